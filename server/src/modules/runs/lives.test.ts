import { afterAll, beforeAll } from 'vitest'
import { fail, z } from '../../kernel/index.ts'
import { expect, house, test, world } from '../../testing/index.ts'
import { contacts } from '../contacts/index.ts'
import { flow, replayRun, startRun, stopAll } from './index.ts'
import { sweep } from './retention.ts'
import { ended, startWorking } from './testing.ts'

const h = house()
let running: { stop(): Promise<void> }
beforeAll(async () => void (running = await startWorking(h.current)))
afterAll(() => running.stop())

const none = z.strictObject({})

const greet = flow('test.greet', {
  label: 'Greet',
  input: z.strictObject({ name: z.string() }),
  run: (step, { name }) => step.do('create', async (ctx) => (await contacts.create(ctx, { firstName: name })).id),
})

const waiter = flow('test.waiter', {
  label: 'Waiter',
  input: z.strictObject({ seconds: z.number() }),
  run: (step, { seconds }) => step.waitFor('wait', { event: 'contacts.never', timeout: { seconds } }),
})

const item = flow('test.item', {
  label: 'Item',
  input: z.number(),
  async run(step, n) {
    await step.do('work', async () => {
      if (n % 10 === 3) throw fail('not_found')
      return n
    })
  },
})
const many = flow('test.many', {
  label: 'Many',
  input: z.strictObject({ of: z.number(), concurrency: z.number() }),
  run: (step, { of, concurrency }) =>
    step.spawn(
      'all',
      item,
      async (_ctx, after) => {
        const from = Number(after ?? 0)
        const to = Math.min(of, from + 40)
        return { inputs: Array.from({ length: to - from }, (_, i) => from + i), next: to < of ? String(to) : null }
      },
      { concurrency },
    ),
})

test('a run waits for any number of others and counts how they ended', async () => {
  const w = await world(h.current)
  const id = await startRun(w.owner.ctx, many, { of: 100, concurrency: 7 })
  expect(await ended(w, id)).toMatchObject({ status: 'done', output: { total: 100, done: 90, failed: 10 } })
  const empty = await startRun(w.owner.ctx, many, { of: 0, concurrency: 7 })
  expect(await ended(w, empty)).toMatchObject({ status: 'done', output: { total: 0, done: 0, failed: 0 } })
})

let changed = false
const changing = flow('test.changing', {
  label: 'Changing',
  input: none,
  async run(step) {
    await step.do(changed ? 'other' : 'first', async () => 1)
    await step.sleep('rest', { seconds: 0.8 })
  },
})

test('a flow that changed under a run ends it with a sentence', async () => {
  const w = await world(h.current)
  changed = false
  const id = await startRun(w.owner.ctx, changing, {})
  await ended(w, id, ['waiting'])
  changed = true
  expect((await ended(w, id)).problem).toBe(
    'This run cannot go on: its flow changed. Step 1 was “first” (do) and is now “other” (do). Start it again.',
  )
})

let calls = 0
const caller = flow('test.caller', {
  label: 'Caller',
  input: none,
  deadline: { seconds: 3 },
  budget: { steps: 40 },
  async run(step) {
    for (let i = 0; ; i++) {
      await step.call(`call ${i}`, async () => void calls++)
      await step.sleep(`rest ${i}`, { seconds: 0.01 })
    }
  },
})

test('a run that would go on for ever ends: by its steps or its deadline', async () => {
  const w = await world(h.current)
  const id = await startRun(w.owner.ctx, caller, {})
  expect(['expired', 'failed']).toContain((await ended(w, id)).status)
  const soon = await startRun(w.owner.ctx, waiter, { seconds: 60 }, { deadlineAt: new Date(Date.now() + 300) })
  expect(await ended(w, soon)).toMatchObject({ status: 'expired' })
})

