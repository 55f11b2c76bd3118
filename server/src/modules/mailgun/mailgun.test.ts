import { createHmac, randomBytes } from 'node:crypto'
import { newId } from '../../kernel/index.ts'
import { formWithFiles } from '../../kernel/ports/form.ts'
import { expect, house, test } from '../../testing/index.ts'
import { post, type Scene, scene } from '../../testing/provider.ts'

const h = house()
const signingKey = 'signing-canary-key'
const open = () =>
  scene(h.current, 'mailgun', { key: 'k', domain: 'mg.marlow.example', signingKey }, 'service@marlow.example')

function signed(key = signingKey, at = Date.now()) {
  const timestamp = String(Math.floor(at / 1000))
  const token = randomBytes(25).toString('hex')
  return {
    timestamp,
    token,
    signature: createHmac('sha256', key)
      .update(timestamp + token)
      .digest('hex'),
  }
}

const event = (message: string, more: object = {}) => ({
  id: newId(),
  event: 'delivered',
  timestamp: Date.now() / 1000,
  recipient: 'ines@harbour.example',
  'user-variables': { message },
  message: { headers: { 'message-id': `${message}@marlow.example` } },
  'delivery-status': { code: 250, message: 'OK' },
  ...more,
})
const json = { 'content-type': 'application/json' }
const report = (s: Scene, data: object, signature: object = signed()) =>
  post(h.current, `mailgun/${s.sender}`, JSON.stringify({ signature, 'event-data': data }), json)

test('what Mailgun reports moves the message on', async () => {
  const s = await open()
  const one = await s.message()
  expect(await report(s, event(one))).toMatchObject({ status: 200 })
  expect(await s.status(one)).toBe('delivered')
  const two = await s.message()
  const temporary = event(two, { event: 'failed', severity: 'temporary' })
  expect((await report(s, temporary)).status).toBe(200)
  expect(await s.status(two)).toBe('sent')
  const hard = { event: 'failed', severity: 'permanent', 'delivery-status': { code: 550, message: 'No such user' } }
  expect((await report(s, event(two, hard))).status).toBe(200)
  expect(await s.status(two)).toBe('bounced')
  const three = await s.message('20261120.abc@mg.marlow.example')
  const byId = { 'user-variables': {}, message: { headers: { 'message-id': '20261120.abc@mg.marlow.example' } } }
  expect((await report(s, event('', { ...byId, event: 'complained' }))).status).toBe(200)
  expect(await s.status(three)).toBe('complained')
})

test('forged, stale, repeated, and another organization’s calls change nothing', async () => {
  const s = await open()
  const other = await open()
  const one = await s.message()
  expect((await report(s, event(one), signed('another key'))).status).toBe(401)
  expect((await report(s, event(one), { ...signed(), timestamp: '1' })).status).toBe(401)
  expect((await report(s, event(one), {})).status).toBe(401)
  expect((await report(s, event(one), signed(signingKey, Date.now() - 301_000))).status).toBe(406)
  expect((await report(s, event(one), signed(signingKey, Date.now() + 400_000))).status).toBe(406)
  // Signed rightly, but the message is not of this sender.
  expect((await report(other, event(one))).status).toBe(200)
  expect(await s.status(one)).toBe('sent')
  expect((await post(h.current, `mailgun/${newId()}`, '{}', json)).status).toBe(406)
  expect((await post(h.current, 'mailgun/nonsense', '{}', json)).status).toBe(406)
  const once = signed()
  expect((await report(s, event(one), once)).status).toBe(200)
  expect((await report(s, event(one, { event: 'complained' }), once)).status).toBe(406)
  expect(await s.status(one)).toBe('delivered')
})

test('the same event in two calls counts once', async () => {
  const s = await open()
  const said = event(await s.message())
  expect((await report(s, said)).status).toBe(200)
  expect((await report(s, said)).status).toBe(200)
  expect(await s.events('messages.delivered')).toBe(1)
})

