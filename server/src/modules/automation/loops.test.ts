import { expect, house, test, world } from '../../testing/index.ts'
import { contacts } from '../contacts/index.ts'
import { allEnded, automation, busy, type Draft, ended, runsOf, stepsOf } from './testing.ts'

const h = house()

test('a button goes through any number of records, and what failed does not hold up the rest', async () => {
  const w = await world(h.current)
  await contacts.createMany(
    w.owner.ctx,
    Array.from({ length: 30 }, (_, i) => ({ firstName: `N${i}`, source: i < 25 ? 'Fair' : 'Web' })),
  )
  const made = await automation(w.owner, {
    nodes: [
      { id: 'go', type: 'on.manual', with: {}, next: { next: 'all' } },
      {
        id: 'all',
        type: 'each',
        with: { noun: 'contacts', filter: 'source = "Fair"' },
        next: { each: 'tag', next: 'after' },
      },
      {
        id: 'tag',
        type: 'record.tag',
        with: { add: ['{{ record.firstName }} of {{ organization.name | slice: 0, 5 }}'] },
      },
      {
        id: 'after',
        type: 'record.create',
        with: {
          noun: 'contacts',
          values: { firstName: 'Sum', source: '{{ steps.all.done }} of {{ steps.all.total }}' },
        },
      },
    ],
  })
  const { body } = await w.owner.request('POST', 'automations/start', { id: made.id })
  await busy(h.current, () => ended(w, body.runId))
  expect((await runsOf(w.owner, made.id))[0]).toMatchObject({ status: 'done', problem: null })
  const tagged = await contacts.find(w.owner.ctx, { filter: 'tags = "N3 of World"' })
  expect(tagged).toHaveLength(1)
  expect(await contacts.find(w.owner.ctx, { filter: 'NOT tags = null' })).toHaveLength(25)
  expect(await contacts.find(w.owner.ctx, { filter: 'firstName = "Sum"' })).toMatchObject([{ source: '25 of 25' }])
})

test('a loop over more than its budget ends the run with a sentence', async () => {
  const w = await world(h.current)
  await contacts.createMany(
    w.owner.ctx,
    Array.from({ length: 12 }, (_, i) => ({ firstName: `N${i}` })),
  )
  const made = await automation(w.owner, {
    rules: { budget: 10 },
    nodes: [
      { id: 'go', type: 'on.manual', next: { next: 'all' } },
      { id: 'all', type: 'each', with: { noun: 'contacts' }, next: { each: 'tag' } },
      { id: 'tag', type: 'record.tag', with: { add: ['X'] } },
    ],
  })
  const { body } = await w.owner.request('POST', 'automations/start', { id: made.id })
  const run = await busy(h.current, () => ended(w, body.runId))
  expect(run).toMatchObject({ status: 'failed', problem: expect.stringContaining('more records than') })
  expect(await contacts.find(w.owner.ctx, { filter: 'tags = "X"' })).toEqual([])
})

test('another automation runs as part of one, on the same record, and two that start each other are refused', async () => {
  const w = await world(h.current)
  const inner = await automation(w.owner, {
    nodes: [
      { id: 'go', type: 'on.manual', with: { noun: 'contacts' }, next: { next: 'tag' } },
      { id: 'tag', type: 'record.tag', with: { add: ['Inner'] } },
    ],
  })
  const outer: Draft = {
    nodes: [
      { id: 'in', type: 'on.created', with: { noun: 'contacts' }, next: { next: 'call' } },
      { id: 'call', type: 'automation', with: { automationId: inner.id }, next: { next: 'after' } },
      { id: 'after', type: 'record.update', with: { values: { source: '{{ steps.call.status }}' } } },
    ],
  }
  const made = await automation(w.owner, outer)
  const c = await contacts.create(w.owner.ctx, { firstName: 'Ann' })
  const [run] = await busy(h.current, () => allEnded(w, made.id))
  expect(run.problem).toBe(null)
  expect(await contacts.get(w.owner.ctx, c.id)).toMatchObject({ tags: ['Inner'], source: 'done' })
  expect((await stepsOf(w, run.runId)).map((s) => s.key)).toEqual(['call.version', 'call', 'after'])
  const back = await w.owner.request('POST', 'automations/check', {
    id: inner.id,
    graph: {
      nodes: [
        { id: 'go', type: 'on.manual', with: { noun: 'contacts' }, next: { next: 'back' } },
        { id: 'back', type: 'automation', with: { automationId: made.id } },
      ],
    },
  })
  expect(back.body.problems).toEqual([expect.objectContaining({ code: 'loops_with', severity: 'error' })])
})

test('automations that call forth each other stop after five', async () => {
  const w = await world(h.current)
  const ping = await automation(w.owner, {
    nodes: [
      { id: 'in', type: 'on.changed', with: { noun: 'contacts', field: 'source' }, next: { next: 'a' } },
      { id: 'a', type: 'record.update', with: { values: { language: '{{ event.id | slice: 0, 20 }}' } } },
    ],
  })
  const pong = await automation(w.owner, {
    nodes: [
      { id: 'in', type: 'on.changed', with: { noun: 'contacts', field: 'language' }, next: { next: 'a' } },
      { id: 'a', type: 'record.update', with: { values: { source: '{{ event.id | slice: 0, 20 }}' } } },
    ],
  })
  const c = await contacts.create(w.owner.ctx, { firstName: 'Ann' })
  await contacts.update(w.owner.ctx, c.id, { source: 'Begin' })
  await busy(h.current, async () => {
    await expect
      .poll(
        async () =>
          [...(await runsOf(w.owner, ping.id)), ...(await runsOf(w.owner, pong.id))].filter(
            (r) => r.status === 'refused',
          ),
        { timeout: 20_000 },
      )
      .toHaveLength(1)
  })
  const all = [...(await runsOf(w.owner, ping.id)), ...(await runsOf(w.owner, pong.id))]
  expect(all.filter((r) => r.status === 'done')).toHaveLength(6)
  expect(all.find((r) => r.status === 'refused').problem).toMatch(/five|5 times/)
})

test('the condition under which records stay is about the record of the run, not about those of its loops', async () => {
  const w = await world(h.current)
  await w.owner.request('POST', 'companies', { name: 'Osterby' })
  const made = await automation(w.owner, {
    rules: { while: 'firstName = "Ann"' },
    nodes: [
      { id: 'in', type: 'on.created', with: { noun: 'contacts' }, next: { next: 'all' } },
      {
        id: 'all',
        type: 'each',
        with: { noun: 'companies', filter: 'name:"{{ record.lastName }}"' },
        next: { each: 'tag' },
      },
      { id: 'tag', type: 'record.tag', with: { add: ['{{ parent.record.firstName }}'] } },
    ],
  })
  // What a record holds cannot end the quotes of a filter.
  await contacts.createMany(w.owner.ctx, [
    { firstName: 'Ann', lastName: 'Oster' },
    { firstName: 'Ann', lastName: 'x" OR name != "' },
    { firstName: 'Bob', lastName: 'Oster' },
  ])
  const runs = await busy(h.current, () => allEnded(w, made.id, 3))
  expect(runs.map((r) => [r.status, r.problem])).toEqual(Array(3).fill(['done', null]))
  const { data } = (await w.owner.request('GET', 'companies')).body
  expect(data).toMatchObject([{ name: 'Osterby', tags: ['Ann'], version: 2 }])
})
