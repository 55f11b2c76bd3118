import type { Context, JobContext } from '../../kernel/index.ts'
import { carryOut, tally } from './carry.ts'
import { type Compiled, compile } from './compile.ts'
import type { Draft } from './draft.ts'
import { type Import, imports, type Result, undoLimit } from './import.ts'
import { type Planned, plan, waves } from './plan.ts'
import { advance, inBulk, keepRejects, type Progress, progressOf } from './progress.ts'
import { ahead, type Slice, slices } from './slices.ts'
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
  for await (const slice of ahead(slices(rows, compiled, position))) {
    if (!(await step(acting, record.id, compiled, slice, position))) return
    position = slice.end
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

/** One slice. False when the import was stopped, or somebody else has moved it on. */
async function step(ctx: Context, id: string, compiled: Compiled, slice: Slice, position: number): Promise<boolean> {
  return inBulk(ctx, async (tx) => {
    const now = await progressOf(tx, id, true)
    if (now?.status !== 'running' || now.position !== position) return false
    const counts = now.counts
    const rejects: Planned[] = []
    for (const wave of waves(compiled, slice.drafts)) rejects.push(...(await settle(tx, compiled, wave, counts)))
    await keepRejects(tx, id, rejects)
    await advance(tx, id, { position: slice.end, done: slice.end, counts })
    return true
  })
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
