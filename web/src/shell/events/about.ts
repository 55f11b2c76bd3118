import type { HistoryEvent } from '../../api/lists.ts'

export interface About {
  /** Name of the noun, as events say it. */
  noun: string
  id: string
}

/** The record an event speaks of: its own, or the one a note hangs on. */
export function aboutOf(event: HistoryEvent): About | undefined {
  const { noun, recordId } =
    event.noun === 'notes' ? { noun: event.changes?.noun?.[1], recordId: event.changes?.recordId?.[1] } : event
  return typeof noun === 'string' && typeof recordId === 'string' ? { noun, id: recordId } : undefined
}
