import type { HistoryEvent } from '../../api/lists.ts'

export interface Folded {
  event: HistoryEvent
  /** How many further changes of the same person follow within ten minutes. */
  more: number
}

const tenMinutes = 10 * 60_000

/** Folds changes of one person to one record, or of one batch, that lie within ten minutes. Newest first, as they come. */
export function foldEvents(events: HistoryEvent[]): Folded[] {
  const folded: Folded[] = []
  for (const event of events) {
    const last = folded.at(-1)
    const together =
      last &&
      last.event.actor.id === event.actor.id &&
      Date.parse(last.event.at) - Date.parse(event.at) < tenMinutes &&
      (last.event.recordId === event.recordId || (event.batchId !== null && last.event.batchId === event.batchId))
    if (together) last.more += 1
    else folded.push({ event, more: 0 })
  }
  return folded
}
