import type { Sent } from '../sent.ts'

export interface MailAddress {
  readonly address: string
  readonly name?: string
}

export interface MailAttachment {
  readonly name: string
  /** Media type, such as application/pdf. */
  readonly type: string
  readonly content: Buffer
  /** Shown inside the HTML as `cid:<cid>`; without it the file is attached. */
  readonly cid?: string
}

/** One mail as it leaves. The same `id` is the same mail: its Message-ID is made of it. */
export interface OutgoingMail {
  /** The message's uuid. Providers give it back in their reports. */
  readonly id: string
  readonly from: MailAddress
  readonly to: readonly MailAddress[]
  readonly cc?: readonly MailAddress[]
  readonly bcc?: readonly MailAddress[]
  readonly replyTo?: MailAddress
  readonly subject: string
  readonly text: string
  readonly html?: string
  /** Further headers, such as List-Unsubscribe. Those that a mail has anyway are refused. */
  readonly headers?: Readonly<Record<string, string>>
  /** Message-ID of the mail that is answered, with or without angle brackets. */
  readonly inReplyTo?: string
  readonly references?: readonly string[]
  readonly attachments?: readonly MailAttachment[]
  /** Where bounces of plain SMTP go; providers set their own. */
  readonly returnPath?: string
  /** Signs the mail where the driver writes it itself (SMTP, SES); Mailgun and SendGrid sign with keys of their own. */
  readonly dkim?: { readonly domain: string; readonly selector: string; readonly privateKey: string }
}

/** Hands mails to one provider with one set of credentials. */
export interface MailDriver {
  readonly provider: MailProvider
  /** Throws when nobody knows what became of it. */
  send(mail: OutgoingMail): Promise<Sent>
  close(): Promise<void>
}

export const mailProviders = ['inbox', 'smtp', 'mailgun', 'sendgrid', 'ses'] as const
export type MailProvider = (typeof mailProviders)[number]

/** The Message-ID of a mail, without angle brackets: its id at the domain of its sender. */
export const messageIdOf = (mail: Pick<OutgoingMail, 'id' | 'from'>): string =>
  `${mail.id}@${mail.from.address.slice(mail.from.address.lastIndexOf('@') + 1).toLowerCase()}`
