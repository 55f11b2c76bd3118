import { z } from 'zod'
import { command, signedIn } from './command.ts'
import type { Context } from './context.ts'
import { invalid } from './errors.ts'
import { newId } from './ids.ts'
import { knows, resourceNamed } from './resource/resource.ts'
import { updateRows } from './resource/write.ts'
import { reverted } from './reverted.ts'

const minutes = 15
const conflict = z.object({ noun: z.string(), id: z.uuid(), field: z.string().nullable() })

/**
 * Takes back one's own changes of a request or a batch. Nothing is deleted from history: the old values are written as new
 * changes. What somebody has changed since stays theirs and is reported.
 */
export const undo = command('history.undo', {
  can: signedIn,
  about: `Takes back your own changes of one request or batch, up to ${minutes} minutes later.`,
  input: z.strictObject({ requestId: z.uuid().optional(), batchId: z.uuid().optional() }),
  output: z.object({ undone: z.number().int(), conflicts: z.array(conflict) }),
  async run(outer, { requestId, batchId }) {
    if (!requestId === !batchId)
      throw invalid([{ path: 'requestId', message: 'Name either a requestId or a batchId.' }])
    const ctx = outer.with({ batchId: newId() })
    const events = await ctx.run<any>({
      text: `select type, noun, record_id as id, changes, seq from events where ${requestId ? 'request_id' : 'batch_id'} = $1 and actor_kind = $2 and actor_id is not distinct from $3::uuid and at > now() - interval '${minutes} minutes' and noun is not null order by seq desc limit 10000`,
      values: [requestId ?? batchId, ctx.actor.kind, ctx.actor.id],
    })
    let undone = 0
    const conflicts: z.output<typeof conflict>[] = []
    for (const event of events.filter((e) => knows(e.noun))) {
      const result = await undoOne(ctx, event)
      undone += result.done ? 1 : 0
      conflicts.push(...result.conflicts.map((field) => ({ noun: event.noun, id: event.id, field })))
    }
    return { undone, conflicts }
  },
})

/** What is about being in the trash: its opposite is being out of it. */
const trashes = new Set(['created', 'removed', 'restored'])

async function undoOne(ctx: Context, event: any): Promise<{ done: boolean; conflicts: (string | null)[] }> {
  const resource = resourceNamed(event.noun)
  const verb = event.type.slice(event.noun.length + 1)
  // Where a verb is written by hand, its checks would be walked around; what is gone for good stays gone.
  if (resource.replace?.update || resource.replace?.remove || (verb === 'removed' && resource.final))
    return { done: false, conflicts: [null] }
  if (!ctx.actor.may(resource.can[verb === 'updated' ? 'write' : 'remove'])) return { done: false, conflicts: [null] }
  if (trashes.has(verb))
    return done(
      await updateRows(
        ctx,
        resource,
        [{ id: event.id, values: { deletedAt: verb === 'removed' ? null : ctx.now().toISOString() } }],
        {
          verb: 'remove',
          always: true,
          deleted: verb === 'removed',
          type: verb === 'removed' ? 'restored' : 'removed',
        },
      ),
    )
  if (verb !== 'updated') return { done: false, conflicts: [] }

  const [current] = await resource.find(ctx, { ids: [event.id], whole: true })
  if (!current) return { done: false, conflicts: [null] }
  const { values, lost } = reverted(resource, current, event.changes)
  if (!Object.keys(values).length) return { done: false, conflicts: lost }
  return { ...done(await updateRows(ctx, resource, [{ id: event.id, values }])), conflicts: lost }
}

const done = (outcomes: { changed: boolean }[]) => ({ done: outcomes[0]?.changed ?? false, conflicts: [] as string[] })
