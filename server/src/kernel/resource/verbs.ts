import type { Context } from '../context.ts'
import { fail, type InputProblem, invalid } from '../errors.ts'
import { demand, ownersFor, visibleFields } from './access.ts'
import { checkedCustom } from './custom.ts'
import type { Fields } from './field.ts'
import { listJson, select } from './list.ts'
import { quoted } from './names.ts'
import { projection } from './projection.ts'
import { lock as lockRows, get as readOne } from './read.ts'
import type { FindOptions, Resource } from './resource.ts'
import { createRows, settled, updateRows } from './write.ts'

type Values = Record<string, unknown>

/** Checks a body with a zod schema; every wrong value is named with its path. */
export function checked<T>(schema: { safeParse(v: unknown): any }, value: unknown): T {
  const result = schema.safeParse(value)
  if (result.success) return result.data as T
  throw invalid(result.error.issues.map((issue: Issue) => problemOf(issue, value)))
}

interface Issue {
  code: string
  path: (string | number)[]
  message: string
  keys?: string[]
}

function problemOf({ code, path, message, keys }: Issue, value: unknown): InputProblem {
  const key = keys?.[0]
  if (code === 'unrecognized_keys' && key)
    return { path: [...path, key].join('.'), message: `There is no field “${key}” here, or it cannot be written.` }
  const given = path.reduce((v: any, part) => v?.[part], value)
  return { path: path.join('.'), message: given === undefined && code === 'invalid_type' ? 'This is needed.' : message }
}

/** Who may not see a field may not write it either. */
function refuseUnseen(ctx: Context, resource: Resource<any>, values: Values): void {
  const visible = new Set(visibleFields(ctx.actor, resource))
  const unseen = Object.keys(values).filter(
    (name) => name in resource.fields && !visible.has(name) && values[name] !== undefined,
  )
  if (unseen.length)
    throw fail('forbidden', {
      errors: unseen.map((path) => ({ path, message: 'Your role does not show this field.' })),
    })
}

export const get = (ctx: Context, resource: Resource<any>, id: string) => readOne(ctx, resource, id)

export async function find(ctx: Context, resource: Resource<any>, options: FindOptions): Promise<any[]> {
  if (!options.ids && !options.whole) return JSON.parse(await listJson(ctx, resource, { limit: 1000, ...options })).data
  if (!options.whole) demand(ctx.actor, resource, 'read')
  const selection =
    options.whole && !options.filter
      ? { where: ['t.deleted_at is null'], values: [] as unknown[] }
      : await select(ctx, resource, options)
  if (options.ids) selection.where.push(`t.id = any($${selection.values.push(options.ids)}::uuid[])`)
  const names = options.whole ? Object.keys(resource.fields) : visibleFields(ctx.actor, resource)
  const text = `select (select row_to_json(r) from (select ${projection(resource, names, 't')}) r) as json from ${quoted(resource.name)} t where ${selection.where.join(' and ')} order by t.id limit ${options.limit ?? 1000}`
  return (await ctx.run<{ json: any }>({ text, values: selection.values })).map((r) => r.json)
}

/** Checks the body of a create: schema, visibility, custom fields, initial values. */
export async function prepared(ctx: Context, resource: Resource<any>, values: Values): Promise<Values> {
  const body = checked<Values>(resource.createInput, values)
  refuseUnseen(ctx, resource, body)
  if (resource.custom) body.custom = await checkedCustom(ctx, resource, (body.custom as Values) ?? {}, true)
  return withInitial(ctx, resource, body)
}

/** Values of a new record with those that nobody gave. */
export function withInitial(ctx: Context, resource: Resource<any>, values: Values): Values {
  const full = { ...values }
  for (const [name, f] of Object.entries(resource.fields as Fields)) {
    if (full[name] === undefined && f.initial !== undefined) full[name] = f.initial
    if (full[name] === null && f.required && f.initial !== undefined) full[name] = f.initial
  }
  const owner = resource.rows?.owner
  if (owner && full[owner] === undefined && ctx.actor.member) full[owner] = ctx.actor.member
  return full
}

export async function create(ctx: Context, resource: Resource<any>, rows: readonly Values[]): Promise<any[]> {
  return (await createJson(ctx, resource, rows)).map((json) => JSON.parse(json))
}

