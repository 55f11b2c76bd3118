import { type Context, type Event, schedule } from '../../kernel/index.ts'
import { giveUp } from './finish.ts'
import { expiredUploads } from './upload.ts'
import { dropFile, scanFile } from './work.ts'

/** Gives up uploads that nobody went on with, and asks again for files that wait for the scanner. */
export const sweepFiles = schedule('files.sweep', '*/20 * * * *', ({ each }) => each(sweep))

export async function sweep(ctx: Context): Promise<void> {
  for (const { id } of await expiredUploads(ctx)) await giveUp(ctx, id)
  const waiting = await ctx.run<{ id: string }>({
    text: `select id from file_versions where status in ('scanning', 'waiting') and created_at < $1::timestamptz - interval '10 minutes' order by created_at limit 500`,
    values: [ctx.now().toISOString()],
  })
  for (const { id } of waiting) await ctx.later(scanFile, { versionId: id }, { key: `files.scan ${id}`, attempts: 3 })
}

/** When documents have ended for good, what belonged to them ends too: versions, links, what hung on records, and the bytes. */
export async function dropPurged(ctx: Context, event: Event): Promise<void> {
  const { noun, ids } = event.data as { noun?: string; ids?: string[] }
  if (noun !== 'files' || !ids?.length) return
  await ctx.transaction(async (tx) => {
    for (const table of ['file_versions', 'attachments', 'file_shares'])
      await tx.run({ text: `delete from ${table} where file_id = any($1::uuid[])`, values: [ids] })
    await tx.later(dropFile, { ids })
  })
}
