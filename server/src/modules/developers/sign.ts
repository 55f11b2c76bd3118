import { createHmac, randomBytes } from 'node:crypto'

/** A new signing secret as Standard Webhooks writes it. */
export const newSecret = (): string => `whsec_${randomBytes(32).toString('base64')}`

/** The bytes that sign. */
export const keyOfSecret = (secret: string): Buffer => Buffer.from(secret.replace(/^whsec_/, ''), 'base64')

/** Headers of a signed message: one signature for each live secret, by spaces. `at` is in seconds. */
export function signedHeaders(keys: readonly Buffer[], id: string, at: number, body: string): Record<string, string> {
  const signatures = keys.map((key) => `v1,${createHmac('sha256', key).update(`${id}.${at}.${body}`).digest('base64')}`)
  return { 'webhook-id': id, 'webhook-timestamp': String(at), 'webhook-signature': signatures.join(' ') }
}
