import { readFileSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { createServer } from 'node:net'
import { Webhook } from 'standardwebhooks'
import { afterAll, beforeAll } from 'vitest'
import { startWorker } from '../../kernel/ports/queue/graphile.ts'
import { expect, house, settle, test, world } from '../../testing/index.ts'
import { contacts } from '../contacts/index.ts'
import { startDispatcher } from './dispatch.ts'
import { nextAttempt, patienceDays, scheduleSentence, waits } from './schedule.ts'
import { caughtUp, deliveriesOf, openSink, outside, type Sink, subscribe, working } from './testing.ts'

const h = house(outside)
let sink: Sink
beforeAll(async () => void (sink = await openSink()))
afterAll(() => sink.close())
const soon = (attempts: number, now: Date) =>
  attempts < waits.length ? new Date(now.getTime() + Math.min(waits[attempts]!, 0.02) * 1000) : null
const poll = (look: () => unknown) => expect.poll(look, { timeout: 60_000, interval: 30 })

test('the schedule is the one that is documented', () => {
  expect(waits).toEqual([0, 5, 300, 1800, 7200, 18000, 36000, 36000])
  expect(scheduleSentence).toContain('at once, 5 seconds, 5 minutes, 30 minutes, 2 hours, 5 hours, 10 hours, 10 hours')
  expect(readFileSync(new URL('README.md', import.meta.url), 'utf8')).toContain(scheduleSentence)
  const now = new Date('2026-11-20T10:00:00Z')
  for (let n = 1; n < waits.length; n++) {
    const seconds = [0, 0.5, 1].map((r) => (nextAttempt(n, now, () => r)!.getTime() - now.getTime()) / 1000)
    expect(seconds[1]).toBe(waits[n])
    expect(seconds[0]).toBeCloseTo(waits[n]! * 0.9)
    expect(seconds[2]).toBeCloseTo(waits[n]! * 1.1)
  }
  expect(nextAttempt(waits.length, now)).toBe(null)
})

test('failures are tried again with the same id until one is taken, and given up after the last', async () => {
  const w = await world(h.current)
  const flaky = await subscribe(w.owner, { url: `${sink.url}/flaky`, events: ['contacts.created'] })
  const dead = await subscribe(w.owner, { url: `${sink.url}/dead`, events: ['contacts.created'] })
  const away = await subscribe(w.owner, { url: `${sink.url}/away`, events: ['contacts.created'] })
  sink.answer = ({ path }, response, nth) => {
    if (path === '/flaky' && nth < 3) response.writeHead(500).end('not now')
    else if (path === '/dead') response.writeHead(503).end('never')
    else if (path === '/away') response.writeHead(302, { location: `${sink.url}/elsewhere` }).end()
    else response.end('ok')
  }
  await contacts.create(w.owner.ctx, { firstName: 'Ann' })
  const statusOf = async (id: string) => (await deliveriesOf(w.owner, id)).map((d) => [d.status, d.attempts])
  await working(
    h.current,
    async () => {
      await poll(() => statusOf(flaky.id)).toEqual([['delivered', 3]])
      await poll(() => statusOf(dead.id)).toEqual([['given_up', waits.length]])
      await poll(() => statusOf(away.id)).toEqual([['given_up', waits.length]])
    },
    { next: soon },
  )
  expect(new Set(sink.at('/flaky').map((m) => m.headers['webhook-id'])).size).toBe(1)
  expect(new Set(sink.at('/dead').map((m) => m.text)).size).toBe(1)
  expect(sink.at('/elsewhere')).toEqual([])
  const [last] = await deliveriesOf(w.owner, away.id)
  expect(last).toMatchObject({ lastStatus: 302, lastError: 'It answered 302; redirects are not followed.' })
  const whole = (await w.owner.request('GET', `webhook-deliveries/${last.id}`)).body
  expect(whole.log).toHaveLength(waits.length)
  expect(whole.nextAttemptAt).toBe(null)
})

test('during a rotation both secrets verify, afterwards the new one alone', async () => {
  const w = await world(h.current)
  sink.answer = (_request, response) => void response.end('ok')
  const hook = await subscribe(w.owner, { url: `${sink.url}/rotate`, events: ['contacts.created'] })
  const { secret } = (await w.owner.request('POST', 'webhooks/rotate', { id: hook.id, hours: 24 })).body
  expect(secret).not.toBe(hook.secret)
  const at = (hours: number) => new Date(Date.now() + hours * 3_600_000)
  await contacts.create(w.owner.ctx, { firstName: 'Ann' })
  await working(h.current, () => poll(() => sink.at('/rotate').length).toBe(1))
  const [both] = sink.at('/rotate')
  for (const key of [hook.secret, secret]) new Webhook(key).verify(both!.text, both!.headers)
  await contacts.create(w.owner.ctx, { firstName: 'Bea' })
  await working(h.current, () => poll(() => sink.at('/rotate').length).toBe(2), { now: () => at(25) })
  const late = sink.at('/rotate')[1]!
  expect(late.headers['webhook-signature']!.split(' ')).toHaveLength(1)
  const { rows } = await h.current.admin.query('select secrets::text from webhooks where id = $1', [hook.id])
  for (const key of [hook.secret, secret]) expect(rows[0].secrets).not.toContain(key.slice(6))
  const events = (await w.owner.request('GET', `events?filter=${encodeURIComponent(`recordId = "${hook.id}"`)}`)).text
  for (const key of [hook.secret, secret]) expect(events).not.toContain(key.slice(6))
})

test('after five days of nothing but failures it is switched off, with an event and a mail; resuming sends what waited', async () => {
  const w = await world(h.current)
  sink.answer = (_request, response) => void response.writeHead(500).end()
  const hook = await subscribe(w.owner, { url: `${sink.url}/off`, events: ['contacts.created'] })
  const get = async () => (await w.owner.request('GET', `webhooks/${hook.id}`)).body
  await contacts.create(w.owner.ctx, { firstName: 'Ann' })
  await working(h.current, () => poll(async () => (await get()).failingSince).not.toBe(null))
  expect((await get()).status).toBe('active')
  await contacts.create(w.owner.ctx, { firstName: 'Bea' })
  await working(h.current, () => poll(async () => (await deliveriesOf(w.owner, hook.id)).length).toBe(2))
  const later = () => new Date(Date.now() + (patienceDays * 24 + 1) * 3_600_000)
  await working(h.current, () => poll(async () => (await get()).status).toBe('disabled'), { now: later })
  expect((await get()).disabledReason).toContain('Every attempt since')
  const told = await w.owner.request('GET', `events?filter=${encodeURIComponent('type = "webhooks.disabled"')}`)
  expect(told.body.data).toHaveLength(1)
  const worker = await startWorker({
    pool: h.current.program.worker,
    jobs: h.current.program.registry.jobs,
    ports: h.current.program.ports,
    concurrency: 1,
    log: h.current.program.log,
    open: (organization) => h.current.program.open(organization, w.system.actor),
    as: async () => null,
  })
  const mails = () => h.current.admin.query('select subject from kernel.inbox where recipient = $1', [w.owner.email])
  await poll(async () => (await mails()).rows.map((r) => r.subject)).toContain('A webhook was switched off')
  await worker.stop()
  sink.answer = (_request, response) => void response.end('ok')
  const before = sink.at('/off').length
  await working(h.current, async () => {
    await contacts.create(w.owner.ctx, { firstName: 'Cleo' })
    await caughtUp(w)
  })
  expect(sink.at('/off')).toHaveLength(before)
  expect((await w.owner.request('POST', 'webhooks/resume', { id: hook.id })).body).toMatchObject({
    status: 'active',
    failingSince: null,
    disabledReason: null,
  })
  await working(h.current, () =>
    poll(async () => (await deliveriesOf(w.owner, hook.id)).map((d) => d.status)).toEqual(['delivered', 'delivered']),
  )
  expect((await w.owner.request('POST', 'webhooks/resume', { id: hook.id })).status).toBe(422)
})

test('what was sent but not written down when a process dies is sent again with the same id', async () => {
  const w = await world(h.current)
  sink.answer = (_request, response) => void response.end('ok')
  const hook = await subscribe(w.owner, { url: `${sink.url}/crash`, events: ['contacts.created'] })
  await contacts.createMany(w.owner.ctx, [{ firstName: 'Ann' }, { firstName: 'Bea' }, { firstName: 'Cleo' }])
  await working(h.current, () => poll(() => sink.at('/crash').length).toBe(2), { lease: 30, dieBeforeSettling: true })
  expect((await deliveriesOf(w.owner, hook.id)).map((d) => d.attempts)).toEqual([0, 0, 0])
  const afterLease = () => new Date(Date.now() + 31_000)
  await working(
    h.current,
    () =>
      poll(async () => (await deliveriesOf(w.owner, hook.id)).map((d) => d.status)).toEqual(Array(3).fill('delivered')),
    { now: afterLease },
  )
  const ids = sink.at('/crash').map((m) => m.headers['webhook-id'])
  expect([ids.length, new Set(ids).size]).toEqual([5, 3])
})

test('a dead endpoint holds up nobody, and a bulk change does not flood anybody', { timeout: 60_000 }, async () => {
  const w = await world(h.current)
  const mute = createServer(() => {})
  await new Promise<void>((done) => mute.listen(0, '127.0.0.1', done))
  const muteUrl = `http://127.0.0.1:${(mute.address() as AddressInfo).port}/`
  const dead = await subscribe(w.owner, { url: muteUrl, events: ['contacts.created'] })
  const hook = await subscribe(w.owner, { url: `${sink.url}/busy`, events: ['contacts.created'] })
  let open = 0
  let widest = 0
  sink.answer = (_request, response) => {
    widest = Math.max(widest, ++open)
    setTimeout(() => {
      open--
      response.end('ok')
    }, 30)
  }
  const rows = Array.from({ length: 300 }, (_, i) => ({ firstName: `P${i}` }))
  await contacts.createMany(w.owner.ctx, rows)
  const parts = startDispatcher(h.current.program)
  const begun = performance.now()
  let took = 0
  await working(h.current, async () => {
    await poll(() => sink.at('/busy').length).toBe(300)
    took = performance.now() - begun
  })
  expect(took).toBeLessThan(6000)
  console.log(`300 messages beside a dead endpoint took ${took.toFixed(0)} ms`)
  expect(new Set(sink.at('/busy').map((m) => m.headers['webhook-id'])).size).toBe(300)
  // Ten per process; here are two.
  expect(widest).toBeLessThanOrEqual(20)
  expect(widest).toBeGreaterThan(4)
  mute.close()
  await parts.stop()
  const some = await deliveriesOf(w.owner, dead.id)
  expect(some.every((d) => d.attempts <= 1)).toBe(true)
  await poll(async () => (await deliveriesOf(w.owner, hook.id)).every((d) => d.status === 'delivered')).toBe(true)
  await settle(h.current)
})
