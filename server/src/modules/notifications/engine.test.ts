import { expect, house, test, world } from '../../testing/index.ts'
import { contacts } from '../contacts/index.ts'
import { kindNamed, notification } from './kinds.ts'
import { notify } from './notify.ts'
import { at, inbox, minutes, queued } from './testing/desk.ts'

const h = house()
const say = (title: string) => ({ type: 'announcement', data: { title, text: 'More words.' } })

test('a notification is there for its person and nobody else', async () => {
  const w = await world(h.current)
  const { ids } = await notify(w.owner.ctx, { ...say('Heating is off'), to: [w.member.member] })
  expect(ids).toHaveLength(1)
  const [line] = await inbox(w.member)
  expect(line).toMatchObject({
    id: ids[0],
    type: 'announcement',
    group: 'message',
    title: 'Heating is off',
    body: 'More words.',
    why: 'a colleague sent it to you',
    record: null,
    hidden: false,
    to: null,
    count: 1,
    readAt: null,
  })
  expect(line.arrivedAt).toMatch(/^\d{4}-\d\d-\d\dT.*\.\d{3}Z$/)
  expect(await inbox(w.viewer)).toEqual([])
  expect((await w.viewer.request('GET', `notifications/${ids[0]}`)).status).toBe(404)
  expect((await w.member.request('GET', `notifications/${ids[0]}`)).body).toMatchObject({ type: 'announcement' })
})

test('what a notification says is not on the generated wire', async () => {
  const w = await world(h.current)
  await notify(w.owner.ctx, { ...say('Between us'), to: [w.member.member], key: 'k' })
  const { text } = await w.member.request('GET', 'notifications')
  expect(text).toContain('announcement')
  expect(text).not.toContain('Between us')
  expect(text).not.toContain('foldedInto')
})

test('another house sees nothing and can be told nothing', async () => {
  const w = await world(h.current)
  const other = await world(h.current)
  expect(await notify(w.owner.ctx, { ...say('Hello'), to: [other.member.member] })).toEqual({ ids: [] })
  expect(await inbox(other.member)).toEqual([])
})

test('the same key is one notification for each person, however often it is said', async () => {
  const w = await world(h.current)
  const notice = { ...say('Once'), key: 'once' }
  const first = await notify(w.system, { ...notice, to: [w.member.member] })
  const again = await notify(w.system, { ...notice, to: [w.member.member, w.viewer.member] })
  expect([first.ids.length, again.ids.length]).toEqual([1, 1])
  expect([(await inbox(w.member)).length, (await inbox(w.viewer)).length]).toEqual([1, 1])
})

test('the same key at the same moment from two sides is still one', async () => {
  const w = await world(h.current)
  const all = await Promise.all(
    Array.from({ length: 6 }, () => notify(w.system, { ...say('Race'), key: 'race', to: [w.member.member] })),
  )
  expect(all.flatMap((a) => a.ids)).toHaveLength(1)
  expect(await inbox(w.member)).toHaveLength(1)
})

test('what belongs to one group joins the unread one that is there', async () => {
  const w = await world(h.current)
  const c = await contacts.create(w.owner.ctx, { firstName: 'Hanna', lastName: 'Lind' })
  const message = { type: 'message_received', to: [w.member.member], about: { noun: 'contacts', id: c.id } }
  await notify(w.system, { ...message, data: { subject: 'First' }, key: 'm1' })
  await notify(w.system, { ...message, data: { subject: 'Second' }, key: 'm2' })
  await notify(w.system, { ...message, data: { subject: 'Second' }, key: 'm2' })
  const lines = await inbox(w.member)
  expect(lines).toHaveLength(1)
  expect(lines[0]).toMatchObject({ count: 2, title: '2 messages from Hanna Lind', body: 'Second' })
  expect((await w.member.request('GET', 'notifications/unread')).body).toMatchObject({
    unread: 1,
    groups: { message: 1 },
  })
})

test('many at once join one another too', async () => {
  const w = await world(h.current)
  const c = await contacts.create(w.owner.ctx, { firstName: 'Busy' })
  await Promise.all(
    Array.from({ length: 5 }, (_, i) =>
      notify(w.system, {
        type: 'message_received',
        to: [w.member.member],
        about: { noun: 'contacts', id: c.id },
        key: `b${i}`,
      }),
    ),
  )
  expect(await inbox(w.member)).toMatchObject([{ count: 5 }])
})

