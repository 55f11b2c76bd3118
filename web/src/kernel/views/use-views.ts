import type { Row } from '../../api/query.ts'
import { useList, useMe } from '../../api/query.ts'

/** A saved view of a list: shared with everybody or only mine. */
export interface View {
  id: string
  version: number
  name: string
  filter: string
  sort: string
  columns: string[]
  widths: Record<string, number>
  shared: boolean
  position: number
  createdBy: string | null
}

const textOf = (value: unknown) => (Array.isArray(value) ? value.join(',') : typeof value === 'string' ? value : '')

const viewOf = (row: Row): View => ({
  id: row.id,
  version: row.version,
  name: String(row.name ?? ''),
  filter: textOf(row.filter),
  sort: textOf(row.sort),
  columns: Array.isArray(row.columns) ? row.columns.map(String) : [],
  widths: (row.widths as Record<string, number> | null) ?? {},
  shared: row.shared === true,
  position: Number(row.position ?? 0),
  createdBy: (row.createdBy as string | null) ?? null,
})

/** The saved views of a noun, in their order. */
export function useViews(noun: string) {
  const { rows, isPending } = useList('views', { filter: `noun = "${noun}"`, sort: 'position,name', limit: 100 })
  return { views: rows.map(viewOf), pending: isPending }
}

/** True when this person made the view. */
export function useIsMine() {
  const me = useMe().data?.member?.id
  return (view: View) => view.createdBy === null || view.createdBy === me
}
