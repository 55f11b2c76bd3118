import { Webhook } from 'standardwebhooks'
import { afterAll, beforeAll } from 'vitest'
import { expect, house, test, world } from '../../testing/index.ts'
import { contacts } from '../contacts/index.ts'
import { caughtUp, deliveriesOf, openSink, outside, type Sink, subscribe, working } from './testing.ts'

const h = house(outside)
let sink: Sink
beforeAll(async () => void (sink = await openSink()))
afterAll(() => sink.close())

test('a change arrives, signed as the standard says, with the record and what changed', async () => {
  const w = await world(h.current)
  const hook = await subscribe(w.owner, { url: `${sink.url}/first`, events: ['contacts.*'] })
  expect(hook).toMatchObject({ status: 'active', secretHint: hook.secret.slice(-4), memberId: w.owner.member })
  expect(hook.secret).toMatch(/^whsec_[A-Za-z0-9+/]{43}=$/)
  const c = await contacts.create(w.owner.ctx, { firstName: 'Ann', jobTitle: 'Clerk' })
  await working(h.current, async () => {
    await expect.poll(() => sink.at('/first').length, { timeout: 10_000 }).toBe(1)
    await w.owner.request('PATCH', `contacts/${c.id}`, { jobTitle: 'Boss' })
    await expect.poll(() => sink.at('/first').length, { timeout: 10_000 }).toBe(2)
    await w.owner.request('DELETE', `contacts/${c.id}`)
    await expect.poll(() => sink.at('/first').length, { timeout: 10_000 }).toBe(3)
    await expect
      .poll(async () => (await deliveriesOf(w.owner, hook.id)).map((d) => d.status))
      .toEqual(Array(3).fill('delivered'))
  })
  const [created, updated, removed] = sink.at('/first')
  for (const { text, headers } of sink.at('/first')) {
    expect(new Webhook(hook.secret).verify(text, headers)).toMatchObject({ organizationId: w.organization })
    expect(() => new Webhook(hook.secret).verify(text.replace(c.id, w.organization), headers)).toThrow()
  }
  expect(created!.headers['webhook-id']).toBe(created!.body.id)
  expect(created!.body).toMatchObject({
    type: 'contacts.created',
    recordId: c.id,
    data: { firstName: 'Ann', version: 1 },
  })
  expect(updated!.body).toMatchObject({
    type: 'contacts.updated',
    data: { jobTitle: 'Boss' },
    changes: { jobTitle: ['Clerk', 'Boss'] },
    actor: { kind: 'person', id: w.owner.member },
  })
  expect(removed!.body).toMatchObject({ type: 'contacts.removed', recordId: c.id, data: null })
  const first = (await deliveriesOf(w.owner, hook.id))[0]
  expect(first).not.toHaveProperty('request')
  const whole = (await w.owner.request('GET', `webhook-deliveries/${first.id}`)).body
  expect(whole).toMatchObject({
    attempts: 1,
    lastStatus: 200,
    request: { body: created!.body, headers: { 'webhook-signature': created!.headers['webhook-signature'] } },
    response: { status: 200, body: 'thanks' },
    log: [{ status: 200, error: null }],
  })
})

test('two quick changes are two different messages, each with the record as it was', async () => {
  const w = await world(h.current)
  await subscribe(w.owner, { url: `${sink.url}/quick`, events: ['contacts.updated'], filter: 'jobTitle = "Clerk"' })
  const c = await contacts.create(w.owner.ctx, { firstName: 'Ann', tags: ['A'] })
  await contacts.update(w.owner.ctx, c.id, { jobTitle: 'Clerk', tags: ['B'] })
  await contacts.update(w.owner.ctx, c.id, { jobTitle: 'Boss', tags: [] })
  await working(h.current, async () => {
    await caughtUp(w)
    await expect.poll(() => sink.at('/quick').length, { timeout: 10_000 }).toBe(1)
  })
  expect(sink.at('/quick')[0]!.body.data).toMatchObject({ jobTitle: 'Clerk', tags: ['B'], version: 2 })
})

