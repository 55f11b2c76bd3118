import { expect, house, test, world } from '../../testing/index.ts'
import { contacts } from '../contacts/index.ts'
import { notify } from './notify.ts'
import { inbox, minutes, work } from './testing/desk.ts'

const h = house()
const say = (title: string) => ({ type: 'announcement', data: { title, text: 'More words.' } })

test('read, unread, done and reopened, each told once and on every device', async () => {
  const w = await world(h.current)
  const { ids } = await notify(w.system, { ...say('Work'), to: [w.member.member] })
  const post = async (verb: string, body: object) =>
    (await w.member.request('POST', `notifications/${verb}`, body)).body
  expect(await post('read', { ids })).toEqual({ changed: 1 })
  expect(await post('read', { ids })).toEqual({ changed: 0 })
  expect((await inbox(w.member))[0].readAt).not.toBe(null)
  expect(await post('unread', { ids })).toEqual({ changed: 1 })
  expect(await post('done', { ids })).toEqual({ changed: 1 })
  expect(await inbox(w.member)).toEqual([])
  expect((await inbox(w.member, '?state=done'))[0].doneAt).not.toBe(null)
  expect(await post('reopen', { ids })).toEqual({ changed: 1 })
  expect(await inbox(w.member)).toHaveLength(1)
  const { rows } = await h.current.admin.query(
    `select data->>'memberId' as member, record_id, noun from events where organization_id = $1 and type = 'notifications.changed'`,
    [w.organization],
  )
  expect(rows).toHaveLength(4)
  expect(rows[0]).toEqual({ member: w.member.member, record_id: ids[0], noun: 'notifications' })
})

test('nobody changes what belongs to somebody else', async () => {
  const w = await world(h.current)
  const { ids } = await notify(w.system, { ...say('Mine'), to: [w.member.member] })
  for (const verb of ['read', 'done', 'unread', 'reopen'])
    expect((await w.owner.request('POST', `notifications/${verb}`, { ids })).body).toEqual({ changed: 0 })
  expect((await inbox(w.member))[0].readAt).toBe(null)
})

test('all about a record, and all that is open, are read or done at once', async () => {
  const w = await world(h.current)
  const c = await contacts.create(w.owner.ctx, { firstName: 'Sum' })
  const about = { noun: 'contacts', id: c.id }
  await notify(w.system, { type: 'mention', to: [w.member.member], about, data: { text: 'a' } })
  await notify(w.system, { type: 'mention', to: [w.member.member], about, data: { text: 'b' } })
  await notify(w.system, { ...say('Other'), to: [w.member.member] })
  expect((await w.member.request('POST', 'notifications/done', { about })).body).toEqual({ changed: 2 })
  expect((await w.member.request('POST', 'notifications/read', {})).body).toEqual({ changed: 0 })
  expect((await w.member.request('POST', 'notifications/done', { all: true })).body).toEqual({ changed: 1 })
})

test('put off, it comes back unread on top; longer put off, it stays away', async () => {
  const w = await world(h.current)
  const { ids } = await notify(w.system, { ...say('Later'), to: [w.member.member] })
  await work(w)
  const until = minutes(60)
  const snooze = (moment: Date | null) =>
    w.member.request('POST', 'notifications/snooze', { ids, until: moment?.toISOString() ?? null })
  expect((await snooze(until)).body).toEqual({ changed: 1 })
  expect(await inbox(w.member)).toEqual([])
  expect((await inbox(w.member, '?state=snoozed'))[0].snoozedUntil).toBe(until.toISOString())
  await snooze(minutes(120))
  await work(w, minutes(61))
  expect(await inbox(w.member)).toEqual([])
  await work(w, minutes(121))
  expect((await inbox(w.member))[0]).toMatchObject({ snoozedUntil: null, readAt: null })
  expect((await snooze(minutes(-5))).status).toBe(422)
  expect((await snooze(minutes(600_000))).status).toBe(422)
})

test('put off and brought back by hand', async () => {
  const w = await world(h.current)
  const { ids } = await notify(w.system, { ...say('Now'), to: [w.member.member] })
  await w.member.request('POST', 'notifications/snooze', { ids, until: minutes(60).toISOString() })
  expect((await w.member.request('POST', 'notifications/snooze', { ids, until: null })).body).toEqual({ changed: 1 })
  expect(await inbox(w.member)).toHaveLength(1)
})

test('the inbox pages without gap or repeat, by group and by what is unread', async () => {
  const w = await world(h.current)
  for (let i = 0; i < 7; i++) await notify(w.system, { ...say(`News ${i}`), to: [w.member.member] })
  const c = await contacts.create(w.owner.ctx, { firstName: 'P' })
  await notify(w.system, {
    type: 'mention',
    to: [w.member.member],
    about: { noun: 'contacts', id: c.id },
    data: { text: 'x' },
  })
  const seen: string[] = []
  for (let cursor = ''; ; ) {
    const { body } = await w.member.request('GET', `notifications/inbox?limit=3${cursor && `&cursor=${cursor}`}`)
    seen.push(...body.data.map((l: any) => l.id))
    if (!body.nextCursor) break
    cursor = encodeURIComponent(body.nextCursor)
  }
  expect([seen.length, new Set(seen).size]).toEqual([8, 8])
  expect(await inbox(w.member, '?group=mention')).toHaveLength(1)
  await w.member.request('POST', 'notifications/read', { ids: seen.slice(0, 5) })
  expect(await inbox(w.member, '?unread=true')).toHaveLength(3)
  for (const cursor of ['x', '2026-13-45T00:00:00.000Z~01981f6e-0000-7000-8000-000000000000'])
    expect((await w.member.request('GET', `notifications/inbox?cursor=${cursor}`)).status).toBe(422)
})
