import { type Context, groupBy, type Program, systemActor } from '../../../kernel/index.ts'
import { necessary } from '../consent/gate.ts'
import { type Organization, organizationOf } from '../settings.ts'
import type { nextTry } from './backoff.ts'
import { openPlace, type Place } from './breaker.ts'
import { type Open, openDrivers } from './drivers.ts'
import { load, type Ready } from './load.ts'
import { type Attempted, record } from './record.ts'
import { setAside } from './set-aside.ts'
import { handOver } from './wire.ts'

/** Seconds for which what was taken is this process's own: longer than an attempt, short enough after a crash. */
const lease = 60
/** Milliseconds of the lease that must be left when an attempt begins. */
const enough = 25_000
/** Milliseconds between looks when nobody says anything. */
const pause = 500
/** Messages of one look, and of one lane held at once. */
const portion = 200
const ahead = 100
/** Milliseconds that outcomes are gathered before they are written. */
const gather = 20
/** Messages per second that leave without a sender of the organization's own. */
const ownRate = { smtp: 50, inbox: 10_000 }

interface Held {
  ready: Ready
  ctx: Context
  organization: Organization
  sender: Open
  until: number
}

export interface DispatchOptions {
  lease?: number
  /** Milliseconds for one message at a provider. */
  timeoutMs?: number
  next?: typeof nextTry
  /** Milliseconds a place in trouble is let alone. */
  restMs?: number
  /** Only for faults: ends the loop between handing over and writing down. */
  dieBeforeRecording?: boolean
}

/**
 * Sends what is due, for every organization: takes messages by lane (sender), hands them over through at most three calls
 * per host, and writes outcomes back in portions. What was handed over but not yet written down when a process dies goes
 * again with the same id.
 */
