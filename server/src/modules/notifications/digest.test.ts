import { expect, house, test, world } from '../../testing/index.ts'
import { contacts } from '../contacts/index.ts'
import { digest } from './digest.ts'
import { notify } from './notify.ts'
import { at, bench, choose, inbox, messages, only, queued, sayNews as say, statuses, work } from './testing/desk.ts'

const h = house()

test('a daily digest is one mail with everything unread, at her hour', async () => {
  const w = await world(h.current)
  await only(w, 'email', 'daily')
  await choose(w, { timeZone: 'UTC', digest: { hour: 8, weekday: 1 } })
  const evening = new Date('2027-01-12T20:00:00Z')
  for (const title of ['One', 'Two', 'Three']) await say(w, title, evening)
  const three = (await inbox(w.member)).find((l) => l.title === 'Three')
  await w.member.request('POST', 'notifications/read', { ids: [three.id] })
  expect((await queued(w, 'notifications.digest')).map((j) => j.runAt.toISOString())).toEqual([
    '2027-01-13T08:00:00.000Z',
  ])
  await work(w, new Date('2027-01-13T08:00:00Z'))
  const [mail, ...more] = await messages(w)
  expect(more).toEqual([])
  expect(mail.subject).toBe('2 things since your last digest')
  expect(mail.text).toContain('One')
  expect(mail.text).toContain('Two')
  expect(mail.text).not.toContain('Three')
  expect(mail.text).toContain('daily digest')
  expect((await statuses(w)).map((s) => s[1]).sort()).toEqual(['sent', 'sent', 'skipped'])
})

test('a digest of one has its title; a weekly one says so; an empty one is not sent', async () => {
  const w = await world(h.current)
  await only(w, 'email', 'weekly')
  await choose(w, { timeZone: 'UTC' })
  await say(w, 'Alone', new Date('2027-01-12T20:00:00Z'))
  await work(w, new Date('2027-01-18T08:00:00Z'))
  expect(await messages(w)).toMatchObject([{ subject: 'Alone', text: expect.stringContaining('weekly digest') }])
  await say(w, 'Read by then', new Date('2027-01-19T20:00:00Z'))
  await w.member.request('POST', 'notifications/done', { all: true })
  await work(w, new Date('2027-01-25T08:00:00Z'))
  expect(await messages(w)).toHaveLength(1)
})

test('a digest job that runs again sends nothing more', async () => {
  const w = await world(h.current)
  await only(w, 'email', 'daily')
  await say(w, 'Again', new Date('2027-01-12T20:00:00Z'))
  const [job] = await queued(w, 'notifications.digest')
  await Promise.all([1, 2].map(() => digest.run(bench(w, job!.runAt), job!.payload)))
  await digest.run(bench(w, job!.runAt), job!.payload)
  expect(await messages(w)).toHaveLength(1)
})

test('a digest for somebody who left is not sent', async () => {
  const w = await world(h.current)
  await only(w, 'email', 'daily')
  await say(w, 'Gone', new Date('2027-01-12T20:00:00Z'))
  await w.owner.request('PATCH', `members/${w.member.member}`, { status: 'suspended' })
  const [job] = await queued(w, 'notifications.digest')
  await work(w, job!.runAt)
  expect(await statuses(w)).toEqual([['email', 'skipped', 'gone']])
})

test('a digest tells nothing of records out of reach, and counts what is too much', async () => {
  const w = await world(h.current)
  await only(w, 'email', 'daily', 'mention')
  await only(w, 'email', 'daily')
  const evening = new Date('2027-01-12T20:00:00Z')
  const c = await contacts.create(w.owner.ctx, { firstName: 'Vanished' })
  await notify(at(w, evening), {
    type: 'mention',
    to: [w.member.member],
    about: { noun: 'contacts', id: c.id },
    data: { text: 'x' },
  })
  await contacts.remove(w.owner.ctx, c.id)
  for (let i = 0; i < 42; i++) await say(w, `Line ${i}.`, evening)
  const due = (await queued(w, 'notifications.digest'))[0]!.runAt
  await work(w, due)
  const mail = (await messages(w)).find((m) => m.subject.includes('42 things'))
  expect(mail.text).toContain('2 more in your inbox')
  expect(mail.text).not.toContain('cannot open')
})
