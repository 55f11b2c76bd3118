import { createHash } from 'node:crypto'
import { Readable } from 'node:stream'
import { type Context, newId } from '../../kernel/index.ts'
import { demandClean } from './file-for.ts'
import { cleanName } from './file-name.ts'
import { house } from './house.ts'
import { claim } from './quota.ts'
import { record } from './record.ts'
import { sniffed, typeOf } from './sniff.ts'
import { versionKey } from './version.ts'

/** A file that the product itself keeps: an attachment of a mail, a finished report. */
export interface ToStore {
  name: string
  body: Readable | Buffer
  /** As its sender announced it; checked against the bytes. */
  type?: string | null
  about?: { noun: string; id: string }
  ownerId?: string | null
  tags?: readonly string[]
  /** The file's id, so that doing it again does not make a second one. */
  id?: string
}

export interface Stored {
  id: string
  name: string
  type: string
  size: number
  status: string
}

/**
 * Keeps a file and answers its record. It writes to the store, so it is called from a job or a route and never inside a
 * transaction. Throws files.type_refused, files.too_large and files.no_room; nothing is left behind then.
 */
export async function storeFile({ ctx }: { ctx: Context }, wish: ToStore): Promise<Stored> {
  const id = wish.id ?? newId()
  const key = versionKey(id, id)
  const store = house().ports.files
  const name = cleanName(wish.name)
  const hash = createHash('sha256')
  let head = Buffer.alloc(0)
  async function* seen() {
    for await (const chunk of Buffer.isBuffer(wish.body) ? [wish.body] : (wish.body as AsyncIterable<Buffer>)) {
      const bytes = Buffer.from(chunk)
      hash.update(bytes)
      if (head.length < sniffed) head = Buffer.concat([head, bytes]).subarray(0, sniffed)
      yield bytes
    }
  }
  try {
    const { size } = await store.put(ctx.organization, key, Readable.from(seen(), { objectMode: false }))
    const known = await typeOf(head, name, wish.type)
    const sha256 = hash.digest('hex')
    return await ctx.transaction(async (tx) => {
      await claim(tx, size)
      const { about, tags, ownerId = tx.actor.member } = wish
      const file = await record(tx, { id, name, known, size, sha256, memberId: ownerId ?? null, about, tags })
      return { id: file.id, name: file.name, type: file.type, size: file.size, status: file.status }
    })
  } catch (error) {
    if ((error as { code?: string }).code !== 'already_exists') await store.clear(ctx.organization, `files/${id}`)
    throw error
  }
}

/** A file's bytes, for whoever the context stands for. Throws not_found, files.held and files.infected. */
export async function openFile(
  { ctx }: { ctx: Context },
  id: string,
): Promise<{ stream: Readable; type: string; size: number; name: string }> {
  const { name, type, size, versionId } = await demandClean(ctx, id)
  const stream = await house().ports.files.get(ctx.organization, versionKey(id, versionId))
  return { stream, type, size, name }
}
