import { type AddressInfo, createServer } from 'node:net'
import { afterAll } from 'vitest'
import type { Behaviour } from '../../../kernel/ports/testing/http-double.ts'
import { sendgridDouble, sendgridKey } from '../../../kernel/ports/testing/sendgrid.ts'
import { smtpAccount, smtpDouble } from '../../../kernel/ports/testing/smtp.ts'
import { expect, house, test, type World, world } from '../../../testing/index.ts'
import { send, senders, sendMany, startDispatcher } from '../index.ts'
import { dispatching, messageOf, settled, until } from '../testing.ts'

const h = house({ EGRESS_ALLOW: '127.0.0.0/8' })
const closing: (() => Promise<void>)[] = []
afterAll(() => Promise.all(closing.map((close) => close())))

/** Comes back soon, so that a test sees the end. */
const soon = {
  next: (tries: number, now: Date) => (tries > 8 ? null : new Date(now.getTime() + 60)),
  timeoutMs: 400,
  restMs: 200,
}
let n = 0
const someone = () => `anna.${++n}.${Date.now()}@osterby.example`
const mail = (senderId: string, to = someone()) => ({
  channel: 'email' as const,
  to: { address: to },
  subject: `No ${to}`,
  text: 'Hello',
  html: '<p>Hello</p>',
  senderId,
})
const base = {
  channel: 'email' as const,
  fromAddress: 'office@marlow.example',
  fromName: 'Marlow',
  ratePerSecond: 1000,
}

async function bySmtp(w: World, more: object = {}) {
  const double = await smtpDouble()
  closing.push(() => double.close())
  const credentials = JSON.stringify({ host: '127.0.0.1', port: double.port, security: 'none', ...smtpAccount })
  return {
    double,
    sender: await senders.create(w.owner.ctx, { ...base, name: 'SMTP', provider: 'smtp', credentials, ...more }),
  }
}
async function bySendgrid(w: World) {
  const double = await sendgridDouble()
  closing.push(() => double.close())
  const credentials = JSON.stringify({ key: sendgridKey, endpoint: double.url })
  return {
    double,
    sender: await senders.create(w.owner.ctx, { ...base, name: 'SendGrid', provider: 'sendgrid', credentials }),
  }
}
const left = async (w: World) =>
  (await w.system.run<{ n: number }>({ text: 'select count(*)::int as n from message_queue', values: [] }))[0]!.n
const statuses = async (w: World) =>
  Object.fromEntries(
    (await w.system.run<any>({ text: 'select status, count(*)::int as n from messages group by 1', values: [] })).map(
      (r) => [r.status, r.n],
    ),
  )

test('whatever a provider does, nothing is lost, and only what nobody knows goes twice, with the same id', {
  timeout: 60_000,
}, async () => {
  const w = await world(h.current)
  const { double, sender } = await bySendgrid(w)
  const unsure: Behaviour[] = ['half', 'nonsense', 'late', 'cut']
  double.next = ['take', 'fault', 'busy', ...unsure, 'take', 'fault', ...unsure]
  const troubles = double.next.filter((b) => unsure.includes(b)).length
  const sent = await sendMany(
    w.system,
    Array.from({ length: 40 }, () => mail(sender.id)),
  )
  await dispatching(
    h.current,
    () =>
      until(
        () => left(w),
        (count) => count === 0,
        40_000,
      ),
    soon,
  )
  expect(await statuses(w)).toEqual({ sent: 40 })
  const seen = (await double.seen()).map((m) => m.id)
  expect(new Set(seen)).toEqual(new Set(sent.map((s) => s.id)))
  expect(seen.length - 40).toBeLessThanOrEqual(troubles)
  expect(double.wrong).toEqual([])
})

test('a dead address is a bounce and is not written to again; wrong credentials are somebody else’s fault', async () => {
  const w = await world(h.current)
  const { double, sender } = await bySmtp(w)
  double.next = ['refuse']
  const to = someone()
  const { id } = await send(w.system, mail(sender.id, to))
  await dispatching(h.current, () => settled(w, id, 'bounced'), soon)
  expect(await messageOf(w, id)).toMatchObject({ lastError: expect.stringContaining('No such user'), attempts: 1 })
  expect((await send(w.system, mail(sender.id, to))).status).toBe('suppressed')
  double.next = ['unauthorised']
  const other = await send(w.system, mail(sender.id))
  await dispatching(
    h.current,
    () =>
      until(
        () => messageOf(w, other.id),
        (m) => m.lastError,
      ),
    { timeoutMs: 400 },
  )
  expect((await messageOf(w, other.id)).status).toBe('queued')
  expect((await w.owner.request('GET', 'messages/health')).body).toMatchObject({
    waiting: 0,
    senders: [{ name: 'SMTP', bounced24: 1, problem: expect.any(String) }],
  })
})

