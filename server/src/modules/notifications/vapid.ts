import { createECDH, hkdfSync } from 'node:crypto'

export interface Vapid {
  /** Whom a push service may write to about us. */
  subject: string
  /** base64url, as browsers and push services take them. */
  publicKey: string
  privateKey: string
}

/**
 * The key pair by which push services know this installation. It follows from the installation's secret, so there is nothing
 * to store, all processes agree, and with another secret browsers are asked to subscribe again.
 */
export function vapidOf(secret: Buffer, sender: string): Vapid {
  const address = /<([^>]+)>/.exec(sender)?.[1] ?? sender
  for (let n = 0; ; n++) {
    const ecdh = createECDH('prime256v1')
    try {
      // One in four thousand million values is no private key of this curve.
      ecdh.setPrivateKey(Buffer.from(hkdfSync('sha256', secret, '', `web push ${n}`, 32)))
    } catch {
      continue
    }
    return {
      subject: `mailto:${address}`,
      publicKey: ecdh.getPublicKey().toString('base64url'),
      privateKey: ecdh.getPrivateKey().toString('base64url').padStart(43, 'A'),
    }
  }
}
