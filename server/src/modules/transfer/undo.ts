import type { Context } from '../../kernel/index.ts'
import { type Import, imports } from './import.ts'
import { advance, inBulk, type Progress, progressOf } from './progress.ts'
import { type Conflict, takeBackEvents } from './take-back.ts'

const slice = 500

/** Takes an import back, newest event first, a slice a transaction; what somebody has changed since stays and is listed. */
export async function takeBack(ctx: Context, acting: Context, record: Import, progress: Progress): Promise<void> {
  let position = progress.position
  for (;;) {
    const next = await inBulk(acting, (tx) => step(tx, record, position))
    if (next === undefined) return
    if (next === position) break
    position = next
  }
  await ctx.transaction(async (tx) => {
    const now = await progressOf(tx, record.id, true)
    if (now?.status !== 'undoing' || now.position !== position) return
    await imports.set(tx, record.id, { status: 'undone', finishedAt: tx.now().toISOString() })
    const { created: ended, updated: restored, rejected: conflicts } = now.counts
    await tx.emit('imports.undone', { ended, restored, conflicts }, { noun: 'imports', id: record.id })
  })
}

/** Answers the new position, the same one when nothing is left, undefined when somebody else goes on. */
async function step(tx: Context, record: Import, position: number): Promise<number | undefined> {
  const now = await progressOf(tx, record.id, true)
  if (now?.status !== 'undoing' || now.position !== position) return undefined
  const events = await tx.run<any>({
    text: `select type, noun, record_id as id, changes, seq from events where batch_id = $1 and seq < $2 and noun is not null and noun <> 'imports' order by seq desc limit ${slice}`,
    values: [record.id, position],
  })
  if (!events.length) return position
  const { ended, restored, conflicts } = await takeBackEvents(tx, events, [record.id, now.batch])
  await keepConflicts(tx, record.id, conflicts)
  const counts = { ...now.counts }
  counts.created += ended
  counts.updated += restored
  counts.rejected += conflicts.length
  const last = events.at(-1).seq as number
  await advance(tx, record.id, { position: last, done: now.done + events.length, counts })
  return last
}

async function keepConflicts(ctx: Context, id: string, conflicts: readonly Conflict[]): Promise<void> {
  if (!conflicts.length) return
  await ctx.run({
    text: `insert into import_conflicts (organization_id, import_id, noun, record_id, title, field, reason) select app_organization(), $1, e->>'noun', (e->>'id')::uuid, e->>'title', e->>'field', e->>'reason' from jsonb_array_elements($2::jsonb) e`,
    values: [id, JSON.stringify(conflicts)],
  })
}
