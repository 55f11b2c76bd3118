import { type Context, type JobContext, sqlState } from '../../kernel/index.ts'
import { carryOut, nothing, sum, tally } from './carry.ts'
import { type Compiled, compile } from './compile.ts'
import type { Draft } from './draft.ts'
import { type Import, imports, type Result, undoLimit } from './import.ts'
import { type Planned, plan, waves } from './plan.ts'
import { advance, inBulk, keepRejects, type Progress, progressOf } from './progress.ts'
import { ahead, clash, pairs, type Slice, slices } from './slices.ts'
import { rowsOf } from './stored.ts'

/**
 * Brings the rows in, a slice a transaction: rows, their events, refused rows and the new position commit together, so that a
 * run that dies at any moment goes on where it was. Permission is asked again: the context is the person's as she is now.
 */
export async function run(
  { ctx, files, organization }: Pick<JobContext, 'ctx' | 'files' | 'organization'>,
  acting: Context,
  record: Import,
  progress: Progress,
): Promise<void> {
  const compiled = await compile(acting, record as never)
  const rows = rowsOf(files, organization, record)
  let position = progress.position
  for await (const pair of pairs(ahead(slices(rows, compiled, position)))) {
    if (!(await both(acting, record.id, compiled, pair, position))) return
    position = pair.at(-1)!.end
  }
  await ctx.transaction(async (tx) => {
    const now = await progressOf(tx, record.id, true)
    if (now?.status !== 'running' || now.position !== position) return
    await imports.set(tx, record.id, {
      status: 'done',
      rows: now.done,
      result: now.counts,
      finishedAt: tx.now().toISOString(),
      undoUntil: undoLimit(tx),
    })
  })
}

/** The import was stopped, or somebody else has moved it on: what was written for it goes back. */
class Overtaken extends Error {}

/**
 * Two slices at once, each in a transaction of its own: the second one commits after the first, so that the position never
 * leaves a gap. Slices that speak of the same keys go one after the other, and so do those that wait for each other's locks.
 */
async function both(ctx: Context, id: string, compiled: Compiled, pair: Slice[], position: number): Promise<boolean> {
  const [first, second] = pair as [Slice, Slice | undefined]
  const together = second && !clash(compiled, first, second)
  const one = step(ctx, id, compiled, first, position, together ? {} : undefined)
  const two = together ? step(ctx, id, compiled, second, first.end, { after: one }) : undefined
  const [a, b] = await Promise.allSettled([one, two])
  // Any other failure is the job's: whether the slice landed is told by the position that it finds when it is tried again.
  for (const each of [a, b]) if (each.status === 'rejected' && !inTheWay(each.reason)) throw each.reason
  if (a.status === 'rejected' && !(await step(ctx, id, compiled, first, position))) return false
  if (a.status === 'fulfilled' && !a.value) return false
  if (!second || (together && a.status === 'fulfilled' && b.status === 'fulfilled'))
    return b.status === 'fulfilled' && b.value !== false
  return step(ctx, id, compiled, second, first.end)
}

/** Whether a slice failed for locks: a wait that was too long, a deadlock, a write that came in between. */
const inTheWay = (error: unknown): boolean => ['55P03', '40P01', '40001'].includes(sqlState(error) ?? '')

/** How long a slice that has company waits for a lock, which may be held by the other one. */
const patience = '2s'

/**
 * One slice; `beside` says that another one is under way, and which has to be there before. False when the import was
 * stopped, or somebody else has moved it on.
 */
async function step(
  ctx: Context,
  id: string,
  compiled: Compiled,
  slice: Slice,
  position: number,
  beside?: { after?: Promise<boolean> },
): Promise<boolean> {
  try {
    await inBulk(ctx, async (tx) => {
      if (beside) await tx.run({ text: `select set_config('lock_timeout', '${patience}', true)`, values: [] })
      const counts = nothing()
      const rejects: Planned[] = []
      for (const wave of waves(compiled, slice.drafts)) rejects.push(...(await settle(tx, compiled, wave, counts)))
      await keepRejects(tx, id, rejects)
      if (beside?.after && !(await beside.after)) throw new Overtaken()
      const now = await progressOf(tx, id, true)
      if (now?.status !== 'running' || now.position !== position) throw new Overtaken()
      await advance(tx, id, { position: slice.end, done: slice.end, counts: sum(now.counts, counts) })
    })
    return true
  } catch (error) {
    if (error instanceof Overtaken) return false
    throw error
  }
}

/** Plans and writes rows; answers those that were refused. */
async function settle(ctx: Context, compiled: Compiled, drafts: readonly Draft[], counts: Result): Promise<Planned[]> {
  const planned = await plan(ctx, compiled, drafts, { lock: true, checks: false })
  const rows = planned.filter((r) => !r.again)
  await carryOut(ctx, compiled, rows, counts)
  tally(rows, counts)
  const rejects = rows.filter((r) => r.action === 'reject')
  // Two keys of one record: the second row looks again at what the first one made of it.
  for (const row of planned) if (row.again) rejects.push(...(await settle(ctx, compiled, [row.draft], counts)))
  return rejects
}
