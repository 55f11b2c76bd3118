import { parse } from 'csv-parse/sync'
import { actingWith, expect, house, type Person, settle, test, type World, world } from '../../testing/index.ts'
import { companies, contacts } from '../contacts/index.ts'
import { customFields } from '../objects/index.ts'

const h = house()

const read = (text: string): Record<string, string>[] => parse(text, { columns: true, bom: true })
const take = async (person: Person, query: string, path = 'contacts') =>
  person.request('GET', `${path}/export?${query}`)
const audit = async (w: World, type: string) =>
  (await w.owner.request('GET', `events?filter=${encodeURIComponent(`type = "${type}"`)}`)).body.data

test('the file holds what the records say, in the order and choice of the list', async () => {
  const w = await world(h.current)
  const firm = await companies.create(w.owner.ctx, { name: 'Öster, "Byg" & Co' })
  await contacts.createMany(w.owner.ctx, [
    { firstName: 'Zoë', lastName: 'Ek', companyId: firm.id, birthday: '1980-02-29', tags: ['a, b', 'say "hi"', 'c'] },
    {
      firstName: 'Ann',
      jobTitle: 'two\r\nlines',
      stage: 'customer',
      emails: [{ email: 'a@x.example' }, { email: 'b@x.example' }],
    },
    { firstName: 'Bo', addresses: [{ city: 'Malmö', country: 'SE' }, { city: 'Oslo' }] },
  ])
  const file = await take(w.manager, 'sort=firstName')
  expect(file.status).toBe(200)
  expect(file.headers['content-type']).toBe('text/csv; charset=utf-8')
  expect(file.headers['content-disposition']).toMatch(/^attachment; filename="contacts-\d{4}-\d\d-\d\d\.csv"$/)
  expect(file.text.startsWith('\uFEFFId,')).toBe(true)
  expect(file.text.endsWith('\r\n')).toBe(true)
  const rows = read(file.text)
  const list = (await w.manager.request('GET', 'contacts?sort=firstName')).body.data
  expect(rows.map((r) => r.Id)).toEqual(list.map((c: any) => c.id))
  expect(rows[0]).toMatchObject({ 'First name': 'Ann', 'Job title': 'two\r\nlines', Stage: 'Customer', Company: '' })
  expect(rows[1]).toMatchObject({ 'Addresses city': 'Malmö', 'Addresses country': 'SE', 'Last name': '' })
  expect(rows[2]).toMatchObject({
    Company: 'Öster, "Byg" & Co',
    Birthday: '1980-02-29',
    Tags: '"a, b", "say ""hi""", c',
  })
  expect(rows[2]!['Created at']).toBe(list[2].createdAt)

  const chosen = read(
    (
      await take(
        w.manager,
        `labels=false&sort=-firstName&columns=id,stage,companyId,company.name,company,emails.email%232,addresses.city,createdAt&filter=${encodeURIComponent('firstName != "Bo"')}`,
      )
    ).text,
  )
  expect(Object.keys(chosen[0]!)).toEqual([
    'id',
    'stage',
    'companyId',
    'company.name',
    'company',
    'emails.email#2',
    'addresses.city',
    'createdAt',
  ])
  expect(chosen.map((r) => [r.stage, r.companyId, r['company.name'], r['emails.email#2']])).toEqual([
    ['subscriber', firm.id, firm.name, ''],
    ['customer', '', '', 'b@x.example'],
  ])
  expect(
    JSON.parse(read((await take(w.manager, `columns=emails&ids=${list[0].id}`)).text)[0]!['E-mails']!),
  ).toHaveLength(2)
  expect(read((await take(w.manager, `ids=${list[1].id},${list[2].id}`)).text)).toHaveLength(2)
  await settle(h.current)
  expect(read((await take(w.manager, 'search=Zo%C3%AB')).text).map((r) => r.Id)).toEqual([list[2].id])
})

test('fields of an organization come along under their labels', async () => {
  const w = await world(h.current)
  const add = (key: string, kind: string, more = {}) =>
    customFields.create(w.owner.ctx, { noun: 'companies', key, label: `My ${key}`, kind: kind as 'text', ...more })
  for (const kind of ['text', 'integer', 'decimal', 'flag', 'date', 'moment', 'money']) await add(`own${kind}`, kind)
  await add('fuel', 'choice', { choices: [{ value: 'g', label: '=Gas', tone: 'neutral' }] })
  const custom = {
    owntext: '=1+1',
    owninteger: -5,
    owndecimal: 2.5,
    ownflag: false,
    owndate: '2027-03-31',
    ownmoment: '2026-11-20T09:30:00.000Z',
    ownmoney: { amount: -5, currency: 'EUR' },
    fuel: 'g',
  }
  await companies.create(w.owner.ctx, { name: 'Firm', custom } as never)
  const [row] = read((await take(w.manager, '', 'companies')).text)
  expect(row).toMatchObject({
    'My owntext': "'=1+1",
    'My owninteger': '-5',
    'My owndecimal': '2.5',
    'My ownflag': 'no',
    'My owndate': '2027-03-31',
    'My ownmoment': '2026-11-20T09:30:00.000Z',
    'My ownmoney': '-0.05 EUR',
    'My fuel': "'=Gas",
  })
  const [one] = read((await take(w.manager, 'columns=custom.fuel&labels=false', 'companies')).text)
  expect(one).toEqual({ 'custom.fuel': 'g' })
})

