import { messageIdOf } from '../../../kernel/index.ts'
import { expect, house, test, world } from '../../../testing/index.ts'
import { contacts } from '../../contacts/index.ts'
import { received, send, senders } from '../index.ts'
import { dispatching, eventsOf, messageOf, settled, until } from '../testing.ts'

const h = house()
let n = 0
const someone = () => `lena.${++n}.${Date.now()}@osterby.example`
const number = () => `+4670${String(1_000_000 + Math.floor(Math.random() * 8_999_999))}`
const inbox = async (to: string) =>
  (await h.current.admin.query('select * from kernel.inbox where recipient = $1 order by id', [to])).rows

test('an answer by mail finds its conversation, its record and its contact, and counts once', async () => {
  const w = await world(h.current)
  const to = someone()
  const c = await contacts.create(w.owner.ctx, { firstName: 'Lena', emails: [{ email: to }] })
  const { id } = await send(w.system, {
    channel: 'email',
    to: { contactId: c.id },
    subject: 'Offer',
    text: 'Here it is.',
  })
  await dispatching(h.current, () => settled(w, id, 'sent'))
  const { messageId } = await messageOf(w, id)
  expect(messageId).toBe(messageIdOf({ id, from: { address: (await messageOf(w, id)).fromAddress } }))
  const answer = {
    channel: 'email' as const,
    from: 'Someone.Else@Osterby.example',
    to: 'office@marlow.example',
    subject: 'Re: Offer',
    text: 'We take it.',
    headers: {
      'Message-ID': `<a${n}@osterby.example>`,
      'In-Reply-To': `<${messageId}>`,
      References: `<old@x.example> <${messageId}>`,
    },
    providerId: `imap ${n}`,
    at: new Date(),
  }
  const both = await Promise.all([received(w.system, answer), received(w.system, answer)])
  expect(new Set(both.map((r) => r.id)).size).toBe(1)
  expect(both.map((r) => r.known).sort()).toEqual([false, true])
  const message = await messageOf(w, both[0]!.id)
  expect(message).toMatchObject({
    direction: 'in',
    status: 'received',
    threadId: id,
    replyToId: id,
    contactId: c.id,
    preview: 'We take it.',
    fromAddress: 'someone.else@osterby.example',
  })
  expect((await messageOf(w, id)).repliedAt).toEqual(expect.any(String))
  expect((await eventsOf(w, 'messages.re%')).map((e) => [e.type, e.record_id])).toEqual([
    ['messages.received', c.id],
    ['messages.replied', c.id],
  ])
  // Our answer to the answer stays in the conversation, with the marks mail programs look for.
  const back = await send(w.system, {
    channel: 'email',
    to: { contactId: c.id },
    inReplyTo: both[0]!.id,
    text: 'Thank you.',
  })
  await dispatching(h.current, () => settled(w, back.id, 'sent'))
  expect(await messageOf(w, back.id)).toMatchObject({ subject: 'Re: Offer', threadId: id })
  const { data } = (await w.owner.request('GET', `messages/threads?contactId=${c.id}`)).body
  expect(data).toMatchObject([{ threadId: id, count: 3, unanswered: false, last: { id: back.id } }])
})

test('a note that somebody is away is no answer, and a stranger begins a conversation', async () => {
  const w = await world(h.current)
  const to = someone()
  await contacts.create(w.owner.ctx, { firstName: 'Lena', emails: [{ email: to }] })
  const { id } = await send(w.system, { channel: 'email', to: { address: to }, subject: 'Offer', text: 'Here.' })
  await dispatching(h.current, () => settled(w, id, 'sent'))
  const { messageId } = await messageOf(w, id)
  const base = { channel: 'email' as const, to: 'office@marlow.example', at: new Date() }
  const away = await received(w.system, {
    ...base,
    from: to,
    text: 'I am away.',
    headers: { 'in-reply-to': `<${messageId}>`, 'Auto-Submitted': 'auto-replied' },
    providerId: 'away',
  })
  expect((await messageOf(w, away.id)).threadId).toBe(id)
  expect((await messageOf(w, id)).repliedAt).toBe(null)
  expect(await eventsOf(w, 'messages.replied')).toEqual([])
  const stranger = await received(w.system, {
    ...base,
    from: 'new@somewhere.example',
    subject: 'A \u0000 question',
    text: 'Do you\u0000 come to Malmö?',
    headers: { 'In-Reply-To': '<unknown@x.example>' },
    providerId: 'new',
  })
  expect(await messageOf(w, stranger.id)).toMatchObject({
    threadId: stranger.id,
    replyToId: null,
    contactId: null,
    subject: 'A question',
  })
  // By its address alone a mail is the contact's, in a conversation of its own.
  const plain = await received(w.system, {
    ...base,
    from: to.toUpperCase(),
    subject: 'Another thing',
    text: 'Hello',
    providerId: 'plain',
  })
  expect(await messageOf(w, plain.id)).toMatchObject({ threadId: plain.id, noun: 'contacts' })
})

