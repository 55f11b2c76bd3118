import { useQuery } from '@tanstack/react-query'
import type { Tone } from '../ui/dot.tsx'
import { api } from './client.ts'
import { keyOf } from './keys.ts'

/** One record as it travels. */
export interface Row {
  id: string
  version: number
  [field: string]: unknown
}

export interface Choice {
  value: string
  label: string
  tone?: Tone
}

export interface FieldInfo {
  name: string
  label: string
  kind: string
  required: boolean
  readOnly: boolean
  hidden?: boolean
  custom?: boolean
  personal?: boolean
  /** Set when the record is made, fixed afterwards. */
  onCreate?: boolean
  /** Shown on the record, not in lists. */
  detail?: boolean
  operators: string[]
  sortable: boolean
  searchable: boolean
  choices?: Choice[]
  /** Path of the resource a reference points at. */
  ref?: string
  max?: number
  min?: number
  currency?: string
  /** Fields of a child row (kind "rows"). */
  fields?: FieldInfo[]
  /** The kind of an encrypted value, and whether it may be revealed at all. */
  of?: string
  reveals?: boolean
  /** Field of the parent that mirrors the first child row. */
  primary?: string
}

/** How the server describes a noun to whoever asks. */
export interface Resource {
  name: string
  path: string
  singular: string
  label: string
  labelOne: string
  module: string
  /** Field that names a record. */
  title: string
  subtitle?: string | null
  /** Field that names who a record belongs to. */
  owner?: string | null
  can: { read: boolean; create: boolean; update: boolean; remove: boolean; reveal?: boolean }
  /** The members whose records this person may change or remove; null is everybody's. */
  reach: { write: string[] | null; remove: string[] | null }
  custom: boolean
  searchable: boolean
  trash: boolean
  fields: FieldInfo[]
  verbs: { name: string; label: string }[]
}

const resourcesQuery = () => ({
  queryKey: keyOf('resources'),
  queryFn: () => api.get<{ resources: Resource[] }>('/resources'),
  staleTime: 10 * 60_000,
})

/** Every noun this person may see. */
export const useResources = () => {
  const { data, ...rest } = useQuery(resourcesQuery())
  return { ...rest, resources: data?.resources ?? [] }
}

/** The description of one noun, by its path or name; undefined while it loads or when it may not be seen. */
export const useResource = (noun: string) =>
  useResources().resources.find((each) => each.path === noun || each.name === noun)

/** The name of a record by its description. */
export const titleOf = (resource: Resource | undefined, row: Record<string, unknown> | undefined) => {
  const title = resource && row ? row[resource.title] : undefined
  return typeof title === 'string' && title ? title : typeof row?.email === 'string' ? row.email : ''
}
