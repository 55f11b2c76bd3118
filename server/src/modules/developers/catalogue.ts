import {
  type Actor,
  type Field,
  invalid,
  knows,
  type Resource,
  resourceNamed,
  visibleFields,
  words,
} from '../../kernel/index.ts'
import { house } from './house.ts'

/** An event that can be subscribed to. */
export interface Offered {
  type: string
  noun: string | null
  label: string
}

/** What somebody without a noun's permission may read: events of the house itself, for those who read the audit. */
const ofTheHouse = 'audit:read'

/** The noun an event type speaks of, or null. */
export const nounOf = (type: string): string | null => {
  const name = type.split('.')[0]!
  return knows(name) ? name : null
}

/** Whether an actor may hear of events of a noun, or of those without one. */
export const mayHear = (actor: Actor, noun: string | null): boolean =>
  actor.may(noun && knows(noun) ? resourceNamed(noun).can.read : ofTheHouse)

/** Everything an actor may subscribe to, in the order of the modules. */
export function offered(actor: Actor): Offered[] {
  const seen = new Set<string>()
  return house()
    .registry.events()
    .filter((e) => !e.name.startsWith('webhook_deliveries.') && !seen.has(e.name) && seen.add(e.name))
    .map((e) => ({ type: e.name, noun: nounOf(e.name) }))
    .filter((e) => mayHear(actor, e.noun))
    .map((e) => ({ ...e, label: labelOf(e.type, e.noun) }))
}

function labelOf(type: string, noun: string | null): string {
  const [first, ...rest] = type.split('.')
  const happened = words(rest.join(' ')).toLowerCase()
  return `${noun ? resourceNamed(noun).labelOne : words(first!)} ${happened}`
}

/** Whether a subscription to `pattern` covers an event: the type itself, `contacts.*` or `*`. */
export const covers = (pattern: string, type: string): boolean =>
  pattern === '*' || pattern === type || (pattern.endsWith('.*') && type.startsWith(pattern.slice(0, -1)))

/** Refuses events that are not there or not hers to hear, by name. Answers the nouns they speak of, null for the house. */
export function checkedEvents(actor: Actor, wanted: readonly string[]): Set<string | null> {
  const all = offered(actor)
  const nouns = new Set<string | null>()
  const unknown = wanted.filter((pattern) => {
    const found = all.filter((e) => covers(pattern, e.type))
    for (const e of found) nouns.add(e.noun)
    return !found.length
  })
  if (unknown.length)
    throw invalid(
      unknown.map((type) => ({ path: 'events', message: `There is no event “${type}” that you may read.` })),
    )
  return nouns
}

/** A record as it would be sent, made of the examples of its fields. */
export function sampleRecord(actor: Actor, resource: Resource<any>): Record<string, unknown> {
  const at = '2026-11-20T09:30:00.000Z'
  const fields = resource.fields as Record<string, Field>
  return {
    id: '01981f6e-0000-7000-8000-000000000000',
    version: 1,
    createdAt: at,
    updatedAt: at,
    createdBy: null,
    updatedBy: null,
    deletedAt: null,
    ...Object.fromEntries(visibleFields(actor, resource).map((name) => [name, fields[name]!.example])),
    ...(resource.custom ? { custom: {} } : {}),
  }
}