test('the tag in the address of an answer is enough, and cannot be made up', async () => {
  const w = await world(h.current)
  const to = someone()
  const sender = await senders.create(w.owner.ctx, {
    name: 'Office',
    channel: 'email',
    provider: 'inbox',
    fromAddress: 'office@marlow.example',
    replyTo: 'office@marlow.example',
    isDefault: true,
  })
  const { id } = await send(w.system, { channel: 'email', to: { address: to }, subject: 'Offer', text: 'Here.' })
  await dispatching(h.current, () => settled(w, id, 'sent'))
  expect(await messageOf(w, id)).toMatchObject({
    senderId: sender.id,
    fromAddress: 'office@marlow.example',
    messageId: `${id}@marlow.example`,
  })
  const { replyTag } = await import('../token.ts')
  const { house: inside } = await import('../house.ts')
  const tag = replyTag(inside().key, id)
  const come = (address: string, providerId: string) =>
    received(w.system, { channel: 'email', from: 'x@y.example', to: address, text: 'Yes', providerId, at: new Date() })
  expect((await messageOf(w, (await come(`office+r${tag}@marlow.example`, 't1')).id)).threadId).toBe(id)
  const other = await come(`office+r${tag.replace(/^./, (c) => (c === '0' ? '1' : '0'))}@marlow.example`, 't2')
  expect((await messageOf(w, other.id)).threadId).toBe(other.id)
})

test('STOP ends all text messages to a number until START, and each is answered once', async () => {
  const w = await world(h.current)
  const to = number()
  const c = await contacts.create(w.owner.ctx, { firstName: 'Lena', timeZone: 'Etc/UTC', phones: [{ phone: to }] })
  const text = (purpose?: string) =>
    send(w.system, { channel: 'sms', to: { contactId: c.id }, text: 'We come at 9.', ...(purpose ? { purpose } : {}) })
  const first = await text()
  expect((await text('marketing')).status).toBe('suppressed')
  let m = 0
  const say = (words: string) =>
    received(w.system, {
      channel: 'sms',
      from: to,
      to: '+46105550100',
      text: words,
      providerId: `SM${to}${++m}`,
      at: new Date(),
    })
  await dispatching(h.current, async () => {
    await settled(w, first.id, 'sent')
    const chat = await say('Stop by at noon, please')
    expect(await messageOf(w, chat.id)).toMatchObject({ threadId: first.id, replyToId: first.id, contactId: c.id })
    expect((await text()).status).toBe('queued')
    await say(' "Stop." ')
    expect((await text()).status).toBe('suppressed')
    await until(
      () => inbox(to),
      (all) => all.some((s) => /no more messages/.test(s.body)),
    )
    await say('STOP')
    await say('start')
    expect((await text()).status).toBe('queued')
    await until(
      () => inbox(to),
      (all) => all.some((s) => /receive our messages again/.test(s.body)),
    )
    await say('HELP')
    await until(
      () => inbox(to),
      (all) => all.some((s) => /rates may apply/.test(s.body)),
    )
  })
  const list = (await w.owner.request('GET', 'consents?sort=createdAt')).body.data
  expect(list.map((x: any) => x.state)).toEqual(['withdrawn', 'withdrawn', 'granted'])
  expect((await eventsOf(w, 'messages.unsubscribed')).map((e) => e.record_id)).toEqual([c.id, c.id])
})

test('text messages that are no necessity wait for the morning and say who writes', async () => {
  const w = await world(h.current)
  const to = '+819012345678'
  await w.owner.request('POST', 'consents', { address: to, channel: 'sms', purpose: 'marketing', state: 'granted' })
  const clock = h.current.program.ports.clock
  const before = clock.now
  // Half past three in the morning in Tokyo.
  Object.assign(clock, { now: () => new Date('2027-01-10T18:30:00Z') })
  try {
    const ctx = w.system
    const ad = await send(ctx, { channel: 'sms', to: { address: to }, text: 'Winter offer €1', purpose: 'marketing' })
    const code = await send(ctx, { channel: 'sms', to: { address: to }, text: 'Code 1234' })
    expect([ad.status, code.status]).toEqual(['planned', 'queued'])
    expect(await messageOf(w, ad.id)).toMatchObject({
      plannedAt: '2027-01-10T23:00:00.000Z',
      text: expect.stringMatching(/^World \w+: Winter offer/),
      segments: 1,
    })
  } finally {
    Object.assign(clock, { now: before })
  }
})
