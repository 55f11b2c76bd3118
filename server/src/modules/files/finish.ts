import { createHash } from 'node:crypto'
import { Readable } from 'node:stream'
import { type Context, fail } from '../../kernel/index.ts'
import { fileFor, type StoredFile, wholeFile } from './file-for.ts'
import { house } from './house.ts'
import { bytesOf } from './pieces.ts'
import { mayRead } from './reach.ts'
import { record } from './record.ts'
import { sniffed, typeOf } from './sniff.ts'
import { endUpload, type Upload, uploadBy } from './upload.ts'
import { versionKey } from './version.ts'

/**
 * Makes a file of an upload whose bytes are all there. It may be broken off anywhere and done again: the bytes go to the same
 * place, and whoever ends the upload writes the record.
 */
export async function finish(ctx: Context, upload: Upload): Promise<StoredFile> {
  const store = house().ports.files
  const key = versionKey(upload.fileId ?? upload.id, upload.id)
  const hash = createHash('sha256')
  let head = Buffer.alloc(0)
  async function* seen() {
    for await (const chunk of bytesOf(ctx, upload)) {
      hash.update(chunk)
      if (head.length < sniffed) head = Buffer.concat([head, chunk]).subarray(0, sniffed)
      yield chunk
    }
  }
  const { size } = await store.put(ctx.organization, key, Readable.from(seen(), { objectMode: false }))
  if (size !== upload.length) throw new Error(`The upload ${upload.id} has ${size} of ${upload.length} bytes`)
  const known = await typeOf(head, upload.name, upload.declared)
  const sha256 = hash.digest('hex')
  const { id, name, fileId, memberId, aboutNoun, aboutId, tags } = upload
  const file = await ctx.transaction(async (tx) => {
    if (!(await endUpload(tx, id))) return undefined
    // The record or the file may have gone while bytes came; the document is kept for whoever sent it.
    const about =
      aboutNoun && aboutId && (await mayRead(tx, aboutNoun, aboutId)) ? { noun: aboutNoun, id: aboutId } : null
    if (fileId && !(await fileFor(tx, fileId))) throw fail('not_found')
    return record(tx, { id, name, known, size, sha256, fileId, memberId, about, tags })
  })
  await store.clear(ctx.organization, `uploads/${id}`)
  return file ?? (await finished(ctx, upload))
}

/** The file of an upload that somebody else has finished. */
async function finished(ctx: Context, { id, fileId }: Upload): Promise<StoredFile> {
  const file = await wholeFile(ctx, fileId ?? id)
  if (!file) throw fail('not_found')
  return file
}

/** Ends an upload and takes its bytes away. */
export async function giveUp(ctx: Context, id: string): Promise<void> {
  const upload = await uploadBy(ctx, id)
  if (!upload || !(await endUpload(ctx, id))) return
  await house().ports.files.clear(ctx.organization, `uploads/${id}`)
}