export function startDispatcher(program: Program, options: DispatchOptions = {}) {
  const seconds = options.lease ?? lease
  const now = () => program.ports.clock.now()
  const drivers = openDrivers(program, options.timeoutMs)
  const lanes = new Map<string, Held[]>()
  const places = new Map<string, Place>()
  const outcomes: (Attempted & { ctx: Context })[] = []
  /** What this process has in hand: offered again, because the database was away for long, it is not taken twice. */
  const inHand = new Set<string>()
  let flying = 0
  let stopped = false
  let working: Promise<void> | null = null
  let writing: Promise<void> | null = null
  let again = false
  let timer: NodeJS.Timeout | undefined
  let gatherer: NodeJS.Timeout | undefined

  const placeOf = (sender: Open): Place => {
    let place = places.get(sender.place)
    if (!place) places.set(sender.place, (place = openPlace(options.restMs)))
    return place
  }

  async function claim(): Promise<number> {
    const held = [...lanes].filter(([, waiting]) => waiting.length)
    const { rows } = await program.worker.query(
      'select * from kernel.claim_messages($1, make_interval(secs => $2), $3, $4, $5::uuid[], $6::int[], $7)',
      [
        now(),
        seconds,
        portion,
        ahead,
        held.map(([lane]) => lane),
        held.map(([, waiting]) => Math.max(0, ahead - waiting.length)),
        program.config.SMTP_URL ? ownRate.smtp : ownRate.inbox,
      ],
    )
    const until = performance.now() + seconds * 1000
    const fresh = rows.filter((r) => !inHand.has(r.id))
    await Promise.all([...groupBy(fresh, (r) => r.organization_id as string)].map(([id, own]) => take(id, own, until)))
    return rows.length
  }

  async function take(id: string, rows: any[], until: number): Promise<void> {
    const ctx = program.open(id, systemActor)
    const organization = await organizationOf(ctx)
    const loaded = await load(
      ctx,
      organization,
      rows.map((r) => r.id),
    )
    await setAside(ctx, loaded)
    const ready = new Map(loaded.ready.map((r) => [r.id, r]))
    for (const { id, lane } of rows) {
      const message = ready.get(id)
      if (!message) continue
      try {
        const sender = await drivers.of(ctx, message.senderId, message.channel, organization.name)
        if (!lanes.has(lane)) lanes.set(lane, [])
        const waiting = lanes.get(lane)!
        const held = { ready: message, ctx, organization, sender, until }
        // What is necessary does not stand behind a campaign.
        const behind = message.purpose === necessary ? waiting.findIndex((w) => w.ready.purpose !== necessary) : -1
        inHand.add(id)
        waiting.splice(behind < 0 ? waiting.length : behind, 0, held)
      } catch (error) {
        const reason = `This sender cannot be used: ${(error as Error).message}`
        outcomes.push({
          ctx,
          ready: message,
          from: '',
          at: now(),
          outcome: { accepted: false, permanent: false, code: 'sender', reason },
        })
      }
    }
    if (outcomes.length) gatherer ??= setTimeout(write, gather)
    pump()
  }

  function pump(): void {
    if (stopped) return
    for (const [lane, waiting] of lanes) {
      while (waiting.length && placeOf(waiting[0]!.sender).free(performance.now())) {
        const held = waiting.shift()!
        // What waited too long goes back by itself; sent now it might be sent twice.
        if (held.until - performance.now() > Math.min(enough, seconds * 700)) fly(held)
        else inHand.delete(held.ready.id)
      }
      if (!waiting.length) lanes.delete(lane)
    }
  }

  function fly({ ready, ctx, organization, sender }: Held): void {
    flying++
    const end = placeOf(sender).begin(performance.now())
    handOver(program, ctx, organization, sender, ready)
      .then(
        (outcome) => {
          // A refusal of one message says nothing about the place; too much, or a failure of its own, does.
          end(outcome.accepted || outcome.permanent ? 'ok' : 'trouble')
          return outcome
        },
        (error) => {
          end('trouble')
          return { unknown: String((error as Error).message) }
        },
      )
      .then((outcome) => {
        flying--
        outcomes.push({ ctx, ready, from: sender.from.address, outcome, at: now() })
        gatherer ??= setTimeout(write, gather)
        pump()
      })
  }

  function write(): void {
    gatherer = undefined
    if (writing || options.dieBeforeRecording) return
    const some = outcomes.splice(0, portion)
    if (!some.length) return
    const byOrganization = groupBy(some, (o) => o.ctx.organization)
    writing = Promise.all([...byOrganization.values()].map(writeDown))
      .then(look)
      .finally(() => {
        writing = null
        if (outcomes.length) gatherer ??= setTimeout(write, 0)
      })
  }

  async function writeDown(own: typeof outcomes): Promise<void> {
    try {
      await record(own[0]!.ctx, own, options.next)
      for (const { ready } of own) inHand.delete(ready.id)
    } catch (error) {
      program.log.error({ err: error }, 'What became of messages could not be written down; it tries again')
      outcomes.unshift(...own)
      await new Promise((r) => setTimeout(r, 200))
    }
  }

  /** Looks once; asked again meanwhile, it looks again. */
  function look(): void {
    if (stopped || (options.dieBeforeRecording && outcomes.length)) return
    if (working) {
      again = true
      return
    }
    clearTimeout(timer)
    again = false
    pump()
    working = claim()
      .then((found) => {
        if (found === portion) again = true
      })
      .catch((error) => program.log.error({ err: error }, 'Messages could not be taken; it tries again'))
      .finally(() => {
        working = null
        if (!stopped) timer = setTimeout(look, again ? 0 : pause)
      })
  }

  const off = program.signals.on('messages', look)
  timer = setTimeout(look, 0)
  return {
    wake: look,
    /** Takes no more, waits a while for what is under way, and writes it down. */
    async stop() {
      stopped = true
      off()
      clearTimeout(timer)
      await working
      lanes.clear()
      for (let waited = 0; waited < 8000 && !options.dieBeforeRecording; waited += 10) {
        if (!flying && !outcomes.length && !writing) break
        await new Promise((r) => setTimeout(r, 10))
      }
      clearTimeout(gatherer)
      drivers.close()
    },
  }
}
