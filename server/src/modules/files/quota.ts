import { type Context, fail } from '../../kernel/index.ts'
import { house } from './house.ts'

const mb = 1024 * 1024

/** Bytes that one file may have, and all files of an organization together. */
export const limits = () => {
  const { FILES_MAX_MB, FILES_QUOTA_MB } = house().config
  return { file: FILES_MAX_MB * mb, organization: FILES_QUOTA_MB * mb }
}

/** The share of the room at which people are warned. */
const warnedAt = 0.8

/** Bytes that versions take, and those that running uploads have been promised. */
export async function usage(ctx: Context): Promise<{ used: number; promised: number }> {
  const [row] = await ctx.run<{ used: string; promised: string }>({
    text: 'select (select coalesce(sum(size), 0) from file_versions) as used, (select coalesce(sum(length), 0) from file_uploads where expires_at > $1) as promised',
    values: [ctx.now().toISOString()],
  })
  return { used: Number(row!.used), promised: Number(row!.promised) }
}

/**
 * Makes sure that so many more bytes fit, inside the transaction that claims them: two claims of one organization wait for each
 * other. Crossing four fifths is told once, by the event files.quota_warned.
 */
export async function claim(ctx: Context, bytes: number): Promise<void> {
  const { file, organization } = limits()
  if (bytes > file) throw fail('files.too_large', { limit: file, detail: `The largest file here has ${human(file)}.` })
  await ctx.run({
    text: `select pg_advisory_xact_lock(hashtextextended('files ' || $1, 0))`,
    values: [ctx.organization],
  })
  const { used, promised } = await usage(ctx)
  const before = used + promised
  if (before + bytes > organization)
    throw fail('files.no_room', {
      limit: organization,
      used: before,
      detail: `${human(Math.max(0, organization - before))} of ${human(organization)} are left. Delete files or empty the trash first.`,
    })
  const line = organization * warnedAt
  if (before < line && before + bytes >= line)
    await ctx.emit('files.quota_warned', { used: before + bytes, limit: organization })
}

/** Bytes in the unit that people use. */
export function human(bytes: number): string {
  if (bytes < 1000) return `${bytes} bytes`
  const units = ['KB', 'MB', 'GB', 'TB']
  const step = Math.min(Math.floor(Math.log(bytes) / Math.log(1024)), units.length)
  const shown = bytes / 1024 ** Math.max(step, 1)
  return `${shown >= 10 ? Math.round(shown) : Math.round(shown * 10) / 10} ${units[Math.max(step, 1) - 1]}`
}
