import { createECDH, randomBytes } from 'node:crypto'
import { createServer, type IncomingMessage, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, beforeEach } from 'vitest'
import { expect, house, test, type World, world } from '../../testing/index.ts'
import { deliver } from './deliver.ts'
import { bench, inbox, only, queued, sayNews as say, statuses, work } from './testing/desk.ts'
import { vapidOf } from './vapid.ts'

const h = house({ EGRESS_ALLOW: '127.0.0.1/32' })

let server: Server
let endpoint = ''
let answer = 201
let pushes: { headers: IncomingMessage['headers']; bytes: number; url: string }[] = []
beforeAll(async () => {
  server = createServer((request, response) => {
    let bytes = 0
    request.on('data', (chunk) => (bytes += chunk.length))
    request.on('end', () => {
      pushes.push({ headers: request.headers, bytes, url: request.url ?? '' })
      response.writeHead(answer).end()
    })
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  endpoint = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterAll(() => void server.close())
beforeEach(() => {
  answer = 201
  pushes = []
})

/** A browser as push services know it: its keys and its address. */
function browser(name: string) {
  const ecdh = createECDH('prime256v1')
  const p256dh = ecdh.generateKeys().toString('base64url')
  return {
    endpoint: `${endpoint}/${name}`,
    keys: { p256dh, auth: randomBytes(16).toString('base64url') },
    device: name,
  }
}
const subscribe = (w: World, name = 'phone') => w.member.request('POST', 'notifications/push', browser(name))

test('a push goes to every browser, encrypted, signed by the installation', async () => {
  const w = await world(h.current)
  await only(w, 'push')
  expect((await subscribe(w, 'phone')).status).toBe(201)
  expect((await subscribe(w, 'laptop')).status).toBe(201)
  await say(w, 'Ping')
  await work(w)
  expect(pushes.map((p) => p.url).sort()).toEqual(['/laptop', '/phone'])
  const [push] = pushes
  expect(push!.bytes).toBeGreaterThan(100)
  expect(push!.headers).toMatchObject({ 'content-encoding': 'aes128gcm', ttl: '86400', urgency: 'normal' })
  expect(push!.headers.topic).toMatch(/^[0-9a-f]{32}$/)
  const key = vapidOf(h.current.program.config.secret, 'x').publicKey
  expect(push!.headers.authorization).toContain(`k=${key}`)
  expect(await statuses(w)).toEqual([['push', 'sent', null]])
  expect((await w.member.request('GET', 'notifications/push')).body.devices.every((d: any) => d.usedAt)).toBe(true)
})

test('a browser that is gone is forgotten; without any the push is skipped', async () => {
  const w = await world(h.current)
  await only(w, 'push')
  await subscribe(w)
  for (const status of [404, 410, 403]) {
    answer = status
    await subscribe(w)
    await say(w, `Gone ${status}`)
    await work(w)
    expect((await w.member.request('GET', 'notifications/push')).body.devices).toEqual([])
  }
  await say(w, 'Nobody')
  await work(w)
  expect((await statuses(w)).map((s) => s[1])).toEqual(['failed', 'failed', 'failed', 'skipped'])
  expect((await statuses(w))[3]![2]).toBe('no_device')
})

test('a push service in trouble is asked again, with the same topic; a refusal is written down', async () => {
  const w = await world(h.current)
  await only(w, 'push')
  await subscribe(w)
  await say(w, 'Again')
  const [job] = await queued(w, 'notifications.deliver')
  answer = 503
  await expect(deliver.run(bench(w), job!.payload)).rejects.toThrow('503')
  expect(await statuses(w)).toEqual([['push', 'planned', null]])
  answer = 201
  await deliver.run(bench(w), job!.payload)
  expect(new Set(pushes.map((p) => p.headers.topic)).size).toBe(1)
  expect(await statuses(w)).toEqual([['push', 'sent', null]])
  answer = 413
  await say(w, 'Too large')
  await work(w)
  expect((await statuses(w))[1]).toEqual(['push', 'failed', 'The push service answered 413.'])
})

test('a push service that cannot be reached is asked again, and given up at the last attempt', async () => {
  const w = await world(h.current)
  await only(w, 'push')
  await subscribe(w)
  await h.current.admin.query(
    `update push_subscriptions set endpoint = 'http://127.0.0.1:9/x' where organization_id = $1`,
    [w.organization],
  )
  await say(w, 'Dead end')
  const [job] = await queued(w, 'notifications.deliver')
  await expect(deliver.run(bench(w), job!.payload)).rejects.toThrow('push service')
  await deliver.run(bench(w, undefined, { attempt: 10 }), job!.payload)
  expect((await statuses(w))[0]!.slice(0, 2)).toEqual(['push', 'failed'])
})

test('keys that no browser made are forgotten instead of sent to', async () => {
  const w = await world(h.current)
  await only(w, 'push')
  await w.member.request('POST', 'notifications/push', {
    endpoint: `${endpoint}/odd`,
    keys: { p256dh: 'abc', auth: 'def' },
  })
  await say(w, 'Odd')
  await work(w)
  expect(pushes).toEqual([])
  expect((await statuses(w))[0]!.slice(0, 2)).toEqual(['push', 'failed'])
})

test('a browser is kept once, twenty at most, and leaves by id or address', async () => {
  const w = await world(h.current)
  await subscribe(w, 'same')
  await subscribe(w, 'same')
  const devices = async () => (await w.member.request('GET', 'notifications/push')).body.devices
  expect(await devices()).toHaveLength(1)
  for (let i = 0; i < 21; i++) await subscribe(w, `device-${i}`)
  const all = await devices()
  expect(all).toHaveLength(20)
  const remove = (body: object) => w.member.request('POST', 'notifications/push/remove', body)
  expect((await remove({ id: all[0].id })).body).toEqual({ removed: 1 })
  expect((await remove({ endpoint: `${endpoint}/device-5` })).body).toEqual({ removed: 1 })
  expect((await w.owner.request('POST', 'notifications/push/remove', { id: all[1].id })).body).toEqual({ removed: 0 })
})

test('an address inside the house is no push service', async () => {
  const w = await world(h.current)
  const post = (url: string) => w.member.request('POST', 'notifications/push', { ...browser('x'), endpoint: url })
  expect((await post('http://10.0.0.1/x')).body.errors[0].path).toBe('endpoint')
  expect((await post('https://169.254.169.254/latest')).status).toBe(422)
  expect((await post('nonsense')).status).toBe(422)
})

test('the key pair follows from the secret: always the same, another one for another house', () => {
  const secret = Buffer.alloc(32, 1)
  const one = vapidOf(secret, 'Banyan <no-reply@banyan.example>')
  expect(one).toEqual(vapidOf(secret, 'no-reply@banyan.example'))
  expect(one.subject).toBe('mailto:no-reply@banyan.example')
  expect(Buffer.from(one.publicKey, 'base64url')).toHaveLength(65)
  expect(Buffer.from(one.privateKey, 'base64url')).toHaveLength(32)
  expect(vapidOf(Buffer.alloc(32, 2), 'x').publicKey).not.toBe(one.publicKey)
})

test('a test goes to oneself', async () => {
  const w = await world(h.current)
  await subscribe(w)
  expect((await w.member.request('POST', 'notifications/test')).body.ids).toHaveLength(1)
  await work(w)
  expect(pushes).toHaveLength(1)
  expect(await inbox(w.member)).toMatchObject([
    { title: 'This is how a notification looks', to: 'settings/notifications' },
  ])
})
