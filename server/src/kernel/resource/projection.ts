import type { ColumnOf, Field, Fields } from './field.ts'
import { wireMoment } from './fields/moment.ts'
import { quoted, relation, snake } from './names.ts'
import type { Resource } from './resource.ts'
import { resourceNamed } from './resource.ts'

export const columnOf =
  (alias: string, name: string): ColumnOf =>
  (suffix = '') =>
    `${alias}.${quoted(snake(name) + suffix)}`

/** Where the rows of a collection are read from: its table, a CTE that has just written them, or nowhere: there are none. */
export type Sources = (table: string) => string | null

const stamps = (t: string) => [
  `${t}.id`,
  `${t}.version`,
  `${wireMoment(`${t}.created_at`)} as "createdAt"`,
  `${wireMoment(`${t}.updated_at`)} as "updatedAt"`,
  `${t}.created_by as "createdBy"`,
  `${t}.updated_by as "updatedBy"`,
  `${wireMoment(`${t}.deleted_at`)} as "deletedAt"`,
]

/** SQL of one field's wire value. */
export function wireSql(name: string, f: Field, t: string, from: Sources = quoted): string {
  if (!f.collection) return f.project(columnOf(t, name))
  const rows = from(f.collection.table)
  if (rows === null) return `'[]'::json`
  const element = f.collection.element('c', itemJson(f.collection.fields, 'c'))
  return `array_to_json(array(select ${element} from ${rows} c where c.organization_id = ${t}.organization_id and c.record_id = ${t}.id order by c.position))`
}

function itemJson(fields: Fields, alias: string): string {
  const pairs = Object.entries(fields)
    .filter(([, f]) => !f.hidden)
    .map(([name, f]) => `${f.project(columnOf(alias, name))} as ${quoted(name)}`)
  // row_to_json prints no spaces, json_build_object does.
  return `(select row_to_json(i) from (select ${[`${alias}.id`, ...pairs].join(', ')}) i)`
}

/** The select list of a record's wire form; `row_to_json` over it is what every reader and writer answers. */
export function projection(resource: Resource<any>, names: readonly string[], t: string, from?: Sources): string {
  const fields = names.map((name) => `${wireSql(name, resource.fields[name]!, t, from)} as ${quoted(name)}`)
  if (resource.custom) fields.push(`${t}.custom`)
  return [...stamps(t), ...fields].join(', ')
}

/** `company: { id, title }` beside `companyId`, for the refs that were asked for. */
export function inclusion(
  resource: Resource<any>,
  name: string,
  t: string,
  { reach, shows }: { reach(target: Resource<any>, t: string): string; shows(target: Resource<any>): boolean },
): string {
  const target = resourceNamed(resource.fields[name]!.describe.ref!)
  const title = shows(target) ? wireSql(target.title, target.fields[target.title]!, 'r') : 'null'
  return `(select json_build_object('id', r.id, 'title', ${title}) from ${quoted(target.name)} r where r.organization_id = ${t}.organization_id and r.id = ${columnOf(t, name)()} and ${reach(target, 'r')}) as ${quoted(relation(name))}`
}

/** Columns a write may set, in a fixed order. */
export function writableColumns(fields: Fields): string[] {
  return Object.entries(fields)
    .filter(([, f]) => !f.generated)
    .flatMap(([name, f]) => Object.keys(f.columns).map((suffix) => snake(name) + suffix))
}

/** A wire value of each named field as the columns that store it; null clears all of them. */
export function pack(fields: Fields, values: Record<string, unknown>): Record<string, unknown> {
  const columns: Record<string, unknown> = {}
  for (const [name, value] of Object.entries(values)) {
    const f = fields[name]
    if (!f || f.collection || value === undefined) continue
    const packed = value === null ? {} : f.pack(value)
    for (const suffix of Object.keys(f.columns)) columns[snake(name) + suffix] = packed[suffix] ?? null
  }
  return columns
}
