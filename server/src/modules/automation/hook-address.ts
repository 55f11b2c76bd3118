import { createHmac, hkdfSync, timingSafeEqual } from 'node:crypto'

/** Where a webhook comes in: which node of which automation, and the turn of its addresses. */
export interface HookPlace {
  organization: string
  automation: string
  node: string
  turn: number
}

export interface Signer {
  /** The secret part of an address. It says where it leads and is signed, so nothing is looked up for a forged one. */
  token(place: HookPlace): string
  /** Where a token leads; null for one that this installation has not signed. */
  read(token: string): HookPlace | null
}

const bytesOf = (id: string) => Buffer.from(id.replaceAll('-', ''), 'hex')
const idOf = (bytes: Buffer) => bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')

/** Addresses signed with a key derived from the installation's secret; base64url of place and 24 bytes of HMAC-SHA256. */
export function signer(secret: Buffer): Signer {
  const key = Buffer.from(hkdfSync('sha256', secret, '', 'automation addresses', 32))
  const sign = (body: Buffer) => createHmac('sha256', key).update(body).digest().subarray(0, 24)
  return {
    token({ organization, automation, node, turn }) {
      const number = Buffer.alloc(4)
      number.writeUInt32BE(turn)
      const body = Buffer.concat([bytesOf(organization), bytesOf(automation), number, Buffer.from(node)])
      return Buffer.concat([sign(body), body]).toString('base64url')
    },
    read(token) {
      const bytes = Buffer.from(token, 'base64url')
      if (bytes.length < 61 || bytes.length > 100 || bytes.toString('base64url') !== token) return null
      const body = bytes.subarray(24)
      if (!timingSafeEqual(bytes.subarray(0, 24), sign(body))) return null
      return {
        organization: idOf(body.subarray(0, 16)),
        automation: idOf(body.subarray(16, 32)),
        turn: body.readUInt32BE(32),
        node: body.subarray(36).toString(),
      }
    },
  }
}
