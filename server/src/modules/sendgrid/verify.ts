import { createPublicKey, verify } from 'node:crypto'
import { type Asked, fail } from '../../kernel/index.ts'

/** Seconds that a call may be old: SendGrid repeats for a day, and what came before counts once. */
const patience = 25 * 3600
const ahead = 300

/** Checks that SendGrid made this call: ECDSA over the timestamp and the body as it came. Throws 401, or 406 for a stale one. */
export function verifySendgrid(key: string | undefined, asked: Asked, body: Buffer, now: Date): void {
  const signature = String(asked.request.headers['x-twilio-email-event-webhook-signature'] ?? '')
  const timestamp = String(asked.request.headers['x-twilio-email-event-webhook-timestamp'] ?? '')
  if (!key || !/^\d{1,12}$/.test(timestamp) || !holds(key, signature, Buffer.concat([Buffer.from(timestamp), body])))
    throw fail('hooks.not_verified')
  const age = now.getTime() / 1000 - Number(timestamp)
  if (age > patience || age < -ahead) throw fail('hooks.refused', { detail: 'This call is too old.' })
}

function holds(key: string, signature: string, data: Buffer): boolean {
  try {
    const publicKey = createPublicKey({ key: Buffer.from(key, 'base64'), format: 'der', type: 'spki' })
    return publicKey.asymmetricKeyType === 'ec' && verify('sha256', data, publicKey, Buffer.from(signature, 'base64'))
  } catch {
    return false
  }
}
