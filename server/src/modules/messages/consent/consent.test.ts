import { expect, house, test, type World, world } from '../../../testing/index.ts'
import { contacts } from '../../contacts/index.ts'
import { changeMessageSettings, send, settle, suppress } from '../index.ts'
import { dispatching, eventsOf, messageOf, settled } from '../testing.ts'

const h = house()
let n = 0
const someone = () => `per.${++n}.${Date.now()}@osterby.example`
const news = (address: string, more: object = {}) => ({
  channel: 'email' as const,
  to: { address },
  subject: 'News',
  html: '<p>Read <a href="https://marlow.example/a?x=1&amp;y=2">this</a></p>',
  purpose: 'marketing',
  ...more,
})
const consent = (w: World, address: string, more: object = {}) =>
  w.owner.request('POST', 'consents', {
    address,
    channel: 'email',
    purpose: 'marketing',
    state: 'granted',
    source: 'Fair',
    ...more,
  })
const lastMail = async (to: string) =>
  (await h.current.admin.query('select * from kernel.inbox where recipient = $1 order by id desc limit 1', [to]))
    .rows[0]
const path = (url: string) => url.replace('http://localhost:3000', '')
const form = (body: string) => ({
  method: 'POST' as const,
  headers: { 'content-type': 'application/x-www-form-urlencoded' },
  payload: body,
})
const browser = 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0'

test('messages that are no necessity need a consent, and a later end of it counts', async () => {
  const w = await world(h.current)
  const to = someone()
  expect((await send(w.system, news(to))).status).toBe('suppressed')
  await consent(w, to.toUpperCase())
  const planned = await send(w.system, news(to))
  expect(planned.status).toBe('queued')
  // Taken back between planning and leaving.
  await consent(w, to, { state: 'withdrawn' })
  await dispatching(h.current, () => settled(w, planned.id, 'suppressed'))
  expect(await messageOf(w, planned.id)).toMatchObject({
    errorCode: 'consent_withdrawn',
    lastError: 'Not sent: the consent to messages of this purpose was taken back.',
  })
  expect(
    (await send(w.system, { channel: 'email', to: { address: to }, subject: 'Invoice', text: 'Here.' })).status,
  ).toBe('queued')
  await changeMessageSettings(w.system, { emailConsent: 'not_withdrawn' })
  expect((await send(w.system, news(to))).status).toBe('suppressed')
  expect((await send(w.system, news(someone()))).status).toBe('queued')
})

test('a dead address gets nothing at all, an unsubscribed one what is necessary', async () => {
  const w = await world(h.current)
  const [dead, left] = [someone(), someone()]
  await suppress(w.system, { address: dead, channel: 'email', reason: 'bounced' })
  await suppress(w.system, { address: left, channel: 'email', reason: 'unsubscribed' })
  for (const to of [dead, left]) await consent(w, to)
  const statuses = []
  for (const to of [dead, left])
    for (const purpose of ['transactional', 'marketing'])
      statuses.push((await send(w.system, news(to, { purpose }))).status)
  expect(statuses).toEqual(['suppressed', 'suppressed', 'queued', 'suppressed'])
})

test('one click unsubscribes, looking does not', async () => {
  const w = await world(h.current)
  const to = someone()
  const c = await contacts.create(w.owner.ctx, { firstName: 'Per', emails: [{ email: to }] })
  await consent(w, to)
  const { id } = await send(w.system, news(to))
  await dispatching(h.current, () => settled(w, id, 'sent'))
  const link = /https?:\/\/\S+unsubscribe\/[\w-]+/.exec((await lastMail(to)).body)![0]
  const get = await h.current.server.inject({ url: path(link) })
  expect(get.statusCode).toBe(200)
  expect(get.body).toContain('Unsubscribe from World')
  expect(get.body).not.toContain(to)
  expect((await send(w.system, news(to))).status).toBe('queued')
  const nothing = await h.current.server.inject({ url: path(link), ...form('x=y') })
  expect(nothing.body).toContain('Unsubscribe from World')
  expect((await send(w.system, news(to))).status).toBe('queued')
  for (let i = 0; i < 2; i++) {
    const post = await h.current.server.inject({ url: path(link), ...form('List-Unsubscribe=One-Click') })
    expect([post.statusCode, post.body.includes('You are unsubscribed')]).toEqual([200, true])
  }
  expect((await send(w.system, news(to))).status).toBe('suppressed')
  const proofs = await w.owner.request(
    'GET',
    `consents?filter=${encodeURIComponent(`address = "${to}"`)}&sort=createdAt`,
  )
  expect(proofs.body.data.map((p: any) => [p.state, p.source])).toEqual([
    ['granted', 'Fair'],
    ['withdrawn', 'One click in the mail program'],
  ])
  expect(proofs.body.data[1].ip).toBe('127.0.0.1')
  const [told] = await eventsOf(w, 'messages.unsubscribed')
  expect(told).toMatchObject({ noun: 'contacts', record_id: c.id })
  for (const wrong of [
    'x',
    'A'.repeat(66),
    `${link
      .split('/')
      .at(-1)!
      .replace(/^./, (c) => (c === 'A' ? 'B' : 'A'))}`,
  ])
    expect(
      (await h.current.server.inject({ url: `/api/v1/m/unsubscribe/${wrong}`, ...form('List-Unsubscribe=One-Click') }))
        .statusCode,
    ).toBe(404)
})

