import { createHash, type Hash } from 'node:crypto'
import { PassThrough, type Readable } from 'node:stream'
import { type Context, fail, newId } from '../../kernel/index.ts'
import { house } from './house.ts'
import { sniffed, typeOf } from './sniff.ts'
import { countPiece, type Upload } from './upload.ts'

/** Bytes after which what has come is kept for good: what a crash can cost of a running upload. */
const pieceSize = 8 * 1024 * 1024

/** A checksum that the sender announced for the bytes of one request. */
export interface Announced {
  algorithm: 'sha1' | 'sha256' | 'md5'
  digest: Buffer
}

/**
 * Keeps the bytes of one request, piece after piece, from the upload's offset on. A line that breaks loses nothing that came.
 * The first bytes are looked at before anything is kept. With a checksum all bytes of the request are one piece and are
 * dropped when they differ. Answers the upload as it now stands.
 */
export async function receive(ctx: Context, upload: Upload, body: Readable, announced?: Announced): Promise<Upload> {
  const chunks = body[Symbol.asyncIterator]() as AsyncIterator<Buffer>
  const next = async (): Promise<Buffer | null> => {
    try {
      const step = await chunks.next()
      return step.done ? null : step.value
    } catch {
      // The line is cut. What has come counts.
      broken = true
      return null
    }
  }
  let broken = false
  let held: Buffer | null = await next()
  if (upload.received === 0) held = await looked(upload, held, next)
  const hash = announced && createHash(announced.algorithm)
  let at = upload
  while (held) {
    const most = hash ? upload.length : pieceSize
    const { piece, rest } = await keep(ctx, at, held, next, most, hash)
    const whole = !hash || (!broken && hash.digest().equals(announced.digest))
    if (!whole || !(await countPiece(ctx, at, piece))) {
      await house().ports.files.remove(ctx.organization, piece.key)
      throw fail(whole ? 'files.wrong_offset' : 'files.checksum_mismatch')
    }
    at = { ...at, received: at.received + piece.size, pieces: [...at.pieces, piece] }
    held = rest
  }
  return at
}

/** Gathers what a type is told from, and refuses a lie before the first byte is stored. */
async function looked(
  upload: Upload,
  first: Buffer | null,
  next: () => Promise<Buffer | null>,
): Promise<Buffer | null> {
  const wanted = Math.min(sniffed, upload.length)
  const held = first ? [first] : []
  let size = first?.length ?? 0
  while (size < wanted) {
    const chunk = await next()
    // Too little to tell by: nothing is kept, and the sender begins again.
    if (!chunk) return null
    held.push(chunk)
    size += chunk.length
  }
  const head = Buffer.concat(held)
  await typeOf(head.subarray(0, sniffed), upload.name, upload.declared)
  return head.length ? head : null
}

async function keep(
  ctx: Context,
  upload: Upload,
  first: Buffer,
  next: () => Promise<Buffer | null>,
  most: number,
  hash: Hash | undefined,
): Promise<{ piece: Upload['pieces'][number]; rest: Buffer | null }> {
  const key = `uploads/${upload.id}/${newId()}`
  const through = new PassThrough()
  // A refusal may come before the store listens.
  through.on('error', () => {})
  const stored = house().ports.files.put(ctx.organization, key, through)
  stored.catch(() => {})
  let chunk: Buffer | null = first
  let size = 0
  try {
    while (chunk) {
      if (upload.received + size + chunk.length > upload.length) throw fail('files.longer_than_said')
      hash?.update(chunk)
      size += chunk.length
      if (!through.write(chunk)) await Promise.race([drained(through), stored.then(() => {})])
      chunk = size >= most ? null : await next()
    }
    through.end()
    await stored
  } catch (error) {
    through.destroy(error as Error)
    await stored.catch(() => {})
    throw error
  }
  return { piece: { key, size }, rest: size >= most ? await next() : null }
}

const drained = (stream: PassThrough) => new Promise<void>((resolve) => stream.once('drain', resolve))

/** All bytes of an upload in their order. */
export async function* bytesOf(ctx: Context, upload: Upload): AsyncGenerator<Buffer> {
  for (const { key } of upload.pieces)
    yield* (await house().ports.files.get(ctx.organization, key)) as AsyncIterable<Buffer>
}
