import { newId } from '../../kernel/index.ts'
import { expect, house, test, world } from '../../testing/index.ts'
import { contacts } from '../contacts/index.ts'
import { allEnded, automation, busy, runsOf, stepsOf } from './testing.ts'

const h = house()

test('a contact that comes in goes through: the way is chosen, fields change, the run ends', async () => {
  const w = await world(h.current)
  const made = await automation(w.owner, {
    nodes: [
      { id: 'in', type: 'on.created', with: { noun: 'contacts' }, next: { next: 'vip' } },
      { id: 'vip', type: 'if', with: { filter: 'jobTitle = "Director"' }, next: { yes: 'tag', no: 'stage' } },
      { id: 'tag', type: 'record.tag', with: { add: ['VIP'] }, next: { next: 'stage' } },
      {
        id: 'stage',
        type: 'record.update',
        with: { values: { stage: 'prospect', source: 'Hello {{ record.firstName }}' } },
      },
    ],
  })
  expect(made).toMatchObject({ status: 'live', published: 1, noun: 'contacts', ownerId: w.owner.member })
  const [ann, bob] = await contacts.createMany(w.owner.ctx, [
    { firstName: 'Ann', jobTitle: 'Director' },
    { firstName: 'Bob' },
  ])
  // Whoever is brought by an import is not greeted unless the automation says so.
  await contacts.createMany(w.owner.ctx.with({ via: 'import', batchId: newId() }), [{ firstName: 'Imported' }])
  const ended = await busy(h.current, () => allEnded(w, made.id, 2))
  expect(ended.map((r) => [r.status, r.problem])).toEqual([
    ['done', null],
    ['done', null],
  ])
  expect(await contacts.get(w.owner.ctx, ann!.id)).toMatchObject({
    tags: ['VIP'],
    stage: 'prospect',
    source: 'Hello Ann',
  })
  expect(await contacts.get(w.owner.ctx, bob!.id)).toMatchObject({ tags: [], stage: 'prospect', source: 'Hello Bob' })
  const { body } = await w.owner.request('GET', `automations/${made.id}/runs`)
  expect(body.totals).toEqual({ done: 2 })
  expect(body.nodes.vip).toEqual({ passed: 2, waiting: 0, failed: 0, ways: { yes: 1, no: 1 } })
  const run = ended.find((r) => r.recordId === ann!.id)
  expect((await stepsOf(w, run.runId)).map((s) => [s.key, s.status])).toEqual([
    ['vip', 'done'],
    ['tag', 'done'],
    ['stage', 'done'],
  ])
  // What it did is told as done by an automation, in the name of its member.
  const { rows } = await h.current.admin.query(
    `select via, batch_id, actor_id from events where record_id = $1 and type = 'contacts.updated'`,
    [bob!.id],
  )
  expect(rows).toEqual([
    { via: 'automation', batch_id: ended.find((r) => r.recordId === bob!.id).runId, actor_id: w.owner.member },
  ])
  expect(await runsOf(w.owner, made.id)).toHaveLength(2)
})
