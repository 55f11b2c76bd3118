import { useInfiniteQuery, useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef } from 'react'
import { api } from '../../api/client.ts'
import { keyOf } from '../../api/keys.ts'
import type { Choice } from '../../api/query.ts'

export type Status =
  | 'uploaded'
  | 'checking'
  | 'checked'
  | 'running'
  | 'done'
  | 'failed'
  | 'cancelled'
  | 'undoing'
  | 'undone'

export interface Target {
  field: string
  map?: Record<string, string>
  bad?: 'reject' | 'empty'
  format?: string
  /** What an empty cell does to a record that is there. */
  empty?: 'keep' | 'clear'
}

export interface Mapping {
  /** By the number of the file's column; null leaves it out. */
  columns: Record<string, Target | null>
  match: {
    fields: string[]
    link?: Record<string, string[]>
    found: 'update' | 'skip' | 'create'
    missing: 'create' | 'skip'
  }
  keep?: { createdAt?: boolean }
}

export interface FileColumn {
  index: number
  name: string
  samples: string[]
  kind: string
  /** How many of the first 1,000 rows say something. */
  filled: number
}

export interface Dialect {
  encoding?: string
  delimiter?: string
  quote?: string
  header?: boolean
  sheet?: string
}

export interface Result {
  created: number
  updated: number
  unchanged: number
  skipped: number
  rejected: number
  linked?: Record<string, { created: number; matched: number }>
}

export interface Import {
  id: string
  version: number
  name: string
  noun: string
  status: Status
  format: 'csv' | 'xlsx'
  size: number
  rows: number | null
  dialect: Dialect | null
  sheets: string[] | null
  columns: FileColumn[] | null
  mapping: Mapping | null
  result: Result | null
  problem: string | null
  warnings: { row?: number; column?: string; message: string }[] | null
  startedAt: string | null
  finishedAt: string | null
  undoUntil: string | null
  ownerId: string | null
  [field: string]: unknown
}

export interface TargetField {
  field: string
  label: string
  kind: string
  required: boolean
  choices?: Choice[]
  /** Can tell records apart. */
  key: boolean
}

export interface TargetGroup {
  label: string
  noun: string
  relation: string | null
  fields: TargetField[]
}

export interface PreviewRow {
  line: number
  cells: string[]
  values: Record<string, unknown>
  linked?: Record<string, Record<string, unknown>> | null
  action: 'create' | 'update' | 'skip' | 'unchanged' | 'reject'
  target: { id: string; title: string } | null
  errors: { column: number | null; field: string | null; message: string }[]
}

export interface ProblemGroup {
  column: number | null
  columnName: string | null
  field: string | null
  message: string
  rows: number
  samples: { value: string; count: number; lines: number[] }[]
}

export type Expected = Record<PreviewRow['action'], number>

export interface Progress {
  status: string
  phase: 'checking' | 'running' | 'undoing' | null
  done: number
  rows: number | null
  perSecond: number | null
  secondsLeft: number | null
  result?: Result | null
}

export const isBusy = (status: Status) => status === 'checking' || status === 'running' || status === 'undoing'

export const useImport = (id: string) =>
  useQuery({
    queryKey: keyOf('record', 'imports', id),
    queryFn: ({ signal }) => api.get<Import>(`/imports/${id}`, undefined, { signal }),
    // The progress says when it ends; this is only for a page that missed it.
    refetchInterval: ({ state }) => (state.data && isBusy(state.data.status) ? 5000 : false),
  })

export const useTargets = (id: string) =>
  useQuery({
    queryKey: keyOf('import-fields', id),
    queryFn: () => api.get<{ noun: string; groups: TargetGroup[] }>(`/imports/${id}/fields`),
    staleTime: 5 * 60_000,
  })

/** The first rows as they stand in the file and as they would be written. */
export const usePreview = ({ id, version }: Import, enabled = true) =>
  useQuery({
    queryKey: keyOf('import-preview', id, version),
    queryFn: ({ signal }) => api.get<{ rows: PreviewRow[] }>(`/imports/${id}/preview`, { limit: 20 }, { signal }),
    placeholderData: (before) => before,
    enabled,
  })

export const useProblems = ({ id, version }: Import, enabled: boolean) =>
  useQuery({
    queryKey: keyOf('import-problems', id, version),
    queryFn: ({ signal }) =>
      api.get<{ groups: ProblemGroup[]; expected: Expected }>(`/imports/${id}/problems`, undefined, { signal }),
    enabled,
  })

const most = (a: Progress | undefined, b: Progress) =>
  a && a.phase === b.phase && a.done > b.done ? { ...b, done: a.done } : b

/** How far a job is, asked twice a second. A bar made of it never goes backwards. */
export function useProgress(noun: 'imports' | 'exports', id: string, busy: boolean) {
  const client = useQueryClient()
  const highest = useRef<Progress>(undefined)
  const query = useQuery({
    queryKey: keyOf('progress', noun, id),
    queryFn: async ({ signal }) => {
      const now = await api.get<Progress>(`/${noun}/${id}/progress`, undefined, { signal })
      highest.current = most(highest.current, now)
      return highest.current
    },
    enabled: busy,
    refetchInterval: busy ? 500 : false,
    staleTime: 0,
  })
  const status = query.data?.status
  // biome-ignore lint/correctness/useExhaustiveDependencies: asks again when the job has come to another state
  useEffect(() => {
    if (status) void client.invalidateQueries({ queryKey: keyOf('record', noun, id) })
  }, [status])
  return query.data
}

export interface RejectedRow {
  line: number
  cells: string[]
  errors: { column: number | null; message: string }[]
}

export function useRejects(id: string, enabled: boolean) {
  const query = useInfiniteQuery({
    queryKey: keyOf('import-rejects', id),
    initialPageParam: '',
    queryFn: ({ pageParam }) =>
      api.get<{ data: RejectedRow[]; nextCursor: string | null }>(`/imports/${id}/rejects`, {
        limit: 50,
        cursor: pageParam || undefined,
      }),
    getNextPageParam: (page) => page.nextCursor ?? undefined,
    enabled,
  })
  return { ...query, rows: query.data?.pages.flatMap((page) => page.data) ?? [] }
}

export interface ConflictLine {
  noun: string
  id: string
  title: string
  field: string | null
  reason: string
}

export const useConflicts = (id: string, enabled: boolean) =>
  useQuery({
    queryKey: keyOf('import-conflicts', id),
    queryFn: () => api.get<{ data: ConflictLine[] }>(`/imports/${id}/conflicts`),
    enabled,
  })
