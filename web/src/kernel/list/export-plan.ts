import { type Field, filterName } from '../fields/field.ts'
import { fieldsOf, type Noun } from '../fields/noun.ts'
import type { ListSelection } from './selection.ts'
import type { ListModel } from './use-list-model.ts'

export type Rows = 'view' | 'selection' | 'all'

/** Which records an export holds, in the words of a list. */
export interface What {
  filter?: string
  search?: string
  sort?: string
  ids?: string[]
}

interface RowsChoice {
  rows: Rows
  /** Undefined when only known to be many. */
  count: number | undefined
  what: What
  /** Few enough to come while one waits. */
  direct: boolean
}

const MOST_DIRECT = 20_000
/** Addresses with more ids are longer than servers on the way take. */
const MOST_IDS = 200

/** The choices of rows: this view, the selection, everything; the one that says nothing of its own is left out. */
export function rowsOf(model: ListModel, selection: ListSelection): RowsChoice[] {
  const { filter, q, sort, list, total } = model
  const few = (count: number | undefined) => count !== undefined && count <= MOST_DIRECT
  const shown = list.countCapped ? undefined : (list.count ?? 0)
  const all = total?.countCapped ? undefined : (total?.count ?? 0)
  const view = { filter: filter || undefined, search: q, sort: q ? undefined : sort }
  const ids = [...selection.selection.ids]
  const narrowed = Boolean(filter || q)
  return [
    ...(selection.some && !selection.selection.all
      ? [{ rows: 'selection' as const, count: ids.length, what: { ids, sort }, direct: ids.length <= MOST_IDS }]
      : []),
    ...(narrowed ? [{ rows: 'view' as const, count: shown, what: view, direct: few(shown) }] : []),
    { rows: 'all' as const, count: all, what: { sort }, direct: few(all) },
  ]
}

const id = (label: string): Field => ({
  name: 'id',
  label,
  kind: 'text',
  required: false,
  readOnly: true,
  operators: [],
  sortable: false,
  searchable: false,
})

/** Every column a file may have; the id first, so that a changed file finds its records again. */
export const exportable = (noun: Noun): Field[] => [id('ID'), ...fieldsOf(noun).filter((each) => !each.fields)]

interface Plan {
  noun: Noun
  format: 'csv' | 'xlsx'
  labels: boolean
  columns: string[]
  what: What
}

/** The names of the columns on the wire, in the order chosen. */
export function columnNames(noun: Noun, columns: string[]): string[] {
  const fields = exportable(noun)
  return columns.flatMap((name) => {
    const field = fields.find((each) => each.name === name)
    return field ? [filterName(field)] : []
  })
}

/** The query of a direct export and the body of one made in the background. */
export function addressOf(plan: Plan): { search: URLSearchParams; body: Record<string, unknown> } {
  const { noun, format, labels, what } = plan
  const columns = columnNames(noun, plan.columns)
  const search = new URLSearchParams({ format, columns: columns.join(','), labels: String(labels) })
  for (const [key, value] of Object.entries(what)) if (value?.length) search.set(key, value.toString())
  return { search, body: { noun: noun.name, format, columns, labels, ...what } }
}
