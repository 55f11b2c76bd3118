import { useQuery } from '@tanstack/react-query'
import { lazy, Suspense, useRef } from 'react'
import type { ListPage } from '../api/cache.ts'
import { api } from '../api/client.ts'
import { useResources } from '../api/describe.ts'
import { keyOf } from '../api/keys.ts'

export interface Job {
  noun: 'imports' | 'exports'
  id: string
  name: string
  status: string
}

const Jobs = lazy(() => import('./jobs.tsx'))

const running = {
  imports: 'status IN ("checking", "running", "undoing") AND ownerId = me',
  exports: 'status = "running" AND createdBy = me',
}

/** My imports and exports that run now, asked again while there are any. */
function useJobs() {
  const { resources } = useResources()
  const known = (['imports', 'exports'] as const).filter((noun) => resources.some((each) => each.path === noun))
  const { data } = useQuery({
    queryKey: keyOf('jobs'),
    queryFn: async () => {
      const ask = async (noun: (typeof known)[number]) => {
        const page = await api.get<ListPage>(`/${noun}`, { filter: running[noun], limit: 20 })
        return page.data.map((row) => ({ ...(row as unknown as Job), noun }))
      }
      return (await Promise.all(known.map(ask))).flat()
    },
    enabled: known.length > 0,
    refetchInterval: ({ state }) => (state.data?.length ? 1500 : false),
  })
  return data ?? []
}

/** A ring in the foot of the sidebar while something of mine runs; its code comes with the first job. */
export function JobsLine({ folded }: { folded: boolean }) {
  const jobs = useJobs()
  const seen = useRef(false)
  if (jobs.length > 0) seen.current = true
  return seen.current ? (
    <Suspense>
      <Jobs jobs={jobs} folded={folded} />
    </Suspense>
  ) : null
}
