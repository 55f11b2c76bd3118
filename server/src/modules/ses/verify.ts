import { verify } from 'node:crypto'
import { fail, type Program } from '../../kernel/index.ts'
import { certificateAt } from './certificate.ts'

/** A call of Amazon SNS. */
export interface Notification {
  Type: string
  MessageId: string
  TopicArn: string
  Timestamp: string
  Message: string
  Subject?: string
  Token?: string
  SubscribeURL?: string
  SignatureVersion: string
  Signature: string
  SigningCertURL: string
}

/** Milliseconds for which Amazon may repeat a call. */
const patience = 25 * 3_600_000

const parts: Record<string, (keyof Notification)[]> = {
  Notification: ['Message', 'MessageId', 'Subject', 'Timestamp', 'TopicArn', 'Type'],
  SubscriptionConfirmation: ['Message', 'MessageId', 'SubscribeURL', 'Timestamp', 'Token', 'TopicArn', 'Type'],
  UnsubscribeConfirmation: ['Message', 'MessageId', 'SubscribeURL', 'Timestamp', 'Token', 'TopicArn', 'Type'],
}

/** What SNS signs: names and values of some members, one below the other. */
export const signedText = (said: Notification): string =>
  (parts[said.Type] ?? [])
    .filter((name) => said[name] !== undefined && said[name] !== null)
    .map((name) => `${name}\n${said[name]}\n`)
    .join('')

/**
 * Checks that Amazon made this call, for this very topic: anybody with an account there can have calls signed, but not for
 * somebody else's topic. Throws 401, 406 for a stale call, 503 when the certificate cannot be had.
 */
export async function verifySns(
  program: Program,
  topic: string | undefined,
  said: Notification,
  now: Date,
): Promise<void> {
  const texts = ['Type', 'MessageId', 'TopicArn', 'Timestamp', 'Message', 'Signature'] as const
  if (!texts.every((name) => typeof said[name] === 'string') || !parts[said.Type]) throw fail('hooks.unreadable')
  if (!topic || said.TopicArn !== topic) throw fail('hooks.not_verified')
  const digest = { '1': 'sha1', '2': 'sha256' }[String(said.SignatureVersion)]
  if (!digest) throw fail('hooks.not_verified')
  const certificate = await certificateAt(program, said.SigningCertURL, now)
  const signature = Buffer.from(said.Signature, 'base64')
  if (!verify(digest, Buffer.from(signedText(said)), certificate.publicKey, signature)) throw fail('hooks.not_verified')
  const age = now.getTime() - Date.parse(said.Timestamp)
  if (!(age < patience && age > -3_600_000)) throw fail('hooks.refused', { detail: 'This call is too old.' })
}
