import { afterAll, beforeAll } from 'vitest'
import { fail, z } from '../../kernel/index.ts'
import { expect, house, test, world } from '../../testing/index.ts'
import { contacts } from '../contacts/index.ts'
import { cancelRun, flow, StepFailed, startRun } from './index.ts'
import { ended, startWorking, stepsOf } from './testing.ts'

const h = house()
let running: { stop(): Promise<void> }
beforeAll(async () => void (running = await startWorking(h.current)))
afterAll(() => running.stop())

const none = z.strictObject({})
const named = z.strictObject({ name: z.string() })

const greet = flow('test.greet', {
  label: 'Greet',
  input: named,
  async run(step, { name }) {
    step.note({ from: 'the test', password: 'hidden' })
    const id = await step.do('create', async (ctx) => (await contacts.create(ctx, { firstName: name })).id)
    const answer = await step.call('call', async (_job, key) => ({ key }))
    await step.sleep('rest', { seconds: 0.05 })
    return { id, key: answer.key }
  },
})

test('a run takes its steps and answers', async () => {
  const w = await world(h.current)
  const id = await startRun(w.owner.ctx, greet, { name: 'Ida' }, { as: { member: w.owner.member }, group: 'g' })
  const run = await ended(w, id)
  expect(run).toMatchObject({ status: 'done', step_count: 3 })
  expect((run.output as any).key).toBe(`${id}-call`)
  const made = await contacts.get(w.owner.ctx, (run.output as any).id)
  expect(made).toMatchObject({ firstName: 'Ida', createdBy: w.owner.member })
  const steps = await stepsOf(w, id)
  expect(steps.map((s) => [s.key, s.kind, s.status])).toEqual([
    ['create', 'do', 'done'],
    ['call', 'call', 'done'],
    ['rest', 'sleep', 'done'],
  ])
  expect(steps[0].note).toEqual({ from: 'the test', password: '•••' })
})

test('an input that does not fit is refused, and a key holds one run at a time', async () => {
  const w = await world(h.current)
  await expect(startRun(w.owner.ctx, greet, { name: 5 } as never)).rejects.toMatchObject({ code: 'invalid_input' })
  const at = new Date(Date.now() + 3_600_000)
  const first = await startRun(w.owner.ctx, greet, { name: 'A' }, { key: 'one', at })
  expect(await startRun(w.owner.ctx, greet, { name: 'B' }, { key: 'one', at })).toBe(first)
  expect(await cancelRun(w.owner.ctx, first)).toBe('cancelled')
  expect(await cancelRun(w.owner.ctx, first)).toBe('ended')
  expect(await startRun(w.owner.ctx, greet, { name: 'B' }, { key: 'one' })).not.toBe(first)
})

let failing = 2
const shaky = flow('test.shaky', {
  label: 'Shaky',
  input: none,
  async run(step) {
    const tried = await step.call(
      'shaky',
      async () => {
        if (failing-- > 0) throw new Error('Not now')
        return 'fine'
      },
      { backoffMs: 20 },
    )
    return tried
  },
})

test('a call that fails is tried again', async () => {
  const w = await world(h.current)
  failing = 2
  const id = await startRun(w.owner.ctx, shaky, {})
  expect(await ended(w, id)).toMatchObject({ status: 'done', output: 'fine' })
  expect((await stepsOf(w, id))[0].attempts).toBe(3)
})

const taken: string[] = []
const careful = flow('test.careful', {
  label: 'Careful',
  input: none,
  async run(step) {
    for (const name of ['one', 'two']) {
      await step.do(name, async () => taken.push(name))
      await step.undo(`undo ${name}`, async () => taken.push(`undo ${name}`))
    }
    await step.do('three', async () => {
      throw fail('not_found', { detail: 'The third thing is gone.' })
    })
  },
})

test('what a failed run did is taken back, backwards', async () => {
  const w = await world(h.current)
  taken.length = 0
  const id = await startRun(w.owner.ctx, careful, {})
  expect(await ended(w, id)).toMatchObject({ status: 'failed', problem: 'The third thing is gone.' })
  expect(taken).toEqual(['one', 'two', 'undo two', 'undo one'])
  expect((await stepsOf(w, id)).map((s) => s.status)).toEqual(['done', 'undone', 'done', 'undone', 'failed'])
})

