import { createCipheriv, createDecipheriv, createHash, hkdfSync, randomBytes } from 'node:crypto'

/** A sealed text that does not open: changed, moved to another place, or sealed with a key that is not here. */
export class SealBroken extends Error {}

const form = /^v1\.([0-9a-z]+)\.([A-Za-z0-9_-]+)$/

/**
 * AES-256-GCM: `v1.<key>.<nonce, tag and text in base64url>`. `key` names the key of 32 bytes, `place` says where the text
 * belongs; both are authenticated, so a sealed text opens with its own key and in its own place only.
 */
export function sealWith(key: Buffer, name: string, text: string, place: string): string {
  const nonce = randomBytes(12)
  const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(bound(name, place))
  const body = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()])
  return `v1.${name}.${Buffer.concat([nonce, cipher.getAuthTag(), body]).toString('base64url')}`
}

/** The text again. Throws SealBroken for whatever is not exactly what `sealWith` gave for this place. */
export function openWith(keyNamed: (name: string) => Buffer | undefined, sealed: string, place: string): string {
  const [, name, packed] = form.exec(sealed) ?? []
  const key = name && keyNamed(name)
  const bytes = Buffer.from(packed ?? '', 'base64url')
  // Base64 has spare bits at its end: another spelling of the same bytes is another text.
  if (!key || bytes.length < 28 || bytes.toString('base64url') !== packed)
    throw new SealBroken('This sealed value does not open here')
  try {
    const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, 12), { authTagLength: 16 })
      .setAAD(bound(name, place))
      .setAuthTag(bytes.subarray(12, 28))
    return Buffer.concat([decipher.update(bytes.subarray(28)), decipher.final()]).toString('utf8')
  } catch {
    throw new SealBroken('This sealed value does not open here')
  }
}

/** The name of the key that a text was sealed with. */
export const keyNameOf = (sealed: string): string | undefined => form.exec(sealed)?.[1]

const bound = (name: string, place: string) => Buffer.from(`v1\0${name}\0${place}`)

export interface Master {
  readonly name: string
  readonly key: Buffer
}

/** The key that wraps the keys of organizations, derived from a secret of the installation, with a name that tells nothing of it. */
export function masterOf(secret: Buffer): Master {
  const key = Buffer.from(hkdfSync('sha256', secret, '', 'keys of organizations', 32))
  return { key, name: createHash('sha256').update('name of a master key').update(key).digest('hex').slice(0, 12) }
}
