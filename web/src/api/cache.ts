import type { InfiniteData, QueryClient } from '@tanstack/react-query'
import type { Row } from './describe.ts'
import { keyOf } from './keys.ts'

export interface ListPage {
  data: Row[]
  nextCursor: string | null
  count?: number
  countCapped?: boolean
}

type List = InfiniteData<ListPage>

/** The newest known form of a record, from its own page or any list. */
export function knownRow(client: QueryClient, noun: string, id: string): Row | undefined {
  const own = client.getQueryData<Row>(keyOf('record', noun, id))
  const found = client
    .getQueriesData<List>({ queryKey: keyOf('list', noun) })
    .flatMap(([, list]) => list?.pages.flatMap((page) => page.data) ?? [])
    .filter((row) => row.id === id)
  return [...(own ? [own] : []), ...found].sort((a, b) => b.version - a.version)[0]
}

/** Changes a record wherever it is shown. */
export function patchRow(client: QueryClient, noun: string, id: string, change: (row: Row) => Row) {
  client.setQueryData<Row>(keyOf('record', noun, id), (row) => (row ? change(row) : row))
  client.setQueriesData<List>({ queryKey: keyOf('list', noun) }, (list) => {
    if (!list?.pages.some((page) => page.data.some((row) => row.id === id))) return list
    return {
      ...list,
      pages: list.pages.map((page) => ({ ...page, data: page.data.map((row) => (row.id === id ? change(row) : row)) })),
    }
  })
}

/** Takes records out of every list. */
export function dropRows(client: QueryClient, noun: string, ids: string[]) {
  client.setQueriesData<List>({ queryKey: keyOf('list', noun) }, (list) => {
    if (!list) return list
    const pages = list.pages.map((page) => ({ ...page, data: page.data.filter((row) => !ids.includes(row.id)) }))
    const gone =
      list.pages.reduce((sum, page) => sum + page.data.length, 0) -
      pages.reduce((sum, page) => sum + page.data.length, 0)
    return {
      ...list,
      pages: pages.map((page) =>
        page.count === undefined ? page : { ...page, count: Math.max(0, page.count - gone) },
      ),
    }
  })
}

/** Asks again for everything that tells of a noun. */
export function refreshNoun(client: QueryClient, noun: string) {
  for (const kind of ['list', 'summary', 'record', 'timeline'])
    void client.invalidateQueries({ queryKey: keyOf(kind, noun) })
}
