import { afterAll, beforeAll } from 'vitest'
import { expect, house, test, world } from '../../testing/index.ts'
import { contacts } from '../contacts/index.ts'
import { retention } from './retention.ts'
import { caughtUp, deliveriesOf, openSink, outside, type Sink, subscribe, working } from './testing.ts'

const h = house(outside)
let sink: Sink
beforeAll(async () => void (sink = await openSink()))
afterAll(() => sink.close())
const poll = (look: () => unknown) => expect.poll(look, { timeout: 60_000, interval: 30 })

test('one delivery, all that failed, or a stretch of time is sent again with the same ids, missed events too', async () => {
  const w = await world(h.current)
  const from = new Date().toISOString()
  const hook = await subscribe(w.owner, { url: `${sink.url}/again`, events: ['contacts.created'] })
  const make = (firstName: string) => contacts.create(w.owner.ctx, { firstName })
  const seen = () => sink.at('/again').map((m) => m.body.data.firstName)
  await make('Ann')
  await make('Bea')
  await working(h.current, async () => {
    await caughtUp(w)
    await poll(() => seen().sort()).toEqual(['Ann', 'Bea'])
  })
  // Nobody listens while it is paused; the stream remembers.
  await w.owner.request('PATCH', `webhooks/${hook.id}`, { status: 'paused' })
  await make('Cleo')
  await working(h.current, () => caughtUp(w))
  expect(await deliveriesOf(w.owner, hook.id)).toHaveLength(2)
  const replay = (body: object) => w.owner.request('POST', 'webhooks/replay', { id: hook.id, ...body })
  expect((await replay({ from })).status).toBe(422)
  await w.owner.request('POST', 'webhooks/resume', { id: hook.id })
  const [ann] = await deliveriesOf(w.owner, hook.id)
  await working(h.current, async () => {
    expect((await replay({ deliveryId: ann.id })).body).toEqual({ replayed: 1 })
    await poll(() => seen().length).toBe(3)
    expect((await replay({ from, onlyFailed: true })).body).toEqual({ replayed: 0 })
    await poll(async () => (await deliveriesOf(w.owner, hook.id)).every((d) => d.status === 'delivered')).toBe(true)
    expect((await replay({ from })).body).toEqual({ replayed: 3 })
    await poll(() => seen().length).toBe(6)
    await poll(async () => (await deliveriesOf(w.owner, hook.id)).map((d) => d.status)).toEqual(
      Array(3).fill('delivered'),
    )
  })
  const byName = (name: string) => sink.at('/again').filter((m) => m.body.data.firstName === name)
  expect(byName('Ann')).toHaveLength(3)
  expect(new Set(byName('Ann').map((m) => m.headers['webhook-id'])).size).toBe(1)
  expect(byName('Cleo')).toHaveLength(1)
  expect((await replay({})).status).toBe(422)
  expect((await replay({ deliveryId: hook.id })).body.errors[0].path).toBe('deliveryId')
  expect((await replay({ from: '2001-01-01T00:00:00Z', to: '2002-01-01T00:00:00Z' })).body).toEqual({ replayed: 0 })
})

test('events from before a webhook are not sent to it', async () => {
  const w = await world(h.current)
  await contacts.create(w.owner.ctx, { firstName: 'Before' })
  const hook = await subscribe(w.owner, { url: `${sink.url}/since`, events: ['contacts.created'] })
  await contacts.create(w.owner.ctx, { firstName: 'After' })
  await working(h.current, async () => {
    await caughtUp(w)
    await poll(() => sink.at('/since').length).toBe(1)
  })
  expect(sink.at('/since')[0]!.body.data.firstName).toBe('After')
  expect(await deliveriesOf(w.owner, hook.id)).toHaveLength(1)
})

test('a test answers the delivery at once, whatever became of it', async () => {
  const w = await world(h.current)
  const hook = await subscribe(w.owner, { url: `${sink.url}/try`, events: ['contacts.created'] })
  const good = await w.owner.request('POST', 'webhooks/test', { id: hook.id })
  expect(good.body).toMatchObject({ type: 'webhooks.test', status: 'delivered', response: { body: 'thanks' } })
  sink.answer = (_request, response) => void response.writeHead(404).end('nobody here\u0000')
  const bad = await w.owner.request('POST', 'webhooks/test', { id: hook.id })
  expect(bad.body).toMatchObject({ status: 'given_up', lastStatus: 404, nextAttemptAt: null })
  await w.owner.request('PATCH', `webhooks/${hook.id}`, { url: 'http://127.0.0.1:1023/' })
  const gone = await w.owner.request('POST', 'webhooks/test', { id: hook.id })
  expect(gone.body).toMatchObject({ status: 'given_up', lastStatus: null, lastError: 'Nothing listens there.' })
  const health = (await w.owner.request('GET', 'webhooks/health')).body.data
  expect(health).toMatchObject([{ id: hook.id, last24: { delivered: 1, failed: 2 }, last: { status: null } }])
  expect(health[0].series.reduce((n: number, s: any) => n + s.delivered + s.failed, 0)).toBe(3)
})

test('what can be subscribed to is told with a message as it would be sent', async () => {
  const w = await world(h.current)
  const { data } = (await w.owner.request('GET', 'webhooks/events')).body
  const created = data.find((e: any) => e.type === 'contacts.created')
  expect(created).toMatchObject({ noun: 'contacts', label: 'Contact created', sample: { type: 'contacts.created' } })
  expect(created.sample.data).toHaveProperty('firstName')
  expect(data.map((e: any) => e.type)).toContain('webhooks.disabled')
  expect(data.filter((e: any) => e.type.startsWith('webhook_deliveries.'))).toEqual([])
  expect(new Set(data.map((e: any) => e.type)).size).toBe(data.length)
})

test('deliveries end after thirty days, the waiting ones with their place in the queue', async () => {
  const w = await world(h.current)
  const hook = await subscribe(w.owner, { url: `${sink.url}/old`, events: ['contacts.created'] })
  await contacts.createMany(w.owner.ctx, [{ firstName: 'Ann' }, { firstName: 'Bea' }])
  await w.owner.request('PATCH', `webhooks/${hook.id}`, { status: 'active' })
  sink.answer = (_request, response) => void response.writeHead(500).end()
  await working(h.current, () => poll(async () => (await deliveriesOf(w.owner, hook.id)).length).toBe(2))
  await h.current.admin.query(
    `update webhook_deliveries set created_at = now() - interval '31 days' where id = (select id from webhook_deliveries where webhook_id = $1 limit 1)`,
    [hook.id],
  )
  await retention.run({ ...h.current.program.ports, each: (work) => work(w.system) })
  const { rows } = await h.current.admin.query(
    'select (select count(*)::int from webhook_deliveries where webhook_id = $1) as deliveries, (select count(*)::int from webhook_queue where webhook_id = $1) as queued',
    [hook.id],
  )
  expect(rows[0]).toEqual({ deliveries: 1, queued: 1 })
})
