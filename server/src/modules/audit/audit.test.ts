import { parse } from 'csv-parse/sync'
import { expect, house, test, world } from '../../testing/index.ts'
import { contacts } from '../contacts/index.ts'

const h = house()
const path = (filter: string) => `events?filter=${encodeURIComponent(filter)}`

test('one’s own change is taken back as a new change; what somebody changed since stays theirs', async () => {
  const w = await world(h.current)
  const c = await contacts.create(w.owner.ctx, { firstName: 'Ann', jobTitle: 'Clerk', source: 'Fair' })
  const change = await w.manager.request('PATCH', `contacts/${c.id}`, { jobTitle: 'Boss', source: 'Phone' })
  await w.owner.request('PATCH', `contacts/${c.id}`, { source: 'Referral' })
  const requestId = change.headers['x-request-id']
  expect((await w.owner.request('POST', 'history/undo', { requestId })).body).toEqual({ undone: 0, conflicts: [] })
  const undone = await w.manager.request('POST', 'history/undo', { requestId })
  expect(undone.body).toEqual({ undone: 1, conflicts: [{ noun: 'contacts', id: c.id, field: 'source' }] })
  expect((await w.owner.request('GET', `contacts/${c.id}`)).body).toMatchObject({
    jobTitle: 'Clerk',
    source: 'Referral',
  })
})

test('creating, removing and a bulk change are taken back whole', async () => {
  const w = await world(h.current)
  const made = await w.owner.request('POST', 'contacts', { firstName: 'Ann' })
  const removed = await w.owner.request('DELETE', `contacts/${made.body.id}`)
  expect(
    (await w.owner.request('POST', 'history/undo', { requestId: removed.headers['x-request-id'] })).body.undone,
  ).toBe(1)
  expect((await w.owner.request('GET', `contacts/${made.body.id}`)).status).toBe(200)
  await contacts.createMany(
    w.owner.ctx,
    Array.from({ length: 30 }, (_, i) => ({ firstName: `P${i}` })),
  )
  const bulk = await w.owner.request('POST', 'contacts/bulk', { all: true, update: { stage: 'customer' } })
  expect(bulk.body).toMatchObject({ matched: 31, changed: 31 })
  const undo = await w.owner.request('POST', 'history/undo', { batchId: bulk.body.batchId })
  expect(undo.body.undone).toBe(31)
  expect(
    (await w.owner.request('GET', `contacts?count=true&limit=1&filter=${encodeURIComponent('stage = "customer"')}`))
      .body.count,
  ).toBe(0)
  expect((await w.owner.request('POST', 'history/undo', { requestId: made.headers['x-request-id'] })).body.undone).toBe(
    1,
  )
  expect((await w.owner.request('GET', `contacts/${made.body.id}`)).status).toBe(404)
  expect((await w.owner.request('POST', 'history/undo', {})).status).toBe(422)
})

test('the audit is filtered and paged without loss, and only for those who may', async () => {
  const w = await world(h.current)
  await contacts.createMany(
    w.owner.ctx,
    Array.from({ length: 25 }, (_, i) => ({ firstName: `P${i}` })),
  )
  const seen: string[] = []
  for (let cursor: string | undefined = ''; cursor !== undefined; ) {
    const page: any = (
      await w.manager.request(
        'GET',
        `${path('type = "contacts.created"')}&limit=10${cursor ? `&cursor=${cursor}` : ''}`,
      )
    ).body
    seen.push(...page.data.map((e: any) => e.recordId))
    cursor = page.nextCursor ?? undefined
  }
  expect(new Set(seen).size).toBe(25)
  expect(seen).toHaveLength(25)
  expect((await w.member.request('GET', 'events')).status).toBe(403)
  expect((await w.manager.request('GET', path('typ = "x"'))).body.detail).toContain('Did you mean “type”?')
  expect((await w.manager.request('GET', 'events?cursor=nonsense')).status).toBe(422)
})

test('taking the audit as a file is itself audited, and formulas are harmless in it', async () => {
  const w = await world(h.current)
  await contacts.create(w.owner.ctx, { firstName: '=HYPERLINK("x")' })
  expect((await w.manager.request('GET', 'events/export')).status).toBe(403)
  const file = await w.owner.request('GET', 'events/export')
  expect(file.headers['content-type']).toContain('text/csv')
  expect(file.text.split('\r\n')[0]).toBe('\uFEFFat,type,noun,record,actor kind,actor,via,request,changes')
  expect(file.text).not.toMatch(/(^|,)"?=/m)
  const rows: Record<string, string>[] = parse(file.text, { bom: true, columns: true })
  const changes = rows.find((r) => r.type === 'contacts.created')!.changes!
  expect(JSON.parse(changes).firstName).toEqual([null, '=HYPERLINK("x")'])
  expect((await w.owner.request('GET', path('type = "audit.exported"'))).body.data).toHaveLength(1)
})

test('history cannot be changed by the application', async () => {
  const w = await world(h.current)
  await contacts.create(w.owner.ctx, { firstName: 'Ann' })
  for (const text of ['update events set actor_name = $1', 'delete from events where actor_name <> $1'])
    await expect(w.owner.ctx.run({ text, values: ['Eve'] })).rejects.toMatchObject({ code: '42501' })
})