test('a group ends when it was read, and when its minutes are over', async () => {
  const w = await world(h.current)
  const c = await contacts.create(w.owner.ctx, { firstName: 'Gap' })
  const message = { type: 'message_received', to: [w.member.member], about: { noun: 'contacts', id: c.id } }
  await notify(w.system, message)
  await w.member.request('POST', 'notifications/read', { all: true })
  await notify(w.system, message)
  expect((await inbox(w.member)).map((l) => l.count)).toEqual([1, 1])
  await notify(at(w, minutes(11)), message)
  expect((await inbox(w.member)).map((l) => l.count)).toEqual([1, 1, 1])
})

test('a kind without a batch and a null group never join', async () => {
  const w = await world(h.current)
  await notify(w.system, { ...say('One'), to: [w.member.member], groupKey: 'same' })
  await notify(w.system, { ...say('Two'), to: [w.member.member], groupKey: 'same' })
  const about = { noun: 'contacts', id: (await contacts.create(w.owner.ctx, { firstName: 'N' })).id }
  await notify(w.system, { type: 'message_received', about, to: [w.member.member], groupKey: null })
  await notify(w.system, { type: 'message_received', about, to: [w.member.member], groupKey: null })
  expect(await inbox(w.member)).toHaveLength(4)
})

test('it goes to people, roles, units below one another, and the owner of a record, each once', async () => {
  const w = await world(h.current)
  const make = (name: string, parentId?: string) => w.owner.request('POST', 'units', { name, parentId })
  const sales = (await make('Sales')).body.id
  const north = (await make('North', sales)).body.id
  await w.owner.request('PATCH', `members/${w.viewer.member}`, { unitId: north })
  const c = await contacts.create(w.owner.ctx, { firstName: 'Owned', ownerId: w.manager.member })
  const { ids } = await notify(w.system, {
    ...say('All hands'),
    to: {
      members: [w.member.member, w.manager.member],
      roles: ['admin', w.roles.admin],
      units: [sales],
      ownerOf: { noun: 'contacts', id: c.id },
    },
  })
  expect(ids).toHaveLength(4)
  for (const who of [w.member, w.manager, w.admin, w.viewer]) expect(await inbox(who)).toHaveLength(1)
  expect(await inbox(w.owner)).toEqual([])
})

test('the owner of a record without one, or of a noun that has none, is nobody', async () => {
  const w = await world(h.current)
  const c = await contacts.create(w.owner.ctx, { firstName: 'Free', ownerId: null })
  const unit = (await w.owner.request('POST', 'units', { name: 'Unowned' })).body.id
  expect(await notify(w.system, { ...say('x'), to: { ownerOf: { noun: 'contacts', id: c.id } } })).toEqual({ ids: [] })
  expect(await notify(w.system, { ...say('x'), to: { ownerOf: { noun: 'units', id: unit } } })).toEqual({ ids: [] })
})

test('who is suspended or excepted is not told', async () => {
  const w = await world(h.current)
  await w.owner.request('PATCH', `members/${w.viewer.member}`, { status: 'suspended' })
  const to = [w.viewer.member, w.member.member, w.owner.member]
  expect((await notify(w.system, { ...say('Few'), to, except: w.owner.member })).ids).toHaveLength(1)
})

test('a kind that is not there is refused by name', async () => {
  const w = await world(h.current)
  await expect(notify(w.system, { type: 'ghost', to: [w.member.member] })).rejects.toMatchObject({
    code: 'notifications.unknown_type',
  })
  expect(() => notification('mention', kindNamed('mention')!)).toThrow('twice')
})

test('what is told inside a transaction that fails was never told', async () => {
  const w = await world(h.current)
  const failing = w.owner.ctx.transaction(async (tx) => {
    await notify(tx, { ...say('Ghost'), to: [w.member.member] })
    throw new Error('no')
  })
  await expect(failing).rejects.toThrow('no')
  expect(await inbox(w.member)).toEqual([])
  expect(await queued(w, 'notifications.deliver')).toEqual([])
})
