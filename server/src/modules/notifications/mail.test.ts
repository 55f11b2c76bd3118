import { expect, house, test, world } from '../../testing/index.ts'
import { contacts } from '../contacts/index.ts'
import { deliver } from './deliver.ts'
import { notify } from './notify.ts'
import {
  at,
  bench,
  choose,
  deliveries,
  messages,
  minutes,
  news,
  only,
  queued,
  sayNews as say,
  statuses,
  work,
} from './testing/desk.ts'

const h = house()

test('a mail goes out once, with words, link and the way to change it', async () => {
  const w = await world(h.current)
  await only(w, 'email')
  await say(w, 'Heating is off')
  expect(await statuses(w)).toEqual([['email', 'planned', null]])
  await work(w)
  await work(w)
  const [mail, ...more] = await messages(w)
  expect(more).toEqual([])
  expect(mail).toMatchObject({ channel: 'email', subject: 'Heating is off' })
  expect(mail.text).toContain('Body words.')
  expect(mail.text).toContain(`http://localhost:3000/${w.slug}/settings/notifications`)
  expect(mail.text).toContain('because a colleague sent it to you')
  expect(JSON.stringify(mail)).toContain(w.member.email)
  expect(await statuses(w)).toEqual([['email', 'sent', null]])
})

test('a job that runs twice, or at the same time, hands on one mail', async () => {
  const w = await world(h.current)
  await only(w, 'email')
  await say(w, 'Once')
  const [job] = await queued(w, 'notifications.deliver')
  await Promise.all([1, 2, 3].map(() => deliver.run(bench(w), job!.payload)))
  expect(await messages(w)).toHaveLength(1)
})

test('when the message cannot be handed on, the delivery is planned as before', async () => {
  const w = await world(h.current)
  await only(w, 'sms')
  await choose(w, { phone: '+46701234567' })
  await say(w, 'x')
  const [job] = await queued(w, 'notifications.deliver')
  await h.current.admin.query('alter table messages add constraint closed check (channel <> $$sms$$) not valid')
  await expect(deliver.run(bench(w), job!.payload)).rejects.toThrow()
  expect(await statuses(w)).toEqual([['sms', 'planned', null]])
  await deliver.run(bench(w, undefined, { attempt: 10 }), job!.payload)
  expect((await statuses(w))[0]!.slice(0, 2)).toEqual(['sms', 'failed'])
  await h.current.admin.query('alter table messages drop constraint closed')
})

test('what was read before the mail went is not mailed', async () => {
  const w = await world(h.current)
  await only(w, 'email')
  await say(w, 'Seen')
  await w.member.request('POST', 'notifications/read', { all: true })
  await work(w)
  expect(await statuses(w)).toEqual([['email', 'skipped', 'read']])
  expect(await messages(w)).toEqual([])
})

test('what was put off before the mail went waits too', async () => {
  const w = await world(h.current)
  await only(w, 'email')
  const { ids } = await say(w, 'Later')
  await w.member.request('POST', 'notifications/snooze', { ids, until: minutes(60).toISOString() })
  await work(w)
  expect(await statuses(w)).toEqual([['email', 'skipped', 'snoozed']])
})

test('what was switched off, or whose person left, is not sent any more', async () => {
  const w = await world(h.current)
  await only(w, 'email')
  await say(w, 'Muted')
  await choose(w, { kinds: { announcement: { email: 'off' } } })
  await work(w)
  expect(await statuses(w)).toEqual([['email', 'skipped', 'muted']])
  await choose(w, { kinds: { announcement: { email: 'instant' } } })
  await say(w, 'Left')
  await w.owner.request('PATCH', `members/${w.member.member}`, { status: 'suspended' })
  await work(w)
  expect((await statuses(w))[1]).toEqual(['email', 'skipped', 'gone'])
  expect(await messages(w)).toEqual([])
})

test('a record that she does not reach any more does not leave the house', async () => {
  const w = await world(h.current)
  await only(w, 'email', 'instant', 'mention')
  const c = await contacts.create(w.owner.ctx, { firstName: 'Secret' })
  await notify(w.system, {
    type: 'mention',
    to: [w.member.member],
    about: { noun: 'contacts', id: c.id },
    data: { text: 'x' },
  })
  await contacts.remove(w.owner.ctx, c.id)
  await work(w)
  expect(await statuses(w)).toEqual([['email', 'skipped', 'hidden']])
})

