import { type Actor, actorFor, type Event, type Program } from '../../kernel/index.ts'
import { covers, mayHear } from './catalogue.ts'

/** A live webhook, as the stream is matched against it. */
export interface Subscription {
  organization: string
  id: string
  events: readonly string[]
  filter: string | null
  member: string | null
  scopes: readonly string[] | null
  /** Number of the event with which it began; what came before is not its to send. */
  since: number
}

export const subscriptionOf = (row: any): Subscription => ({
  organization: row.organization_id,
  id: row.id,
  events: row.events,
  filter: row.filter?.trim() || null,
  member: row.member_id,
  scopes: row.scopes,
  since: Number(row.since ?? 0),
})

/** Whether an event is one that a webhook asked for and its member may hear of. */
export const wants = (s: Subscription, actor: Actor, event: Event): boolean =>
  s.events.some((pattern) => covers(pattern, event.type)) &&
  !event.type.startsWith('webhook_deliveries.') &&
  mayHear(actor, event.noun)

/** Milliseconds an actor is remembered. Revocations do not wait for it: they are signalled. */
const keep = 30_000
const kept = new WeakMap<Program, Map<string, { until: number; actor: Promise<Actor | null> }>>()

/** Who a webhook acts for, with what she may do now; null when she is gone. */
export function actorOfSubscription(program: Program, s: Subscription): Promise<Actor | null> {
  let known = kept.get(program)
  if (!known) {
    const own = new Map()
    kept.set(program, (known = own))
    program.signals.on('actors', () => own.clear())
  }
  if (!s.member) return Promise.resolve(null)
  const key = `${s.organization} ${s.member} ${s.scopes?.join() ?? ''}`
  let entry = known.get(key)
  if (!entry || entry.until < Date.now()) {
    if (known.size > 10_000) known.clear()
    const actor = actorFor(program, s.organization, { member: s.member, scopes: s.scopes })
    actor.catch(() => known.delete(key))
    known.set(key, (entry = { until: Date.now() + keep, actor }))
  }
  return entry.actor
}