test('no cell begins a formula, and numbers stay numbers', async () => {
  const w = await world(h.current)
  const evil = ['=HYPERLINK("x")', '+1', '-2', '@SUM(A1)', '\tx', '\rx', "'=1", "''+2", "'fine", 'fine']
  await contacts.createMany(
    w.owner.ctx,
    evil.map((firstName) => ({ firstName, tags: ['=cmd'] })),
  )
  const rows = read((await take(w.manager, 'columns=firstName,tags,version')).text)
  for (const row of rows) {
    expect(row['First name']).not.toMatch(/^[=+\-@\t\r]/)
    expect(row.Tags).toBe("'=cmd")
    expect(row.Version).toBe('1')
  }
  expect(rows.map((r) => contacts.fields.firstName.parse(r['First name']!)).sort()).toEqual([...evil].sort())
})

test('whoever may not export, or not see a field, a record or another organization, does not', async () => {
  const w = await world(h.current)
  const other = await world(h.current)
  const mine = await contacts.create(w.owner.ctx, { firstName: 'Mine', phone: '040', ownerId: w.member.member })
  await contacts.create(w.owner.ctx, { firstName: 'Hers', ownerId: w.admin.member })
  const foreign = await contacts.create(other.owner.ctx, { firstName: 'Foreign' })
  expect((await take(w.viewer, '')).status).toBe(403)
  expect((await take(w.member, '')).status).toBe(403)
  expect(await audit(w, 'contacts.exported')).toEqual([])
  expect(read((await take(w.owner, `ids=${foreign.id}`)).text)).toEqual([])
  expect((await take(w.owner, `columns=firstName&filter=${encodeURIComponent(`id = "${foreign.id}"`)}`)).text).toBe(
    '\uFEFFFirst name\r\n',
  )

  const { cellsOf } = await import('./cells.ts')
  const ctx = actingWith(w, { 'contacts:export': 'own', 'contacts:read': 'all' }, { contacts: ['phone', 'birthday'] })
  const all = await cellsOf(ctx, contacts, {})
  expect(all.cells.map((c) => c.name)).not.toContain('phone')
  expect((await ctx.run<any>(all.rows)).map((r) => r.c0)).toEqual([mine.id])
  const hidden = [
    'phone',
    'phones',
    'phones.phone',
    'birthday',
    'company.name',
    'company',
    'owner.email',
    'nonsense',
    'custom.x',
    'emails.id',
  ]
  for (const name of hidden)
    await expect(cellsOf(ctx, contacts, { columns: [name] }), name).rejects.toMatchObject({
      code: 'invalid_input',
      details: { errors: [{ path: 'columns', message: `There is no column “${name}”.` }] },
    })
  await expect(cellsOf(ctx, contacts, { filter: 'birthday != null' })).rejects.toMatchObject({ code: 'invalid_filter' })
  // A person who sees colleagues' names but may not export colleagues gets the names alone.
  const named = actingWith(w, { 'contacts:export': 'all', 'members:read': 'all' })
  const owner = await cellsOf(named, contacts, { columns: ['ownerId'], filter: 'firstName = "Mine"' })
  expect((await named.run<any>(owner.rows))[0].c0).toContain('member ')
  await expect(cellsOf(named, contacts, { columns: ['owner.email'] })).rejects.toMatchObject({ code: 'invalid_input' })
  const blind = await cellsOf(ctx, contacts, { columns: ['ownerId'] })
  expect((await ctx.run<any>(blind.rows))[0].c0).toBe(w.member.member)
})

test('taking a file is audited before its first byte, with what was asked for', async () => {
  const w = await world(h.current)
  await contacts.create(w.owner.ctx, { firstName: 'Ann' })
  await take(w.manager, `columns=id,email&format=csv&filter=${encodeURIComponent('email = null')}`)
  const [event] = await audit(w, 'contacts.exported')
  expect(event).toMatchObject({
    actor: { kind: 'person', id: w.manager.member },
    data: { format: 'csv', filter: 'email = null', columns: ['id', 'email'] },
  })
  expect((await take(w.manager, 'filter=nonsense%20%3D%201')).status).toBe(422)
  expect((await take(w.manager, 'sort=birthday,nonsense')).status).toBe(422)
  expect((await take(w.manager, 'columns=nonsense')).body.errors[0].path).toBe('columns')
  expect(await audit(w, 'contacts.exported')).toHaveLength(1)
})

test('no byte leaves when the audit cannot be written', async () => {
  const w = await world(h.current)
  await contacts.create(w.owner.ctx, { firstName: 'Secret' })
  const { admin } = h.current
  await admin.query('revoke insert on events from banyan_app')
  try {
    const file = await take(w.manager, '')
    expect(file.status).toBe(500)
    expect(file.text).not.toContain('Secret')
  } finally {
    await admin.query('grant insert on events to banyan_app')
  }
  const { rows } = await admin.query(
    `select 1 from pg_stat_activity where application_name = 'banyan stream' and datname = current_database() and state <> 'idle'`,
  )
  expect(rows).toEqual([])
})