test('a message holds what its member may see: fields, rows and nouns', async () => {
  const w = await world(h.current)
  const role = await w.owner.request('POST', 'roles', {
    name: 'Narrow',
    grants: {
      'contacts:read': 'own',
      'contacts:write': 'all',
      'webhooks:read': 'all',
      'webhooks:write': 'all',
      'webhooks:remove': 'all',
    },
    hidden: { contacts: ['jobTitle'] },
  })
  await w.owner.request('PATCH', `members/${w.member.member}`, { roleId: role.body.id })
  h.current.program.signals.send('actors')
  const narrow = await subscribe(w.member, { url: `${sink.url}/narrow`, events: ['*'] })
  const wide = await subscribe(w.owner, { url: `${sink.url}/wide`, events: ['contacts.*', 'companies.created'] })
  const refused = await w.member.request('POST', 'webhooks', { url: sink.url, events: ['companies.created'] })
  expect(refused.body.errors[0]).toMatchObject({ path: 'events' })
  const mine = await contacts.create(w.owner.ctx, { firstName: 'Mine', jobTitle: 'Clerk', ownerId: w.member.member })
  await contacts.create(w.owner.ctx, { firstName: 'Theirs', ownerId: w.owner.member })
  await w.owner.request('POST', 'companies', { name: 'Osterby' })
  // Only a field changes that she does not see: not even that is told.
  await contacts.update(w.owner.ctx, mine.id, { jobTitle: 'Boss' })
  await working(h.current, async () => {
    await caughtUp(w)
    await expect.poll(() => sink.at('/wide').length, { timeout: 10_000 }).toBe(4)
  })
  const told = sink.at('/narrow').filter((m) => m.body.type.startsWith('contacts.'))
  expect(told.map((m) => m.body.data.firstName)).toEqual(['Mine'])
  expect(told[0]!.body.data).not.toHaveProperty('jobTitle')
  expect(sink.at('/narrow').some((m) => /companies|members\.|Boss|Clerk/.test(m.text))).toBe(false)
  expect(sink.at('/wide').some((m) => m.text.includes('Boss'))).toBe(true)
  // Nor does she read it off the webhooks of those who see more.
  expect((await w.member.request('GET', 'webhooks')).body.data.map((r: any) => r.id)).toEqual([narrow.id])
  expect(await deliveriesOf(w.member, wide.id)).toEqual([])
  expect((await w.member.request('POST', 'webhooks/rotate', { id: wide.id })).status).toBe(404)
  expect(
    (await w.member.request('POST', 'webhooks/replay', { id: wide.id, from: '2026-01-01T00:00:00Z' })).status,
  ).toBe(404)
  expect((await w.member.request('PATCH', `webhooks/${wide.id}`, { url: `${sink.url}/stolen` })).status).toBe(404)
})

test('an API key’s webhook sees no more than the key', async () => {
  const w = await world(h.current)
  const scopes = ['contacts:read', 'webhooks:read', 'webhooks:write']
  const { secret } = (await w.owner.request('POST', 'api-keys', { name: 'Narrow', scopes })).body
  const asKey = { authorization: `Bearer ${secret}` }
  const made = await w.owner.request('POST', 'webhooks', { url: `${sink.url}/key`, events: ['*'] }, asKey)
  expect(made.status).toBe(201)
  await w.owner.request('POST', 'companies', { name: 'Osterby' })
  await contacts.create(w.owner.ctx, { firstName: 'Ann' })
  await working(h.current, async () => {
    await caughtUp(w)
    await expect.poll(() => sink.at('/key').map((m) => m.body.type), { timeout: 10_000 }).toContain('contacts.created')
  })
  expect(sink.at('/key').map((m) => m.body.type)).not.toContain('companies.created')
})

test('what makes no sense is refused with a sentence at its field', async () => {
  const w = await world(h.current)
  const post = async (body: object) =>
    (await w.owner.request('POST', 'webhooks', { url: sink.url, events: ['contacts.created'], ...body })).body
      .errors?.[0]
  expect(await post({ url: 'http://10.0.0.1/' })).toMatchObject({ path: 'url' })
  expect(await post({ url: 'https://user:pw@good.example/' })).toMatchObject({ path: 'url' })
  expect(await post({ url: 'http://good.example:5432/' })).toMatchObject({
    path: 'url',
    message: expect.stringContaining('5432'),
  })
  expect(await post({ events: ['contacts.exploded'] })).toMatchObject({ path: 'events' })
  expect(await post({ events: [] })).toMatchObject({ path: 'events' })
  expect(await post({ events: ['*'], filter: 'stage = "lead"' })).toMatchObject({ path: 'filter' })
  expect(await post({ filter: 'stag = "lead"' })).toMatchObject({ message: expect.stringContaining('stage') })
  expect(await post({ filter: 'company.name = "x"' })).toMatchObject({
    message: expect.stringContaining('another one'),
  })
  expect((await w.member.request('POST', 'webhooks', { url: sink.url, events: ['*'] })).status).toBe(403)
  expect((await w.viewer.request('GET', 'webhooks')).status).toBe(403)
})

test('another organization sees nothing of it and gets nothing', async () => {
  const [w, other] = [await world(h.current), await world(h.current)]
  const hook = await subscribe(w.owner, { url: `${sink.url}/ours`, events: ['*'] })
  await contacts.create(other.owner.ctx, { firstName: 'Theirs' })
  await contacts.create(w.owner.ctx, { firstName: 'Ours' })
  await working(h.current, async () => {
    await caughtUp(w)
    await expect.poll(() => sink.at('/ours').some((m) => m.text.includes('Ours')), { timeout: 10_000 }).toBe(true)
  })
  expect(sink.at('/ours').filter((m) => m.body.organizationId !== w.organization)).toEqual([])
  const [delivery] = await deliveriesOf(w.owner, hook.id)
  for (const [method, path, body] of [
    ['GET', `webhooks/${hook.id}`],
    ['GET', `webhook-deliveries/${delivery.id}`],
    ['POST', 'webhooks/rotate', { id: hook.id }],
    ['POST', 'webhooks/resume', { id: hook.id }],
    ['POST', 'webhooks/test', { id: hook.id }],
    ['POST', 'webhooks/replay', { id: hook.id, deliveryId: delivery.id }],
  ] as [string, string, object?][])
    expect((await other.owner.request(method, path, body)).status, path).toBe(404)
  expect((await other.owner.request('GET', 'webhooks/health')).body).toEqual({ data: [] })
})
