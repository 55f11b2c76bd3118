import { z } from 'zod'
import type { Context } from '../context.ts'
import { fail } from '../errors.ts'
import { visibleFields } from './access.ts'
import type { ListOptions, Selection } from './list.ts'
import { columnOf } from './projection.ts'
import type { Resource } from './resource.ts'

/** One column of an order. Nulls come last either way; the id is always the final key. */
export interface SortKey {
  sql: string
  cast: string
  descending: boolean
  nullable: boolean
}

const stamps: Record<string, [column: string, cast: string]> = {
  id: ['id', 'uuid'],
  createdAt: ['created_at', 'timestamptz'],
  updatedAt: ['updated_at', 'timestamptz'],
  version: ['version', 'int'],
}

/** The order of a list: what was asked, else rank of a search, else the newest first. */
export function sortKeys(
  ctx: Context,
  resource: Resource<any>,
  options: ListOptions,
  selection: Selection,
  values: unknown[],
): SortKey[] {
  if (!options.sort?.length && selection.ranked) {
    const n = values.push(selection.ranked)
    return [{ sql: `array_position($${n}::uuid[], t.id)`, cast: 'int', descending: false, nullable: false }]
  }
  const keys = (options.sort?.length ? options.sort : usual(ctx, resource)).map((name) => keyOf(ctx, resource, name))
  const descending = keys.at(-1)!.descending
  return [...keys.filter((k) => k.sql !== 't.id'), { sql: 't.id', cast: 'uuid', descending, nullable: false }]
}

/** The noun's own order, as far as the actor may see it: a list must not fail because a role hides the name. */
function usual(ctx: Context, resource: Resource<any>): readonly string[] {
  const visible = visibleFields(ctx.actor, resource)
  const names = (resource.sort ?? []).filter((n) => Object.hasOwn(stamps, bare(n)) || visible.includes(bare(n)))
  return names.length ? names : ['-createdAt']
}
const bare = (typed: string) => typed.replace(/^-/, '')

function keyOf(ctx: Context, resource: Resource<any>, typed: string): SortKey {
  const descending = typed.startsWith('-')
  const name = bare(typed)
  const stamp = Object.hasOwn(stamps, name) ? stamps[name] : undefined
  if (stamp) return { sql: `t.${stamp[0]}`, cast: stamp[1], descending, nullable: false }
  const f = visibleFields(ctx.actor, resource).includes(name) ? resource.fields[name] : undefined
  if (!f?.sortable || !f.filter)
    throw fail('invalid_input', { errors: [{ path: 'sort', message: `Lists cannot be sorted by “${name}”.` }] })
  return { sql: columnOf('t', name)(f.filter.column), cast: f.filter.cast, descending, nullable: !f.required }
}

/** A cursor is the sort values of the last row: opaque, but nothing secret is in it and nothing is trusted from it. */
export const writeCursor = (row: Record<string, string | null>, keys: SortKey[]): string =>
  Buffer.from(JSON.stringify(keys.map((_, i) => row[`k${i}`] ?? null))).toString('base64url')

/** The condition “after this row in this order”. */
export function readCursor(cursor: string, keys: SortKey[], values: unknown[]): string {
  let last: unknown
  try {
    last = JSON.parse(Buffer.from(cursor, 'base64url').toString())
  } catch {
    last = undefined
  }
  if (
    !Array.isArray(last) ||
    last.length !== keys.length ||
    !last.every((v) => v === null || typeof v === 'string') ||
    !fits(last, keys)
  )
    throw fail('invalid_input', {
      errors: [{ path: 'cursor', message: 'This cursor belongs to another list. Start again without it.' }],
    })
  const params = last.map((v, i) => (v === null ? null : `$${values.push(v)}::${keys[i]!.cast}`))
  if (keys.every((k) => !k.nullable && k.descending === keys[0]!.descending))
    return `(${keys.map((k) => k.sql).join(', ')}) ${keys[0]!.descending ? '<' : '>'} (${params.join(', ')})`
  const alternatives = keys.map((k, i) => {
    const equal = keys.slice(0, i).map((e, j) => (params[j] === null ? `${e.sql} is null` : `${e.sql} = ${params[j]}`))
    return [...equal, afterOne(k, params[i]!)].join(' and ')
  })
  return `(${alternatives.map((a) => `(${a})`).join(' or ')})`
}

function afterOne(key: SortKey, param: string | null): string {
  if (param === null) return 'false'
  const beyond = `${key.sql} ${key.descending ? '<' : '>'} ${param}`
  return key.nullable ? `(${beyond} or ${key.sql} is null)` : beyond
}

/** Values that would not cast would be a server error; a cursor made by hand is the client's. */
function fits(last: (string | null)[], keys: SortKey[]): boolean {
  return last.every((v, i) => (v === null ? keys[i]!.nullable : (shapes[keys[i]!.cast] ?? isText)(v)))
}
const isText = (v: string) => !v.includes('\u0000') && v.isWellFormed()
const isDay = (v: string) => z.iso.date().safeParse(v).success && !v.startsWith('0000')
const shapes: Record<string, (v: string) => boolean> = {
  uuid: (v) => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(v),
  int: (v) => /^-?\d{1,10}$/.test(v) && Math.abs(Number(v)) < 2 ** 31,
  bigint: (v) => /^-?\d{1,18}$/.test(v),
  numeric: (v) => /^-?\d{1,30}(\.\d{1,10})?$/.test(v),
  timestamptz: (v) =>
    /^.{10} ([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,6})?[+-](0\d|1[0-4])(:[0-5]\d){0,2}$/.test(v) &&
    isDay(v.slice(0, 10)),
  date: isDay,
  boolean: (v) => v === 'true' || v === 'false',
}
