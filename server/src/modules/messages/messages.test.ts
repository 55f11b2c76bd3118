import { expect, house, test, world } from '../../testing/index.ts'
import { contacts } from '../contacts/index.ts'
import { messages, send } from './index.ts'
import { dispatching, eventsOf, messageOf, settled } from './testing.ts'

const h = house()
const hanna = { firstName: 'Hanna', lastName: 'Osterby' }
let n = 0
const someone = () => `hanna.${++n}.${Date.now()}@osterby.example`
const inbox = async (to: string) =>
  (await h.current.admin.query('select * from kernel.inbox where recipient = $1 order by id', [to])).rows

test('a message leaves after the commit, is in the log, and its contact hears of it', async () => {
  const w = await world(h.current)
  const to = someone()
  const c = await contacts.create(w.owner.ctx, { ...hanna, emails: [{ email: to }] })
  await dispatching(h.current, async () => {
    const sent = await w.owner.request('POST', 'messages/send', {
      channel: 'email',
      to: { contactId: c.id },
      subject: 'Your visit',
      text: 'We come on Monday.\n\nBest\nOlga',
    })
    expect(sent.body).toEqual({ id: sent.body.id, status: 'queued' })
    const message = await settled(w, sent.body.id, 'sent')
    expect(message).toMatchObject({
      direction: 'out',
      toAddress: to,
      toName: 'Hanna Osterby',
      contactId: c.id,
      noun: 'contacts',
      attempts: 1,
      lastError: null,
    })
    expect(message.html).toContain('<p>We come on Monday.</p><p>Best<br>Olga</p>')
  })
  const [mail] = await inbox(to)
  expect(mail).toMatchObject({ subject: 'Your visit', body: 'We come on Monday.\n\nBest\nOlga' })
  const told = await eventsOf(w, 'messages.%')
  expect(told.map((e) => [e.type, e.noun, e.record_id])).toEqual([
    ['messages.queued', 'contacts', c.id],
    ['messages.sent', 'contacts', c.id],
  ])
})

test('the same key is the same message', async () => {
  const w = await world(h.current)
  const to = someone()
  const mail = { channel: 'email' as const, to: { address: to }, subject: 'Once', text: 'Once.', key: 'welcome' }
  const first = await send(w.system, mail)
  expect(await send(w.system, mail)).toEqual(first)
  const many = await Promise.all([1, 2, 3, 4].map(() => send(w.system, mail)))
  expect(new Set(many.map((m) => m.id))).toEqual(new Set([first.id]))
  await dispatching(h.current, () => settled(w, first.id, 'sent'))
  expect(await inbox(to)).toHaveLength(1)
})

test('a transaction that fails sends nothing', async () => {
  const w = await world(h.current)
  const to = someone()
  const broken = w.system.transaction(async (ctx) => {
    await send(ctx, { channel: 'email', to: { address: to }, subject: 'No', text: 'No.' })
    throw new Error('changed my mind')
  })
  await expect(broken).rejects.toThrow('changed my mind')
  expect(await messages.find(w.owner.ctx)).toEqual([])
})

test('a planned message waits for its time, and can be taken back', async () => {
  const w = await world(h.current)
  const to = someone()
  const at = new Date(Date.now() + 1600).toISOString()
  const planned = await send(w.system, { channel: 'email', to: { address: to }, subject: 'Later', text: 'Later.', at })
  const other = await send(w.system, {
    channel: 'email',
    to: { address: to },
    subject: 'Never',
    text: 'Never.',
    at: new Date(Date.now() + 3_600_000),
  })
  expect([planned.status, other.status]).toEqual(['planned', 'planned'])
  const cancel = () => w.owner.request('POST', 'messages/cancel', { ids: [other.id] })
  expect((await cancel()).body).toEqual({ cancelled: 1 })
  expect((await cancel()).body).toEqual({ cancelled: 0 })
  await dispatching(h.current, async () => {
    await settled(w, planned.id, 'sent')
    expect(Date.parse((await messageOf(w, planned.id)).sentAt)).toBeGreaterThanOrEqual(Date.parse(at))
  })
  expect((await messageOf(w, other.id)).status).toBe('cancelled')
  expect((await inbox(to)).map((m) => m.subject)).toEqual(['Later'])
})

test('bad input is named', async () => {
  const w = await world(h.current)
  const other = await world(h.current)
  const foreign = await contacts.create(other.owner.ctx, { ...hanna, emails: [{ email: someone() }] })
  const path = async (body: object) =>
    (await w.owner.request('POST', 'messages/send', { channel: 'email', subject: 'Hello', text: 'Hello', ...body }))
      .body.errors?.[0]?.path
  expect(await path({ to: {} })).toBe('to.address')
  expect(await path({ to: { address: 'nobody' } })).toBe('to.address')
  expect(await path({ to: { contactId: foreign.id } })).toBe('to.contactId')
  expect(await path({ to: { address: someone() }, subject: null })).toBe('subject')
  expect(await path({ to: { address: someone() }, text: ' ' })).toBe('text')
  expect(await path({ to: { address: someone() }, template: { key: 'none' } })).toBe('template.key')
  expect(await path({ to: { address: someone() }, about: { noun: 'ghosts', id: foreign.id } })).toBe('about.noun')
  expect(await path({ to: { address: someone() }, senderId: foreign.id })).toBe('senderId')
  expect(await path({ to: { address: someone() }, attachments: [foreign.id] })).toBe('attachments.0')
  expect(await path({ to: { address: someone() }, purpose: 'confirmation' })).toBe('purpose')
  expect(await path({ to: { address: someone() }, headers: { 'X\r\nBcc': 'x' } })).toMatch(/^headers/)
  expect(await path({ channel: 'sms', to: { address: '0555 0120' } })).toBe('to.address')
  expect(
    (
      await w.viewer.request('POST', 'messages/send', {
        channel: 'email',
        to: { address: someone() },
        subject: 'x',
        text: 'x',
      })
    ).status,
  ).toBe(403)
})
