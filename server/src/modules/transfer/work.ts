import { type Context, Failure, type JobContext, job, z } from '../../kernel/index.ts'
import { check } from './check.ts'
import { type Import, imports, undoLimit } from './import.ts'
import { forget, progressOf } from './progress.ts'
import { Unreadable } from './reading/archive.ts'
import { run } from './run.ts'
import { fileKey } from './stored.ts'
import { takeBack } from './undo.ts'

/** How often a job that failed for no fault of the file is tried. */
export const attempts = 10

/** Brings an import on from where it stands: checks, runs or undoes it. Whatever dies in between, the next try goes on. */
export const importWork = job('transfer.import', {
  input: z.object({ import: z.uuid() }),
  async run(own, { import: id }) {
    const progress = await progressOf(own.ctx, id)
    if (progress?.status !== progress?.phase || !progress) return
    const record = await whole(own.ctx, id)
    const as = record?.startedBy ? await own.as(record.startedBy) : null
    if (!record) return
    if (!as) return stop(own.ctx, record, 'Whoever started this is no longer a member here.')
    const acting = as.with({ batchId: progress.batch, via: 'import' })
    try {
      if (progress.phase === 'checking') await check(own, acting, record)
      else if (progress.phase === 'running') await run(own, acting, record, progress)
      else await takeBack(own.ctx, acting, record, progress)
    } catch (error) {
      const sentence = ownFault(error)
      if (sentence) return stop(own.ctx, record, sentence)
      if (own.attempt >= attempts)
        await stop(
          own.ctx,
          record,
          'Something failed on our side, several times. What has landed stays; undo takes it back.',
        )
      throw error
    }
  },
})

/** What trying again would not mend, as a sentence. */
function ownFault(error: unknown): string | undefined {
  if (error instanceof Unreadable) return error.line ? `Row ${error.line}: ${error.message}` : error.message
  if ((error as { code?: string }).code === 'ENOENT') return 'The file is no longer there.'
  if (!(error instanceof Failure) || error.status >= 500) return undefined
  const [first] = (error.details.errors as { message: string }[] | undefined) ?? []
  return first?.message ?? (error.details.detail as string) ?? error.message
}

async function whole(ctx: Context, id: string): Promise<Import | undefined> {
  const [found] = await imports.find(ctx, { ids: [id], whole: true })
  return found as Import | undefined
}

async function stop(ctx: Context, record: Import, problem: string): Promise<void> {
  await ctx.transaction(async (tx) => {
    const now = await progressOf(tx, record.id, true)
    if (!now || now.status !== now.phase) return
    await imports.set(tx, record.id, {
      status: 'failed',
      problem: problem.slice(0, 1000),
      finishedAt: tx.now().toISOString(),
      ...(now.phase === 'running' ? { result: now.counts, undoUntil: undoLimit(tx) } : {}),
    })
  })
}

/** Takes away the file and the rows of an import that was removed. */
export const forgetImport = job('transfer.forget', {
  input: z.object({ import: z.uuid() }),
  async run({ ctx, files, organization }: JobContext, { import: id }) {
    if (await whole(ctx, id)) return
    await ctx.transaction((tx) => forget(tx, id))
    await files.remove(organization, fileKey(id))
  },
})
