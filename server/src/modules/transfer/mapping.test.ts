import { actingWith, expect, house, test, world } from '../../testing/index.ts'
import { companies, contacts } from '../contacts/index.ts'
import { countryCode } from './country.ts'
import { send, workOn } from './testing/desk.ts'
import { canonical, formOf, splitName } from './writing.ts'

const h = house()

test('headers of other products and of another language find their fields', async () => {
  const w = await world(h.current)
  const mapped = async (header: string, row: string, noun = 'contacts') => {
    const { body } = await send(h.current, w.owner, `noun=${noun}`, `${header}\n${row}\n`)
    return Object.values(body.mapping.columns).map((t: any) => t?.field ?? null)
  }
  expect(
    await mapped(
      'Vorname;Nachname;E-Mail;Telefon;Mobile;Straße;PLZ;Ort;Land;Geburtsdatum;Funktion',
      'A;B;a@b.de;089 1;0170 2;Weg 1;80331;München;DE;1.2.1980;CEO',
    ),
  ).toEqual([
    'firstName',
    'lastName',
    'email',
    'phone',
    'phones.phone#2',
    'addresses.street',
    'addresses.postalCode',
    'addresses.city',
    'addresses.country',
    'birthday',
    'jobTitle',
  ])
  expect(await mapped('Name,Email,Company,Owner', 'Ann Berg,a@b.de,Osterby,x')).toEqual([
    'fullName',
    'email',
    'company.name',
    'ownerId',
  ])
  expect(await mapped('Firma,Branche,Website,Umsatz', 'Osterby,Food,x.example,12', 'companies')).toEqual([
    'name',
    'industry',
    'website',
    'annualRevenue',
  ])
  expect(await mapped('What,Ever', 'someone@x.example,5')).toEqual(['email', null])
})

test('what was chosen for a header before is suggested the next time, and only in that organization', async () => {
  const w = await world(h.current)
  const other = await world(h.current)
  const file = 'Kdnr,Spitzname\nA7,Ann\n'
  const first = await send(h.current, w.owner, 'noun=contacts', file)
  expect(first.body.mapping.columns).toEqual({ 0: null, 1: null })
  const mapping = { columns: { 0: { field: 'source' }, 1: { field: 'firstName' } } }
  const changed = await w.owner.request('PATCH', `imports/${first.body.id}`, { mapping }, { 'if-match': '"1"' })
  expect(changed).toMatchObject({ status: 200, body: { mapping: { match: { found: 'update', missing: 'create' } } } })
  expect((await w.owner.request('PATCH', `imports/${first.body.id}`, { mapping }, { 'if-match': '"1"' })).status).toBe(
    412,
  )
  await w.owner.request('POST', `imports/${first.body.id}/run`)
  await workOn(w, first.body.id)
  expect((await send(h.current, w.owner, 'noun=contacts', file)).body.mapping.columns).toMatchObject(mapping.columns)
  expect((await send(h.current, other.owner, 'noun=contacts', file)).body.mapping.columns).toEqual({ 0: null, 1: null })
})

test('a mapping that cannot be is refused by column', async () => {
  const w = await world(h.current)
  const { body } = await send(h.current, w.owner, 'noun=contacts', 'a,b,c\n1,2,3\n')
  const refused = async (mapping: object) => {
    const answer = await w.owner.request('PATCH', `imports/${body.id}`, { mapping })
    expect(answer.status).toBe(422)
    return answer.body.errors.map((e: any) => [e.path, e.message])
  }
  expect(
    await refused({ columns: { 0: { field: 'ghost' }, 1: { field: 'lastActivityAt' }, 7: { field: 'email' } } }),
  ).toEqual([
    ['mapping.columns.0.field', 'There is no field “ghost” here, or your role does not write it.'],
    ['mapping.columns.1.field', 'There is no field “lastActivityAt” here, or your role does not write it.'],
    ['mapping.columns.7', 'The file has no column 8.'],
  ])
  expect(
    await refused({ columns: { 0: { field: 'email' }, 1: { field: 'email' } }, match: { fields: ['stage'] } }),
  ).toEqual([
    ['mapping.columns.1.field', 'Column 1 is matched to this field already.'],
    ['mapping.match.fields', 'Records cannot be found by “stage”.'],
  ])
  expect(await refused({ columns: { 0: { field: 'company.domain' } } })).toEqual([
    ['mapping.match.link.company', 'No column is matched to the name of the company.'],
  ])
  await w.owner.request('PATCH', `imports/${body.id}`, { mapping: { columns: { 0: null } } })
  expect((await w.owner.request('POST', `imports/${body.id}/run`)).body.code).toBe('transfer.nothing_mapped')
})

