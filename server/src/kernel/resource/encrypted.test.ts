import { randomBytes } from 'node:crypto'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { contacts } from '../../modules/contacts/index.ts'
import { house, world } from '../../testing/index.ts'
import { alter, land, violations } from './intake.ts'
import { opened } from './sealing.ts'

const h = house()
const secret = () => `Xq${randomBytes(6).toString('hex')}7Z`
const values = async (ctx: any, id: string) => (await contacts.get(ctx, id)) as any

test('an encrypted value is written as plain text and read as a mask, by everybody and everywhere', async () => {
  const w = await world(h.current)
  const plain = secret()
  const made = await w.member.request('POST', 'contacts', { firstName: 'Ida', nationalId: plain })
  expect(made).toMatchObject({ status: 201, body: { nationalId: { set: true, hint: plain.slice(-2) } } })
  const { id, nationalId } = made.body
  expect(Object.keys(nationalId).sort()).toEqual(['hint', 'ref', 'set'])
  expect((await w.owner.request('GET', `contacts/${id}`)).body.nationalId).toEqual(nationalId)
  const listed = await w.owner.request('GET', 'contacts?fields=nationalId')
  expect(listed.body.data[0].nationalId).toEqual(nationalId)
  const [found] = await contacts.find(w.system, { ids: [id], whole: true })
  expect(found!.nationalId).toEqual(nationalId)
  const line = (await w.owner.request('GET', `contacts/${id}/timeline`)).body.data[0]
  expect(line.changes.nationalId).toEqual([null, nationalId])
  expect((await w.owner.request('GET', 'contacts/export?columns=nationalId')).text).toContain(`••••${plain.slice(-2)}`)
  expect(await opened(w.system, 'contacts', id, 'nationalId')).toBe(plain)
  expect(await opened(w.system, 'contacts', (await contacts.add(w.system, { firstName: 'B' })).id, 'nationalId')).toBe(
    null,
  )
})

test('the same value again changes nothing; another one is a change; null clears', async () => {
  const w = await world(h.current)
  const plain = secret()
  const { body } = await w.owner.request('POST', 'contacts', { firstName: 'Ida', nationalId: plain })
  const patch = (nationalId: unknown) => w.owner.request('PATCH', `contacts/${body.id}`, { nationalId })
  expect((await patch(plain)).body).toMatchObject({ version: 1, nationalId: body.nationalId })
  const changed = await patch(secret())
  expect(changed.body.version).toBe(2)
  expect(changed.body.nationalId.ref).not.toBe(body.nationalId.ref)
  expect((await patch(null)).body).toMatchObject({ version: 3, nationalId: null })
  expect((await patch(body.nationalId)).status, 'a mask is no value').toBe(422)
})

test('undo brings the earlier value back, though no event knows it', async () => {
  const w = await world(h.current)
  const [first, second] = [secret(), secret()]
  const { body } = await w.owner.request('POST', 'contacts', { firstName: 'Ida', nationalId: first })
  const { headers } = await w.owner.request('PATCH', `contacts/${body.id}`, { nationalId: second })
  expect(await opened(w.system, 'contacts', body.id, 'nationalId')).toBe(second)
  const undone = await w.owner.request('POST', 'history/undo', { requestId: headers['x-request-id'] })
  expect(undone.body).toEqual({ undone: 1, conflicts: [] })
  expect(await opened(w.system, 'contacts', body.id, 'nationalId')).toBe(first)
  expect(
    (await w.owner.request('GET', `contacts?filter=${encodeURIComponent(`nationalId = "${first}"`)}`)).body.data,
  ).toHaveLength(1)
})

test('it is found exactly, however it is typed, and by nothing else', async () => {
  const w = await world(h.current)
  const other = await world(h.current)
  await contacts.add(w.system, { firstName: 'Ida', nationalId: '850709-9805' })
  await contacts.add(w.system, { firstName: 'Per', nationalId: '850709-9806' })
  await contacts.add(w.system, { firstName: 'Eva' })
  await contacts.add(other.system, { firstName: 'Ida elsewhere', nationalId: '850709-9805' })
  const by = async (filter: string) => {
    const { status, body } = await w.owner.request('GET', `contacts?filter=${encodeURIComponent(filter)}`)
    return status === 200 ? body.data.map((r: any) => r.firstName).sort() : `${status} ${body.code}`
  }
  expect(await by('nationalId = "850709-9805"')).toEqual(['Ida'])
  expect(await by('nationalId = "8507 09 98.05"')).toEqual(['Ida'])
  expect(await by('nationalId = "850709-98"')).toEqual([])
  expect(await by('nationalId != "850709-9805"')).toEqual(['Eva', 'Per'])
  expect(await by('nationalId IN ("850709-9805", "850709-9806")')).toEqual(['Ida', 'Per'])
  expect(await by('nationalId = null')).toEqual(['Eva'])
  for (const op of [':', '<', '>=']) expect(await by(`nationalId ${op} "850709"`)).toBe('422 invalid_filter')
  expect((await w.owner.request('GET', 'contacts?sort=nationalId')).status).toBe(422)
  const { rows } = await h.current.admin.query(
    'select national_id_mark as m from contacts where national_id is not null',
  )
  expect(new Set(rows.map((r) => r.m)).size, 'the same value in two organizations has two marks').toBe(rows.length)
})

