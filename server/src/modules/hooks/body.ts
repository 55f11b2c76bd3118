import type { Readable } from 'node:stream'
import { type Asked, fail } from '../../kernel/index.ts'

/** Bytes of a report, and of a message that comes in with its attachments. */
export const mostOfReport = 5 * 1024 * 1024
export const mostOfMessage = 40 * 1024 * 1024

/**
 * The very bytes that came, because the signature is over them. Refuses more than `most` without keeping it, and a body that
 * was cut off: whoever sent it tries again.
 */
export async function bodyOf(asked: Asked, most: number): Promise<Buffer> {
  const stream = asked.request.body as Readable | undefined
  if (!stream || typeof stream.on !== 'function') return Buffer.alloc(0)
  if (Number(asked.request.headers['content-length'] ?? 0) > most) return tooLarge(stream)
  const parts: Buffer[] = []
  let size = 0
  try {
    for await (const part of stream) {
      size += part.length
      if (size > most) break
      parts.push(part)
    }
  } catch {
    throw fail('hooks.unreadable')
  }
  return size > most ? tooLarge(stream) : Buffer.concat(parts)
}

function tooLarge(stream: Readable): never {
  stream.resume()
  throw fail('body_too_large')
}

/** A body as a JSON object. */
export function jsonOf(body: Buffer | string): any {
  try {
    const value = JSON.parse(body.toString())
    if (typeof value === 'object' && value !== null) return value
  } catch {
    // Told below.
  }
  throw fail('hooks.unreadable')
}