const branching = flow('test.branching', {
  label: 'Branching',
  input: none,
  async run(step) {
    try {
      await step.do('fails', async () => {
        throw fail('forbidden')
      })
    } catch (error) {
      if (!(error instanceof StepFailed)) throw error
      await step.sleep('rest', { seconds: 0.01 })
      return error.code
    }
  },
})

test('a flow may catch a step that failed, at each replay', async () => {
  const w = await world(h.current)
  const id = await startRun(w.owner.ctx, branching, {})
  expect(await ended(w, id)).toMatchObject({ status: 'done', output: 'forbidden' })
})

const waiter = flow('test.waiter', {
  label: 'Waiter',
  input: z.strictObject({ contact: z.uuid(), seconds: z.number(), matches: z.string().optional() }),
  async run(step, { contact, seconds, matches }) {
    const about = { noun: 'contacts', id: contact }
    const event = await step.waitFor('wait', { event: 'contacts.updated', about, matches, timeout: { seconds } })
    return event && { actor: event.actor.name, changes: event.changes }
  },
})

test('a run goes on with the event it waits for, and only with that', async () => {
  const w = await world(h.current)
  const c = await contacts.create(w.owner.ctx, { firstName: 'Ann' })
  const other = await contacts.create(w.owner.ctx, { firstName: 'Bea' })
  const as = { member: w.owner.member }
  const id = await startRun(w.owner.ctx, waiter, { contact: c.id, seconds: 60, matches: 'lastName = "Wolf"' }, { as })
  await ended(w, id, ['waiting'])
  await contacts.update(w.owner.ctx, other.id, { lastName: 'Wolf' })
  await contacts.update(w.owner.ctx, c.id, { lastName: 'Fox' })
  await new Promise((r) => setTimeout(r, 900))
  expect((await ended(w, id, ['waiting'])).waiting_for).toBe('contacts.updated of one of contacts')
  await contacts.update(w.owner.ctx, c.id, { lastName: 'Wolf' })
  const run = await ended(w, id)
  expect(run).toMatchObject({ status: 'done', output: { changes: { lastName: ['Fox', 'Wolf'] } } })
})

test('a wait ends when its time is up, and a question that cannot be read ends the run', async () => {
  const w = await world(h.current)
  const c = await contacts.create(w.owner.ctx, { firstName: 'Ann' })
  const id = await startRun(w.owner.ctx, waiter, { contact: c.id, seconds: 0.2 })
  expect(await ended(w, id)).toMatchObject({ status: 'done', output: null })
  const bad = await startRun(w.owner.ctx, waiter, { contact: c.id, seconds: 60, matches: 'nothing = "x"' })
  await ended(w, bad, ['waiting'])
  await contacts.update(w.owner.ctx, c.id, { lastName: 'Wolf' })
  expect(await ended(w, bad)).toMatchObject({ status: 'failed' })
  expect((await ended(w, bad)).problem).toContain('nothing')
})

const asker = flow('test.asker', {
  label: 'Asker',
  input: z.strictObject({ contact: z.uuid() }),
  async run(step, { contact }) {
    await step.do('ask', (ctx) => contacts.update(ctx, contact, { lastName: 'Asked' }).then(() => null))
    await step.sleep('pause', { seconds: 0.7 })
    return (
      await step.waitFor('answer', {
        event: 'contacts.updated',
        about: { noun: 'contacts', id: contact },
        timeout: { seconds: 30 },
      })
    )?.type
  },
})

test('what was answered while a run was on its way to waiting is not missed', async () => {
  const w = await world(h.current)
  const c = await contacts.create(w.owner.ctx, { firstName: 'Ann' })
  const id = await startRun(w.owner.ctx, asker, { contact: c.id }, { as: { member: w.owner.member } })
  await ended(w, id, ['waiting'])
  await contacts.update(w.owner.ctx, c.id, { lastName: 'Answered' })
  expect(await ended(w, id)).toMatchObject({ status: 'done', output: 'contacts.updated' })
})
