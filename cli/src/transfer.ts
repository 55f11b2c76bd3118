import type { Banyan } from '@banyan/sdk'

/** Where a column of a file goes. */
export interface Target {
  field: string
  [more: string]: unknown
}

export interface Mapping {
  columns: Record<string, Target | null>
  match?: { fields: string[]; found?: string; missing?: string; [more: string]: unknown }
  [more: string]: unknown
}

export interface Counts {
  created: number
  updated: number
  unchanged: number
  skipped: number
  rejected: number
  linked?: Record<string, { created: number; matched: number }>
}

/** An import as the server answers it. */
export interface ImportRecord {
  id: string
  version: number
  status: string
  rows: number | null
  columns: { index: number; name: string }[]
  mapping: Mapping
  result: Counts | null
  problem: string | null
  warnings?: { message: string }[]
}

export type Expected = Record<'create' | 'update' | 'unchanged' | 'skip' | 'reject', number>

export interface Problems {
  groups: {
    columnName: string | null
    message: string
    rows: number
    samples: { value: string; count: number; lines: number[] }[]
  }[]
  expected: Expected
}

/** Why an import failed, as the server says it. */
export const problemOf = async (banyan: Banyan, path: string) =>
  (await banyan.request<ImportRecord>('GET', path)).problem ?? 'The import failed.'
