import { smtpAccount, smtpDouble } from '../../kernel/ports/testing/smtp.ts'
import { expect, house, test, world } from '../../testing/index.ts'
import { send, senderDomains, senders } from './index.ts'
import { dispatching, settled } from './testing.ts'

const h = house({ EGRESS_ALLOW: '127.0.0.0/8' })
const base = {
  channel: 'email' as const,
  fromAddress: 'office@marlow.example',
  fromName: 'Marlow',
  ratePerSecond: 1000,
}

test('credentials are checked, kept sealed and never read back', async () => {
  const w = await world(h.current)
  const post = (more: object) => w.owner.request('POST', 'senders', { ...base, name: 'x', provider: 'smtp', ...more })
  expect((await post({ credentials: '{"host":"mail.example","port":"many"}' })).body.errors[0].path).toBe(
    'credentials.port',
  )
  expect((await post({ credentials: 'secret' })).body.errors[0].path).toBe('credentials')
  expect((await post({ provider: 'twilio' })).body.errors[0].path).toBe('provider')
  expect((await post({ provider: 'inbox', fromAddress: 'nobody' })).body.errors[0].path).toBe('fromAddress')
  const made = await post({ credentials: '{"host":"mail.example","password":"canary-of-the-sender"}', isDefault: true })
  expect(made.body.credentials).toMatchObject({ set: true })
  const second = await post({ provider: 'inbox', isDefault: true })
  const patched = await w.owner.request('PATCH', `senders/${made.body.id}`, { name: 'y', ratePerSecond: 3 })
  expect(patched.body).toMatchObject({ name: 'y', isDefault: false, credentials: { set: true } })
  expect((await w.owner.request('GET', `senders/${second.body.id}`)).body.isDefault).toBe(true)
  const { rows } = await h.current.admin.query(
    `select (select string_agg(s::text, '') from senders s) || (select string_agg(e::text, '') from events e) as everything`,
  )
  expect(rows[0].everything).not.toContain('canary-of-the-sender')
})

test('a mail of a sender is signed for its domain and carries the one-click way out', async () => {
  const w = await world(h.current)
  const double = await smtpDouble()
  const credentials = JSON.stringify({ host: '127.0.0.1', port: double.port, security: 'none', ...smtpAccount })
  const sender = await senders.create(w.owner.ctx, {
    ...base,
    name: 'SMTP',
    provider: 'smtp',
    credentials,
    replyTo: 'desk@marlow.example',
  })
  const domain = await senderDomains.create(w.owner.ctx, { domain: 'marlow.example' })
  const to = `anna.${Date.now()}@osterby.example`
  await w.owner.request('POST', 'consents', { address: to, channel: 'email', purpose: 'marketing', state: 'granted' })
  const { id } = await send(w.system, {
    channel: 'email',
    to: { address: to },
    subject: 'Spring',
    text: 'Hello',
    senderId: sender.id,
    purpose: 'marketing',
    headers: { 'X-Campaign': 'spring' },
  })
  await dispatching(h.current, () => settled(w, id, 'sent'))
  const [seen] = await double.seen()
  expect(seen!.from).toEqual({ address: 'office@marlow.example', name: 'Marlow' })
  expect(seen!.messageId).toBe(`${id}@marlow.example`)
  expect(seen!.headers).toMatchObject({
    'list-unsubscribe': expect.stringMatching(/^<http:\/\/localhost:3000\/api\/v1\/m\/unsubscribe\/[\w-]+>$/),
    'list-unsubscribe-post': 'List-Unsubscribe=One-Click',
    'x-campaign': 'spring',
    'reply-to': expect.stringMatching(/^desk\+r[0-9a-f]{48}@marlow\.example$/),
    'dkim-signature': expect.stringContaining(`s=${domain.selector}`),
  })
  expect(seen!.headers['dkim-signature']).toContain(':list-unsubscribe')
  expect(double.wrong).toEqual([])
  await double.close()
})
