import { z } from 'zod'
import type { Context } from '../context.ts'
import { fail } from '../errors.ts'
import { compileFilter, FilterError, type FilterTree, filterTree, parseFilter } from '../filter/index.ts'
import { demand, ownersFor, pointedAt, visibleFields } from './access.ts'
import { readCursor, type SortKey, sortKeys, writeCursor } from './cursor.ts'
import { customFieldsFor } from './custom.ts'
import { quoted } from './names.ts'
import { inclusion, projection } from './projection.ts'
import { ownerCondition } from './read.ts'
import { type Resource, resourceNamed } from './resource.ts'
import { filterScope } from './scope.ts'
import { searchIds } from './searching.ts'

const csv = z
  .string()
  .max(2000)
  .transform((v) =>
    v
      .split(',')
      .map((x) => x.trim())
      .filter(Boolean),
  )

/** The query of every list. */
export const listQuery = z.strictObject({
  filter: z
    .string()
    .max(8192)
    .optional()
    .meta({ description: 'Filter text, e.g. `stage = "prospect" AND company.name:"Acme"`' }),
  sort: csv.optional().meta({ description: 'Fields by comma, `-` before one for descending' }),
  limit: z.coerce.number().int().min(1).max(200).default(50),
  cursor: z.string().max(4096).optional(),
  search: z
    .string()
    .max(200)
    .optional()
    .meta({ description: 'Words as one would type them; ranks the answers unless `sort` is given' }),
  count: z.enum(['true', 'false']).optional().meta({ description: 'Also count, up to 10,000' }),
  fields: csv.optional().meta({ description: 'Only these fields' }),
  include: csv.optional().meta({ description: 'Refs whose title comes along, e.g. `companyId`' }),
  deleted: z.enum(['true', 'false']).optional().meta({ description: 'The trash instead of what is in use' }),
})

export interface ListOptions {
  filter?: string | FilterTree
  sort?: readonly string[]
  limit?: number
  cursor?: string
  search?: string
  count?: boolean
  fields?: readonly string[]
  include?: readonly string[]
  deleted?: boolean
}

export const countLimit = 10_000

/** Where a selection begins: conditions and their values, the same for lists, sums, bulk changes and exports. */
export interface Selection {
  where: string[]
  values: unknown[]
  ranked: string[] | null
}

/** Compiles filter, search, scope and trash into conditions over the alias `t`. */
export async function select(
  ctx: Context,
  resource: Resource<any>,
  options: ListOptions,
  verb: 'read' | 'write' | 'remove' | 'export' = 'read',
): Promise<Selection> {
  const values: unknown[] = []
  const where = [options.deleted ? 't.deleted_at is not null' : 't.deleted_at is null']
  const owners = ownersFor(ctx.actor, resource, verb)
  if (owners) where.push(ownerCondition(resource, 't', values.push(owners)))
  if (resource.limit) {
    const limit = resource.limit(ctx.actor, (value) => `$${values.push(value)}`)
    if (limit) where.push(limit)
  }
  const ranked = options.search?.trim() ? await searchIds(ctx, resource, options.search) : null
  if (ranked) where.push(`t.id = any($${values.push(ranked)}::uuid[])`)
  if (options.filter) where.push(await filterSql(ctx, resource, options.filter, values))
  return { where, values, ranked }
}

async function filterSql(
  ctx: Context,
  resource: Resource<any>,
  filter: string | FilterTree,
  values: unknown[],
): Promise<string> {
  try {
    const tree = typeof filter === 'string' ? parseFilter(filter) : filterTree.parse(filter)
    const scope = filterScope(resource, ctx.actor, (v) => `$${values.push(v)}`, await customFieldsFor(ctx, resource))
    const { mark } = await ctx.vault.keys(ctx.organization)
    const env = { now: ctx.now(), timeZone: ctx.actor.timeZone, me: ctx.actor.member, mark }
    return compileFilter(scope, tree, env, values, 't')
  } catch (error) {
    if (!(error instanceof FilterError)) throw error
    throw fail('invalid_filter', {
      detail: error.message,
      position: error.position,
      suggestion: error.suggestion,
      errors: [{ path: 'filter', message: error.message }],
    })
  }
}

