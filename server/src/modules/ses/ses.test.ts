import { sign } from 'node:crypto'
import { newId } from '../../kernel/index.ts'
import { expect, house, test } from '../../testing/index.ts'
import { post, type Scene, scene } from '../../testing/provider.ts'
import { isPlaceOfSns, keepCertificate } from './certificate.ts'
import { certificateFor, rsaPair } from './testing.ts'
import { type Notification, signedText } from './verify.ts'

const h = house()
const topicArn = 'arn:aws:sns:eu-central-1:123456789012:marlow-mail'
const open = (more: object = { topicArn }) =>
  scene(
    h.current,
    'ses',
    { accessKeyId: 'AKIDAKIDAKIDAKID', secretAccessKey: 's', region: 'eu-central-1', ...more },
    'service@marlow.example',
  )

const day = 86_400_000
const place = (n: number) =>
  `https://sns.eu-central-1.amazonaws.com/SimpleNotificationService-${String(n).repeat(32)}.pem`
const amazon = rsaPair()
const thief = rsaPair()
const pem = (from: number, until: number) =>
  certificateFor(amazon.publicKey, amazon.privateKey, new Date(Date.now() + from), new Date(Date.now() + until))
keepCertificate(place(1), pem(-day, day))
keepCertificate(place(2), pem(-2 * day, -day))

function notification(message: unknown, more: Partial<Notification> = {}, by = amazon): string {
  const said: Notification = {
    Type: 'Notification',
    MessageId: newId(),
    TopicArn: topicArn,
    Timestamp: new Date().toISOString(),
    Message: typeof message === 'string' ? message : JSON.stringify(message),
    SignatureVersion: '2',
    Signature: '',
    SigningCertURL: place(1),
    ...more,
  }
  const digest = said.SignatureVersion === '1' ? 'sha1' : 'sha256'
  return JSON.stringify({
    ...said,
    Signature: sign(digest, Buffer.from(signedText(said)), by.privateKey).toString('base64'),
  })
}

const type = { 'content-type': 'text/plain; charset=UTF-8' }
const call = (s: Scene, body: string, headers: Record<string, string> = type) =>
  post(h.current, `ses/${s.sender}`, body, headers)

const event = (message: string | undefined, eventType: string, more: object = {}) => ({
  eventType,
  mail: { messageId: '0107018-ses', timestamp: new Date().toISOString(), tags: message ? { message: [message] } : {} },
  ...more,
})
const bounce = (bounceType: string) => ({
  bounce: {
    bounceType,
    bounceSubType: 'General',
    timestamp: new Date().toISOString(),
    bouncedRecipients: [
      { emailAddress: 'ines@harbour.example', status: '5.1.1', diagnosticCode: 'smtp; 550 no such user' },
    ],
  },
})

test('what SES reports moves the message on, with both versions of the signature, and counts once', async () => {
  const s = await open()
  const [one, two, three] = [await s.message(), await s.message(), await s.message('0107018-ses')]
  const delivered = notification(event(one, 'Delivery', { delivery: { timestamp: new Date().toISOString() } }))
  expect(await call(s, delivered)).toMatchObject({ status: 200, text: '{"taken":1}' })
  expect((await call(s, delivered)).status).toBe(200)
  expect(await s.status(one)).toBe('delivered')
  expect(await s.events('messages.delivered')).toBe(1)
  const soft = notification(event(two, 'Bounce', bounce('Transient')), { SignatureVersion: '1' })
  expect((await call(s, soft)).status).toBe(200)
  expect(await s.status(two)).toBe('sent')
  const hard = notification(event(two, 'Bounce', bounce('Permanent')), { Subject: 'Amazon SES Email Event' })
  expect((await call(s, hard, { 'content-type': 'application/json' })).status).toBe(200)
  expect(await s.status(two)).toBe('bounced')
  const complaint = { notificationType: 'Complaint', mail: { messageId: '0107018-ses' }, complaint: {} }
  expect((await call(s, notification(complaint))).status).toBe(200)
  expect(await s.status(three)).toBe('complained')
  expect((await call(s, notification(event(one, 'DeliveryDelay')))).text).toBe('{"taken":0}')
  expect((await call(s, notification('Successfully validated SNS topic for Amazon SES.'))).text).toBe('{"taken":0}')
})

