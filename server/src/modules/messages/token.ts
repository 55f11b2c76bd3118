import { createHmac, timingSafeEqual } from 'node:crypto'

const kinds = ['open', 'click', 'leave', 'reply'] as const
export type Kind = (typeof kinds)[number]

export interface Claim {
  organization: string
  message: string
  /** Of a click: where it leads. It is signed with the rest, so nobody can make the link lead elsewhere. */
  url?: string
}

const bytesOf = (uuid: string) => Buffer.from(uuid.replaceAll('-', ''), 'hex')
const uuidOf = (bytes: Buffer) => bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')

const sign = (key: Buffer, body: Buffer) => createHmac('sha256', key).update(body).digest().subarray(0, 16)

/** A token that stands in a link of a message: its kind, organization, message and target, with 128 bits of a signature. */
export function makeToken(key: Buffer, kind: Kind, { organization, message, url = '' }: Claim): string {
  const body = Buffer.concat([
    Buffer.from([kinds.indexOf(kind)]),
    bytesOf(organization),
    bytesOf(message),
    Buffer.from(url),
  ])
  return Buffer.concat([sign(key, body), body]).toString('base64url')
}

/** What a token says; null for one that is not ours, of another kind, or cut. */
export function readToken(key: Buffer, kind: Kind, token: string): Claim | null {
  if (!/^[\w-]{64,6000}$/.test(token)) return null
  const bytes = Buffer.from(token, 'base64url')
  const body = bytes.subarray(16)
  if (body.length < 33 || body[0] !== kinds.indexOf(kind)) return null
  if (!timingSafeEqual(sign(key, body), bytes.subarray(0, 16))) return null
  const url = body.subarray(33).toString('utf8')
  return { organization: uuidOf(body.subarray(1, 17)), message: uuidOf(body.subarray(17, 33)), ...(url ? { url } : {}) }
}

/** The part behind the plus of an address that answers come back to: the message, with 64 bits of a signature. */
export function replyTag(key: Buffer, message: string): string {
  const body = Buffer.concat([Buffer.from([kinds.indexOf('reply')]), bytesOf(message)])
  return Buffer.concat([sign(key, body).subarray(0, 8), bytesOf(message)]).toString('hex')
}

const tagged = /\+r([0-9a-f]{48})@/i
export const hasReplyTag = (address: string): boolean => tagged.test(address)

export function readReplyTag(key: Buffer, address: string): string | null {
  const tag = tagged.exec(address)?.[1]
  if (!tag) return null
  const bytes = Buffer.from(tag, 'hex')
  const body = Buffer.concat([Buffer.from([kinds.indexOf('reply')]), bytes.subarray(8)])
  return timingSafeEqual(sign(key, body).subarray(0, 8), bytes.subarray(0, 8)) ? uuidOf(bytes.subarray(8)) : null
}
