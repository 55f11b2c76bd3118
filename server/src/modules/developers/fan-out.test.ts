import { afterAll, beforeAll } from 'vitest'
import { startReactions } from '../../kernel/reactions.ts'
import { expect, house, test, world } from '../../testing/index.ts'
import { contacts } from '../contacts/index.ts'
import { startDispatcher } from './dispatch.ts'
import { caughtUp, deliveriesOf, openSink, outside, type Sink, subscribe, working } from './testing.ts'

const h = house(outside)
let sink: Sink
beforeAll(async () => void (sink = await openSink()))
afterAll(() => sink.close())
const poll = (look: () => unknown) => expect.poll(look, { timeout: 60_000, interval: 30 })

test('two processes at once make and send each message once, in two organizations', { timeout: 60_000 }, async () => {
  const worlds = [await world(h.current), await world(h.current)]
  for (const [n, w] of worlds.entries())
    await subscribe(w.owner, { url: `${sink.url}/both-${n}`, events: ['contacts.created'] })
  const others = [startReactions(h.current.program), startDispatcher(h.current.program)]
  await working(h.current, async () => {
    for (let i = 0; i < 6; i++)
      for (const w of worlds)
        await contacts.createMany(
          w.owner.ctx,
          Array.from({ length: 40 }, (_, k) => ({ firstName: `P${i}-${k}` })),
        )
    for (const n of [0, 1]) await poll(() => sink.at(`/both-${n}`).length).toBe(240)
    await caughtUp(worlds[0]!)
  })
  await Promise.all(others.map((part) => part.stop()))
  for (const [n, w] of worlds.entries()) {
    const came = sink.at(`/both-${n}`)
    expect(came).toHaveLength(240)
    expect(new Set(came.map((m) => m.headers['webhook-id'])).size).toBe(240)
    expect(new Set(came.map((m) => m.body.organizationId))).toEqual(new Set([w.organization]))
  }
})

test('what fails in one organization does not hold up the others', { timeout: 60_000 }, async () => {
  const [broken, sound] = [await world(h.current), await world(h.current)]
  const bad = await subscribe(broken.owner, { url: `${sink.url}/bad`, events: ['contacts.created'] })
  await subscribe(sound.owner, { url: `${sink.url}/good`, events: ['contacts.created'] })
  // No request can write this; a bug of ours could.
  await h.current.admin.query(`update webhooks set events = '{}' where id = $1`, [bad.id])
  await contacts.create(broken.owner.ctx, { firstName: 'Ann' })
  await contacts.create(sound.owner.ctx, { firstName: 'Bea' })
  await working(h.current, () => poll(() => sink.at('/good').length).toBe(1))
  expect((await broken.owner.request('GET', `webhooks/${bad.id}`)).body).toMatchObject({
    status: 'disabled',
    disabledReason: expect.stringContaining('send again'),
  })
})

test('a webhook whose person has left, or whose filter has lost its field, is switched off with the reason', async () => {
  const w = await world(h.current)
  await w.owner.request('PATCH', `members/${w.manager.member}`, { roleId: w.roles.admin })
  h.current.program.signals.send('actors')
  const left = await subscribe(w.manager, { url: `${sink.url}/left`, events: ['contacts.created'] })
  await w.owner.request('PATCH', `members/${w.manager.member}`, { status: 'suspended' })
  const lost = await subscribe(w.owner, {
    url: `${sink.url}/lost`,
    events: ['contacts.created'],
    filter: 'stage = "customer"',
  })
  await h.current.admin.query(`update webhooks set filter = 'gone = "x"' where id = $1`, [lost.id])
  h.current.program.signals.send('actors')
  await contacts.create(w.owner.ctx, { firstName: 'Ann' })
  await working(h.current, () => caughtUp(w))
  const reason = async (id: string) => (await w.owner.request('GET', `webhooks/${id}`)).body.disabledReason
  expect(await reason(left.id)).toBe('The person for whom it sent has left.')
  expect(await reason(lost.id)).toContain('There is no field “gone”')
  for (const id of [left.id, lost.id]) expect(await deliveriesOf(w.owner, id)).toEqual([])
})

test('custom fields are in messages and in filters', async () => {
  const w = await world(h.current)
  const field = await w.owner.request('POST', 'custom-fields', {
    noun: 'contacts',
    key: 'sites',
    label: 'Sites',
    kind: 'integer',
  })
  expect(field.status).toBe(201)
  await poll(async () => (await w.owner.request('GET', 'resources')).text.includes('custom.sites')).toBe(true)
  await subscribe(w.owner, { url: `${sink.url}/custom`, events: ['contacts.*'], filter: 'custom.sites >= 10' })
  for (const sites of [3, 30]) await w.owner.request('POST', 'contacts', { firstName: 'Ann', custom: { sites } })
  await working(h.current, async () => {
    await caughtUp(w)
    await poll(() => sink.at('/custom').length).toBe(1)
  })
  expect(sink.at('/custom')[0]!.body.data.custom).toEqual({ sites: 30 })
})
