import type { Clock } from './clock.ts'
import type { Egress } from './egress/index.ts'
import type { FileStore } from './files/store.ts'
import type { Mailer } from './mail/mailer.ts'

/** Everything that reaches outside. Only jobs hold it. */
export interface Ports {
  readonly mail: Mailer
  readonly files: FileStore
  readonly clock: Clock
  /** Requests to the outside: webhooks and whatever else names an address that a person typed. */
  readonly egress: Egress
}

export { type Clock, systemClock } from './clock.ts'
export { type Egress, EgressRefused, openEgress, rulesOf } from './egress/index.ts'
export { diskFiles } from './files/disk.ts'
export type { FileStore } from './files/store.ts'
export { inboxMailer } from './mail/inbox.ts'
export type { Mail, Mailer } from './mail/mailer.ts'
export { smtpMailer } from './mail/smtp.ts'
