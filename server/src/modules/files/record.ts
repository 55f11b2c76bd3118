import { type Context, fail } from '../../kernel/index.ts'
import { attachments } from './attachment.ts'
import { type FileState, files } from './file.ts'
import { type StoredFile, wholeFile } from './file-for.ts'
import { house } from './house.ts'
import type { KnownType } from './known-kinds.ts'
import { prepareFile, scanFile } from './work.ts'

/** Bytes that lie in the store and are about to become a file, or the next version of one. */
export interface Arrived {
  /** The version's own id; a new file has the same. */
  id: string
  /** The file this is a new version of. */
  fileId?: string | null
  name: string
  known: KnownType
  size: number
  sha256: string
  memberId: string | null
  about?: { noun: string; id: string } | null
  tags?: readonly string[]
}

/** Writes down what has arrived, in the transaction at hand: file, version, what it hangs on, and what must be done with it. */
export async function record(ctx: Context, arrived: Arrived): Promise<StoredFile> {
  const { id, name, known, size, sha256, memberId } = arrived
  const status: FileState = house().ports.scanner ? 'scanning' : 'clean'
  const facts = { kind: known.kind, type: known.type, size, sha256, status, versionId: id, thumbnail: false }
  const fileId = arrived.fileId ?? id
  if (arrived.fileId) {
    const [before] = await files.lock(ctx, [fileId])
    if (!before) throw fail('not_found')
    const [last] = await ctx.run<{ number: number }>({
      text: 'select coalesce(max(number), 0)::int as number from file_versions where file_id = $1',
      values: [fileId],
    })
    await addVersion(ctx, arrived, fileId, last!.number + 1, status)
    await files.set(ctx, fileId, { ...facts, revision: last!.number + 1 })
  } else {
    await addVersion(ctx, arrived, fileId, 1, status)
    const own = { ownerId: memberId, tags: arrived.tags?.length ? [...arrived.tags] : null }
    await files.add(ctx, { ...facts, ...own, id, name, revision: 1, createdBy: memberId ?? undefined })
  }
  if (arrived.about) {
    const { noun, id: recordId } = arrived.about
    await attachments.add(ctx, { name, noun, recordId, fileId, createdBy: memberId ?? undefined })
  }
  if (status === 'scanning') await ctx.later(scanFile, { versionId: id }, { attempts: 25 })
  else if (known.kind === 'image') await ctx.later(prepareFile, { versionId: id }, { attempts: 4 })
  return (await wholeFile(ctx, fileId))!
}

const addVersion = (ctx: Context, a: Arrived, fileId: string, number: number, status: FileState) =>
  ctx.run({
    text: `insert into file_versions (organization_id, id, file_id, number, name, kind, type, size, sha256, status, created_at, created_by)
      values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`,
    values: [
      ...[ctx.organization, a.id, fileId, number, a.name, a.known.kind, a.known.type, a.size, a.sha256, status],
      ...[ctx.now().toISOString(), a.memberId],
    ],
  })