/** The same as create, as the JSON texts PostgreSQL wrote. */
export async function createJson(ctx: Context, resource: Resource<any>, rows: readonly Values[]): Promise<string[]> {
  demand(ctx.actor, resource, 'write')
  const ready: Values[] = []
  for (const row of rows) ready.push(await prepared(ctx, resource, row))
  const own = resource.replace?.create
  if (!own) return createRows(ctx, resource, ready)
  return ctx.transaction(async (tx) => {
    const made: string[] = []
    for (const values of ready) made.push(JSON.stringify(shown(ctx, resource, (await own(tx, values)) as Values)))
    return made
  })
}

/** Checks the body of a change: schema, visibility, custom fields. */
export async function preparedChange(ctx: Context, resource: Resource<any>, values: Values): Promise<Values> {
  const body = checked<Values>(resource.updateInput, values)
  refuseUnseen(ctx, resource, body)
  if (body.custom !== undefined) body.custom = await checkedCustom(ctx, resource, body.custom as Values)
  return body
}

export async function update(
  ctx: Context,
  resource: Resource<any>,
  id: string,
  values: Values,
  version?: number,
): Promise<any> {
  demand(ctx.actor, resource, 'write')
  const body = await preparedChange(ctx, resource, values)
  const change = { id, version, values: body }
  const own = resource.replace?.update
  if (own)
    return ctx.transaction(async (tx) => {
      const [current] = await lockRows(tx, resource, [id])
      settled(
        { id, found: true, changed: false, version: current.version, record: shown(ctx, resource, current) },
        change,
        resource.name,
      )
      return shown(ctx, resource, (await own(tx, id, body, version)) as Values)
    })
  const [outcome] = await updateRows(ctx, resource, [change])
  if (!outcome?.found) await refuseSeen(ctx, resource, id, 'write')
  return settled(outcome, change, resource.name)
}

/** Whoever sees a record but may change only her own is told so; what she does not see is not there. */
async function refuseSeen(ctx: Context, resource: Resource<any>, id: string, verb: 'write' | 'remove'): Promise<void> {
  if (ownersFor(ctx.actor, resource, verb) === undefined) return
  await readOne(ctx, resource, id)
  throw fail('forbidden', {
    detail: `Your role ${verb === 'write' ? 'changes' : 'deletes'} only records that are yours${ctx.actor.scope(resource.can[verb]) === 'team' ? ' or your team’s' : ''}.`,
    permission: resource.can[verb],
  })
}

export async function remove(ctx: Context, resource: Resource<any>, id: string): Promise<void> {
  demand(ctx.actor, resource, 'remove')
  const own = resource.replace?.remove
  if (own) return ctx.transaction((tx) => own(tx, id).then(() => trash(tx, resource, id)))
  return trash(ctx, resource, id)
}

async function trash(ctx: Context, resource: Resource<any>, id: string): Promise<void> {
  const change = { id, values: { deletedAt: ctx.now().toISOString() } }
  const [outcome] = await updateRows(ctx, resource, [change], { type: 'removed', always: true, verb: 'remove' })
  if (!outcome?.found) await refuseSeen(ctx, resource, id, 'remove')
  settled(outcome, change, resource.name)
}

/** A whole record cut to what the actor may read. */
function shown(ctx: Context, resource: Resource<any>, record: Values): any {
  const visible = new Set(visibleFields(ctx.actor, resource))
  return Object.fromEntries(Object.entries(record).filter(([name]) => !(name in resource.fields) || visible.has(name)))
}

/** Takes records out of the trash; answers how many were in it. */
export async function restore(ctx: Context, resource: Resource<any>, ids: readonly string[]): Promise<number> {
  demand(ctx.actor, resource, 'remove')
  const changes = ids.map((id) => ({ id, values: { deletedAt: null } }))
  const outcomes = await updateRows(ctx, resource, changes, {
    type: 'restored',
    always: true,
    verb: 'remove',
    deleted: true,
  })
  return outcomes.filter((o) => o.changed).length
}

export async function add(ctx: Context, resource: Resource<any>, rows: readonly Values[]): Promise<any[]> {
  const ready = rows.map((row) => withInitial(ctx, resource, row))
  return (await createRows(ctx, resource, ready, { whole: true })).map((json) => JSON.parse(json))
}

export async function set(ctx: Context, resource: Resource<any>, id: string, values: Values): Promise<any> {
  const change = { id, values }
  return settled((await updateRows(ctx, resource, [change], { whole: true }))[0], change, resource.name)
}

export const lock = (ctx: Context, resource: Resource<any>, ids: readonly string[]) => lockRows(ctx, resource, ids)
