import { z } from 'zod'
import type { Context } from '../context.ts'
import { Failure } from '../errors.ts'
import { newId } from '../ids.ts'
import { demand } from './access.ts'
import type { Resource } from './resource.ts'
import { checked, createJson, preparedChange } from './verbs.ts'
import { settled, updateRows } from './write.ts'

const item = z.discriminatedUnion('op', [
  z.strictObject({ op: z.literal('create'), data: z.record(z.string(), z.unknown()) }),
  z.strictObject({
    op: z.literal('update'),
    id: z.uuid(),
    version: z.number().int().optional(),
    data: z.record(z.string(), z.unknown()),
  }),
  z.strictObject({ op: z.literal('remove'), id: z.uuid() }),
])
export const batchInput = z.strictObject({ items: z.array(item).min(1).max(1000, 'A batch has at most 1,000 items.') })
type Item = z.output<typeof item>

/**
 * Many writes in one request, set-wise where they are alike. Without `atomic` good items land and bad ones say why;
 * with it one bad item undoes all. Answers a JSON text per item: `{status, id?, data?, error?}`.
 */
export async function batch(
  outer: Context,
  resource: Resource<any>,
  body: unknown,
  atomic: boolean,
): Promise<string[]> {
  const { items } = checked<{ items: Item[] }>(batchInput, body)
  const ctx = outer.with({ batchId: newId() })
  return ctx.transaction(async (tx) => {
    const results: string[] = new Array(items.length)
    for (const run of runsOf(items)) {
      const whole = await attempt(tx, () =>
        runTogether(
          tx,
          resource,
          run.map((i) => items[i]!),
        ),
      )
      if (whole.ok) run.forEach((index, n) => void (results[index] = whole.value[n]!))
      else if (atomic) throw whole.error
      else for (const index of run) results[index] = await alone(tx, resource, items[index]!)
    }
    return results
  })
}

/** Neighbours of the same kind go together; the order of the request is kept. A record changed twice starts a new run. */
function runsOf(items: Item[]): number[][] {
  const runs: number[][] = []
  let ids = new Set<string>()
  items.forEach((item, index) => {
    const last = runs.at(-1)
    const fresh = !last || items[last[0]!]!.op !== item.op || item.op === 'remove' || ('id' in item && ids.has(item.id))
    if (fresh) {
      runs.push([index])
      ids = new Set()
    } else last.push(index)
    if ('id' in item) ids.add(item.id)
  })
  return runs
}

async function runTogether(ctx: Context, resource: Resource<any>, items: Item[]): Promise<string[]> {
  const first = items[0]!
  if (first.op === 'create') {
    const records = await createJson(
      ctx,
      resource,
      items.map((i) => (i as typeof first).data),
    )
    // The record stays the text that PostgreSQL wrote; its id stands at the beginning.
    return records.map((json) => `{"status":201,${json.slice(1, 44)},"data":${json}}`)
  }
  if (first.op === 'remove') {
    await resource.remove(ctx, first.id)
    return [JSON.stringify({ status: 204, id: first.id })]
  }
  demand(ctx.actor, resource, 'write')
  const changes = []
  for (const i of items as (typeof first)[])
    changes.push({ id: i.id, version: i.version, values: await preparedChange(ctx, resource, i.data) })
  const outcomes = await updateRows(ctx, resource, changes)
  return changes.map((change, n) =>
    JSON.stringify({ status: 200, id: change.id, data: settled(outcomes[n], change, resource.name) }),
  )
}

async function alone(ctx: Context, resource: Resource<any>, item: Item): Promise<string> {
  const result = await attempt(ctx, () => runTogether(ctx, resource, [item]))
  if (result.ok) return result.value[0]!
  const { error } = result
  return JSON.stringify({
    status: error.status,
    ...('id' in item ? { id: item.id } : {}),
    error: { code: error.code, title: error.message, ...error.details },
  })
}

/** Runs work in a savepoint; what a client caused is an outcome, what we caused is thrown. */
async function attempt<T>(
  ctx: Context,
  work: () => Promise<T>,
): Promise<{ ok: true; value: T } | { ok: false; error: Failure }> {
  try {
    return { ok: true, value: await ctx.transaction(work) }
  } catch (error) {
    if (error instanceof Failure && error.status < 500) return { ok: false, error }
    throw error
  }
}
