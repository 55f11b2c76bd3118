import { createHmac, timingSafeEqual } from 'node:crypto'
import { linkKey } from './house.ts'
import { type Variant, variants } from './variants.ts'

/** What a signed address opens: one form of one version, for one member, until a moment. */
export interface Ticket {
  organization: string
  member: string
  file: string
  version: string
  form: 'original' | Variant
  /** Seconds since 1970. */
  until: number
}

const forms = ['original', ...(Object.keys(variants) as Variant[])] as const
const id = (uuid: string) => Buffer.from(uuid.replaceAll('-', ''), 'hex')
const uuidOf = (bytes: Buffer) => bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
const sign = (body: Buffer) => createHmac('sha256', linkKey()).update(body).digest().subarray(0, 20)

/** A ticket as a part of an address: 90 bytes in base64url, the last 20 of them its signature. */
export function seal(t: Ticket): string {
  const tail = Buffer.alloc(6)
  tail.writeUInt8(forms.indexOf(t.form), 0)
  tail.writeUIntBE(t.until, 1, 5)
  const body = Buffer.concat([id(t.organization), id(t.member), id(t.file), id(t.version), tail])
  return Buffer.concat([body, sign(body)]).toString('base64url')
}

/** The ticket in an address, or null when it is not one of ours or its time is over. */
export function open(sealed: string, now: Date): Ticket | null {
  const bytes = /^[\w-]{120}$/.test(sealed) ? Buffer.from(sealed, 'base64url') : Buffer.alloc(0)
  if (bytes.length !== 90) return null
  const body = bytes.subarray(0, 70)
  if (!timingSafeEqual(sign(body), bytes.subarray(70))) return null
  const [organization, member, file, version] = [0, 16, 32, 48].map((at) => uuidOf(body.subarray(at, at + 16)))
  const form = forms[body.readUInt8(64)]
  const until = body.readUIntBE(65, 5)
  if (!form || until * 1000 < now.getTime()) return null
  return { organization: organization!, member: member!, file: file!, version: version!, form, until }
}
