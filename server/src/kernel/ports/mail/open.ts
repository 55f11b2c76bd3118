import type { Egress } from '../egress/index.ts'
import type { Inbox } from '../inbox.ts'
import { type MailCredentials, mailCredentials } from './credentials.ts'
import type { MailDriver, MailProvider } from './driver.ts'
import { inboxDriver } from './inbox.ts'
import { mailgunDriver } from './mailgun-driver.ts'
import { sendgridDriver } from './sendgrid-driver.ts'
import { sesDriver } from './ses-driver.ts'
import { smtpDriver } from './smtp-driver.ts'

export interface DriverParts {
  readonly egress: Egress
  readonly inbox: Inbox
  /** Milliseconds for one message with everything, from the name to the last byte of the answer. */
  readonly timeoutMs?: number
}

const makers: { [P in MailProvider]: (given: MailCredentials<P>, parts: DriverParts) => MailDriver } = {
  inbox: (_given, { inbox }) => inboxDriver(inbox),
  smtp: (given, { egress, timeoutMs }) => smtpDriver(given, egress, timeoutMs),
  mailgun: (given, { egress, timeoutMs }) => mailgunDriver(given, egress, timeoutMs),
  sendgrid: (given, { egress, timeoutMs }) => sendgridDriver(given, egress, timeoutMs),
  ses: (given, { egress, timeoutMs }) => sesDriver(given, egress, timeoutMs),
}

/**
 * A driver for one sender. `credentials` are checked here; what does not fit throws a ZodError, which never holds a value.
 * It repeats nothing and keeps no rate: both belong to whoever asks. Close it when the credentials change.
 */
export function openMail<P extends MailProvider>(provider: P, credentials: unknown, parts: DriverParts): MailDriver {
  return makers[provider](mailCredentials[provider].parse(credentials) as MailCredentials<P>, parts)
}
