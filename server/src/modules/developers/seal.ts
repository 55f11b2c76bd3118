import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto'

/** Keeps texts that must be read again: encrypted with a key of the installation, bound to the record they belong to. */
export interface Sealer {
  seal(text: string, record: string): string
  /** Throws when the text was changed, moved to another record, or sealed by another installation. */
  open(sealed: string, record: string): string
}

const keyFrom = (secret: Buffer) => Buffer.from(hkdfSync('sha256', secret, '', 'webhook secrets', 32))

/** AES-256-GCM with a key derived from the installation's secret: `v1.` and base64url of nonce, tag and text. Earlier secrets open too. */
export function sealer(secret: Buffer, earlier: readonly Buffer[] = []): Sealer {
  const key = keyFrom(secret)
  const keys = [key, ...earlier.map(keyFrom)]
  return {
    seal(text, record) {
      const nonce = randomBytes(12)
      const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(Buffer.from(record))
      const body = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()])
      return `v1.${Buffer.concat([nonce, cipher.getAuthTag(), body]).toString('base64url')}`
    },
    open(sealed, record) {
      const bytes = Buffer.from(sealed.replace(/^v1\./, ''), 'base64url')
      for (const [i, each] of keys.entries())
        try {
          return openedWith(each, bytes, record)
        } catch (error) {
          if (i === keys.length - 1) throw error
        }
      throw new Error('There is no key to open it with')
    },
  }
}

function openedWith(key: Buffer, bytes: Buffer, record: string): string {
  const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, 12))
    .setAAD(Buffer.from(record))
    .setAuthTag(bytes.subarray(12, 28))
  return Buffer.concat([decipher.update(bytes.subarray(28)), decipher.final()]).toString('utf8')
}
