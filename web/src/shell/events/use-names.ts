import { useQueries } from '@tanstack/react-query'
import type { ListPage } from '../../api/cache.ts'
import { api } from '../../api/client.ts'
import { type Resource, titleOf, useResources } from '../../api/describe.ts'
import { keyOf } from '../../api/keys.ts'
import type { About } from './about.ts'

/** The rows with these ids, those in the trash too: history speaks of both. */
async function rowsOf(resource: Resource, ids: string[]) {
  const ask = (some: string[], deleted: boolean) =>
    api.get<ListPage>(`/${resource.path}`, {
      filter: `id IN (${some.map((id) => `"${id}"`).join(',')})`,
      limit: 200,
      deleted,
    })
  const { data } = await ask(ids, false)
  const missing = ids.filter((id) => !data.some((row) => row.id === id))
  if (missing.length === 0 || !resource.trash) return data
  return [...data, ...(await ask(missing, true)).data]
}

export interface Names {
  nameOf: (record: About | undefined) => string | undefined
  /** All answers are there. */
  ready: boolean
}

/** Names of records by noun and id: one question per noun, answered as far as this person may see them. */
export function useNames(about: About[]): Names {
  const { resources, isPending } = useResources()
  const wanted = resources.flatMap((resource) => {
    const ids = [...new Set(about.filter((each) => each.noun === resource.name).map((each) => each.id))]
      .sort()
      .slice(0, 200)
    return resource.can.read && ids.length > 0 ? [{ resource, ids }] : []
  })
  const answers = useQueries({
    queries: wanted.map(({ resource, ids }) => ({
      queryKey: keyOf('names', resource.path, ids),
      queryFn: () => rowsOf(resource, ids),
      staleTime: 60_000,
    })),
  })
  const names = new Map<string, string>()
  wanted.forEach(({ resource }, index) => {
    for (const row of answers[index]?.data ?? []) names.set(`${resource.name} ${row.id}`, titleOf(resource, row))
  })
  return {
    nameOf: (record) => (record ? names.get(`${record.noun} ${record.id}`) : undefined),
    ready: !isPending && answers.every((answer) => !answer.isPending),
  }
}
