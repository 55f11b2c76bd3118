import { Readable } from 'node:stream'
import { type Context, Failure, fail, job, resourceNamed, schedule, z } from '../../kernel/index.ts'
import { openExport } from './export.ts'
import { exportDays, exportFiles } from './export-file.ts'

const attempts = 3
/** Milliseconds between two words about how far it is. */
const pause = 500
const day = 86_400_000

export const exportKey = (id: string, format: string): string => `exports/${id}.${format}`

/** Nobody waits for this file any more. */
class Unwanted extends Error {}

/** Writes the file of an export. Begun again it writes the same file anew: a file appears whole or not at all. */
export const writeExport = job('transfer.write_export', {
  input: z.object({ id: z.uuid() }),
  async run(work, { id }) {
    const { ctx } = work
    const [record] = await exportFiles.find(ctx, { ids: [id], whole: true })
    if (record?.status !== 'running') return
    try {
      const her = await work.as({ member: record.ownerId, scopes: record.scopes })
      if (!her) throw fail('forbidden', { detail: 'Whoever asked for this export is not a member any more.' })
      let done = 0
      const file = await openExport(her, resourceNamed(record.noun), record.wish, (rows) => void (done = rows))
      const rows = await file.count()
      const bytes = watched(file.bytes, () => told(ctx, id, done, rows))
      const { size } = await work.files.put(work.organization, exportKey(id, record.format), Readable.from(bytes))
      await told(ctx, id, done, done)
      await ctx.transaction(async (tx) => {
        const [now] = await exportFiles.lock(tx, [id])
        if (now.status !== 'running') throw new Unwanted()
        const finished = { rows: done, done, size: Math.min(size, 2147483647), ...ended(ctx) }
        await exportFiles.set(tx, id, { status: 'done', ...finished, expiresAt: later(ctx) })
        await tx.emit('exports.finished', { name: record.name, noun: record.noun, rows: done }, { noun: 'exports', id })
      })
    } catch (error) {
      if (await given(ctx, error, id)) return work.files.remove(work.organization, exportKey(id, record.format))
      const client = error instanceof Failure && error.status < 500
      if (!client && work.attempt < attempts) throw error
      const problem = client
        ? String(error.details.detail ?? error.message)
        : 'The file could not be written. Start it again.'
      await exportFiles.set(ctx, id, { status: 'failed', problem: problem.slice(0, 500), ...ended(ctx) })
      if (!client) ctx.log.error({ err: error, export: id }, 'An export failed')
    }
  },
})

/** Whether the export was called off or removed meanwhile, which is no failure. */
const given = async (ctx: Context, error: unknown, id: string): Promise<boolean> =>
  error instanceof Unwanted || !(await exportFiles.find(ctx, { ids: [id], whole: true })).length

const ended = (ctx: Context) => ({ finishedAt: ctx.now().toISOString() })
const later = (ctx: Context) => new Date(ctx.now().getTime() + exportDays * day).toISOString()

async function* watched<T>(bytes: AsyncIterable<T>, tell: () => Promise<void>): AsyncGenerator<T> {
  await tell()
  let last = Date.now()
  for await (const chunk of bytes) {
    yield chunk
    if (Date.now() - last < pause) continue
    await tell()
    last = Date.now()
  }
}

/** Notes how far it is, without an event, and stops when the export was called off. */
async function told(ctx: Context, id: string, done: number, rows: number): Promise<void> {
  const noted = await ctx.run({
    text: `insert into export_progress (organization_id, export_id, done, rows)
      select app_organization(), e.id, $2::int, $3::int from exports e where e.id = $1 and e.status = 'running' and e.deleted_at is null
      on conflict (organization_id, export_id) do update set done = excluded.done, rows = excluded.rows, updated_at = now(),
        started_at = case when excluded.done = 0 then now() else export_progress.started_at end
      returning 1`,
    values: [id, done, rows],
  })
  if (!noted.length) throw new Unwanted()
}

/** Takes away what hung on a removed export: its file, and how far it was. */
export const dropExport = job('transfer.drop_export', {
  input: z.object({ id: z.uuid() }),
  async run({ ctx, files, organization }, { id }) {
    await ctx.run({ text: 'delete from export_progress where export_id = $1', values: [id] })
    for (const format of ['csv', 'xlsx']) await files.remove(organization, exportKey(id, format))
  },
})

/** Removes exports whose week is over; their files go with them. */
export const sweepExports = schedule('transfer.sweep_exports', '23 * * * *', ({ each }) => each(sweep))

export async function sweep(ctx: Context): Promise<void> {
  const over = await ctx.run<{ id: string }>({
    text: `select id from exports where deleted_at is null and coalesce(expires_at, created_at + interval '${exportDays} days') < $1::timestamptz limit 500`,
    values: [ctx.now().toISOString()],
  })
  for (const { id } of over) await exportFiles.remove(ctx, id)
}
