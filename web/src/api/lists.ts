import { keepPreviousData, useInfiniteQuery, useQuery, useQueryClient } from '@tanstack/react-query'
import { useMemo } from 'react'
import type { ListPage } from './cache.ts'
import { api } from './client.ts'
import type { Row } from './describe.ts'
import { keyOf } from './keys.ts'

export interface ListParams {
  filter?: string
  sort?: string
  search?: string
  /** Fields with "Id" whose name and id come along, for example ["companyId"]. */
  include?: string[]
  fields?: string[]
  limit?: number
  /** Ask for the total with the first page. */
  count?: boolean
  /** The trash. */
  deleted?: boolean
}

export interface ListOptions {
  enabled?: boolean
  /** Show the rows of the last question until the new ones land. */
  keepPrevious?: boolean
}

/** A list of records by keyset pages: `rows` is flat, `more()` fetches the next page. */
export function useList(
  noun: string,
  params: ListParams = {},
  { enabled = true, keepPrevious = false }: ListOptions = {},
) {
  const query = useInfiniteQuery({
    queryKey: keyOf('list', noun, params),
    initialPageParam: '',
    queryFn: ({ pageParam, signal }) =>
      api.get<ListPage>(
        `/${noun}`,
        { limit: 100, ...params, count: params.count && !pageParam, cursor: pageParam || undefined },
        { signal },
      ),
    getNextPageParam: (page) => page.nextCursor ?? undefined,
    enabled,
    placeholderData: keepPrevious ? keepPreviousData : undefined,
  })
  const rows = useMemo<Row[]>(() => query.data?.pages.flatMap((page) => page.data) ?? [], [query.data])
  const first = query.data?.pages[0]
  const more = () => {
    if (query.hasNextPage && !query.isFetchingNextPage) void query.fetchNextPage()
  }
  return { ...query, rows, count: first?.count, countCapped: first?.countCapped ?? false, more }
}

/** One record. Known rows of a list show at once and are refreshed quietly. */
export function useRecord(
  noun: string,
  id: string | undefined,
  { include, enabled = true }: { include?: string[]; enabled?: boolean } = {},
) {
  return useQuery({
    queryKey: keyOf('record', noun, id ?? ''),
    queryFn: ({ signal }) => api.get<Row>(`/${noun}/${id}`, { include }, { signal }),
    enabled: enabled && Boolean(id),
  })
}

/** Loads a record ahead, for example while the pointer rests on its row. */
export function usePrefetchRecord(noun: string) {
  const client = useQueryClient()
  return (id: string, include?: string[]) =>
    client.prefetchQuery({
      queryKey: keyOf('record', noun, id),
      queryFn: () => api.get<Row>(`/${noun}/${id}`, { include }),
    })
}

export interface Sum {
  field: string
  fn: 'sum' | 'mean' | 'median' | 'min' | 'max' | 'filled'
}

export interface Summary {
  count: number
  countCapped?: boolean
  sums: (number | { amount: number; currency: string } | null)[]
}

/** Count and sums of what a filter finds, in one call. */
export function useSummary(
  noun: string,
  question: { filter?: string; search?: string; sums?: Sum[] } = {},
  { enabled = true } = {},
) {
  return useQuery({
    queryKey: keyOf('summary', noun, question),
    queryFn: ({ signal }) => api.post<Summary>(`/${noun}/summary`, { sums: [], ...question }, { signal }),
    enabled,
    placeholderData: keepPreviousData,
  })
}

export interface HistoryEvent {
  id: string
  at: string
  type: string
  noun: string
  recordId: string | null
  actor: { kind: 'person' | 'key' | 'system'; id: string | null; name: string }
  changes: Record<string, [unknown, unknown]> | null
  data: Record<string, unknown> | null
  requestId: string | null
  batchId: string | null
  via: string
}

interface HistoryPage {
  data: HistoryEvent[]
  nextCursor: string | null
}

/** What happened to a record, newest first. `kinds`: "notes", "changes". */
export function useTimeline(noun: string, id: string | undefined, kinds: string[] = []) {
  const query = useInfiniteQuery({
    queryKey: keyOf('timeline', noun, id ?? '', kinds),
    initialPageParam: '',
    queryFn: ({ pageParam, signal }) =>
      api.get<HistoryPage>(`/${noun}/${id}/timeline`, { limit: 30, kinds, cursor: pageParam || undefined }, { signal }),
    getNextPageParam: (page) => page.nextCursor ?? undefined,
    enabled: Boolean(id),
  })
  return { ...query, events: query.data?.pages.flatMap((page) => page.data) ?? [] }
}

/** What happened in the organization, newest first (permission audit:read). */
export function useEvents(params: { filter?: string; limit?: number } = {}, { enabled = true } = {}) {
  const query = useInfiniteQuery({
    queryKey: keyOf('events', params),
    initialPageParam: '',
    queryFn: ({ pageParam, signal }) =>
      api.get<HistoryPage>(
        '/events',
        { limit: 50, sort: '-at', ...params, cursor: pageParam || undefined },
        { signal },
      ),
    getNextPageParam: (page) => page.nextCursor ?? undefined,
    enabled,
  })
  return { ...query, events: query.data?.pages.flatMap((page) => page.data) ?? [] }
}
