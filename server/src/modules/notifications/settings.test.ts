import { expect, house, test, world } from '../../testing/index.ts'
import { kindNamed } from './kinds.ts'
import { notify } from './notify.ts'
import { peopleFor } from './people.ts'
import { merged } from './settings.ts'
import { deliveries, inbox } from './testing/desk.ts'

const h = house()
const of = (body: any, type: string) => body.kinds.find((k: any) => k.type === type)

test('a change keeps what it does not name and null takes a choice back', () => {
  const before = { kinds: { mention: { email: 'off' as const, push: 'off' as const } }, phone: '+46701234567' }
  expect(
    merged(before, { kinds: { mention: { email: null }, assigned: { sms: 'instant' } }, escalate: false }),
  ).toEqual({
    kinds: { mention: { push: 'off' }, assigned: { sms: 'instant' } },
    phone: '+46701234567',
    escalate: false,
  })
  expect(merged(before, { kinds: { mention: { email: null, push: null } }, phone: null })).toEqual({ kinds: {} })
})

test('nobody has chosen anything: the product’s own ways hold', async () => {
  const w = await world(h.current)
  const { body } = await w.member.request('GET', 'notifications/settings')
  expect(of(body, 'mention')).toMatchObject({
    channels: { inApp: 'instant', email: 'instant', push: 'instant', sms: 'off' },
    changed: [],
    group: 'mention',
    escalation: null,
  })
  expect(body).toMatchObject({
    quiet: { on: false, from: '20:00', to: '07:00', weekends: false },
    digest: { hour: 8, weekday: 1 },
    timeZone: null,
    phone: null,
    escalate: true,
  })
  expect(body.kinds.length).toBeGreaterThan(10)
})

test('whether something unread goes on is told as it will be', async () => {
  const w = await world(h.current)
  const onward = (body: any) => of(body, 'message_received').escalation
  expect(onward((await w.member.request('GET', 'notifications/settings')).body)).toEqual({ after: 60, to: 'email' })
  const choose = async (body: object) => onward((await w.member.request('PATCH', 'notifications/settings', body)).body)
  expect(await choose({ kinds: { message_received: { email: 'off' } } })).toBe(null)
  expect(await choose({ kinds: { message_received: { email: 'instant' } } })).toBe(null)
  expect(await choose({ kinds: { message_received: { email: 'daily' } } })).toEqual({ after: 60, to: 'email' })
  expect(await choose({ escalate: false })).toBe(null)
})

test('a choice is hers alone, and says that it differs', async () => {
  const w = await world(h.current)
  const changed = await w.member.request('PATCH', 'notifications/settings', { kinds: { mention: { email: 'weekly' } } })
  expect(of(changed.body, 'mention')).toMatchObject({ channels: { email: 'weekly' }, changed: ['email'] })
  expect(of((await w.owner.request('GET', 'notifications/settings')).body, 'mention').channels.email).toBe('instant')
  const back = await w.member.request('PATCH', 'notifications/settings', { kinds: { mention: { email: null } } })
  expect(of(back.body, 'mention')).toMatchObject({ channels: { email: 'instant' }, changed: [] })
})

test('what the organization says holds for whoever has not chosen', async () => {
  const w = await world(h.current)
  const choice = {
    kinds: { assigned: { email: 'off', push: 'off' } },
    quiet: { on: true, from: '18:00', to: '06:00', weekends: true },
  }
  const house = await w.owner.request('PATCH', 'notifications/defaults', choice)
  expect(of(house.body, 'assigned')).toMatchObject({ channels: { email: 'off' }, changed: ['email', 'push'] })
  await w.member.request('PATCH', 'notifications/settings', { kinds: { assigned: { email: 'instant' } } })
  const mine = (await w.member.request('GET', 'notifications/settings')).body
  expect(of(mine, 'assigned')).toMatchObject({ channels: { email: 'instant', push: 'off' }, changed: ['email'] })
  expect(mine.quiet).toMatchObject({ on: true, from: '18:00' })
  expect((await w.owner.request('PATCH', 'notifications/defaults', { quiet: null })).body.quiet.on).toBe(false)
})

test('the choices of an organization are for whoever runs it, and are told to the audit', async () => {
  const w = await world(h.current)
  expect((await w.member.request('GET', 'notifications/defaults')).status).toBe(403)
  expect((await w.member.request('PATCH', 'notifications/defaults', {})).status).toBe(403)
  await w.admin.request('PATCH', 'notifications/defaults', { digest: { hour: 6, weekday: 2 } })
  const { rows } = await h.current.admin.query(
    `select actor_id, data from events where organization_id = $1 and type = 'notifications.defaults_changed'`,
    [w.organization],
  )
  expect(rows).toEqual([{ actor_id: w.admin.member, data: { changed: ['digest'] } }])
})

