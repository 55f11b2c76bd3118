import type { AddressInfo } from 'node:net'
import contract from '../../../contract/openapi.json' with { type: 'json' }
import { expect, house, password, test, world } from '../../../server/src/testing/index.ts'
import { BanyanError, type Contact, type ContactPage, createBanyan, filter, type Tokens } from './index.ts'

const h = house()

async function address(): Promise<string> {
  const { server } = h.current
  if (!server.server.listening) await server.listen({ port: 0, host: '127.0.0.1' })
  return `http://127.0.0.1:${(server.server.address() as AddressInfo).port}`
}

/** Somebody signed in the way a program signs in. */
async function signedIn() {
  const w = await world(h.current)
  const url = await address()
  const { accessToken, refreshToken } = await createBanyan({ url }).auth.login({ email: w.owner.email, password })
  const tokens = { accessToken: accessToken!, refreshToken: refreshToken! }
  return { w, url, tokens, banyan: createBanyan({ url, token: tokens, organization: w.slug }) }
}

test('a contact is made, read, changed, found and removed', async () => {
  const { banyan } = await signedIn()
  const made: Contact = await banyan.contacts.create({ firstName: 'Ann', lastName: 'Lee', tags: ['vip'] })
  expect(made).toMatchObject({ fullName: 'Ann Lee', version: 1, tags: ['vip'] })
  const changed = await banyan.contacts.update(made.id, { jobTitle: 'Boss' }, { version: made.version })
  expect(changed).toMatchObject({ version: 2, jobTitle: 'Boss' })
  const page: ContactPage = await banyan.contacts.list({
    filter: filter`jobTitle = ${'Boss'} AND stage IN ${['subscriber']}`,
    fields: ['fullName'],
    count: true,
  })
  expect(page).toMatchObject({ count: 1, nextCursor: null, data: [{ id: made.id, fullName: 'Ann Lee' }] })
  expect((await banyan.contacts.timeline(made.id)).data.map((e) => e.type)).toEqual([
    'contacts.updated',
    'contacts.created',
  ])
  await banyan.contacts.remove(made.id)
  await expect(banyan.contacts.get(made.id)).rejects.toMatchObject({ status: 404, code: 'not_found' })
  expect(await banyan.contacts.restore({ ids: [made.id] })).toEqual({ restored: 1 })
})

test('a refusal is an error with code, field messages, request id and the record as it is now', async () => {
  const { banyan } = await signedIn()
  const wrong = await banyan.contacts.create({ email: 'nonsense' }).catch((e) => e)
  expect(wrong).toBeInstanceOf(BanyanError)
  expect(wrong).toMatchObject({ status: 422, code: 'invalid_input' })
  expect(Object.keys(wrong.byPath)).toContain('email')
  expect(wrong.requestId).toMatch(/^[0-9a-f-]{36}$/)
  const made = await banyan.contacts.create({ firstName: 'Ann' })
  await banyan.contacts.update(made.id, { firstName: 'Anna' })
  await expect(banyan.contacts.update(made.id, { firstName: 'Eve' }, { version: 1 })).rejects.toMatchObject({
    status: 412,
    code: 'version_conflict',
    current: { firstName: 'Anna' },
  })
})

test('all records come page after page, and leaving the loop stops asking', async () => {
  const { w, url, tokens } = await signedIn()
  let requests = 0
  const counted = createBanyan({
    url,
    token: tokens.accessToken,
    organization: w.slug,
    fetch: (to, init) => {
      requests++
      return fetch(to, init)
    },
  })
  await counted.contacts.batch({
    items: Array.from({ length: 25 }, (_, i) => ({ op: 'create', data: { firstName: `P${i}` } })),
  })
  requests = 0
  const seen = new Set<string>()
  for await (const contact of counted.contacts.all({ limit: 10, sort: 'firstName' })) seen.add(contact.firstName!)
  expect(seen.size).toBe(25)
  expect(requests).toBe(3)
  requests = 0
  for await (const _contact of counted.contacts.all({ limit: 10 })) break
  expect(requests).toBe(1)
})