test('half a body, another type and a huge body are refused so that they come again', async () => {
  const s = await open()
  const one = await s.message()
  const whole = JSON.stringify({ signature: signed(), 'event-data': event(one) })
  const path = `mailgun/${s.sender}`
  expect((await post(h.current, path, whole.slice(0, whole.length / 2), json)).status).toBe(400)
  expect((await post(h.current, path, '[1', json)).status).toBe(400)
  expect((await post(h.current, path, '', json)).status).toBe(400)
  expect((await post(h.current, path, whole, { 'content-type': 'text/html' })).status).toBe(415)
  expect((await post(h.current, path, Buffer.alloc(6 * 1024 * 1024, 32), json)).status).toBe(413)
  expect(await s.status(one)).toBe('sent')
  // The very same call, whole, is taken afterwards: its token was not used up.
  expect((await post(h.current, path, whole, json)).status).toBe(200)
  expect(await s.status(one)).toBe('delivered')
})

const mail = (more: [string, string][] = []): [string, string][] => [
  ...Object.entries(signed()),
  ['sender', 'ines@harbour.example'],
  ['from', 'Inês Duarte <ines@harbour.example>'],
  ['recipient', 'service@marlow.example'],
  ['subject', 'Re: Wärmepumpe'],
  ['body-plain', 'Tuesday suits us.\n'],
  ['body-html', '<p>Tuesday suits us.</p>'],
  [
    'message-headers',
    JSON.stringify([
      ['Message-Id', '<a1@harbour.example>'],
      ['In-Reply-To', '<x@marlow.example>'],
    ]),
  ],
  ...more,
]
const forwarded = (s: Scene, fields: [string, string][], files: Parameters<typeof formWithFiles>[1] = []) => {
  const { type, body } = formWithFiles(fields, files)
  return post(h.current, `mailgun/${s.sender}/inbound`, body, { 'content-type': type })
}

test('a mail that is forwarded comes in once, with its files', async () => {
  const s = await open()
  const file = { field: 'attachment-1', name: 'plan.pdf', type: 'application/pdf', content: Buffer.from('%PDF-1.4\n%') }
  expect((await forwarded(s, mail(), [file])).status).toBe(200)
  expect((await forwarded(s, mail(), [file])).status).toBe(200)
  const came = await s.incoming()
  expect(came).toHaveLength(1)
  expect(came[0]).toMatchObject({
    from_address: 'ines@harbour.example',
    from_name: 'Inês Duarte',
    to_address: 'service@marlow.example',
    subject: 'Re: Wärmepumpe',
    message_id: 'a1@harbour.example',
    sender_id: s.sender,
  })
  expect(came[0].text.trim()).toBe('Tuesday suits us.')
  expect(came[0].attachments).toHaveLength(1)
})

test('a whole mail, and a form without files', async () => {
  const s = await open()
  const raw =
    'From: ana@x.example\r\nTo: service@marlow.example\r\nSubject: =?utf-8?q?Gr=C3=BC=C3=9Fe?=\r\nMessage-ID: <m2@x.example>\r\n\r\nHello\r\n'
  expect(
    (await forwarded(s, [...Object.entries(signed()), ['recipient', 'service@marlow.example'], ['body-mime', raw]]))
      .status,
  ).toBe(200)
  const form = new URLSearchParams(mail().filter(([n]) => n !== 'message-headers')).toString()
  const plain = { 'content-type': 'application/x-www-form-urlencoded' }
  expect((await post(h.current, `mailgun/${s.sender}/inbound`, form, plain)).status).toBe(200)
  expect((await s.incoming()).map((m) => m.subject)).toEqual(['Grüße', 'Re: Wärmepumpe'])
})

test('a forged mail, half a mail and no form at all do not come in', async () => {
  const s = await open()
  const forged = mail().map(([n, v]): [string, string] =>
    n === 'signature' ? [n, v.replace(/./, (c) => (c === '0' ? '1' : '0'))] : [n, v],
  )
  expect((await forwarded(s, forged)).status).toBe(401)
  const { type, body } = formWithFiles(mail(), [])
  const path = `mailgun/${s.sender}/inbound`
  expect((await post(h.current, path, body.subarray(0, body.length - 40), { 'content-type': type })).status).toBe(400)
  expect((await post(h.current, path, body, { 'content-type': 'application/json' })).status).toBe(415)
  expect((await post(h.current, path, 'x', { 'content-type': type })).status).toBe(400)
  expect(await s.incoming()).toEqual([])
  const once = mail()
  expect((await forwarded(s, once)).status).toBe(200)
  expect((await forwarded(s, once)).status).toBe(406)
})