test('forged, changed, stale, somebody else’s topic and other certificates are refused', async () => {
  const s = await open()
  const unset = await open({})
  const one = await s.message()
  const said = event(one, 'Delivery', { delivery: {} })
  const statusOf = async (body: string) => (await call(s, body)).status
  expect(await statusOf(notification(said, {}, thief))).toBe(401)
  expect(await statusOf(notification(said).replace('Delivery', 'Reject'))).toBe(401)
  expect(await statusOf(notification(said, { TopicArn: `${topicArn}2` }))).toBe(401)
  expect(await statusOf(notification(said, { SignatureVersion: '3' }))).toBe(401)
  expect(await statusOf(notification(said, { SigningCertURL: place(2) }))).toBe(401)
  expect(await statusOf(notification(said, { Timestamp: new Date(Date.now() - 26 * 3_600_000).toISOString() }))).toBe(
    406,
  )
  for (const url of [
    'https://sns.eu-central-1.amazonaws.com.evil.example/SimpleNotificationService-11111111111111111111111111111111.pem',
    'http://sns.eu-central-1.amazonaws.com/SimpleNotificationService-11111111111111111111111111111111.pem',
    'https://sns.eu-central-1.amazonaws.com@evil.example/SimpleNotificationService-11111111111111111111111111111111.pem',
    'https://bucket.s3.amazonaws.com/SimpleNotificationService-11111111111111111111111111111111.pem',
    'https://sns.eu-central-1.amazonaws.com/?x=SimpleNotificationService-11111111111111111111111111111111.pem',
  ])
    expect(await statusOf(notification(said, { SigningCertURL: url })), url).toBe(401)
  expect((await call(unset, notification(said))).status).toBe(401)
  expect((await post(h.current, `ses/${newId()}`, notification(said), type)).status).toBe(404)
  expect(await s.status(one)).toBe('sent')
})

test('half a body, another type and a huge body are refused; without the certificate Amazon is asked to call again', async () => {
  const s = await open()
  const body = notification(event(await s.message(), 'Delivery', { delivery: {} }))
  expect((await call(s, body.slice(0, 100))).status).toBe(400)
  expect((await call(s, '{"Type":"Notification"}')).status).toBe(400)
  expect((await call(s, body, { 'content-type': 'text/html' })).status).toBe(415)
  expect((await call(s, ' '.repeat(6 * 1024 * 1024))).status).toBe(413)
  const { egress } = h.current.program.ports
  const asked: string[] = []
  const request: typeof egress.request = async ({ url }) => {
    asked.push(url)
    return { status: 503, headers: {}, body: Buffer.alloc(0), ms: 1, truncated: false }
  }
  const real = egress.request
  egress.request = request
  try {
    expect((await call(s, notification({}, { SigningCertURL: place(7) }))).status).toBe(503)
    const subscribe = 'https://sns.eu-central-1.amazonaws.com/?Action=ConfirmSubscription&Token=x'
    const confirm = (SubscribeURL: string) =>
      call(s, notification('x', { Type: 'SubscriptionConfirmation', Token: 'x', SubscribeURL }))
    expect((await confirm('https://evil.example/?Action=ConfirmSubscription')).status).toBe(401)
    expect((await confirm(subscribe)).status).toBe(503)
    egress.request = async (r) => ({ ...(await request(r)), status: 200 })
    expect((await confirm(subscribe)).status).toBe(200)
    expect(asked).toEqual([place(7), subscribe, subscribe])
  } finally {
    egress.request = real
  }
})

test('only places of SNS are visited', () => {
  expect(isPlaceOfSns('https://sns.us-gov-west-1.amazonaws.com/?Action=ConfirmSubscription')).toBe(true)
  expect(isPlaceOfSns('https://sns.cn-north-1.amazonaws.com.cn/x')).toBe(true)
  for (const url of [
    'https://sns.amazonaws.com.evil/',
    'https://sns.eu-central-1.amazonaws.com:444/',
    'file:///etc/passwd',
    7,
    '',
  ])
    expect(isPlaceOfSns(url)).toBe(false)
})

test('a mail by way of a receipt rule comes in once', async () => {
  const s = await open()
  const raw =
    'From: ana@x.example\r\nTo: service@marlow.example\r\nSubject: Hi\r\nMessage-ID: <s1@x.example>\r\n\r\nHello\r\n'
  const content = Buffer.from(raw).toString('base64')
  const said = (id: string) => ({
    notificationType: 'Received',
    receipt: { recipients: ['service@marlow.example'], action: { type: 'SNS', encoding: 'BASE64' } },
    mail: { messageId: id },
    content,
  })
  expect((await call(s, notification(said('a')))).status).toBe(200)
  expect((await call(s, notification(said('b')))).status).toBe(200)
  const came = await s.incoming()
  expect(came).toHaveLength(1)
  expect(came[0]).toMatchObject({ subject: 'Hi', from_address: 'ana@x.example', to_address: 'service@marlow.example' })
})
