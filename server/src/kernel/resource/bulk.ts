import { z } from 'zod'
import type { Context } from '../context.ts'
import { fail, invalid } from '../errors.ts'
import { filterTree } from '../filter/index.ts'
import { newId } from '../ids.ts'
import { demand, visibleFields } from './access.ts'
import type { Fields } from './field.ts'
import { type ListOptions, select } from './list.ts'
import { quoted } from './names.ts'
import type { Resource } from './resource.ts'
import { checked, preparedChange } from './verbs.ts'
import { updateRows } from './write.ts'

const words = z.array(z.string().min(1).max(60)).max(50)
export const bulkInput = z.strictObject({
  ids: z.array(z.uuid()).min(1).max(10_000).optional(),
  filter: z.union([z.string().max(8192), filterTree]).optional(),
  search: z.string().max(200).optional(),
  all: z.literal(true).optional().meta({ description: 'Say so when neither ids nor filter nor search narrow it' }),
  update: z.record(z.string(), z.unknown()).optional(),
  remove: z.literal(true).optional(),
  addTags: words.optional(),
  removeTags: words.optional(),
})
type Bulk = z.output<typeof bulkInput>

export interface BulkResult {
  matched: number
  changed: number
  skipped: number
  batchId: string
}

/** Records changed by one statement: small enough to stay far from the time limits, large enough to be set-wise. */
const slice = 500
const most = 10_000

/** One change to a selection, in one transaction; its events share a batch id, by which it can be undone. */
export async function bulk(outer: Context, resource: Resource<any>, body: unknown): Promise<BulkResult> {
  const input = checked<Bulk>(bulkInput, body)
  const verb = input.remove ? 'remove' : 'write'
  demand(outer.actor, resource, verb)
  if (!input.ids && !input.filter && !input.search && !input.all)
    throw invalid([{ path: 'ids', message: 'Say which records: ids, a filter, or all.' }])
  if (!input.update && !input.remove && !input.addTags && !input.removeTags)
    throw invalid([{ path: 'update', message: 'Say what to change: update, remove, addTags or removeTags.' }])
  const batchId = newId()
  return outer.with({ batchId }).transaction(async (ctx) => {
    const ids = await selected(ctx, resource, input, verb)
    const values = input.update ? await preparedChange(ctx, resource, input.update) : {}
    let changed = 0
    for (let i = 0; i < ids.length; i += slice) {
      const part = ids.slice(i, i + slice)
      changed += input.remove
        ? await removeAll(ctx, resource, part)
        : countChanged(await updateRows(ctx, resource, await changesFor(ctx, resource, part, values, input)))
    }
    return { matched: ids.length, changed, skipped: ids.length - changed, batchId }
  })
}

const countChanged = (outcomes: readonly { changed: boolean }[]) => outcomes.filter((o) => o.changed).length

/** Removal by hand checks each record; the generated one is a statement for all. */
async function removeAll(ctx: Context, resource: Resource<any>, ids: string[]): Promise<number> {
  if (resource.replace?.remove) {
    for (const id of ids) await resource.remove(ctx, id)
    return ids.length
  }
  const changes = ids.map((id) => ({ id, values: { deletedAt: ctx.now().toISOString() } }))
  return countChanged(await updateRows(ctx, resource, changes, { type: 'removed', always: true, verb: 'remove' }))
}

async function selected(
  ctx: Context,
  resource: Resource<any>,
  input: Bulk,
  verb: 'write' | 'remove',
): Promise<string[]> {
  const { where, values } = await select(
    ctx,
    resource,
    { filter: input.filter as ListOptions['filter'], search: input.search },
    verb,
  )
  if (input.ids) where.push(`t.id = any($${values.push(input.ids)}::uuid[])`)
  const rows = await ctx.run<{ id: string }>({
    text: `select t.id from ${quoted(resource.name)} t where ${where.join(' and ')} order by t.id limit ${most + 1}`,
    values,
  })
  if (rows.length > most)
    throw invalid([
      { path: 'filter', message: `One change takes at most ${most.toLocaleString('en')} records. Narrow the filter.` },
    ])
  return rows.map((r) => r.id)
}

async function changesFor(
  ctx: Context,
  resource: Resource<any>,
  ids: string[],
  values: Record<string, unknown>,
  input: Bulk,
) {
  if (!input.addTags && !input.removeTags) return ids.map((id) => ({ id, values }))
  const field = Object.entries(resource.fields as Fields).find(([, f]) => f.collection?.value)?.[0]
  if (!field)
    throw invalid([{ path: input.addTags ? 'addTags' : 'removeTags', message: `${resource.label} have no tags.` }])
  if (!visibleFields(ctx.actor, resource).includes(field))
    throw fail('forbidden', { errors: [{ path: field, message: 'Your role does not show this field.' }] })
  const records = await resource.find(ctx, { ids, whole: true, limit: ids.length })
  return records.map((r: any) => {
    const tags = tagged(r[field] ?? [], input)
    return { id: r.id, values: tags ? { ...values, [field]: tags } : values }
  })
}

/** The tags afterwards, or undefined when they stay as they are. */
function tagged(before: readonly string[], input: Bulk): string[] | undefined {
  const removed = new Set(input.removeTags)
  const after = [...new Set([...before.filter((t) => !removed.has(t)), ...(input.addTags ?? [])])]
  return after.length === before.length && after.every((t) => before.includes(t)) ? undefined : after
}