test('on the page of preferences each purpose is chosen with its proof', async () => {
  const w = await world(h.current)
  const to = someone()
  await changeMessageSettings(w.system, { purposes: [{ key: 'maintenance', label: 'Tips for your heat pump' }] })
  await consent(w, to)
  const { id } = await send(w.system, news(to))
  await dispatching(h.current, () => settled(w, id, 'sent'))
  const url = path(/https?:\/\/\S+unsubscribe\/[\w-]+/.exec((await lastMail(to)).body)![0]).replace(
    'unsubscribe',
    'preferences',
  )
  const checked = (body: string) => [...body.matchAll(/value="(\w+)"( checked)?/g)].filter((m) => m[2]).map((m) => m[1])
  expect(checked((await h.current.server.inject({ url })).body)).toEqual(['marketing', 'tracking'])
  const saved = await h.current.server.inject({ url, ...form('purpose=maintenance&purpose=ghost') })
  expect(saved.body).toContain('Your choice is saved.')
  expect(checked(saved.body)).toEqual(['maintenance'])
  expect((await send(w.system, news(to))).status).toBe('suppressed')
  expect((await send(w.system, news(to, { purpose: 'maintenance' }))).status).toBe('queued')
  const none = await h.current.server.inject({ url, ...form('') })
  expect(checked(none.body)).toEqual([])
  expect((await send(w.system, news(to, { purpose: 'maintenance' }))).status).toBe('suppressed')
  expect(checked((await h.current.server.inject({ url, ...form('purpose=marketing') })).body)).toEqual(['marketing'])
  expect((await send(w.system, news(to))).status).toBe('queued')
})

test('opening and clicking are written about the contact; machines are told apart, and no link leads where we did not sign', async () => {
  const w = await world(h.current)
  const to = someone()
  const c = await contacts.create(w.owner.ctx, { firstName: 'Per', emails: [{ email: to }] })
  await consent(w, to)
  const { id } = await send(w.system, news(to))
  await dispatching(h.current, () => settled(w, id, 'sent'))
  const { html } = await lastMail(to)
  const pixel = path(/<img src="([^"]+open\/[^"]+)"/.exec(html)![1]!)
  const click = path(/href="([^"]+click[^"]+)"/.exec(html)![1]!)
  await h.current.admin.query(`update messages set sent_at = sent_at - interval '1 minute' where id = $1`, [id])
  const get = (url: string, agent: string) => h.current.server.inject({ url, headers: { 'user-agent': agent } })
  expect((await get(pixel, 'Mozilla/5.0')).headers['content-type']).toBe('image/gif')
  expect((await messageOf(w, id)).openedAt).toBe(null)
  for (let i = 0; i < 3; i++) await get(pixel, browser)
  const clicked = await get(click, browser)
  expect([clicked.statusCode, clicked.headers.location]).toEqual([302, 'https://marlow.example/a?x=1&y=2'])
  expect(await messageOf(w, id)).toMatchObject({ openedAt: expect.any(String), clickedAt: expect.any(String) })
  const told = (await eventsOf(w, 'messages.%ed')).filter((e) => /opened|clicked/.test(e.type))
  expect(told.map((e) => [e.type, e.record_id, e.data.automatic ?? false])).toEqual([
    ['messages.opened', c.id, true],
    ['messages.opened', c.id, false],
    ['messages.clicked', c.id, false],
  ])
  const swapped = Buffer.from(new URL(click, 'http://x').searchParams.get('t')!, 'base64url')
  swapped.write('https://evil.example', 49)
  for (const t of [swapped.toString('base64url'), 'https://evil.example', '', pixel.split('/').at(-1)!])
    expect((await get(`/api/v1/m/click?t=${encodeURIComponent(t)}`, browser)).statusCode).toBe(404)
})

test('who does not want to be counted is not, and necessary mails never are', async () => {
  const w = await world(h.current)
  const to = someone()
  await consent(w, to)
  await consent(w, to, { purpose: 'tracking', state: 'withdrawn' })
  const first = await send(w.system, news(to))
  await dispatching(h.current, () => settled(w, first.id, 'sent'))
  expect((await lastMail(to)).html).not.toMatch(/m\/(open|click)/)
  const other = someone()
  const second = await send(w.system, news(other, { purpose: 'transactional' }))
  await dispatching(h.current, () => settled(w, second.id, 'sent'))
  expect((await lastMail(other)).html).not.toMatch(/m\/(open|click|unsubscribe)/)
})

test('reports move a message on and never back, and the same one counts once', async () => {
  const w = await world(h.current)
  const to = someone()
  const { id } = await send(w.system, { channel: 'email', to: { address: to }, subject: 'Hello', text: 'Hello' })
  await dispatching(h.current, () => settled(w, id, 'sent'))
  const report = (what: any, eventId: string, more: object = {}) =>
    settle(w.system, { messageId: id, senderId: null, what, at: new Date(), eventId, ...more })
  await report('delivered', 'e1')
  await report('delivered', 'e1')
  await report('failed', 'e2')
  await report('bounced', 'e3', { permanent: false, detail: 'Mailbox full' })
  expect(await messageOf(w, id)).toMatchObject({ status: 'delivered', lastError: 'Mailbox full' })
  expect((await send(w.system, { channel: 'email', to: { address: to }, subject: 'x', text: 'x' })).status).toBe(
    'queued',
  )
  await report('complained', 'e4')
  await report('delivered', 'e5')
  expect((await messageOf(w, id)).status).toBe('complained')
  expect((await send(w.system, { channel: 'email', to: { address: to }, subject: 'x', text: 'x' })).status).toBe(
    'suppressed',
  )
  expect((await eventsOf(w, 'messages.delivered')).length).toBe(1)
  // Another organization's report does not reach it.
  const other = await world(h.current)
  expect(
    await settle(other.system, { messageId: id, senderId: null, what: 'bounced', at: new Date(), eventId: 'e9' }),
  ).toEqual({ known: false })
  expect(
    await settle(w.system, { messageId: id, senderId: id, what: 'bounced', at: new Date(), eventId: 'e10' }),
  ).toEqual({ known: false })
})