test('quiet hours hold mail back until morning; what is urgent passes', async () => {
  const w = await world(h.current)
  await only(w, 'email')
  await choose(w, { timeZone: 'UTC', quiet: { on: true, from: '20:00', to: '07:00', weekends: false } })
  const night = new Date('2027-01-12T23:00:00Z')
  await say(w, 'Sleep', night)
  await notify(at(w, night), { ...news('Fire'), to: [w.member.member], priority: 'urgent' })
  await work(w, night)
  expect((await messages(w)).map((m) => m.subject)).toEqual(['Fire'])
  expect((await deliveries(w)).map((d) => d.due.toISOString()).sort()).toEqual([
    '2027-01-12T23:00:00.000Z',
    '2027-01-13T07:00:00.000Z',
  ])
  await work(w, new Date('2027-01-13T07:00:00Z'))
  expect(await messages(w)).toHaveLength(2)
})

test('quiet hours that were set after it was planned hold it back as well', async () => {
  const w = await world(h.current)
  await only(w, 'email')
  const night = new Date('2027-01-12T23:00:00Z')
  await say(w, 'Sleep', night)
  await choose(w, { timeZone: 'UTC', quiet: { on: true, from: '20:00', to: '07:00', weekends: false } })
  await work(w, night)
  expect(await messages(w)).toEqual([])
  await work(w, new Date('2027-01-13T07:00:00Z'))
  expect(await messages(w)).toHaveLength(1)
})

test('a text message takes a number; without one it is skipped', async () => {
  const w = await world(h.current)
  await only(w, 'sms')
  await say(w, 'No number')
  await work(w)
  expect(await statuses(w)).toEqual([['sms', 'skipped', 'no_address']])
  await choose(w, { phone: '+46701234567' })
  await say(w, 'Ring')
  await work(w)
  const [sms] = await messages(w)
  expect(sms.channel).toBe('sms')
  expect(sms.text).toBe(`Ring\nhttp://localhost:3000/${w.slug}/inbox`)
  expect(JSON.stringify(sms)).toContain('+46701234567')
})

test('unread for too long, it goes on to the next channel; read in time, it does not', async () => {
  const w = await world(h.current)
  await choose(w, { kinds: { message_received: { push: 'off' } } })
  const c = await contacts.create(w.owner.ctx, { firstName: 'Erik', lastName: 'Sand' })
  const message = {
    type: 'message_received',
    to: [w.member.member],
    about: { noun: 'contacts', id: c.id },
    data: { subject: 'Hi' },
  }
  await notify(w.system, message)
  const [planned] = await deliveries(w)
  expect(planned).toMatchObject({ channel: 'email', mode: 'escalation' })
  expect(planned!.due.getTime() - Date.now()).toBeGreaterThan(59 * 60_000)
  await work(w, minutes(61))
  expect(await messages(w)).toMatchObject([{ subject: 'Erik Sand wrote to you' }])
  await w.member.request('POST', 'notifications/done', { all: true })
  await notify(w.system, message)
  await w.member.request('POST', 'notifications/read', { all: true })
  await work(w, minutes(130))
  expect(await messages(w)).toHaveLength(1)
})

test('nothing goes on where she refused the channel, switched it off, or has it at once anyway', async () => {
  const w = await world(h.current)
  const escalations = async () => (await deliveries(w)).filter((d) => d.mode === 'escalation')
  const message = { type: 'message_received', to: [w.member.member] }
  await choose(w, { kinds: { message_received: { email: 'off' } } })
  await notify(w.system, message)
  expect(await escalations()).toEqual([])
  await choose(w, { kinds: { message_received: { email: 'instant' } } })
  await notify(w.system, message)
  expect(await escalations()).toEqual([])
  await choose(w, { kinds: { message_received: { email: null } }, escalate: false })
  await notify(w.system, message)
  expect(await escalations()).toEqual([])
})

test('an escalation that she refuses by then is not sent', async () => {
  const w = await world(h.current)
  await notify(w.system, { type: 'message_received', to: [w.member.member] })
  await choose(w, { kinds: { message_received: { email: 'off' } } })
  await work(w, minutes(61))
  expect((await deliveries(w)).find((d) => d.mode === 'escalation')).toMatchObject({
    status: 'skipped',
    reason: 'muted',
  })
})
