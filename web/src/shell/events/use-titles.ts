import { useQueries } from '@tanstack/react-query'
import type { ListPage } from '../../api/cache.ts'
import { api } from '../../api/client.ts'
import { titleOf, useResources } from '../../api/describe.ts'
import { keyOf } from '../../api/keys.ts'
import type { HistoryEvent } from '../../api/lists.ts'
import { aboutOf } from './about.ts'

/** Names of the records a list of events speaks of: one question per noun. Deleted ones have none. */
export function useTitles(events: HistoryEvent[]): (event: HistoryEvent) => string | undefined {
  const { resources } = useResources()
  const about = events.flatMap((event) => aboutOf(event) ?? [])
  const wanted = resources.flatMap((resource) => {
    const own = about.filter((each) => each.noun === resource.name).map((each) => each.id)
    const ids = [...new Set(own)].sort().slice(0, 200)
    return resource.can.read && ids.length > 0 ? [{ resource, ids }] : []
  })
  const answers = useQueries({
    queries: wanted.map(({ resource, ids }) => ({
      queryKey: keyOf('titles', resource.path, ids),
      queryFn: () =>
        api.get<ListPage>(`/${resource.path}`, {
          filter: `id IN (${ids.map((id) => `"${id}"`).join(',')})`,
          limit: 200,
        }),
      staleTime: 60_000,
    })),
  })
  const titles = new Map<string, string>()
  wanted.forEach(({ resource }, index) => {
    for (const row of answers[index]?.data?.data ?? []) titles.set(`${resource.name} ${row.id}`, titleOf(resource, row))
  })
  // What was deleted still has its name in the event that made it.
  const fromChanges = (event: HistoryEvent) => {
    const field = resources.find((each) => each.name === event.noun)?.title
    const [before, after] = (field && event.noun !== 'notes' && event.changes?.[field]) || []
    const name = after ?? before
    return typeof name === 'string' ? name : undefined
  }
  return (event) => {
    const record = aboutOf(event)
    return (record && titles.get(`${record.noun} ${record.id}`)) ?? fromChanges(event)
  }
}
