import { generateKeyPairSync, sign } from 'node:crypto'
import { newId } from '../../kernel/index.ts'
import { formWithFiles } from '../../kernel/ports/form.ts'
import { expect, house, test } from '../../testing/index.ts'
import { post, type Scene, scene } from '../../testing/provider.ts'

const h = house()
const keys = generateKeyPairSync('ec', { namedCurve: 'P-256' })
const foreign = generateKeyPairSync('ec', { namedCurve: 'P-256' })
const publicKey = keys.publicKey.export({ type: 'spki', format: 'der' }).toString('base64')
const inboundPassword = 'canary-inbound-password'
const open = () => scene(h.current, 'sendgrid', { key: 'SG.k', publicKey, inboundPassword }, 'service@marlow.example')

const signatureName = 'x-twilio-email-event-webhook-signature'
const timestampName = 'x-twilio-email-event-webhook-timestamp'

function signed(body: string | Buffer, more: { at?: number; pair?: typeof keys; type?: string } = {}) {
  const timestamp = String(Math.floor((more.at ?? Date.now()) / 1000))
  const data = Buffer.concat([Buffer.from(timestamp), Buffer.from(body as string)])
  return {
    'content-type': more.type ?? 'application/json',
    [signatureName]: sign('sha256', data, (more.pair ?? keys).privateKey).toString('base64'),
    [timestampName]: timestamp,
  }
}

const event = (message: string | undefined, more: object = {}) => ({
  email: 'ines@harbour.example',
  event: 'delivered',
  timestamp: Math.floor(Date.now() / 1000),
  sg_event_id: newId(),
  sg_message_id: '14c5d75ce93.dfd.64b469.filter0001.16648.5515E0B88.0',
  ...(message ? { message } : {}),
  ...more,
})
const report = (s: Scene, events: unknown, more: Parameters<typeof signed>[1] = {}) => {
  const body = JSON.stringify(events)
  return post(h.current, `sendgrid/${s.sender}`, body, signed(body, more))
}

test('a page of events moves its messages on, and counts once however often it comes', async () => {
  const s = await open()
  const [one, two, three, four] = [
    await s.message(),
    await s.message(),
    await s.message(),
    await s.message('14c5d75ce93'),
  ]
  const page = [
    event(one),
    event(one, { event: 'processed' }),
    event(two, { event: 'bounce', type: 'bounce', status: '5.1.1', reason: '550 no such user' }),
    event(three, { event: 'bounce', type: 'blocked', status: '4.7.1', reason: 'busy' }),
    event(undefined, { event: 'spamreport' }),
    event(one, { event: 'open', sg_machine_open: true }),
    { event: 'deferred' },
    null,
  ]
  expect(await report(s, page)).toMatchObject({ status: 200, text: '{"taken":5}' })
  expect((await report(s, page)).status).toBe(200)
  expect(await Promise.all([one, two, three, four].map((id) => s.status(id)))).toEqual([
    'delivered',
    'bounced',
    'sent',
    'complained',
  ])
  expect(await s.events('messages.delivered')).toBe(1)
  expect(await s.events('messages.complained')).toBe(1)
})

test('forged, stale, unsigned and another organization’s calls change nothing', async () => {
  const s = await open()
  const other = await open()
  const one = await s.message()
  const page = [event(one)]
  const body = JSON.stringify(page)
  const path = `sendgrid/${s.sender}`
  expect((await report(s, page, { pair: foreign })).status).toBe(401)
  expect((await report(s, page, { at: Date.now() - 26 * 3_600_000 })).status).toBe(406)
  expect((await post(h.current, path, body, { 'content-type': 'application/json' })).status).toBe(401)
  expect((await post(h.current, path, body.replace('delivered', 'open'), signed(body))).status).toBe(401)
  expect((await post(h.current, path, body, { ...signed(body), [timestampName]: '17' })).status).toBe(401)
  expect((await post(h.current, path, `${body} `, signed(body))).status).toBe(401)
  expect((await post(h.current, `sendgrid/${newId()}`, body, signed(body))).status).toBe(404)
  expect((await report(other, page)).status).toBe(200)
  expect(await s.status(one)).toBe('sent')
})