test('stop all: no further call, nothing left in the queue, and other organizations go on', async () => {
  const w = await world(h.current)
  const other = await world(h.current)
  for (let i = 0; i < 20; i++) await startRun(w.owner.ctx, caller, {})
  const theirs = await startRun(other.owner.ctx, many, { of: 5, concurrency: 2 })
  await new Promise((r) => setTimeout(r, 100))
  expect(await stopAll(w.owner.ctx, { prefix: 'test.call' })).toBe(20)
  await new Promise((r) => setTimeout(r, 50))
  const then = calls
  await new Promise((r) => setTimeout(r, 700))
  expect(calls).toBe(then)
  expect(await ended(other, theirs)).toMatchObject({ status: 'done' })
  const { rows } = await h.current.admin.query(
    `select status, count(*)::int as n from runs where organization_id = $1 group by 1`,
    [w.organization],
  )
  expect(rows).toEqual([{ status: 'cancelled', n: 20 }])
  const jobs = await h.current.admin.query(
    `select count(*)::int as n from graphile_worker._private_jobs where key like $1`,
    [`${w.organization}:run:%`],
  )
  expect(jobs.rows[0].n).toBe(0)
})

let broken = true
const mended: string[] = []
const mending = flow('test.mending', {
  label: 'Mending',
  input: none,
  async run(step) {
    await step.call('first', async (_, key) => void mended.push(key))
    await step.call('second', async (_, key) => {
      mended.push(key)
      if (broken) throw fail('not_found')
    })
  },
})

test('a failed run is replayed from where it failed, or from a step', async () => {
  const w = await world(h.current)
  broken = true
  mended.length = 0
  const id = await startRun(w.owner.ctx, mending, {})
  expect(await ended(w, id)).toMatchObject({ status: 'failed' })
  broken = false
  await replayRun(w.owner.ctx, id)
  expect(await ended(w, id, ['done'])).toMatchObject({ problem: null })
  await replayRun(w.owner.ctx, id, { fromStep: 'first' })
  await ended(w, id, ['done'])
  expect(mended).toEqual([`${id}-first`, `${id}-second`, `${id}-second`, `${id}-first-1`, `${id}-second-1`])
  await expect(replayRun(w.owner.ctx, id, { fromStep: 'nowhere' })).rejects.toMatchObject({ code: 'runs.no_such_step' })
})

test('a run of somebody who has left ends', async () => {
  const w = await world(h.current)
  const id = await startRun(w.owner.ctx, greet, { name: 'X' }, { as: { member: crypto.randomUUID() } }).catch(
    () => null,
  )
  expect(id).toBeNull()
  const at = new Date(Date.now() + 300)
  const hers = await startRun(w.owner.ctx, greet, { name: 'X' }, { as: { member: w.member.member }, at })
  await w.owner.request('PATCH', `members/${w.member.member}`, { status: 'suspended' })
  expect(await ended(w, hers)).toMatchObject({
    status: 'failed',
    problem: 'Whoever it acts for is not a member any more.',
  })
})

test('runs that ended long ago go, with what they started, and others stay', async () => {
  const w = await world(h.current)
  const old = await startRun(w.owner.ctx, many, { of: 3, concurrency: 3 })
  const fresh = await startRun(w.owner.ctx, many, { of: 2, concurrency: 2 })
  await ended(w, old)
  await ended(w, fresh)
  await h.current.admin.query(`update runs set ended_at = now() - interval '91 days' where id = $1 or parent_id = $1`, [
    old,
  ])
  expect(await sweep(w.system)).toBe(4)
  const { rows } = await h.current.admin.query('select count(*)::int as n from runs where organization_id = $1', [
    w.organization,
  ])
  expect(rows[0].n).toBe(3)
})

test('people see and stop what acts for them, owners everything', async () => {
  const w = await world(h.current)
  const at = new Date(Date.now() + 3_600_000)
  const id = await startRun(w.owner.ctx, greet, { name: 'X' }, { at })
  expect((await w.owner.request('GET', `runs/${id}`)).body).toMatchObject({ status: 'queued', input: { name: 'X' } })
  expect((await w.member.request('GET', `runs/${id}`)).status).toBe(403)
  expect((await w.member.request('POST', 'runs/stop-all', {})).status).toBe(403)
  expect((await w.owner.request('POST', 'runs/count-live', {})).body).toEqual({ live: 1 })
  expect((await w.owner.request('POST', 'runs/replay', { id })).body.code).toBe('runs.not_ended')
  expect((await w.owner.request('POST', 'runs/cancel', { id })).body).toEqual({ status: 'cancelled' })
  expect((await w.owner.request('POST', 'runs/stop-all', {})).body).toEqual({ stopped: 0 })
})
