import { type Context, fail } from '../../kernel/index.ts'
import type { FileState } from './file.ts'

/** Where the bytes of a version lie. */
export const versionKey = (file: string, version: string) => `files/${file}/${version}`

/** One version of a file, as it is kept. */
export interface Version {
  id: string
  fileId: string
  number: number
  name: string
  kind: string
  type: string
  size: number
  sha256: string
  status: FileState
  detail: string | null
  thumbnail: boolean
  createdAt: string
  createdBy: string | null
}

const columns = `id, file_id as "fileId", number, name, kind, type, size, sha256, status, detail, thumbnail,
  to_char(created_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "createdAt", created_by as "createdBy"`

/** Versions of a file, the newest first. Who may see them is the caller's question. */
export const versionsOf = (ctx: Context, fileId: string): Promise<Version[]> =>
  ctx.run<Version>({
    text: `select ${columns} from file_versions where file_id = $1 order by number desc limit 500`,
    values: [fileId],
  })

export async function versionBy(ctx: Context, id: string): Promise<Version | undefined> {
  const [found] = await ctx.run<Version>({ text: `select ${columns} from file_versions where id = $1`, values: [id] })
  return found
}

/** A version of this file and of no other, or not_found. */
export async function versionIn(ctx: Context, fileId: string, id: string): Promise<Version> {
  const found = await versionBy(ctx, id)
  if (!found || found.fileId !== fileId) throw fail('not_found')
  return found
}