test('half a page, another type and a huge one are refused, and nothing of them is kept', async () => {
  const s = await open()
  const one = await s.message()
  const body = JSON.stringify([event(one)])
  const path = `sendgrid/${s.sender}`
  const half = body.slice(0, 40)
  expect((await post(h.current, path, half, signed(body))).status).toBe(401)
  expect((await post(h.current, path, half, signed(half))).status).toBe(400)
  expect((await post(h.current, path, '{}', signed('{}'))).status).toBe(400)
  expect((await post(h.current, path, body, signed(body, { type: 'text/plain' }))).status).toBe(415)
  const huge = Buffer.alloc(6 * 1024 * 1024, 32)
  expect((await post(h.current, path, huge, signed(huge))).status).toBe(413)
  expect(await s.status(one)).toBe('sent')
})

test('a page of which one event cannot be written is not written at all', async () => {
  const s = await open()
  const one = await s.message()
  await h.current.admin.query(
    `create function pg_temp.no() returns trigger language plpgsql as $$ begin raise exception 'no'; end $$`,
  )
  await h.current.admin.query(
    `create trigger no before insert on message_reports for each row when (new.id like '%poison%') execute function pg_temp.no()`,
  )
  const page = [event(one), event(one, { event: 'open', sg_event_id: 'poison' })]
  expect((await report(s, page)).status).toBe(500)
  expect(await s.status(one)).toBe('sent')
  await h.current.admin.query('drop trigger no on message_reports')
  expect((await report(s, page)).status).toBe(200)
  expect(await s.status(one)).toBe('delivered')
})

const fields = (more: [string, string][] = []): [string, string][] => [
  ['headers', 'Message-ID: <b7@harbour.example>\nIn-Reply-To: <x@marlow.example>\nSubject: Re:\n folded\n'],
  ['from', '"Duarte, Inês" <ines@harbour.example>'],
  ['to', 'Service <service@marlow.example>'],
  ['envelope', JSON.stringify({ to: ['service@marlow.example'], from: 'bounce@harbour.example' })],
  ['subject', 'Re: Wärmepumpe'],
  ['text', 'Yes.'],
  ...more,
]

test('the inbound parse brings mails in by its password or its signature, once', async () => {
  const s = await open()
  const file = { field: 'attachment1', name: 'a.txt', type: 'text/plain', content: Buffer.from('x') }
  const { type, body } = formWithFiles(fields(), [file])
  const at = (more: string) => `sendgrid/${s.sender}/inbound${more}`
  const plain = { 'content-type': type }
  expect((await post(h.current, at(''), body, plain)).status).toBe(401)
  expect((await post(h.current, at('/another-password-here'), body, plain)).status).toBe(401)
  expect((await post(h.current, at(`/${inboundPassword}`), body.subarray(0, 300), plain)).status).toBe(400)
  expect((await post(h.current, at(`/${inboundPassword}`), body, { 'content-type': 'application/json' })).status).toBe(
    415,
  )
  expect(await s.incoming()).toEqual([])
  expect((await post(h.current, at(`/${inboundPassword}`), body, plain)).status).toBe(200)
  expect((await post(h.current, at(''), body, signed(body, { type }))).status).toBe(200)
  const came = await s.incoming()
  expect(came).toHaveLength(1)
  expect(came[0]).toMatchObject({
    from_name: 'Duarte, Inês',
    subject: 'Re: Wärmepumpe',
    message_id: 'b7@harbour.example',
  })
  expect(came[0].attachments).toHaveLength(1)
})

test('fields keep their own character sets, and a raw mail is read whole', async () => {
  const s = await open()
  const at = `sendgrid/${s.sender}/inbound/${inboundPassword}`
  const latin = formWithFiles(
    [
      ...fields().filter(([n]) => n !== 'text' && n !== 'headers'),
      ['charsets', '{"text":"iso-8859-1"}'],
      ['text', '@@@'],
    ],
    [],
  )
  const body = Buffer.concat(
    latin.body
      .toString('latin1')
      .split('@@@')
      .flatMap((part, i) => [...(i ? [Buffer.from('Grüße', 'latin1')] : []), Buffer.from(part, 'latin1')]),
  )
  expect((await post(h.current, at, body, { 'content-type': latin.type })).status).toBe(200)
  const raw = formWithFiles(
    [
      ['email', 'From: ana@x.example\r\nSubject: Raw\r\n\r\nHello\r\n'],
      ['envelope', '{"to":["service@marlow.example"]}'],
    ],
    [],
  )
  expect((await post(h.current, at, raw.body, { 'content-type': raw.type })).status).toBe(200)
  const came = await s.incoming()
  expect(came.map((m) => m.text.trim())).toEqual(['Grüße', 'Hello'])
  expect(came.map((m) => m.to_address)).toEqual(['service@marlow.example', 'service@marlow.example'])
})
