import type { Context } from '../context.ts'
import { fail } from '../errors.ts'
import { demand, ownersFor, pointedAt, visibleFields } from './access.ts'
import { quoted } from './names.ts'
import { columnOf, inclusion, projection } from './projection.ts'
import type { Resource } from './resource.ts'

export interface ReadOptions {
  /** Names of refs whose title comes along. */
  include?: readonly string[]
  deleted?: boolean
  /** All fields, hidden ones too: only for verbs, never for a response. */
  whole?: boolean
}

const texts = new Map<string, string>()
/** Statement texts are built once per shape; the shape of a read is short and finite. */
export function once(key: string, build: () => string): string {
  let text = texts.get(key)
  if (text === undefined) {
    if (texts.size > 5000) texts.clear()
    texts.set(key, (text = build()))
  }
  return text
}

/** Limits rows to those of some members; `n` is the parameter that carries them. */
export const ownerCondition = (resource: Resource<any>, t: string, n: number) =>
  `${columnOf(t, resource.rows!.owner)()} = any($${n}::uuid[])`

/** The wire JSON of one record as PostgreSQL wrote it, or undefined when it is not there or not visible. */
export async function readJson(
  ctx: Context,
  resource: Resource<any>,
  id: string,
  options: ReadOptions = {},
): Promise<string | undefined> {
  const names = options.whole ? Object.keys(resource.fields) : visibleFields(ctx.actor, resource)
  const owners = options.whole ? undefined : ownersFor(ctx.actor, resource, 'read')
  const include = options.include ?? []
  const values: unknown[] = owners ? [id, owners] : [id]
  const limit = options.whole ? undefined : resource.limit?.(ctx.actor, (v) => `$${values.push(v)}`)
  const pointed = pointedAt(ctx.actor, (v) => `$${values.push(v)}`)
  const included = include.map((name) => inclusion(resource, name, 't', pointed))
  const key = `get:${resource.name}:${names.join()}:${included.join()}:${owners ? 1 : 0}:${options.deleted ? 1 : 0}:${limit ?? ''}`
  const text = once(key, () => {
    const list = [projection(resource, names, 't'), ...included].join(', ')
    const where = [
      `t.id = $1`,
      ...(options.deleted ? [] : ['t.deleted_at is null']),
      ...(owners ? [ownerCondition(resource, 't', 2)] : []),
      ...(limit ? [limit] : []),
    ]
    return `select row_to_json(r)::text as json from (select ${list} from ${quoted(resource.name)} t where ${where.join(' and ')}) r`
  })
  const rows = await ctx.run<{ json: string }>({ text, values })
  return rows[0]?.json
}

/** One record, or a 404 that does not tell whether it exists elsewhere. */
export async function get(ctx: Context, resource: Resource<any>, id: string, options: ReadOptions = {}): Promise<any> {
  if (!options.whole) demand(ctx.actor, resource, 'read')
  const json = await readJson(ctx, resource, id, options)
  if (json === undefined) throw fail('not_found', { noun: resource.name, id })
  return JSON.parse(json)
}

/** Locks records in id order, so that two verbs over the same records wait instead of deadlocking. */
export async function lock(ctx: Context, resource: Resource<any>, ids: readonly string[]): Promise<any[]> {
  const text = once(`lock:${resource.name}`, () => {
    const list = projection(resource, Object.keys(resource.fields), 't')
    return `select (select row_to_json(r) from (select ${list}) r) as json from ${quoted(resource.name)} t where t.id = any($1::uuid[]) and t.deleted_at is null order by t.id for update`
  })
  const rows = await ctx.run<{ json: any }>({ text, values: [[...new Set(ids)].sort()] })
  const byId = new Map(rows.map((r) => [r.json.id, r.json]))
  return ids.map((id) => {
    const record = byId.get(id)
    if (!record) throw fail('not_found', { noun: resource.name, id })
    return record
  })
}
