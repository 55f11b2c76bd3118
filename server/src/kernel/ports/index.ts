import type { Clock } from './clock.ts'
import type { Egress } from './egress/index.ts'
import type { Scanner } from './files/scanner.ts'
import type { FileStore } from './files/store.ts'
import type { Inbox } from './inbox.ts'
import type { Mailer } from './mail/mailer.ts'
import type { Vault } from './vault/index.ts'

/** Everything that reaches outside. Only jobs hold it. */
export interface Ports {
  readonly mail: Mailer
  /** The embedded inbox, where drivers of the provider `inbox` put mail and text messages. */
  readonly inbox: Inbox
  readonly files: FileStore
  /** The virus scanner; null where none is configured. */
  readonly scanner: Scanner | null
  readonly clock: Clock
  /** Requests to the outside: webhooks and whatever else names an address that a person typed. */
  readonly egress: Egress
  /** Seals texts that must be read again: encrypted fields, secrets of one's own. */
  readonly vault: Vault
}

export { type Cache, type CacheOptions, memoryStore, noStore, openCache, redisStore } from './cache/index.ts'
export { type Clock, systemClock } from './clock.ts'
export { type Egress, EgressRefused, openEgress, rulesOf } from './egress/index.ts'
export { diskFiles } from './files/disk.ts'
export { openFiles, openScanner } from './files/open.ts'
export type { Scanner } from './files/scanner.ts'
export type { FileStore, Range } from './files/store.ts'
export { type Inbox, type Kept, openInbox } from './inbox.ts'
export { type MailCredentials, mailCredentials } from './mail/credentials.ts'
export {
  type MailAddress,
  type MailAttachment,
  type MailDriver,
  type MailProvider,
  mailProviders,
  messageIdOf,
  type OutgoingMail,
} from './mail/driver.ts'
export { inboxMailer } from './mail/inbox.ts'
export type { Mail, Mailer } from './mail/mailer.ts'
export { type DriverParts, openMail } from './mail/open.ts'
export { smtpMailer } from './mail/smtp.ts'
export { reportsUrl } from './reports-url.ts'
export { type Refused, type Sent, Unsure } from './sent.ts'
export {
  type OutgoingSms,
  type SmsCredentials,
  type SmsDriver,
  type SmsProvider,
  smsCredentials,
  smsProviders,
} from './sms/driver.ts'
export { openSms } from './sms/open.ts'
export { openVault, SealBroken, type Vault } from './vault/index.ts'
