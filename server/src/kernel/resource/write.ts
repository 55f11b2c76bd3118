import type { Context } from '../context.ts'
import { databaseFailure } from '../db/failures.ts'
import { fail } from '../errors.ts'
import { newId } from '../ids.ts'
import { ownersFor, visibleFields } from './access.ts'
import type { Fields } from './field.ts'
import { pack } from './projection.ts'
import type { Resource } from './resource.ts'
import { sealedRows } from './sealing.ts'
import { createSql, updateSql } from './write-sql.ts'

type Values = Record<string, unknown>

export interface Change {
  id: string
  /** Refused with version_conflict when the record has another version by now. */
  version?: number
  values: Values
}

export interface WriteOptions {
  /** The internal write: every field is answered, no row scope applies. */
  whole?: boolean
  /** No record is answered: for sets of which nobody looks at the single one. */
  silent?: boolean
}

export interface Outcome {
  id: string
  found: boolean
  changed: boolean
  version: number
  record: any
}

const stamp = (ctx: Context) => [
  ctx.actor.kind,
  ctx.actor.id,
  ctx.actor.member,
  ctx.actor.name,
  ctx.requestId,
  ctx.batchId,
  ctx.via,
]

/** Columns and side rows of some wire values. */
function stored(resource: Resource<any>, values: Values) {
  const lists: Record<string, Values[]> = {}
  for (const [name, value] of Object.entries(values)) {
    const collection = (resource.fields as Fields)[name]?.collection
    if (!collection || value === undefined) continue
    lists[collection.table] = collection
      .items(value ?? [])
      .map((item) => ({ id: item.id, ...pack(collection.fields, item) }))
  }
  const row = pack(resource.fields, values)
  if (resource.custom && values.custom !== undefined) row.custom = values.custom
  return { row, lists: Object.keys(lists).length ? lists : undefined }
}

/** Rows that a field mirrors: `email` follows the first of `emails`, and the other way round. */
export function mirrored(resource: Resource<any>, values: Values): Values {
  let next = values
  for (const [name, f] of Object.entries(resource.fields as Fields)) {
    const primary = f.collection?.primary
    if (!primary) continue
    const item = Object.keys(f.collection!.fields)[0]!
    if (values[name] !== undefined)
      next = { ...next, [primary]: (values[name] as Values[] | null)?.[0]?.[item] ?? null }
    else if (values[primary] !== undefined && values[primary] !== null)
      next = { ...next, [name]: [{ [item]: values[primary] }] }
  }
  return next
}

/** Makes records and their events in one statement; answers them as the actor may see them, as JSON texts in order. */
export async function createRows(
  ctx: Context,
  resource: Resource<any>,
  rows: Values[],
  options: WriteOptions = {},
): Promise<string[]> {
  const names = options.whole ? Object.keys(resource.fields) : visibleFields(ctx.actor, resource)
  const ready = rows.map((values) => ({ id: (values.id as string) ?? newId(), values }))
  const items = (await sealedRows(ctx, resource, ready)).map(({ id, values }) => {
    const all = mirrored(resource, values)
    const { row, lists } = stored(resource, all)
    if (resource.custom && row.custom === undefined) row.custom = {}
    const changes = Object.fromEntries(
      Object.entries(all)
        .filter(([k, v]) => k in resource.fields && v !== null && v !== undefined && !isEmptyList(v))
        .map(([k, v]) => [k, [null, v]]),
    )
    return {
      row: { id, ...row, ...stampsOf(values) },
      lists,
      event: newId(),
      at: values.createdAt ?? null,
      changes,
    }
  })
  const given = new Set<string>()
  for (const { lists } of items) for (const table in lists) if (lists[table]!.length) given.add(table)
  const text = createSql(resource, options.silent ? null : names, [...given].sort())
  const result = await ctx
    .run<{ json: string }>({ text, values: [JSON.stringify(items), ...stamp(ctx)] })
    .catch((error) => Promise.reject(databaseFailure(error, resource)))
  return result.map((r) => r.json)
}