test('a place that does not answer is let alone, at most three calls hang there, and others go on', {
  timeout: 60_000,
}, async () => {
  const w = await world(h.current)
  const [now, came] = [{ open: 0, most: 0 }, { count: 0 }]
  const mute = createServer((socket) => {
    came.count++
    now.most = Math.max(now.most, ++now.open)
    socket.on('error', () => {}).on('close', () => now.open--)
  })
  await new Promise<void>((done) => mute.listen(0, '127.0.0.1', done))
  const credentials = JSON.stringify({
    host: '127.0.0.1',
    port: (mute.address() as AddressInfo).port,
    security: 'none',
  })
  const dead = await senders.create(w.owner.ctx, { ...base, name: 'Mute', provider: 'smtp', credentials })
  const fine = await bySmtp(w)
  await sendMany(
    w.system,
    Array.from({ length: 20 }, () => mail(dead.id)),
  )
  const good = await sendMany(
    w.system,
    Array.from({ length: 20 }, () => mail(fine.sender.id)),
  )
  const work = async () => {
    await until(
      () => statuses(w),
      (s) => s.sent === good.length,
      20_000,
    )
    await until(
      async () => came.count,
      (count) => count >= 3,
      20_000,
    )
    const before = came.count
    await new Promise((r) => setTimeout(r, 3000))
    expect(came.count - before).toBeLessThanOrEqual(4)
  }
  await dispatching(h.current, work, { timeoutMs: 1500, next: soon.next })
  expect(now.most).toBeLessThanOrEqual(3)
  await new Promise((done) => mute.close(done))
})

test('what was handed over when a process dies goes again with the same id, and two processes never send one message twice', {
  timeout: 30_000,
}, async () => {
  const w = await world(h.current)
  const { double, sender } = await bySmtp(w)
  const sent = await sendMany(
    w.system,
    Array.from({ length: 12 }, () => mail(sender.id)),
  )
  const dying = startDispatcher(h.current.program, { lease: 5, dieBeforeRecording: true })
  await until(
    async () => (await double.seen()).length,
    (count) => count === 12,
    20_000,
  )
  await dying.stop()
  expect((await statuses(w)).queued).toBe(12)
  const both = [startDispatcher(h.current.program), startDispatcher(h.current.program)]
  await until(
    () => left(w),
    (count) => count === 0,
    20_000,
  )
  await sendMany(
    w.system,
    Array.from({ length: 60 }, () => mail(sender.id)),
  )
  await until(
    () => left(w),
    (count) => count === 0,
    20_000,
  )
  await Promise.all(both.map((d) => d.stop()))
  const seen = (await double.seen()).map((m) => m.messageId)
  for (const { id } of sent) expect(seen.filter((m) => m.startsWith(id))).toHaveLength(2)
  expect(seen.length).toBe(24 + 60)
  expect(await statuses(w)).toEqual({ sent: 72 })
})

test('a sender is used no faster than it may be, and what is necessary goes first', { timeout: 30_000 }, async () => {
  const w = await world(h.current)
  const { double, sender } = await bySmtp(w, { ratePerSecond: 6 })
  await w.owner.request('PATCH', 'messages/settings', { emailConsent: 'not_withdrawn' })
  await sendMany(
    w.system,
    Array.from({ length: 18 }, () => ({ ...mail(sender.id), purpose: 'marketing' })),
  )
  const urgent = await send(w.system, mail(sender.id))
  const started = Date.now()
  await dispatching(h.current, () =>
    until(
      () => left(w),
      (count) => count === 0,
      15_000,
    ),
  )
  // Six at once from the full bucket, then six a second.
  expect(Date.now() - started).toBeGreaterThan(1800)
  expect((await double.seen()).slice(0, 3).map((m) => m.messageId)).toContain(`${urgent.id}@marlow.example`)
})
