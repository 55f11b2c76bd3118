import { type Context, fail, invalid, ownersFor, z } from '../../kernel/index.ts'
import { files } from './file.ts'
import { demandFile, type StoredFile } from './file-for.ts'
import { cleanName } from './file-name.ts'
import { limits } from './quota.ts'
import { nounOf } from './reach.ts'
import type { Wish } from './upload.ts'

/** What a sender says about the bytes to come, besides how many they are. */
export const given = z.object({
  filename: z.string().max(2000).optional(),
  filetype: z.string().max(200).optional(),
  fileId: z.uuid().optional(),
  noun: z.string().max(60).optional(),
  recordId: z.uuid().optional(),
  tags: z.string().max(1000).optional(),
})
export type Given = z.output<typeof given>

/** Upload-Metadata of tus: names with values in base64. */
export function metadataOf(header: string | string[] | undefined): Given {
  const pairs = String(header ?? '')
    .slice(0, 8000)
    .split(',')
    .map((pair) => pair.trim().split(' '))
    .filter(([name]) => name)
    .map(([name, value = '']) => [name!, Buffer.from(value, 'base64').toString('utf8')] as const)
    .filter(([, value]) => value !== '')
  return checkedGiven(Object.fromEntries(pairs))
}

export function checkedGiven(values: Record<string, unknown>): Given {
  const read = given.safeParse(values)
  if (read.success) return read.data
  throw invalid(read.error.issues.map((i) => ({ path: i.path.join('.'), message: i.message })))
}

/** Refuses whoever may not write this file: her permission, and the rows it reaches. */
export function demandChange(ctx: Context, file: StoredFile): void {
  const owners = ownersFor(ctx.actor, files, 'write')
  if (!ctx.actor.may(files.can.write) || (owners && !owners.includes(file.ownerId ?? '')))
    throw fail('forbidden', { permission: files.can.write })
}

/** The wish of a sender, with everything it names checked before a byte is stored. */
export async function checkedWish(ctx: Context, said: Given, length: number): Promise<Wish> {
  if (!ctx.actor.member) throw fail('forbidden', { detail: 'Only people and their keys upload files.' })
  if (length > limits().file) throw fail('files.too_large', { limit: limits().file })
  if (said.fileId) demandChange(ctx, await demandFile(ctx, said.fileId))
  if (!said.noun !== !said.recordId)
    throw invalid([{ path: 'recordId', message: 'Name both noun and recordId, or neither.' }])
  if (said.noun) await nounOf(said.noun).get(ctx, said.recordId!)
  const tags = (said.tags ?? '')
    .split(',')
    .map((tag) => tag.trim().slice(0, 60))
    .filter(Boolean)
  return {
    name: cleanName(said.filename ?? ''),
    declared: said.filetype || null,
    length,
    fileId: said.fileId ?? null,
    aboutNoun: said.noun ?? null,
    aboutId: said.recordId ?? null,
    tags: [...new Set(tags)].slice(0, 20),
  }
}