test('what is no choice is refused with its place', async () => {
  const w = await world(h.current)
  const path = async (body: object) => {
    const answer = await w.member.request('PATCH', 'notifications/settings', body)
    expect(answer.status).toBe(422)
    return answer.body.errors[0].path
  }
  expect(await path({ kinds: { ghost: { email: 'off' } } })).toBe('kinds.ghost')
  expect(await path({ kinds: { mention: { push: 'daily' } } })).toBe('kinds.mention.push')
  expect(await path({ kinds: { mention: { inApp: 'weekly' } } })).toBe('kinds.mention.inApp')
  expect(await path({ kinds: { mention: { pigeon: 'off' } } })).toContain('kinds.mention')
  expect(await path({ quiet: { on: true, from: '25:00', to: '07:00', weekends: false } })).toBe('quiet.from')
  expect(await path({ digest: { hour: 24, weekday: 1 } })).toBe('digest.hour')
  expect(await path({ timeZone: 'Mars/Olympus' })).toBe('timeZone')
  expect(await path({ phone: '0701234567' })).toBe('phone')
  expect(await path({ colour: 'red' })).toBe('colour')
})

test('two devices that choose at once lose nothing of each other', async () => {
  const w = await world(h.current)
  const choose = (body: object) => w.member.request('PATCH', 'notifications/settings', body)
  const types = ['mention', 'assigned', 'reminder', 'announcement', 'approval_wanted']
  await Promise.all(types.map((type) => choose({ kinds: { [type]: { push: 'off' } } })))
  const { body } = await w.member.request('GET', 'notifications/settings')
  expect(types.map((type) => of(body, type).channels.push)).toEqual(types.map(() => 'off'))
})

test('choices of one house are not those of another', async () => {
  const w = await world(h.current)
  const other = await world(h.current)
  await w.owner.request('PATCH', 'notifications/defaults', { kinds: { mention: { push: 'off' } } })
  const { body } = await other.owner.request('GET', 'notifications/settings')
  expect(of(body, 'mention').channels.push).toBe('instant')
})

test('a key of hers reads what she has chosen and changes none of it', async () => {
  const w = await world(h.current)
  const made = await w.owner.request('POST', 'api-keys', { name: 'Robot', scopes: ['notifications:read'] })
  const { requester } = await import('../../testing/index.ts')
  const key = requester(h.current, made.body.secret)
  expect((await key('GET', 'notifications/inbox')).status).toBe(200)
  expect((await key('PATCH', 'notifications/settings', { escalate: false })).status).toBe(403)
  expect(
    (await key('POST', 'notifications/push', { endpoint: 'https://p.example/x', keys: { p256dh: 'a', auth: 'b' } }))
      .status,
  ).toBe(403)
})

test('switched off in the app, it is kept but not shown or counted', async () => {
  const w = await world(h.current)
  await w.member.request('PATCH', 'notifications/settings', { kinds: { announcement: { inApp: 'off' } } })
  await notify(w.system, { type: 'announcement', to: [w.member.member], data: { title: 'Quietly', text: '' } })
  expect(await inbox(w.member)).toEqual([])
  expect((await w.member.request('GET', 'notifications/unread')).body.unread).toBe(0)
  expect((await deliveries(w, w.member.member)).map((d) => d.channel)).toEqual(['email', 'push'])
})

test('off everywhere, nothing is planned at all', async () => {
  const w = await world(h.current)
  const off = { inApp: 'off', email: 'off', push: 'off', sms: 'off' }
  await w.member.request('PATCH', 'notifications/settings', { kinds: { mention: off } })
  await notify(w.system, { type: 'mention', to: [w.member.member], data: { text: 'x' } })
  expect(await deliveries(w)).toEqual([])
})

test('her own zone wins over the organization’s', async () => {
  const w = await world(h.current)
  await w.owner.request('PATCH', 'organizations/current', { settings: { timeZone: 'America/New_York' } })
  const zone = async () => (await peopleFor(w.system, [w.member.member]))[0]!.zone
  expect(await zone()).toBe('America/New_York')
  await w.member.request('PATCH', 'notifications/settings', { timeZone: 'Asia/Tokyo' })
  expect(await zone()).toBe('Asia/Tokyo')
  expect((await w.member.request('GET', 'notifications/settings')).body).toMatchObject({
    timeZone: 'Asia/Tokyo',
    organizationTimeZone: 'America/New_York',
  })
})

test('people are asked for in one statement, and nobody twice', async () => {
  const w = await world(h.current)
  const people = await peopleFor(w.system, [w.member.member, w.owner.member, w.member.member])
  expect(people).toHaveLength(2)
  const kind = kindNamed('reminder')!
  expect(people[0]!.mode(kind, 'sms')).toBe('off')
  expect(people[0]!.refused(kind, 'sms')).toBe(false)
  expect(await peopleFor(w.system, [])).toEqual([])
})

test('every kind is told with its texts and what they may name', async () => {
  const w = await world(h.current)
  const { body } = await w.viewer.request('GET', 'notifications/kinds')
  const mention = body.data.find((k: any) => k.type === 'mention')
  expect(mention).toMatchObject({
    heading: '{{ actor }} mentioned you on {{ record }}',
    names: { text: expect.any(String) },
  })
  expect(body.channels.push).toEqual(['off', 'instant'])
})