test('revealing needs a permission, reaches what she reaches, and is written down before it is told', async () => {
  const w = await world(h.current)
  const other = await world(h.current)
  const plain = secret()
  const { id } = await contacts.add(w.system, { firstName: 'Ida', nationalId: plain })
  const ask = (who: any, of = id, fields = ['nationalId']) => who.request('POST', `contacts/${of}/reveal`, { fields })
  expect(await ask(w.manager)).toMatchObject({ status: 200, body: { values: { nationalId: plain } } })
  expect((await ask(w.member)).status).toBe(403)
  expect((await ask(w.viewer)).status).toBe(403)
  expect((await ask(other.owner)).status).toBe(404)
  expect((await ask(w.owner, id, ['firstName'])).status).toBe(422)
  expect((await ask(w.owner, id, [])).status).toBe(422)
  const { body } = await w.owner.request('GET', `events?filter=${encodeURIComponent(`recordId = "${id}"`)}`)
  const told = body.data.filter((e: any) => e.type === 'contacts.revealed')
  expect(told).toHaveLength(1)
  expect(told[0]).toMatchObject({ actor: { id: w.manager.member }, data: { fields: ['nationalId'] } })
  await contacts.remove(w.owner.ctx, id)
  expect((await ask(w.manager)).status, 'what lies in the trash is not revealed').toBe(404)
})

test('a value moved to another record, field or organization does not open', async () => {
  const w = await world(h.current)
  const { admin } = h.current
  const a = await contacts.add(w.system, { firstName: 'A', nationalId: 'a-one' })
  const b = await contacts.add(w.system, { firstName: 'B', nationalId: 'b-two' })
  const sealed = async (id: string) =>
    (await admin.query('select sealed from sealed_values where record_id = $1', [id])).rows[0].sealed
  const [ofA, ofB] = [await sealed(a.id), await sealed(b.id)]
  await admin.query('update sealed_values set sealed = $2 where record_id = $1', [a.id, ofB])
  await expect(opened(w.system, 'contacts', a.id, 'nationalId')).rejects.toThrow('does not open')
  await admin.query('update sealed_values set sealed = $2 where record_id = $1', [a.id, ofA])
  expect(await opened(w.system, 'contacts', a.id, 'nationalId')).toBe('a-one')
  await admin.query('update contacts set national_id = $2 where id = $1', [a.id, (b.nationalId as any).ref])
  await expect(opened(w.system, 'contacts', a.id, 'nationalId')).rejects.toThrow('does not open')
  expect((await w.owner.request('POST', `contacts/${a.id}/reveal`, { fields: ['nationalId'] })).status).toBe(500)
  await expect(contacts.set(w.system, a.id, { nationalId: b.nationalId as never })).rejects.toThrow('need attention')
})

test('batch, bulk and many at once go the same way', async () => {
  const w = await world(h.current)
  const made = await w.owner.request('POST', 'contacts/batch', {
    items: ['x1', 'x2', 'x3'].map((nationalId) => ({ op: 'create', data: { firstName: 'Ida', nationalId } })),
  })
  const ids = made.body.results.map((r: any) => r.id)
  expect(made.body.results[1].data.nationalId.set).toBe(true)
  expect(await opened(w.system, 'contacts', ids[2], 'nationalId')).toBe('x3')
  await w.owner.request('POST', 'contacts/bulk', { ids, update: { nationalId: 'all' } })
  for (const id of ids) expect(await opened(w.system, 'contacts', id, 'nationalId')).toBe('all')
  const masks = await Promise.all(ids.map((id: string) => values(w.system, id)))
  expect(new Set(masks.map((m) => m.nationalId.ref)).size).toBe(3)
})

test('rows of a file take it in, and what refuses a row says nothing of it', async () => {
  const w = await world(h.current)
  const rows = [{ firstName: 'A', nationalId: 'in-1' }, { nationalId: 'in-2' }, { firstName: 'C', nationalId: 'in-3' }]
  expect([...(await violations(w.system, contacts, rows)).keys()]).toEqual([1])
  const { ids, refused } = await land(w.system, contacts, rows)
  expect([...refused.keys()]).toEqual([1])
  expect(JSON.stringify([...refused.values()])).not.toContain('in-2')
  expect(await opened(w.system, 'contacts', ids[2]!, 'nationalId')).toBe('in-3')
  await alter(w.system, contacts, [{ id: ids[0]!, values: { nationalId: 'in-9' } }])
  expect(await opened(w.system, 'contacts', ids[0]!, 'nationalId')).toBe('in-9')
  expect(() => contacts.fields.nationalId.parse('••••34')).toThrow('stands for an encrypted value')
  expect(contacts.fields.nationalId.parse(' 850709-9805 ')).toContain('850709-9805')
})

test('odd strings come back as they were', async () => {
  const w = await world(h.current)
  const odd = [
    "'; drop table contacts; --",
    '{"set":true,"ref":"x"}',
    '\\',
    '{{7*7}}',
    '😀'.repeat(9),
    '\u202Eabc',
    '.',
    'v1.1.AAAA',
  ]
  const { schema } = contacts.fields.nationalId
  const drawn = fc.sample(fc.string({ unit: 'binary', minLength: 1, maxLength: 20 }), { numRuns: 60, seed: 4 })
  const strings = [...odd, ...drawn].filter((text) => schema.safeParse(text).success)
  expect(strings.length).toBeGreaterThan(50)
  const made = await contacts.createMany(
    w.owner.ctx,
    strings.map((nationalId) => ({ firstName: 'Odd', nationalId })),
  )
  for (const [i, { id }] of made.entries())
    expect(await opened(w.system, 'contacts', id, 'nationalId')).toBe(strings[i])
})
