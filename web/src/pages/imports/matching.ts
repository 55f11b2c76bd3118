import type { FileColumn, Mapping, PreviewRow, Target, TargetField, TargetGroup } from './transfer.ts'

const plain = (text: string) =>
  text
    .normalize('NFD')
    .replace(/\p{M}|[^\p{L}\p{N}]/gu, '')
    .toLowerCase()

export interface KnownField extends TargetField {
  group: TargetGroup
}

/** A field that may be matched to, by its address ("company.name"). */
export const fieldsByName = (groups: TargetGroup[]) =>
  new Map<string, KnownField>(
    groups.flatMap((group) => group.fields.map((field) => [field.field, { ...field, group }] as const)),
  )

export const targetOf = (mapping: Mapping | null, column: FileColumn): Target | null =>
  mapping?.columns[String(column.index)] ?? null

/** Kinds whose values are known by how they are written. */
const telling = new Set(['email', 'phone', 'url', 'date', 'moment', 'money'])

/** Why the suggestion was made, as far as it can be seen: the header says so, or only what stands in the column. */
export function matchedBy(column: FileColumn, field: TargetField): 'name' | 'content' {
  const header = plain(column.name)
  const names = [field.label, field.field, field.field.split('.').at(-1) ?? '', field.field.split('.')[0] ?? '']
  const alike = names.map(plain).some((name) => name && header && (header.includes(name) || name.includes(header)))
  return !alike && column.kind === field.kind && telling.has(field.kind) ? 'content' : 'name'
}

export interface Misfit {
  count: number
  sample: string
}

/** What of the first rows does not fit, by column. */
export function misfitsOf(rows: PreviewRow[]): Map<number, Misfit> {
  const found = new Map<number, Misfit>()
  for (const row of rows)
    for (const column of new Set(row.errors.map((each) => each.column))) {
      if (column === null) continue
      const before = found.get(column)
      found.set(column, { count: (before?.count ?? 0) + 1, sample: before?.sample ?? row.cells[column] ?? '' })
    }
  return found
}

/** Kinds that tell people and firms apart by themselves. */
const keysByNature = new Set(['email'])

/** The mapping with one column put somewhere else. `field` is what it goes to, when that may be a key. */
export const withTarget = (mapping: Mapping, index: number, target: Target | null, field?: KnownField): Mapping => {
  const columns = { ...mapping.columns, [index]: target }
  const matched = Object.values<Target | null>(columns).map((each) => each?.field)
  // A key no column is matched to any longer would find nobody.
  const fields = mapping.match.fields.filter((each) => matched.includes(each))
  // Without a key every row makes a new record, so an address that has just been matched becomes one.
  const key = field?.key && field.group.relation === null && keysByNature.has(field.kind) ? [field.field] : []
  return { ...mapping, columns, match: { ...mapping.match, fields: fields.length > 0 ? fields : key } }
}

/** Required fields of the records that no column is matched to. */
export function missingFields(groups: TargetGroup[], mapping: Mapping | null): string[] {
  const matched = Object.values(mapping?.columns ?? {}).map((each) => each?.field ?? '')
  return groups
    .filter((group) => group.relation === null)
    .flatMap((group) => group.fields)
    .filter((field) => field.required && !field.field.includes('.') && !matched.includes(field.field))
    .map((field) => field.label)
}

/** How the first rows would end, by what would happen to them. */
export function tally(rows: PreviewRow[]): Record<PreviewRow['action'], number> {
  const sums = { create: 0, update: 0, unchanged: 0, skip: 0, reject: 0 }
  for (const row of rows) sums[row.action] += 1
  return sums
}
