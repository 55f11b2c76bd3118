import type { Actor } from '../context.ts'
import { fail } from '../errors.ts'
import type { Fields } from './field.ts'
import { columnOf } from './projection.ts'
import type { Resource } from './resource.ts'

export type Verb = 'read' | 'write' | 'remove' | 'export' | 'reveal'

/** Which rows of a noun an actor reaches with one permission. */
export interface RowScope {
  /** The field that names the owning member. */
  readonly owner: string
}

/** Records belong to the member in `owner`; a role sees its own, its team's or all. */
export const ownedBy = (owner: string): RowScope => ({ owner })

/** Refuses an actor without the permission of a verb. */
export function demand(actor: Actor, resource: Resource<any>, verb: Verb): void {
  if (!actor.may(resource.can[verb])) throw fail('forbidden', { permission: resource.can[verb] })
}

/** The members whose records the actor reaches, or undefined for all of them. */
export function ownersFor(actor: Actor, resource: Resource<any>, verb: Verb): readonly string[] | undefined {
  if (!resource.rows) return undefined
  const scope = actor.scope(resource.can[verb])
  if (scope === 'all') return undefined
  return scope === 'team' ? actor.team : scope === 'own' && actor.member ? [actor.member] : []
}

/** The condition under which an actor reaches rows of a noun at all: in use, hers to see, and within the noun's own limit. */
export function reachOf(
  actor: Actor,
  resource: Resource<any>,
  verb: Verb,
  t: string,
  param: (value: unknown) => string,
): string {
  const owners = ownersFor(actor, resource, verb)
  const limit = resource.limit?.(actor, param)
  return [
    `${t}.deleted_at is null`,
    ...(owners ? [`${columnOf(t, resource.rows!.owner)()} = any(${param(owners)}::uuid[])`] : []),
    ...(limit ? [limit.replaceAll('t.', `${t}.`)] : []),
  ].join(' and ')
}

/** How an actor sees the records that others point at: those she reaches, and their titles where her role shows them. */
export const pointedAt = (actor: Actor, param: (value: unknown) => string) => ({
  reach: (target: Resource<any>, t: string) => reachOf(actor, target, 'read', t, param),
  shows: (target: Resource<any>) => visibleFields(actor, target).includes(target.title),
})

const seen = new WeakMap<Actor, Map<string, readonly string[]>>()

/** Names of the fields an actor may read; the same list rules filters, sorts, search and exports. */
export function visibleFields(actor: Actor, resource: Resource<any>): readonly string[] {
  let byNoun = seen.get(actor)
  if (!byNoun) seen.set(actor, (byNoun = new Map()))
  let names = byNoun.get(resource.name)
  if (!names) {
    const hidden = actor.hidden(resource.name)
    const fields = Object.entries(resource.fields as Fields)
    const closed = new Set(
      fields
        .filter(([name, f]) => f.hidden || hidden.has(name) || (f.readableBy && !actor.may(f.readableBy)))
        .map(([name]) => name),
    )
    // `email` is the first of `emails`: who may not see one could read and write it through the other.
    for (const [name, f] of fields) {
      const mirror = f.collection?.primary
      if (mirror && (closed.has(name) || closed.has(mirror))) closed.add(name).add(mirror)
    }
    names = fields.map(([name]) => name).filter((name) => !closed.has(name))
    byNoun.set(resource.name, names)
  }
  return names
}
