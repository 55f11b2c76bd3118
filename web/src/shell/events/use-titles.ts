import { useResources } from '../../api/describe.ts'
import type { HistoryEvent } from '../../api/lists.ts'
import { aboutOf } from './about.ts'
import { useNames } from './use-names.ts'

/** Names of the records a list of events speaks of. */
export function useTitles(events: HistoryEvent[]): {
  titleOf: (event: HistoryEvent) => string | undefined
  ready: boolean
} {
  const { resources } = useResources()
  const { nameOf, ready } = useNames(events.flatMap((event) => aboutOf(event) ?? []))
  // What is gone for good still has its name in the event that made it.
  const fromChanges = (event: HistoryEvent) => {
    const field = resources.find((each) => each.name === event.noun)?.title
    const [before, after] = (field && event.noun !== 'notes' && event.changes?.[field]) || []
    const name = after ?? before
    return typeof name === 'string' ? name : undefined
  }
  return { titleOf: (event) => nameOf(aboutOf(event)) ?? fromChanges(event), ready }
}
