import type { Program } from '../../kernel/index.ts'
import { openLanes } from './lanes.ts'
import { nextAttempt, timeoutMs } from './schedule.ts'
import { type Attempt, attempt, type Claimed } from './send.ts'
import { settle } from './settle.ts'

/** Seconds for which what was taken is this process's own: longer than an attempt, short enough after a crash. */
const lease = 25
/** Milliseconds between looks when nobody says anything. */
const pause = 500
/** Rows of one look, and messages held at once. */
const portion = 500
const most = 2000
/** Milliseconds that outcomes are gathered before they are written. */
const gather = 25
/** With so much in hand, as many milliseconds lie between two looks: larger portions cost the database less. */
const plenty = 150
const rest = 40

export interface DispatchOptions {
  now?: () => Date
  next?: typeof nextAttempt
  lease?: number
  /** Only for faults: ends the loop between sending and writing down. */
  dieBeforeSettling?: boolean
}

/**
 * Sends what is due, for every organization: takes deliveries in portions, each endpoint in a lane of its own, and writes
 * outcomes back in portions. What was sent but not yet written down when a process dies is sent again with the same id.
 */
export function startDispatcher(program: Program, options: DispatchOptions = {}) {
  const now = options.now ?? (() => program.ports.clock.now())
  const next = options.next ?? nextAttempt
  const seconds = options.lease ?? lease
  const lanes = openLanes()
  const outcomes: Attempt[] = []
  /** What this process has in hand, with the end of its lease: after a crash of the database it may be offered a second time. */
  const inHand = new Map<string, number>()
  let stopped = false
  /** Nothing is written any more: what lands now comes back when its lease is over. */
  let ended = false
  let claiming: Promise<void> | null = null
  let settling: Promise<void> | null = null
  let again = false
  let looked = 0
  let timer: NodeJS.Timeout | undefined
  let gatherer: NodeJS.Timeout | undefined

  async function claim(): Promise<number> {
    const { ids, rooms, fresh } = lanes.rooms(performance.now())
    const { rows } = await program.worker.query(claimText, [now(), seconds, portion, fresh, ids, rooms])
    const at = performance.now()
    const until = at + seconds * 1000
    if (inHand.size > 2 * most) for (const [id, end] of inHand) if (end < at) inHand.delete(id)
    for (const row of rows) {
      if ((inHand.get(row.id) ?? 0) > at) continue
      inHand.set(row.id, until)
      lanes.put({ ...claimedOf(row), until })
    }
    for (const id of new Set(rows.map((r) => r.webhook_id as string))) launch(id)
    return rows.length
  }

  /** Looks once; asked again meanwhile, it looks again. */
  function look(): void {
    if (stopped) return
    if (claiming) {
      again = true
      return
    }
    clearTimeout(timer)
    const held = lanes.held()
    const wait = held > most ? pause : held > plenty ? looked + rest - performance.now() : 0
    if (wait > 0) {
      timer = setTimeout(look, wait)
      return
    }
    looked = performance.now()
    again = false
    claiming = claim()
      .then((found) => {
        if (found === portion) again = true
      })
      .catch((error) => program.log.error({ err: error }, 'Webhooks could not be taken; it tries again'))
      .finally(() => {
        claiming = null
        if (stopped) return
        if (again) look()
        else timer = setTimeout(look, pause)
      })
  }

  function launch(id: string): void {
    if (stopped) return
    const enough = Math.min(timeoutMs + 2000, seconds * 700)
    for (let held = lanes.next(id, performance.now(), enough); held; held = lanes.next(id, performance.now(), enough))
      fly(held)
  }

  function fly(claimed: Claimed): void {
    attempt(program.ports.egress, claimed, now(), (attempts) => next(attempts, now())).then((outcome) => {
      lanes.landed(claimed.webhook, outcome.ok, outcome.ms)
      outcomes.push(outcome)
      gatherer ??= setTimeout(write, gather)
      launch(claimed.webhook)
    })
  }

  function write(): void {
    gatherer = undefined
    if (ended || settling || options.dieBeforeSettling) return
    const portionOf = outcomes.splice(0, portion)
    if (!portionOf.length) return
    settling = settle(program, portionOf, now())
      .then(() => {
        for (const { id } of portionOf) inHand.delete(id)
        // Room has become free where these were sent.
        look()
      })
      .catch((error) => {
        program.log.error({ err: error }, 'What became of webhooks could not be written down; it tries again')
        outcomes.unshift(...portionOf)
        return new Promise((r) => setTimeout(r, 200)).then(() => {})
      })
      .finally(() => {
        settling = null
        if (outcomes.length) gatherer ??= setTimeout(write, 0)
      })
  }

  const off = program.signals.on('webhooks', look)
  timer = setTimeout(look, 0)
  return {
    wake: look,
    /** Takes no more, waits a while for what is under way, and writes it down. */
    async stop() {
      stopped = true
      off()
      clearTimeout(timer)
      lanes.drop()
      await claiming
      lanes.drop()
      for (let waited = 0; waited < 8000 && !options.dieBeforeSettling; waited += 10) {
        if (!lanes.flying() && !outcomes.length && !settling) break
        await new Promise((r) => setTimeout(r, 10))
      }
      ended = true
      clearTimeout(gatherer)
    },
  }
}

/** A claim that is lost with the database is taken again, so nobody waits for the disk. */
const claimText = `with quick as materialized (select set_config('synchronous_commit', 'off', true))
  select c.* from quick cross join lateral kernel.claim_webhook_deliveries($1, make_interval(secs => $2), $3, $4, $5::uuid[], $6::int[]) c`

const claimedOf = (row: any): Claimed => ({
  organization: row.organization_id,
  id: row.id,
  webhook: row.webhook_id,
  event: row.event_id,
  attempts: row.attempts,
  body: row.body,
  url: row.url,
  secrets: row.secrets ?? [],
})
