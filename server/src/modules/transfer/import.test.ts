import { expect, house, test, world } from '../../testing/index.ts'
import { companies, contacts } from '../contacts/index.ts'
import { send, workOn } from './testing/desk.ts'

const h = house()

const file = `First Name,Last Name,E-Mail,Firma,Mobile,PLZ,Ort,Tags
Ann,Berg,ann@berg.example,Osterby,+46 40 555 01 20,21120,Malmö,"VIP, Reference"
Bo,Ek,bo@ek.example,Osterby,,,,
,,not an address,Nordhav,,,,
Cia,Lund,cia@lund.example,Nordhav,+46 40 555 01 21,,Lund,
Ann,Berg-Holm,ANN@berg.example,Osterby,,,,VIP
`

test('a file becomes contacts and their companies, bad rows come back with the reason, and a second time changes nothing', async () => {
  const w = await world(h.current)
  const sent = await send(h.current, w.owner, 'noun=contacts', file)
  expect(sent).toMatchObject({ status: 201, body: { status: 'uploaded', rows: 5, name: 'people.csv', format: 'csv' } })
  expect(sent.body.mapping.columns).toMatchObject({
    0: { field: 'firstName' },
    1: { field: 'lastName' },
    2: { field: 'email' },
    3: { field: 'company.name' },
    4: { field: 'phone' },
    5: { field: 'addresses.postalCode' },
    6: { field: 'addresses.city' },
    7: { field: 'tags' },
  })
  expect(sent.body.mapping.match).toMatchObject({ fields: ['email'], link: { company: ['name'] }, found: 'update' })
  const at = `imports/${sent.body.id}`

  const preview = await w.owner.request('GET', `${at}/preview`)
  expect(preview.body.rows.map((r: any) => r.action)).toEqual(['create', 'create', 'reject', 'create', 'create'])
  expect(preview.body.rows[2].errors).toEqual([
    { column: 2, field: 'email', message: 'An e-mail address looks like name@example.com.' },
  ])

  expect((await w.owner.request('POST', `${at}/check`)).status).toBe(202)
  await workOn(w, sent.body.id)
  const problems = await w.owner.request('GET', `${at}/problems`)
  expect(problems.body).toMatchObject({
    expected: { create: 3, update: 1, unchanged: 0, skip: 0, reject: 1 },
    groups: [
      { column: 2, columnName: 'E-Mail', rows: 1, samples: [{ value: 'not an address', count: 1, lines: [4] }] },
    ],
  })
  expect(await contacts.find(w.owner.ctx)).toEqual([])

  expect((await w.owner.request('POST', `${at}/run`)).status).toBe(202)
  await workOn(w, sent.body.id)
  const done = await w.owner.request('GET', at)
  expect(done.body).toMatchObject({
    status: 'done',
    result: { created: 3, updated: 1, unchanged: 0, skipped: 0, rejected: 1, linked: { companies: { created: 2 } } },
  })
  const people = await contacts.find(w.owner.ctx, { sort: ['lastName'] })
  expect(people.map((p: any) => [p.fullName, p.email, p.version])).toEqual([
    ['Ann Berg-Holm', 'ann@berg.example', 2],
    ['Bo Ek', 'bo@ek.example', 1],
    ['Cia Lund', 'cia@lund.example', 1],
  ])
  const ann = await contacts.get(w.owner.ctx, people[0]!.id)
  expect(ann).toMatchObject({
    tags: ['VIP', 'Reference'],
    phones: [{ phone: '+46 40 555 01 20' }],
    addresses: [{ postalCode: '21120', city: 'Malmö' }],
    ownerId: w.owner.member,
  })
  expect((await companies.find(w.owner.ctx)).map((c: any) => c.name).sort()).toEqual(['Nordhav', 'Osterby'])
  const rejects = await w.owner.request('GET', `${at}/rejects`)
  expect(rejects.body.data).toMatchObject([{ line: 4, errors: [{ column: 2 }] }])
  const again = await w.owner.request('GET', `${at}/rejects.csv`)
  expect(again.text).toContain(',,not an address,Nordhav,')
  expect(again.text).toContain('E-Mail: An e-mail address looks like')

  const events = async () =>
    (
      await h.current.admin.query(
        `select count(*)::int as n from events where organization_id = $1 and noun in ('contacts', 'companies')`,
        [w.organization],
      )
    ).rows[0].n
  const before = await events()
  const clean = file.replace(/,,not an.*\n/, '').replace(/Ann,Berg,.*\n/, '')
  const second = await send(h.current, w.owner, 'noun=contacts', clean)
  await w.owner.request('POST', `imports/${second.body.id}/run`)
  await workOn(w, second.body.id)
  expect((await w.owner.request('GET', `imports/${second.body.id}`)).body.result).toMatchObject({
    created: 0,
    updated: 0,
    unchanged: 3,
  })
  expect(await events()).toBe(before)
})
