import {
  type Actor,
  actorFor,
  type Context,
  fail,
  type OnBehalf,
  type Program,
  type Scope,
} from '../../kernel/index.ts'
import { house } from './house.ts'

const rank: Record<Scope, number> = { own: 1, team: 2, all: 3 }

/** Whether somebody may do everything that another may. */
export const covers = (actor: Actor, other: Actor): boolean =>
  Object.entries(other.permissions).every(([p, scope]) => {
    const own = actor.scope(p)
    return own !== undefined && rank[own] >= rank[scope]
  })

/** Refuses to let an automation act as somebody who may do more than the one who says so. */
export async function checkDelegate(ctx: Context, member: string | null | undefined): Promise<void> {
  if (!member || member === ctx.actor.member || ctx.actor.kind === 'system') return
  const other = await actingFor(ctx, { member })
  if (!other)
    throw fail('missing_reference', { errors: [{ path: 'ownerId', message: 'This person is not active here.' }] })
  if (!covers(ctx.actor, other)) throw fail('automation.beyond_own')
}

/** Milliseconds an actor is remembered. Revocations do not wait for it: they are signalled. */
const keep = 30_000
const kept = new WeakMap<Program, Map<string, { until: number; actor: Promise<Actor | null> }>>()

/**
 * A member as she may act now; remembered for a moment, because one change of many records asks for her often. She is looked up over
 * the connection at hand: a transaction that waited for a second one could wait for ever.
 */
export function actingFor(ctx: Context, who: OnBehalf): Promise<Actor | null> {
  const { program } = house()
  let known = kept.get(program)
  if (!known) {
    const own = new Map()
    kept.set(program, (known = own))
    program.signals.on('actors', () => own.clear())
  }
  const key = `${ctx.organization} ${who.member} ${who.scopes?.join() ?? ''}`
  let entry = known.get(key)
  if (!entry || entry.until < Date.now()) {
    if (known.size > 10_000) known.clear()
    const db: Program['db'] = { ...program.db, plain: (s) => ctx.run(s), burst: (_, s) => ctx.run(s) }
    const actor = actorFor({ ...program, db }, ctx.organization, who)
    actor.catch(() => known.delete(key))
    known.set(key, (entry = { until: Date.now() + keep, actor }))
  }
  return entry.actor
}
