import { createHmac } from 'node:crypto'
import { newId } from '../../kernel/index.ts'
import { expect, house, test } from '../../testing/index.ts'
import { post, type Scene, scene } from '../../testing/provider.ts'
import { verifyTwilio } from './verify.ts'

const h = house({ PUBLIC_URL: 'https://banyan.example' })
const accountSid = `AC${'0'.repeat(32)}`
const authToken = 'canary-token'
const open = () => scene(h.current, 'twilio', { accountSid, authToken }, '+4930901820')
const type = 'application/x-www-form-urlencoded'
const sid = (n: number) => `SM${String(n).padStart(32, '0')}`

const signature = (url: string, form: Record<string, string>, token = authToken) =>
  createHmac('sha1', token)
    .update(
      url +
        Object.keys(form)
          .sort()
          .map((k) => k + form[k])
          .join(''),
    )
    .digest('base64')

function call(s: Scene, more: string, form: Record<string, string>, headers: Record<string, string> = {}) {
  const path = `twilio/${s.sender}${more}`
  const right = signature(`https://banyan.example/api/v1/hooks/${path}`, form)
  const body = new URLSearchParams(form).toString()
  return post(h.current, path, body, { 'content-type': type, 'x-twilio-signature': right, ...headers })
}

test('the signature is the one of Twilio’s published example', () => {
  const form = new URLSearchParams({
    CallSid: 'CA1234567890ABCDE',
    Caller: '+14158675309',
    Digits: '1234',
    From: '+14158675309',
    To: '+18005551212',
  })
  const url = 'https://mycompany.com/myapp.php?foo=1&bar=2'
  expect(() => verifyTwilio('12345', url, form, 'RSOYDt4T1cUTdK1PDd93/VVr8B8=')).not.toThrow()
  expect(() => verifyTwilio('12346', url, form, 'RSOYDt4T1cUTdK1PDd93/VVr8B8=')).toThrow()
})

const status = (n: number, MessageStatus: string, more: Record<string, string> = {}) => ({
  AccountSid: accountSid,
  MessageSid: sid(n),
  MessageStatus,
  To: '+4915112345600',
  From: '+4930901820',
  ...more,
})

test('a status moves the message on, late and repeated ones change nothing', async () => {
  const s = await open()
  const one = await s.message(sid(1))
  for (const [state, now] of [
    ['sent', 'sent'],
    ['delivered', 'delivered'],
    ['delivered', 'delivered'],
    ['sent', 'delivered'],
  ] as const) {
    expect((await call(s, `/status?message=${one}`, status(1, state))).status).toBe(204)
    expect(await s.status(one)).toBe(now)
  }
  expect(await s.events('messages.delivered')).toBe(1)
  const two = await s.message(sid(2))
  expect((await call(s, '/status', status(2, 'undelivered', { ErrorCode: '30005' }))).status).toBe(204)
  expect(await s.status(two)).toBe('failed')
})

test('somebody who opted out at Twilio is not written to again', async () => {
  const s = await open()
  const one = await s.message(sid(3))
  await call(s, `/status?message=${one}`, status(3, 'failed', { ErrorCode: '21610' }))
  const { rows } = await h.current.admin.query('select reason, channel from suppressions where organization_id = $1', [
    s.w.organization,
  ])
  expect(rows).toEqual([{ reason: 'stopped', channel: 'sms' }])
})

test('forged, moved and another organization’s calls change nothing', async () => {
  const s = await open()
  const other = await open()
  const one = await s.message(sid(4))
  const form = status(4, 'delivered')
  const more = `/status?message=${one}`
  expect((await call(s, more, form, { 'x-twilio-signature': 'AAAA' })).status).toBe(401)
  expect((await call(s, more, form, { 'x-twilio-signature': '' })).status).toBe(401)
  const theirs = signature(`https://banyan.example/api/v1/hooks/twilio/${other.sender}${more}`, form)
  expect((await call(s, more, form, { 'x-twilio-signature': theirs })).status).toBe(401)
  const elsewhere = signature(`https://evil.example/api/v1/hooks/twilio/${s.sender}${more}`, form)
  expect((await call(s, more, form, { 'x-twilio-signature': elsewhere })).status).toBe(401)
  const cut = await post(h.current, `twilio/${s.sender}${more}`, 'MessageSid=SM1&Mess', {
    'content-type': type,
    'x-twilio-signature': theirs,
  })
  expect(cut.status).toBe(401)
  expect((await call(s, more, { ...form, AccountSid: `AC${'1'.repeat(32)}` })).status).toBe(401)
  expect((await call(s, more, form, { 'content-type': 'application/json' })).status).toBe(415)
  expect((await call(other, more, form)).status).toBe(204)
  expect((await post(h.current, `twilio/${newId()}/status`, 'a=b', { 'content-type': type })).status).toBe(404)
  expect((await call(s, '', { ...form, Body: 'x'.repeat(300_000) })).status).toBe(413)
  expect(await s.status(one)).toBe('sent')
})

test('a text that comes in is taken once and answered with nothing to say', async () => {
  const s = await open()
  const form = {
    AccountSid: accountSid,
    MessageSid: sid(5),
    From: '+4915112345678',
    To: '+4930901820',
    Body: 'Dienstag passt 🌡️ & danke',
    NumMedia: '1',
    MediaUrl0: 'https://api.twilio.com/x.jpg',
  }
  const answer = await call(s, '', form)
  expect(answer).toMatchObject({ status: 200, text: '<?xml version="1.0" encoding="UTF-8"?><Response/>' })
  expect(answer.headers['content-type']).toContain('text/xml')
  expect((await call(s, '', form)).status).toBe(200)
  const came = await s.incoming()
  expect(came).toHaveLength(1)
  expect(came[0]).toMatchObject({ from_address: '+4915112345678', channel: 'sms', sender_id: s.sender })
  expect(came[0].text).toBe('Dienstag passt 🌡️ & danke\nhttps://api.twilio.com/x.jpg')
  expect((await call(s, '', { AccountSid: accountSid, Body: 'x' })).status).toBe(400)
})
