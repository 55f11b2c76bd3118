import type { FastifyReply, FastifyRequest } from 'fastify'
import { fail } from '../../kernel/index.ts'
import { disposition } from './file-name.ts'
import { house } from './house.ts'
import { sentType } from './known-kinds.ts'

/** Bytes that are sent, and what they are called. */
export interface Sending {
  organization: string
  key: string
  name: string
  type: string
  size: number
  /** Changes when the bytes do. */
  mark: string
}

/** Headers with which bytes of people leave the house: saved and not opened, with nothing of ours in reach. */
export const closed = {
  'x-content-type-options': 'nosniff',
  'content-security-policy': "sandbox; default-src 'none'",
  'cross-origin-resource-policy': 'same-origin',
  'referrer-policy': 'no-referrer',
} as const

/** The part that a Range header asks for: undefined is all of it, null is a part that is not there. */
export function rangeOf(header: string | undefined, size: number): { start: number; end: number } | null | undefined {
  const [, from, to] = /^bytes=(\d{0,15})-(\d{0,15})$/.exec(header ?? '') ?? []
  if (from === undefined || (from === '' && to === '')) return undefined
  const start = from === '' ? Math.max(0, size - Number(to)) : Number(from)
  const end = from === '' || to === '' ? size - 1 : Math.min(Number(to), size - 1)
  return start > end || start >= size ? null : { start, end }
}

/** Sends bytes of the store, whole or the part that is asked for. */
export async function sendBytes(request: FastifyRequest, reply: FastifyReply, s: Sending): Promise<FastifyReply> {
  const etag = `"${s.mark}"`
  reply.headers({ ...closed, etag, 'accept-ranges': 'bytes', 'cache-control': 'private, no-cache' })
  if (request.headers['if-none-match'] === etag) return reply.code(304).send()
  const fresh = !request.headers['if-range'] || request.headers['if-range'] === etag
  const range = fresh ? rangeOf(request.headers.range, s.size) : undefined
  if (range === null) {
    reply.header('content-range', `bytes */${s.size}`)
    throw fail('files.no_such_part')
  }
  const bytes = await house()
    .ports.files.get(s.organization, s.key, range)
    .catch((error) => Promise.reject(error.code === 'ENOENT' ? fail('not_found') : error))
  // Its length is told, and parts of it are asked for: it leaves as it is.
  request.headers['x-no-compression'] = '1'
  reply.headers({
    'content-disposition': disposition(s.name),
    'content-length': range ? range.end - range.start + 1 : s.size,
    ...(range ? { 'content-range': `bytes ${range.start}-${range.end}/${s.size}` } : {}),
  })
  return reply
    .code(range ? 206 : 200)
    .type(sentType(s.type))
    .send(bytes)
}
