import {
  type Collection,
  type ColumnOf,
  type Context,
  type CustomField,
  columnOf,
  csvSql,
  customFieldsFor,
  demand,
  type Field,
  type Fields,
  type Holds,
  invalid,
  type ListOptions,
  literal,
  quoted,
  type Resource,
  reachOf,
  relation,
  resourceNamed,
  type Statement,
  select,
  sortKeys,
  visibleFields,
  wireMoment,
  wireSql,
  words,
} from '../../kernel/index.ts'

/** One column of a file. */
export interface Cell {
  /** As it is asked for: `email`, `company.name`, `addresses.city`, `emails.email#2`, `custom.sites`. */
  name: string
  label: string
  holds: Holds
  /** May be long: such files are read in smaller portions. */
  long: boolean
}

export interface CellOptions extends Omit<ListOptions, 'limit' | 'cursor' | 'count' | 'fields' | 'include'> {
  columns?: readonly string[]
  ids?: readonly string[]
  /** As people call things: choices by label, records by title. Otherwise values and ids. */
  labels?: boolean
}

/** A noun as rows of a file: what stands in the columns, and the statements that read them. */
export interface Cells {
  cells: Cell[]
  /** Rows `{ line }`: each a line of a CSV file, written by PostgreSQL. */
  lines: Statement
  /** Rows `{ c0, c1, … }`: each cell as text, or null. */
  rows: Statement
  count: Statement
}

/** Something that is there: its SQL over the alias at hand, and what the column is called. */
interface Found extends Omit<Cell, 'name'> {
  sql: string
}
interface Search {
  ctx: Context
  labels: boolean
  param: (value: unknown) => string
  /** Rows beside the record, by what they are: several cells of one company are one look-up. */
  joins: Map<string, { alias: string; sql: string }>
}

/**
 * Reads a selection of a noun as cells. Scope, hidden fields and order are those of lists, under the permission to export; what
 * the actor may not read is refused by name like what is not there.
 */
export async function cellsOf(ctx: Context, resource: Resource<any>, options: CellOptions): Promise<Cells> {
  demand(ctx.actor, resource, 'export')
  const selection = await select(ctx, resource, options, 'export')
  const { values, where } = selection
  if (options.ids) where.push(`t.id = any($${values.push(options.ids)}::uuid[])`)
  const selected = `from ${quoted(resource.name)} t where ${where.join(' and ')}`
  const count = { text: `select count(*)::int as n ${selected}`, values: [...values] }
  const order = sortKeys(ctx, resource, options, selection, values)
    .map((k) => `${k.sql} ${k.descending ? 'desc' : 'asc'}${k.nullable ? ' nulls last' : ''}`)
    .join(', ')
  const search = { ctx, labels: options.labels ?? true, param: (v: unknown) => `$${values.push(v)}`, joins: new Map() }
  const names = options.columns?.length ? options.columns : await usual(ctx, resource)
  const found: Found[] = []
  const unknown: string[] = []
  for (const name of names) {
    const cell = await find(search, resource, name, 't')
    if (cell) found.push(cell)
    else unknown.push(name)
  }
  if (unknown.length)
    throw invalid(unknown.map((name) => ({ path: 'columns', message: `There is no column “${name}”.` })))
  // Each OFFSET 0 keeps the planner from merging the layers: rows are sorted before they are dressed, and a cell is read once.
  const list = found.map((c, i) => `${c.sql} as c${i}`).join(', ')
  const joins = [...search.joins.values()]
    .map((j) => ` left join lateral (${j.sql} limit 1) ${j.alias} on true`)
    .join('')
  const rows = `select ${list} from (select t.* ${selected} order by ${order} offset 0) t${joins}`
  const line = csvSql(
    found.map((c) => c.holds),
    'c',
  )
  return {
    cells: found.map(({ sql: _, ...cell }, i) => ({ name: names[i]!, ...cell })),
    lines: { text: `select ${line} as line from (${rows} offset 0) c`, values },
    rows: { text: rows, values },
    count,
  }
}

/** The columns of an export that names none: the id, so that the file can come back as a change, and all that says something. */
async function usual(ctx: Context, resource: Resource<any>): Promise<string[]> {
  const own = visibleFields(ctx.actor, resource).flatMap((name) => {
    const collection = resource.fields[name]!.collection as Collection | undefined
    if (!collection || collection.value) return [name]
    // The first of these stands in a field of the record.
    if (collection.primary) return []
    return shownOf(collection).map((inner) => `${name}.${inner}`)
  })
  const custom = (await customFieldsFor(ctx, resource)).map((f) => `custom.${f.key}`)
  return ['id', ...own, ...custom, 'createdAt', 'updatedAt']
}
const shownOf = ({ fields }: Collection) => Object.keys(fields).filter((name) => !fields[name]!.hidden)

const stamps: Record<string, [sql: (t: string) => string, holds: Holds]> = {
  id: [(t) => `${t}.id::text`, 'code'],
  version: [(t) => `${t}.version::text`, 'number'],
  createdAt: [(t) => wireMoment(`${t}.created_at`), 'moment'],
  updatedAt: [(t) => wireMoment(`${t}.updated_at`), 'moment'],
  createdBy: [(t) => `${t}.created_by::text`, 'code'],
  updatedBy: [(t) => `${t}.updated_by::text`, 'code'],
  deletedAt: [(t) => wireMoment(`${t}.deleted_at`), 'moment'],
}

