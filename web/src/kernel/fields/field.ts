import type { FieldInfo, Row } from '../../api/query.ts'

/** One field of a noun as the server describes it to this person. */
export type Field = FieldInfo & {
  /** Left out of lists unless asked for. */
  detail?: boolean
  /** Chosen when the record is made, fixed afterwards. */
  onCreate?: boolean
  /** The value of a new record when none is given; such a field is never empty. */
  initial?: unknown
  fields?: Field[]
}
export type { Row }

/** The key of a field inside `custom`, or its own name. */
const keyOf = (field: Field) => field.name.replace(/^custom\./, '')

/** The value of a field in a record; custom fields live under `custom`. */
export function valueOf(row: Record<string, unknown>, field: Field): unknown {
  const home = field.custom ? (row.custom as Record<string, unknown> | null | undefined) : row
  return home?.[keyOf(field)] ?? null
}

/** The merge-patch that sets one field. */
export function patchOf(field: Field, value: unknown): Record<string, unknown> {
  return field.custom ? { custom: { [keyOf(field)]: value } } : { [field.name]: value }
}

/** How the filter language names it. */
export const filterName = (field: Field) => (field.custom ? `custom.${keyOf(field)}` : field.name)

/** The record a reference points to, when it was included: `companyId` is reached as `company`. */
export function relatedTo(
  row: Record<string, unknown> | undefined,
  field: Field,
): { id: string; title: string } | null {
  const found = row?.[relationName(field.name)]
  return found && typeof found === 'object' ? (found as { id: string; title: string }) : null
}

export const relationName = (name: string) => name.replace(/Id$/, '')

/** Nothing there: null, an empty text, an empty list. */
export const isEmpty = (value: unknown) =>
  value === null || value === undefined || value === '' || (Array.isArray(value) && value.length === 0)
