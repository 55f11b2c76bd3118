import { type Context, fail, resourceNamed } from '../../kernel/index.ts'
import { mayRead } from './reach.ts'

/** A file as the server keeps it. */
export interface StoredFile {
  id: string
  version: number
  name: string
  type: string
  kind: string
  size: number
  status: 'clean' | 'scanning' | 'waiting' | 'infected'
  revision: number
  ownerId: string | null
  thumbnail: boolean
  sha256: string | null
  versionId: string
  createdAt: string
}

/** A file whoever asks for it, or undefined; what lies in the trash is not there. */
export async function wholeFile(ctx: Context, id: string): Promise<StoredFile | undefined> {
  const [found] = await resourceNamed('files').find(ctx, { ids: [id], whole: true })
  return found as unknown as StoredFile | undefined
}

/** Files by their ids, whoever asks for them. */
export async function wholeFiles(ctx: Context, ids: readonly string[]): Promise<Map<string, StoredFile>> {
  const found = ids.length ? await resourceNamed('files').find(ctx, { ids, whole: true }) : []
  return new Map((found as unknown as StoredFile[]).map((file) => [file.id, file]))
}

/** Records that are looked at to find one that shows a file to an actor. */
const mostRecords = 50

/** A file that an actor may read: by her role, or because it hangs on a record she may read. Undefined where she may not. */
export async function fileFor(ctx: Context, id: string): Promise<StoredFile | undefined> {
  const noun = resourceNamed('files')
  if (!ctx.actor.may(noun.can.read)) return undefined
  const [own] = await noun.find(ctx, { ids: [id], fields: ['name'] })
  if (own) return wholeFile(ctx, id)
  const hangs = await ctx.run<{ noun: string; record_id: string }>({
    text: `select noun, record_id from attachments where file_id = $1 and deleted_at is null order by id limit ${mostRecords}`,
    values: [id],
  })
  for (const { noun: on, record_id: record } of hangs) if (await mayRead(ctx, on, record)) return wholeFile(ctx, id)
  return undefined
}

/** The same, or not_found. */
export async function demandFile(ctx: Context, id: string | undefined): Promise<StoredFile> {
  const found = id && /^[0-9a-f-]{36}$/i.test(id) ? await fileFor(ctx, id) : undefined
  if (!found) throw fail('not_found')
  return found
}

/** The same, and it may leave the house. */
export async function demandClean(ctx: Context, id: string | undefined): Promise<StoredFile> {
  const file = await demandFile(ctx, id)
  if (file.status !== 'clean') throw fail(file.status === 'infected' ? 'files.infected' : 'files.held')
  return file
}