test('values are read as people write them', async () => {
  const w = await world(h.current)
  await w.owner.request('POST', 'custom-fields', { noun: 'companies', key: 'sites', label: 'Sites', kind: 'integer' })
  await new Promise((r) => setTimeout(r, 50))
  const csv =
    'Firma;Umsatz;Stage;Telefon;Land;Owner;Tags;Sites;Website\nOsterby;1.234,50 €;Kunde;040 5550120;Schweden;OWNER;a, b;1.200;osterby.example\nNord;12,5 SEK;customer;+46 40 1;NO;ghost;;x;\nSüd;;;;;;;;\n'
  const { body } = await send(h.current, w.owner, 'noun=companies', csv.replace('OWNER', w.manager.email))
  const columns = {
    0: { field: 'name' },
    1: { field: 'annualRevenue', format: 'comma' },
    2: { field: 'stage', map: { Kunde: 'customer' } },
    3: { field: 'phone', format: 'DE' },
    4: { field: 'addresses.country' },
    5: { field: 'ownerId' },
    6: { field: 'tags' },
    7: { field: 'custom.sites', bad: 'empty', format: 'comma' },
    8: { field: 'website' },
  }
  const mapping = { columns, match: { fields: ['name'] } }
  expect((await w.owner.request('PATCH', `imports/${body.id}`, { mapping })).status).toBe(200)
  const { rows } = (await w.owner.request('GET', `imports/${body.id}/preview`)).body
  expect(rows[0].values).toMatchObject({
    name: 'Osterby',
    annualRevenue: { amount: 123450, currency: 'EUR' },
    stage: 'customer',
    phones: [{ phone: '+49 40 5550120' }],
    addresses: [{ country: 'SE' }],
    ownerId: w.manager.member,
    tags: ['a', 'b'],
    custom: { sites: 1200 },
    website: 'https://osterby.example',
  })
  expect(rows[1]).toMatchObject({
    action: 'reject',
    errors: [{ column: 5, field: 'ownerId', message: 'There is no member “ghost” here.' }],
  })
  expect(rows[2]).toMatchObject({ action: 'create', values: { name: 'Süd' } })
  await w.owner.request('POST', `imports/${body.id}/run`)
  await workOn(w, body.id)
  expect((await w.owner.request('GET', `imports/${body.id}`)).body.result).toMatchObject({ created: 2, rejected: 1 })
  expect((await companies.find(w.owner.ctx, { filter: 'name = "Osterby"' }))[0]).toMatchObject({
    phone: '+49 40 5550120',
    custom: { sites: 1200 },
  })
})

test('dates, numbers, names and countries', () => {
  const form = (format: string) => formOf(format, { currency: 'EUR', timeZone: 'Europe/Berlin' })
  const date = { holds: 'date', columns: {} } as never
  const number = { holds: 'number', columns: {} } as never
  const moment = { holds: 'moment', columns: {} } as never
  expect(canonical(date, '3.4.2024', form('dmy'))).toBe('2024-04-03')
  expect(canonical(date, '3/4/24', form('mdy'))).toBe('2024-03-04')
  expect(canonical(date, '2024-3-4', form('mdy'))).toBe('2024-03-04')
  expect(canonical(moment, '3.7.2024 14:05', form('dmy'))).toBe('2024-07-03T12:05:00Z')
  expect(canonical(number, '-1 234 567,8', form('comma'))).toBe('-1234567.8')
  expect(canonical(number, "1'234.5", form('point'))).toBe('1234.5')
  expect(() => canonical(number, '1,23', form('point'))).toThrow('“1,23” does not fit numbers with a decimal point.')
  expect(['Ann Berg', 'Berg, Ann', 'Ludwig van Beethoven', 'Cher', 'Ann Marie de la Cruz'].map(splitName)).toEqual([
    { firstName: 'Ann', lastName: 'Berg' },
    { firstName: 'Ann', lastName: 'Berg' },
    { firstName: 'Ludwig', lastName: 'van Beethoven' },
    { firstName: 'Cher', lastName: null },
    { firstName: 'Ann Marie', lastName: 'de la Cruz' },
  ])
  expect(['Norwegen', 'Sweden', 'France', 'United States of America', 'de', 'uk', 'Atlantis'].map(countryCode)).toEqual(
    ['NO', 'SE', 'FR', 'US', 'DE', 'GB', 'Atlantis'],
  )
})

