import { companies, contacts } from '../modules/contacts/index.ts'
import { notes } from '../modules/notes/index.ts'
import { expect, house, test, world } from '../testing/index.ts'
import { purge } from './purge.ts'

const h = house()
const age = (table: string, id: string, days: number) =>
  h.current.admin.query(`update ${table} set deleted_at = now() - make_interval(days => $2) where id = $1`, [id, days])
const left = async (table: string, id: string) =>
  (await h.current.admin.query(`select 1 from ${table} where id = $1`, [id])).rowCount

test('what was in the trash for thirty days ends; who pointed at it goes on, with a trace', async () => {
  const w = await world(h.current)
  const company = await companies.create(w.owner.ctx, { name: 'Gone Works' })
  const recent = await companies.create(w.owner.ctx, { name: 'Recently gone' })
  const ann = await contacts.create(w.owner.ctx, {
    firstName: 'Ann',
    companyId: company.id,
    emails: [{ email: 'a@b.example' }],
  })
  const note = await notes.create(w.owner.ctx, { noun: 'companies', recordId: company.id, body: 'Closed for good.' })
  for (const c of [company, recent]) await companies.remove(w.owner.ctx, c.id)
  await age('companies', company.id, 31)
  await age('companies', recent.id, 29)

  expect(await purge(h.current.program, w.organization)).toBe(1)
  expect(await left('companies', company.id)).toBe(0)
  expect(await left('companies', recent.id)).toBe(1)
  expect(await left('notes', note.id)).toBe(0)
  const after = await w.owner.request('GET', `contacts/${ann.id}`)
  expect(after.body).toMatchObject({ companyId: null, version: 2 })
  const timeline = (await w.owner.request('GET', `contacts/${ann.id}/timeline`)).body.data
  expect(timeline[0]).toMatchObject({
    actor: { kind: 'system', name: 'Banyan' },
    changes: { companyId: [company.id, null] },
  })
})

test('a record that something cannot do without stays, and another house is not touched', async () => {
  const w = await world(h.current)
  const other = await world(h.current)
  const c = await contacts.create(other.owner.ctx, { firstName: 'Theirs' })
  await contacts.remove(other.owner.ctx, c.id)
  await age('contacts', c.id, 400)
  await h.current.admin.query(`update members set deleted_at = now() - interval '60 days' where id = $1`, [
    w.viewer.member,
  ])
  await h.current.admin.query(
    `insert into api_keys (organization_id, id, name, scopes, prefix, last_four, secret_hash, member_id) values ($1, gen_random_uuid(), 'k', '[]', 'p', 'l', 'hash-of-nothing', $2)`,
    [w.organization, w.viewer.member],
  )
  expect(await purge(h.current.program, w.organization)).toBe(0)
  expect(await left('members', w.viewer.member)).toBe(1)
  expect(await left('contacts', c.id)).toBe(1)
})
