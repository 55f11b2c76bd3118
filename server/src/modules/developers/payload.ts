import { type Actor, type Event, knows, resourceNamed, visibleFields } from '../../kernel/index.ts'
import { tells, type Wire } from './states.ts'

/** The noun an event speaks of, as far as the product still has it. */
export const nounIn = (event: Event): string | null => (event.noun && knows(event.noun) ? event.noun : null)

/**
 * The text of a message, as it is kept, signed and sent. Null when nothing of the event is the actor's to read: an update of
 * fields she does not see would tell her that there was one.
 */
export function payloadOf(actor: Actor, event: Event, record: Wire | null): string | null {
  const noun = nounIn(event)
  const changes = noun && event.changes ? visibleChanges(actor, noun, event.changes) : null
  if (changes && event.type.endsWith('.updated') && !Object.keys(changes).length) return null
  return JSON.stringify({
    id: event.id,
    type: event.type,
    timestamp: event.at,
    organizationId: event.organization,
    data: noun ? (event.type.endsWith('.removed') ? null : record) : event.data,
    recordId: event.recordId,
    changes,
    actor: event.actor,
  })
}

function visibleChanges(actor: Actor, noun: string, changes: NonNullable<Event['changes']>) {
  const names = new Set(visibleFields(actor, resourceNamed(noun)))
  return Object.fromEntries(Object.entries(changes).filter(([name]) => tells(name, names)))
}
