import type { Context, Event, Hear, Program } from '../../kernel/index.ts'
import { FilterError, groupBy, newId, resourceNamed } from '../../kernel/index.ts'
import { disable } from './disable.ts'
import { matcherOf } from './filter.ts'
import { nounIn, payloadOf } from './payload.ts'
import { statesAt, type Wire } from './states.ts'
import { actorOfSubscription, type Subscription, subscriptionOf, wants } from './subscription.ts'

/** A delivery to be, as the database takes it. */
export interface Draft {
  organization: string
  id: string
  webhook: string
  event: string
  type: string
  noun: string | null
  record: string | null
  body: string
}

/**
 * Writes a delivery for each event and endpoint that asked for it. Deliveries commit together with the position in the
 * stream, so none is lost and none doubled; the rows of a page are written by one statement.
 */
export const fanOut: Hear = async (program, events, client, afterwards) => {
  const organizations = [...new Set(events.map((e) => e.organization))]
  const { rows } = await client.query('select * from kernel.webhook_subscriptions($1::uuid[])', [organizations])
  if (!rows.length) return
  const byOrganization = groupBy(events, (e) => e.organization)
  const drafts: Draft[] = []
  for (const [organization, own] of groupBy(rows.map(subscriptionOf), (s) => s.organization))
    drafts.push(...(await patiently(program, own, () => draftsFor(program, own, byOrganization.get(organization)!))))
  if (!drafts.length) return
  await client.query('select kernel.add_webhook_deliveries($1::jsonb)', [JSON.stringify(drafts)])
  afterwards(() => program.signals.send('webhooks'))
}

const tries = 5
const stumbles = new Map<string, number>()

/**
 * The page is tried again when something fails, because that is a passing trouble as a rule. What fails every time in one
 * organization must not hold up all others: its endpoints are switched off, and its people can send again from there.
 */
async function patiently(
  program: Program,
  own: readonly Subscription[],
  work: () => Promise<Draft[]>,
): Promise<Draft[]> {
  const { organization } = own[0]!
  try {
    const drafts = await work()
    stumbles.delete(organization)
    return drafts
  } catch (error) {
    const count = (stumbles.get(organization) ?? 0) + 1
    stumbles.set(organization, count)
    if (count < tries) throw error
    stumbles.delete(organization)
    program.log.error({ err: error, organization }, 'Messages of an organization could not be made')
    const reason = 'Its messages could not be made. Switch it on and send again from this moment.'
    for (const s of own) await disable(program, organization, s.id, reason)
    return []
  }
}

/** Deliveries of some events of one organization. Endpoints that cannot be served any more are switched off, with the reason. */
export async function draftsFor(
  program: Program,
  subscriptions: readonly Subscription[],
  events: readonly Event[],
): Promise<Draft[]> {
  const drafts: Draft[] = []
  for (const own of groupBy(subscriptions, (s) => `${s.member} ${s.scopes?.join() ?? ''}`).values()) {
    const actor = await actorOfSubscription(program, own[0]!)
    if (!actor) {
      for (const s of own) await disable(program, s.organization, s.id, 'The person for whom it sent has left.')
      continue
    }
    const ctx = program.open(own[0]!.organization, actor)
    const wanted = events.filter((e) => own.some((s) => e.seq > s.since && wants(s, actor, e)))
    const bodies = await bodiesOf(ctx, wanted)
    for (const s of own) drafts.push(...(await draftsOf(program, ctx, s, wanted, bodies)))
  }
  return drafts
}

type Bodies = Map<string, { record: Wire | null; text: string }>

/** The text of each event that the actor may read, made once for all of her endpoints. */
async function bodiesOf(ctx: Context, events: readonly Event[]): Promise<Bodies> {
  const bodies: Bodies = new Map()
  for (const [noun, own] of groupBy(events, (e) => (e.recordId ? nounIn(e) : null))) {
    const states = noun ? await statesAt(ctx, resourceNamed(noun), own) : undefined
    for (const event of own) {
      const record = states?.get(event.id) ?? null
      if (states && !record) continue
      const text = payloadOf(ctx.actor, event, record)
      if (text) bodies.set(event.id, { record, text })
    }
  }
  return bodies
}

async function draftsOf(
  program: Program,
  ctx: Context,
  s: Subscription,
  events: readonly Event[],
  bodies: Bodies,
): Promise<Draft[]> {
  const mine = events.filter((e) => e.seq > s.since && bodies.has(e.id) && wants(s, ctx.actor, e))
  if (!mine.length) return []
  const passes = await passesFor(program, ctx, s, nounIn(mine[0]!))
  return mine
    .filter((e) => passes(bodies.get(e.id)!.record))
    .map((e) => ({
      organization: s.organization,
      id: newId(),
      webhook: s.id,
      event: e.id,
      type: e.type,
      noun: e.noun,
      record: e.recordId,
      body: bodies.get(e.id)!.text,
    }))
}

async function passesFor(program: Program, ctx: Context, s: Subscription, noun: string | null) {
  if (!s.filter || !noun) return () => true
  try {
    const matches = await matcherOf(ctx, resourceNamed(noun), s.filter)
    return (record: Wire | null) => record !== null && matches(record)
  } catch (error) {
    if (!(error instanceof FilterError)) throw error
    // A field it names is gone or hidden by now: to send everything would be wrong, to send nothing in silence too.
    await disable(program, s.organization, s.id, `Its filter cannot be read any more: ${error.message}`)
    return () => false
  }
}