const isEmptyList = (v: unknown) => Array.isArray(v) && v.length === 0
/** An import may keep the original id, dates and author; the schema of requests does not let them in. */
const stampsOf = (values: Values) => ({
  ...(values.createdAt ? { created_at: values.createdAt, updated_at: values.updatedAt ?? values.createdAt } : {}),
  ...(values.createdBy ? { created_by: values.createdBy, updated_by: values.updatedBy ?? values.createdBy } : {}),
})

/** Changes records and writes their events in one statement; an outcome for each, in order. */
export async function updateRows(
  ctx: Context,
  resource: Resource<any>,
  changes: Change[],
  options: WriteOptions & { type?: string; deleted?: boolean; always?: boolean; verb?: 'write' | 'remove' } = {},
): Promise<Outcome[]> {
  const names = options.whole ? Object.keys(resource.fields) : visibleFields(ctx.actor, resource)
  const owners = options.whole ? undefined : ownersFor(ctx.actor, resource, options.verb ?? 'write')
  const values: unknown[] = ['', ...stamp(ctx), `${resource.name}.${options.type ?? 'updated'}`]
  if (owners) values.push(owners)
  const limit = options.whole ? undefined : resource.limit?.(ctx.actor, (v) => `$${values.push(v)}`)
  const completed = await withPrimaries(ctx, resource, await sealedRows(ctx, resource, changes))
  values[0] = JSON.stringify(
    completed.map(({ id, version, values: v }) => {
      const { row, lists } = stored(resource, v)
      if (v.deletedAt !== undefined) row.deleted_at = v.deletedAt
      return { id, version: version ?? null, set: row, lists, event: newId() }
    }),
  )
  const text = updateSql(resource, names, {
    scoped: !!owners,
    deleted: !!options.deleted,
    always: !!options.always,
    silent: !!options.silent,
    limit,
  })
  const rows = await ctx
    .run<Omit<Outcome, 'record'> & { json: any }>({ text, values })
    .catch((error) => Promise.reject(databaseFailure(error, resource)))
  const hidden = options.whole ? [] : Object.keys(resource.fields).filter((n) => !names.includes(n))
  return rows.map(({ json, ...row }) => {
    for (const name of hidden) if (json) delete json[name]
    return { ...row, record: json }
  })
}

/** The one record of a single change, or the reason why there is none. */
export function settled(outcome: Outcome | undefined, change: Change, noun: string): any {
  if (!outcome?.found) throw fail('not_found', { noun, id: change.id })
  if (change.version !== undefined && outcome.version !== change.version)
    throw fail('version_conflict', { current: outcome.record, version: outcome.version })
  return outcome.record
}

/** Setting only the mirror of a list replaces its first row; the others are read and kept. */
async function withPrimaries(ctx: Context, resource: Resource<any>, changes: Change[]): Promise<Change[]> {
  const pairs = Object.entries(resource.fields as Fields).filter(([, f]) => f.collection?.primary)
  const partial = (change: Change) =>
    pairs.filter(
      ([name, f]) => change.values[f.collection!.primary!] !== undefined && change.values[name] === undefined,
    )
  if (!changes.some((c) => partial(c).length))
    return changes.map((c) => ({ ...c, values: mirrored(resource, c.values) }))
  const known = new Map(
    (await resource.find(ctx, { ids: changes.map((c) => c.id), whole: true })).map((r: any) => [r.id, r]),
  )
  return changes.map((change) => {
    const values = { ...change.values }
    for (const [name, f] of partial(change)) {
      const item = Object.keys(f.collection!.fields)[0]!
      const [first, ...rest] = ((known.get(change.id) as any)?.[name] ?? []) as Values[]
      const value = values[f.collection!.primary!]
      values[name] = (value === null ? rest : [{ ...first, [item]: value }, ...rest]).map((i) =>
        writable(f.collection!.fields, i),
      )
    }
    return { ...change, values: mirrored(resource, values) }
  })
}

const writable = (fields: Fields, item: Values) =>
  Object.fromEntries(Object.entries(item).filter(([k]) => k === 'id' || (fields[k] && !fields[k]!.system)))
