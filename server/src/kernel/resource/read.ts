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

/** Some fields of records as they are now, in the trash too, hidden or not; locked in id order for the rest of the transaction if asked. */
export async function recordsOf(
  ctx: Context,
  resource: Resource<any>,
  ids: readonly string[],
  names: readonly string[],
  lock: boolean,
): Promise<Map<string, any>> {
  const text = once(
    `records:${resource.name}:${names.join()}:${lock}`,
    () =>
      `select (select row_to_json(r) from (select ${projection(resource, names, 't')}) r) as json from ${quoted(resource.name)} t where t.id = any($1::uuid[]) order by t.id${lock ? ' for update of t' : ''}`,
  )
  const rows = await ctx.run<{ json: any }>({ text, values: [[...new Set(ids)].sort()] })
  return new Map(rows.map((r) => [r.json.id, r.json]))
}

/** Locks records in use, so that two verbs over the same ones wait instead of deadlocking; answers them in the order asked. */
export async function lock(ctx: Context, resource: Resource<any>, ids: readonly string[]): Promise<any[]> {
  const found = await recordsOf(ctx, resource, ids, Object.keys(resource.fields), true)
  return ids.map((id) => {
    const record = found.get(id)
    if (!record || record.deletedAt) throw fail('not_found', { noun: resource.name, id })
    return record
  })
}