/** The body of a list answer as text: rows are written by PostgreSQL and only joined here. */
export async function listJson(ctx: Context, resource: Resource<any>, options: ListOptions): Promise<string> {
  demand(ctx.actor, resource, 'read')
  const limit = options.limit ?? 50
  const selection = await select(ctx, resource, options)
  const counting = options.count ? count(ctx, resource, selection) : undefined
  // When the page fails first, nobody waits for the count any more: its own failure must not end the process.
  counting?.catch(() => {})
  const { rows, nextCursor } = await page(ctx, resource, options, selection, limit)
  const counted = await counting
  const tail = counted ? `,"count":${counted.count},"countCapped":${counted.countCapped}` : ''
  return `{"data":[${rows.join(',')}],"nextCursor":${nextCursor ? JSON.stringify(nextCursor) : 'null'}${tail}}`
}

async function page(ctx: Context, resource: Resource<any>, options: ListOptions, selection: Selection, limit: number) {
  const values = [...selection.values]
  const where = [...selection.where]
  const keys = sortKeys(ctx, resource, options, selection, values)
  if (options.cursor) where.push(readCursor(options.cursor, keys, values))
  const pointed = pointedAt(ctx.actor, (v) => `$${values.push(v)}`)
  const list = [
    projection(resource, wanted(ctx, resource, options), 't'),
    ...includes(ctx, resource, options).map((n) => inclusion(resource, n, 't', pointed)),
  ]
  const order = keys
    .map((k) => `${k.sql} ${k.descending ? 'desc' : 'asc'}${k.nullable ? ' nulls last' : ''}`)
    .join(', ')
  // The inner query finds the page, the outer one dresses only the rows that stay.
  const text = `select (select row_to_json(r)::text from (select ${list.join(', ')}) r) as json, ${keys.map((k, i) => `(${k.sql})::text as k${i}`).join(', ')} from ${quoted(resource.name)} t where ${where.join(' and ')} order by ${order} limit ${limit + 1}`
  const rows = await ctx.run<Record<string, string> & { json: string }>({ text, values })
  const more = rows.length > limit
  const kept = more ? rows.slice(0, limit) : rows
  return { rows: kept.map((r) => r.json), nextCursor: more ? writeCursor(kept.at(-1)!, keys) : null }
}

function wanted(ctx: Context, resource: Resource<any>, options: ListOptions): string[] {
  const visible = visibleFields(ctx.actor, resource)
  if (!options.fields?.length) return visible.filter((n) => !resource.fields[n]!.detail)
  const plain = options.fields.filter((n) => !Object.hasOwn(stampNames, n))
  const unknown = plain.filter((n) => !visible.includes(n) && n !== 'custom')
  if (unknown.length)
    throw fail('invalid_input', {
      errors: unknown.map((n) => ({ path: 'fields', message: `There is no field “${n}”.` })),
    })
  return visible.filter((n) => plain.includes(n))
}
const stampNames = { id: 1, version: 1, createdAt: 1, updatedAt: 1, createdBy: 1, updatedBy: 1, deletedAt: 1 }

export function includes(ctx: Context, resource: Resource<any>, options: { include?: readonly string[] }): string[] {
  const visible = visibleFields(ctx.actor, resource)
  const unknown = (options.include ?? []).filter(
    (n) =>
      !visible.includes(n) ||
      !resource.fields[n]?.describe.ref ||
      !ctx.actor.may(resourceNamed(resource.fields[n]!.describe.ref!).can.read),
  )
  if (unknown.length)
    throw fail('invalid_input', {
      errors: unknown.map((n) => ({ path: 'include', message: `“${n}” points at no other record.` })),
    })
  return [...(options.include ?? [])]
}

/** Counts a selection, never beyond the limit: an exact count of a large tenant is not worth its time. */
export async function count(ctx: Context, resource: Resource<any>, selection: Selection) {
  const text = `select count(*)::int as n from (select 1 from ${quoted(resource.name)} t where ${selection.where.join(' and ')} limit ${countLimit + 1}) c`
  const [row] = await ctx.cached<{ n: number }>({ text, values: selection.values })
  return { count: Math.min(row!.n, countLimit), countCapped: row!.n > countLimit }
}

export type { SortKey }
