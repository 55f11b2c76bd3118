import type { Context } from '../context.ts'
import { databaseFailure } from '../db/failures.ts'
import { Failure, type InputProblem, sqlState } from '../errors.ts'
import { newId } from '../ids.ts'
import { demand, reachOf, visibleFields } from './access.ts'
import { customFieldsFor } from './custom.ts'
import type { Field, Fields } from './field.ts'
import { quoted } from './names.ts'
import { columnOf, pack } from './projection.ts'
import type { Resource } from './resource.ts'
import { update, withInitial } from './verbs.ts'
import { type Change, createRows, mirrored, updateRows } from './write.ts'

type Values = Record<string, unknown>

/** What became of the rows of a set: ids in their order, and what was refused, by its place in the set. */
export interface Landing {
  ids: string[]
  refused: Map<number, InputProblem>
}

/** The fields an actor may write, with those that her organization added as `custom.<key>`. */
export async function writableFields(ctx: Context, resource: Resource<any>): Promise<Map<string, Field>> {
  const own = visibleFields(ctx.actor, resource)
    .map((name): [string, Field] => [name, (resource.fields as Fields)[name]!])
    .filter(([, f]) => !f.system && !f.generated)
  const custom = (await customFieldsFor(ctx, resource)).map((f): [string, Field] => [`custom.${f.key}`, f])
  return new Map([...own, ...custom])
}

/** The value by which a field is compared, as text. */
export const compared = (f: Field, value: unknown): string => String(f.pack(value)[f.filter!.column] ?? '')

/** Where a key is looked up: a column of the record, or of the rows whose first one it mirrors. */
function place(resource: Resource<any>, name: string): { sql: string; cast: string; table?: string } {
  if (name === 'id') return { sql: 't.id', cast: 'uuid' }
  const fields = resource.fields as Fields
  const f = fields[name]!
  const { column, cast } = f.filter!
  const list = Object.values(fields).find((own) => own.collection?.primary === name)?.collection
  if (!list) return { sql: columnOf('t', name)(column), cast }
  const item = Object.keys(list.fields)[0]!
  return { sql: columnOf('c', item)(list.fields[item]!.filter!.column), cast, table: list.table }
}

/**
 * Ids of the records that have certain values, for many at once: `keys` are compared values in the order of `names`, the
 * answer holds the ids that fit each key, oldest first. Only what the actor reaches is found.
 */
export async function idsBy(
  ctx: Context,
  resource: Resource<any>,
  names: readonly string[],
  keys: readonly (readonly string[])[],
): Promise<string[][]> {
  if (!keys.length) return []
  const values: unknown[] = names.map((_, i) => keys.map((key) => key[i]))
  const places = names.map((name) => place(resource, name))
  const list = places.findIndex((p) => p.table)
  const on = places.map((p, i) => `${p.sql} = k.v${i}::${p.cast}`)
  const own = on.filter((_, i) => i !== list)
  // Key by key through the index: for a table that grows as it is read, the planner's own idea would be to read all of it.
  const first =
    list < 0
      ? ''
      : `cross join lateral (select c.record_id from ${quoted(places[list]!.table!)} c where ${on[list]} offset 0) c`
  const here = list < 0 ? own : ['t.id = c.record_id', ...own]
  const reach = reachOf(ctx.actor, resource, 'read', 't', (v) => `$${values.push(v)}`)
  const text = `select t.id, k.nr::int as nr from unnest(${names.map((_, i) => `$${i + 1}::text[]`).join(', ')}) with ordinality k(${names.map((_, i) => `v${i}`).join(', ')}, nr) ${first} cross join lateral (select t.id from ${quoted(resource.name)} t where ${[...here, reach].join(' and ')} offset 0) t order by t.id`
  const found: string[][] = keys.map(() => [])
  for (const { id, nr } of await ctx.run<{ id: string; nr: number }>({ text, values })) {
    const own = found[nr - 1]!
    if (!own.includes(id)) own.push(id)
  }
  return found
}

/** Fields that a new record needs and these values lack. */
export const missingIn = (resource: Resource<any>, values: Values): string[] =>
  Object.entries(resource.fields as Fields)
    .filter(([name, f]) => f.required && !f.system && f.initial === undefined && (values[name] ?? null) === null)
    .map(([name]) => name)