test('what a value contains never becomes a part of the filter', async () => {
  const { banyan } = await signedIn()
  const nasty = 'x" OR firstName != "\\'
  await banyan.contacts.create({ firstName: 'Ann' })
  await banyan.contacts.create({ firstName: nasty })
  const found = await banyan.contacts.list({ filter: filter`firstName = ${nasty}` })
  expect(found.data.map((c) => c.firstName)).toEqual([nasty])
  const made = await banyan.companies.create({ name: 'A', annualRevenue: { amount: 500, currency: 'EUR' } })
  const rich = filter`annualRevenue >= ${{ amount: 500, currency: 'EUR' }} AND createdAt > ${new Date(0)} AND domain = ${null}`
  expect((await banyan.companies.list({ filter: rich })).data.map((c) => c.id)).toEqual([made.id])
})

test('an old access token is renewed once for all that wait, and the new pair is told', async () => {
  const { w, url, tokens } = await signedIn()
  const told: Tokens[] = []
  const banyan = createBanyan({
    url,
    organization: w.slug,
    token: { ...tokens, accessToken: 'over' },
    onTokens: (next) => told.push(next),
  })
  const answers = await Promise.all(Array.from({ length: 5 }, () => banyan.contacts.list()))
  expect(answers.map((a) => a.data)).toEqual([[], [], [], [], []])
  expect(told).toHaveLength(1)
  expect(told[0]!.refreshToken).not.toBe(tokens.refreshToken)
  // The refresh token of before is used up: nobody else can have gone on with it.
  const late = createBanyan({ url, organization: w.slug, token: { ...tokens, accessToken: 'over' } })
  await expect(late.contacts.list()).rejects.toMatchObject({ status: 401, code: 'not_signed_in' })
})

test('a key acts for its member in its organization, a cookie like its browser', async () => {
  const { w, url, banyan } = await signedIn()
  const made = await banyan.apiKeys.create({ name: 'Test', scopes: ['contacts:read'] })
  const keyed = createBanyan({ url, apiKey: (made as unknown as { secret: string }).secret })
  expect((await keyed.contacts.list()).data).toEqual([])
  await expect(keyed.contacts.create({ firstName: 'A' })).rejects.toMatchObject({ status: 403 })
  const login = await fetch(`${url}/api/v1/auth/login`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'sec-fetch-site': 'same-origin' },
    body: JSON.stringify({ email: w.owner.email, password }),
  })
  const cookie = login.headers.get('set-cookie')!.split(';')[0]!
  const browser = createBanyan({ url, cookie, organization: w.slug })
  expect(await browser.contacts.create({ firstName: 'By cookie' })).toMatchObject({ version: 1 })
})

test('files come as streams, nouns are reached by their path, and organizations are changed', async () => {
  const { w, banyan } = await signedIn()
  await banyan.contacts.create({ firstName: 'Ann' })
  const file = await banyan.events.export()
  expect(file).toMatchObject({ name: 'audit.csv', type: 'text/csv; charset=utf-8' })
  expect(await file.text()).toMatch(/^at,type,noun/)
  const names = { columns: ['firstName'], labels: false }
  expect(await (await banyan.noun('contacts').export(names)).text()).toMatch(/^firstName\r\n"?Ann/)
  const contacts = banyan.noun('contacts')
  const made = await contacts.create({ firstName: 'Bob' })
  expect(await contacts.get(made.id)).toMatchObject({ firstName: 'Bob' })
  const seen = []
  for await (const row of contacts.all({ sort: 'firstName' })) seen.push(row.firstName)
  expect(seen).toEqual(['Ann', 'Bob'])
  const other = await world(h.current)
  await expect(banyan.in(other.slug).contacts.list()).rejects.toMatchObject({ status: 404 })
  expect((await banyan.in(w.slug).contacts.list()).data).toHaveLength(2)
})

test('every operation of the contract has its method', async () => {
  const banyan = createBanyan({ url: 'http://localhost' })
  const inContract = Object.values(contract.paths).reduce((sum, path) => sum + Object.keys(path).length, 0)
  const groups = Object.values(banyan).filter((value) => typeof value === 'object')
  const methods = groups.flatMap((group) => Object.keys(group).filter((name) => name !== 'all'))
  expect(inContract).toBeGreaterThan(100)
  expect(methods.length).toBe(inContract)
})