/** The column of a name over the alias `t`, or nothing when this actor has no such column. */
async function find(search: Search, resource: Resource<any>, name: string, t: string): Promise<Found | undefined> {
  const stamp = Object.hasOwn(stamps, name) ? stamps[name] : undefined
  if (stamp) return { label: words(name), sql: stamp[0](t), holds: stamp[1], long: false }
  const visible = visibleFields(search.ctx.actor, resource)
  if (visible.includes(name)) return ownCell(search, name, resource.fields[name]!, t)
  const [head, rest] = parted(name)
  if (head === 'custom') {
    const f = (await customFieldsFor(search.ctx, resource)).find((c) => c.key === rest)
    return f && ownCell(search, name, f, t, customColumn(f, t))
  }
  const f: Field | undefined = visible.includes(head) ? resource.fields[head] : undefined
  if (f?.collection) return itemCell(search, head, f, rest, t)
  const pointer = visible.find((n) => resource.fields[n]!.describe.ref && relation(n) === head)
  // One step: what lies beyond the next record belongs to an export of that record's noun.
  return pointer && t === 't' ? beyond(search, resource, pointer, rest, t) : undefined
}

function parted(name: string): [head: string, rest: string] {
  const dot = name.indexOf('.')
  return dot < 0 ? [name, ''] : [name.slice(0, dot), name.slice(dot + 1)]
}
const titled = (name: string, f: Field) => f.label ?? words(name)
/** Whether an actor may know what the records of a noun are called. */
const namesOf = ({ actor }: Context, target: Resource<any>) =>
  actor.may(target.can.read) && visibleFields(actor, target).includes(target.title)
const isLong = (f: Field) => !f.collection?.value && (f.describe.max ?? 0) > 1000

function ownCell(search: Search, name: string, f: Field, t: string, column: ColumnOf = columnOf(t, name)): Found {
  const own = { label: titled(name, f), holds: f.holds, long: isLong(f) }
  if (f.collection) return { ...own, sql: collected(f.collection, name, f, t), long: true }
  const target = f.describe.ref ? resourceNamed(f.describe.ref) : undefined
  const cell = f.cell(column, search.labels)
  if (!target || !search.labels || !namesOf(search.ctx, target))
    return { ...own, sql: cell, ...(target && !search.labels ? { label: `${own.label} id` } : {}) }
  const r = recordOf(search, target, column(), t)
  const title = target.fields[target.title]!.cell(columnOf(r, target.title), false)
  // A record she may not see stays an id: an empty cell would cut the tie when the file comes back.
  return { ...own, sql: `coalesce(${title}, ${cell})`, holds: 'words' }
}

function collected(collection: Collection, name: string, f: Field, t: string): string {
  if (!collection.cell) return `nullif((${wireSql(name, f, t)})::text, '[]')`
  return `(select ${collection.cell('i')} from ${quoted(collection.table)} i where i.organization_id = ${t}.organization_id and i.record_id = ${t}.id)`
}

/** A field of the first of a record's rows, or of the one that is named: `emails.email#2`. */
function itemCell(search: Search, name: string, f: Field, rest: string, t: string): Found | undefined {
  const [, inner, nth = '1'] = /^(\w+)(?:#([1-9]\d?))?$/.exec(rest) ?? []
  const g = inner && shownOf(f.collection!).includes(inner) ? (f.collection!.fields as Fields)[inner] : undefined
  if (!g) return undefined
  const table = quoted(f.collection!.table)
  const i = beside(
    search,
    `${t}.${name}#${nth}`,
    `select i.* from ${table} i where i.organization_id = ${t}.organization_id and i.record_id = ${t}.id order by i.position offset ${Number(nth) - 1}`,
  )
  const label = `${titled(name, f)} ${titled(inner!, g).toLowerCase()}${nth === '1' ? '' : ` ${nth}`}`
  return { label, sql: g.cell(columnOf(i, inner!), search.labels), holds: g.holds, long: isLong(g) }
}

/** A field of the record that a ref points at. Its title takes the right to see it, all else the right to export it. */
async function beyond(
  search: Search,
  resource: Resource<any>,
  pointer: string,
  rest: string,
  t: string,
): Promise<Found | undefined> {
  const f = resource.fields[pointer] as Field
  const target = resourceNamed(f.describe.ref!)
  const { actor } = search.ctx
  const wanted = rest || target.title
  if (!actor.may(target.can.read) || (wanted !== target.title && !actor.may(target.can.export))) return undefined
  const cell = await find(search, target, wanted, recordOf(search, target, columnOf(t, pointer)(), t))
  return cell && { ...cell, label: rest ? `${titled(pointer, f)} ${cell.label.toLowerCase()}` : titled(pointer, f) }
}

/** The alias of the record that a column points at, as far as the actor reaches it. */
const recordOf = (search: Search, target: Resource<any>, pointer: string, t: string): string =>
  beside(
    search,
    `${t}>${pointer}`,
    `select r.* from ${quoted(target.name)} r where r.organization_id = ${t}.organization_id and r.id = ${pointer} and ${reachOf(search.ctx.actor, target, 'read', 'r', search.param)}`,
  )

function beside({ joins }: Search, key: string, sql: string): string {
  const known = joins.get(key)
  if (known) return known.alias
  const alias = `j${joins.size}`
  joins.set(key, { alias, sql })
  return alias
}

/** The columns of a field that an organization added, out of the one JSON value that keeps them. */
const customColumn =
  (f: CustomField, t: string): ColumnOf =>
  (suffix = '') => {
    const value = `${t}.custom->${suffix ? `${literal(f.key)}->>${literal(suffix.slice(1))}` : `>${literal(f.key)}`}`
    return `(${value})::${f.filter?.column === suffix ? f.filter.cast : 'text'}`
  }