/** New records that break a condition of the noun, by their place; said without writing anything. */
export async function violations(
  ctx: Context,
  resource: Resource<any>,
  rows: readonly Values[],
): Promise<Map<number, InputProblem>> {
  const checks = Object.values(resource.check ?? {})
  const broken = new Map<number, InputProblem>()
  if (!checks.length || !rows.length) return broken
  // No condition is about an encrypted value, and none is sealed yet.
  const open = Object.fromEntries(Object.entries(resource.fields as Fields).filter(([, f]) => !f.sealed))
  const items = rows.map((values) => pack(open, mirrored(resource, withInitial(ctx, resource, values))))
  const text = `select i.nr::int as nr, ${checks.map((c, i) => `(${c.sql}) is not false as ok${i}`).join(', ')} from jsonb_array_elements($1::jsonb) with ordinality i(item, nr) cross join lateral jsonb_populate_record(null::${quoted(resource.name)}, i.item) t where not (${checks.map((c) => `(${c.sql}) is not false`).join(' and ')})`
  for (const row of await ctx.run<any>({ text, values: [JSON.stringify(items)] })) {
    const check = checks[checks.findIndex((_, i) => !row[`ok${i}`])]!
    broken.set(row.nr - 1, { path: check.field, message: check.message })
  }
  return broken
}

/** Makes records without answering them. What the database refuses is found by halving and left out; the rest lands. */
export async function land(ctx: Context, resource: Resource<any>, rows: readonly Values[]): Promise<Landing> {
  demand(ctx.actor, resource, 'write')
  const ready = rows.map((values): Values => ({ ...withInitial(ctx, resource, values), id: newId() }))
  const refused = new Map<number, InputProblem>()
  const own = resource.replace?.create
  const all = ready.map((_, i) => i)
  if (own) {
    for (const i of all) {
      const { id: _, ...values } = ready[i]!
      await divide(ctx, [i], async () => void (ready[i]!.id = ((await own(ctx, values)) as { id: string }).id), refused)
    }
  } else {
    const write = (part: number[]) =>
      createRows(
        ctx,
        resource,
        part.map((i) => ready[i]!),
        { whole: true, silent: true },
      )
    const sieve = async () => {
      for (const [i, problem] of await violations(ctx, resource, rows)) refused.set(i, problem)
    }
    await divide(ctx, all, write, refused, sieve)
  }
  return { ids: ready.map((r) => r.id as string), refused }
}

/** Changes records without answering them; what the actor may not change or the database refuses is left out. */
export async function alter(ctx: Context, resource: Resource<any>, changes: readonly Change[]): Promise<Landing> {
  demand(ctx.actor, resource, 'write')
  const refused = new Map<number, InputProblem>()
  const write = async (part: number[]) => {
    if (resource.replace?.update) {
      for (const i of part) await update(ctx, resource, changes[i]!.id, changes[i]!.values)
      return
    }
    const outcomes = await updateRows(
      ctx,
      resource,
      part.map((i) => changes[i]!),
      { silent: true },
    )
    outcomes.forEach((outcome, n) => {
      if (!outcome.found) refused.set(part[n]!, { path: '', message: 'Your role does not change this record.' })
    })
  }
  const all = changes.map((_, i) => i)
  if (resource.replace?.update) for (const i of all) await divide(ctx, [i], write, refused)
  else await divide(ctx, all, write, refused)
  return { ids: changes.map((c) => c.id), refused }
}

/** Tries a set as one; when a row of it is refused, its halves, down to the row. `sieve` may name bad rows before that. */
async function divide(
  ctx: Context,
  part: number[],
  work: (part: number[]) => Promise<unknown>,
  refused: Map<number, InputProblem>,
  sieve?: () => Promise<void>,
): Promise<void> {
  if (!part.length) return
  try {
    await ctx.transaction(() => work(part))
  } catch (error) {
    const problem = faultOf(error)
    if (!problem) throw error
    await sieve?.()
    const left = part.filter((i) => !refused.has(i))
    if (part.length === 1) return void (refused.has(part[0]!) || refused.set(part[0]!, problem))
    const middle = left.length === part.length ? Math.ceil(left.length / 2) : left.length
    await divide(ctx, left.slice(0, middle), work, refused)
    await divide(ctx, left.slice(middle), work, refused)
  }
}

/** What a row did wrong, or undefined when the failure is not a row's. */
function faultOf(error: unknown): InputProblem | undefined {
  const failure = databaseFailure(error)
  if (failure instanceof Failure && failure.status < 500) {
    const [first] = (failure.details.errors as InputProblem[] | undefined) ?? []
    return first ?? { path: '', message: (failure.details.detail as string) ?? failure.message }
  }
  const state = sqlState((error as { cause?: unknown })?.cause ?? error)
  return state?.startsWith('22') ? { path: '', message: 'A value of this row cannot be stored.' } : undefined
}