test('authors and dates of another system are kept by whoever may', async () => {
  const w = await world(h.current)
  const csv = 'First Name,Created at,Created by\nAnn,2019-05-04 10:00,MANAGER\nBo,tomorrow,MANAGER\n'.replaceAll(
    'MANAGER',
    w.manager.email,
  )
  const { body } = await send(h.current, w.owner, 'noun=contacts', csv)
  expect(Object.values(body.mapping.columns).map((t: any) => t.field)).toEqual(['firstName', 'createdAt', 'createdBy'])
  await w.owner.request('POST', `imports/${body.id}/run`)
  await workOn(w, body.id)
  expect((await w.owner.request('GET', `imports/${body.id}`)).body.result).toMatchObject({ created: 1, rejected: 1 })
  expect((await contacts.find(w.owner.ctx))[0]).toMatchObject({
    createdAt: '2019-05-04T10:00:00.000Z',
    createdBy: w.manager.member,
  })
  const { body: plain } = await send(h.current, w.member, 'noun=contacts', csv)
  expect(plain.mapping.columns[1]).toBeNull()
  const mapping = { columns: { 1: { field: 'createdAt' } } }
  expect((await w.member.request('PATCH', `imports/${plain.id}`, { mapping })).status).toBe(422)
  expect(actingWith(w, {}).actor.may('imports:backdate')).toBe(false)
})

test('an exported id finds its record again, and policies for found and missing ones hold', async () => {
  const w = await world(h.current)
  const ann = await contacts.create(w.owner.ctx, { firstName: 'Ann', email: 'ann@x.example' })
  const run = async (csv: string, mapping: object) => {
    const { body } = await send(h.current, w.owner, 'noun=contacts', csv)
    expect((await w.owner.request('PATCH', `imports/${body.id}`, { mapping })).status).toBe(200)
    await w.owner.request('POST', `imports/${body.id}/run`)
    await workOn(w, body.id)
    return (await w.owner.request('GET', `imports/${body.id}`)).body.result
  }
  const columns = { 0: { field: 'id' }, 1: { field: 'firstName' } }
  expect(
    await run(`id,First\n${ann.id},Anna\n01981f6e-0000-7000-8000-000000000000,New\n`, {
      columns,
      match: { fields: ['id'], missing: 'skip' },
    }),
  ).toMatchObject({ updated: 1, skipped: 1 })
  const mail = { 0: { field: 'email' }, 1: { field: 'firstName' } }
  const file = 'E-mail,First\nann@x.example,Skipped\nbo@x.example,Bo\nbo@x.example,Bo again\n'
  expect(await run(file, { columns: mail, match: { fields: ['email'], found: 'skip' } })).toMatchObject({
    created: 1,
    skipped: 2,
  })
  expect(await run(file, { columns: mail, match: { fields: ['email'], found: 'create' } })).toMatchObject({
    created: 3,
  })
  expect(await run(file, { columns: mail, match: { fields: ['email'] } })).toMatchObject({ rejected: 3 })
})

test('a country is one that is there today, in whatever language it is named', () => {
  for (const [name, code] of Object.entries({
    Deutschland: 'DE',
    Germany: 'DE',
    Allemagne: 'DE',
    Russia: 'RU',
    Serbien: 'RS',
    'United Kingdom': 'GB',
    UK: 'GB',
    at: 'AT',
    Korea: 'Korea',
  }))
    expect(countryCode(name), name).toBe(code)
})
