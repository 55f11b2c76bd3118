import { expect, house, test, world } from '../../testing/index.ts'
import { contacts } from '../contacts/index.ts'
import { at, inbox, minutes, queued, work } from './testing/desk.ts'

const h = house()

test('sending takes the permission, a kind, a title and a record one reaches', async () => {
  const w = await world(h.current)
  const send = (who: typeof w.owner, body: object) => who.request('POST', 'notifications/send', body)
  const to = { members: [w.viewer.member] }
  expect((await send(w.viewer, { to, data: { title: 'x' } })).status).toBe(403)
  expect((await send(w.owner, { to, type: 'ghost' })).body.errors[0].path).toBe('type')
  expect((await send(w.owner, { to, data: {} })).body.errors[0].path).toBe('data.title')
  const about = { noun: 'contacts', id: '01981f6e-0000-7000-8000-000000000000' }
  expect((await send(w.owner, { to, data: { title: 'x' }, about })).status).toBe(404)
  const strange = { ...about, noun: 'ghosts' }
  expect((await send(w.owner, { to, data: { title: 'x' }, about: strange })).body.errors[0].path).toBe('about.noun')
  const sent = await send(w.owner, { to, data: { title: 'Lunch at twelve' }, priority: 'urgent' })
  expect(sent.status).toBe(200)
  expect((await inbox(w.viewer))[0]).toMatchObject({ title: 'Lunch at twelve', priority: 'urgent' })
})

test('a reminder comes at its moment and waits among what is put off', async () => {
  const w = await world(h.current)
  const c = await contacts.create(w.owner.ctx, { firstName: 'Ring', lastName: 'Back' })
  const moment = minutes(90)
  const body = { at: moment.toISOString(), text: 'Call about the survey', about: { noun: 'contacts', id: c.id } }
  const { status } = await w.member.request('POST', 'notifications/remind', body)
  expect(status).toBe(200)
  expect(await inbox(w.member)).toEqual([])
  expect(await inbox(w.member, '?state=snoozed')).toMatchObject([{ title: 'Call about the survey' }])
  expect((await queued(w, 'notifications.wake'))[0]!.runAt.toISOString()).toBe(moment.toISOString())
  await work(w, minutes(91))
  expect(await inbox(w.member)).toMatchObject([
    { title: 'Call about the survey', body: 'About Ring Back', readAt: null },
  ])
})

test('a reminder that is done before its moment never comes', async () => {
  const w = await world(h.current)
  const { body } = await w.member.request('POST', 'notifications/remind', {
    at: minutes(5).toISOString(),
    text: 'Never',
  })
  await w.member.request('POST', 'notifications/done', { ids: body.ids })
  await work(w, minutes(6))
  expect(await inbox(w.member)).toEqual([])
})

test('to remind others takes the permission; the past reminds nobody', async () => {
  const w = await world(h.current)
  const remind = (who: typeof w.owner, more: object) =>
    who.request('POST', 'notifications/remind', { at: minutes(5).toISOString(), text: 'Do it', ...more })
  expect((await remind(w.member, { to: [w.owner.member] })).status).toBe(403)
  expect((await remind(w.owner, { to: [w.member.member] })).status).toBe(200)
  expect((await remind(w.owner, { at: minutes(-1).toISOString() })).body.errors[0].path).toBe('at')
  expect((await remind(w.owner, { text: '  ' })).status).toBe(422)
})

test('only people have an inbox and reminders', async () => {
  const w = await world(h.current)
  const { inboxOf } = await import('./inbox.ts')
  const { remind } = await import('./verbs.ts')
  const { done } = await import('./state.ts')
  const refused = { code: 'forbidden' }
  await expect(inboxOf(w.system, { state: 'open', limit: 5 })).rejects.toMatchObject(refused)
  await expect(remind(w.system, { at: minutes(1).toISOString(), text: 'x' })).rejects.toMatchObject(refused)
  await expect(done(w.system, { all: true })).rejects.toMatchObject(refused)
})

test('what is old ends, with what hangs on it', async () => {
  const w = await world(h.current)
  const { notify } = await import('./notify.ts')
  const { retention } = await import('./retention.ts')
  const days = (n: number) => minutes(-n * 1440)
  const say = (title: string) => ({ type: 'announcement', to: [w.member.member], data: { title, text: '' } })
  await notify(at(w, days(400)), say('Ancient'))
  await notify(at(w, days(100)), say('Done'))
  await notify(at(w, days(100)), say('Open'))
  const [, doneOne] = (await inbox(w.member)).map((l) => l.id)
  await h.current.admin.query('update notifications set done_at = $2 where id = $1', [doneOne, days(70)])
  await retention.run({ ...h.current.program.ports, each: (run) => run(at(w)) })
  expect(await inbox(w.member)).toHaveLength(1)
  expect(await inbox(w.member, '?state=done')).toEqual([])
  const { rows } = await h.current.admin.query(
    'select count(*)::int as n from notification_deliveries where organization_id = $1',
    [w.organization],
  )
  expect(rows[0].n).toBeLessThanOrEqual(2)
})
