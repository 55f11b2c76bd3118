import type { Inbox } from '../inbox.ts'
import { badMail, written } from './checked.ts'
import { type MailDriver, messageIdOf } from './driver.ts'
import type { Mailer } from './mailer.ts'

/** The embedded driver for mails of the platform itself. The same key arrives once. */
export function inboxMailer(inbox: Inbox): Mailer {
  return {
    driver: 'inbox',
    send: async (mail) => ({ id: await inbox.keep({ channel: 'email', ...mail }) }),
  }
}

/** The embedded driver for senders of organizations: each recipient finds the mail once, however often it is sent. */
export function inboxDriver(inbox: Inbox): MailDriver {
  return {
    provider: 'inbox',
    async send(mail) {
      const bad = badMail(mail)
      if (bad) return bad
      const { subject, text, html, id } = mail
      const all = [...mail.to, ...(mail.cc ?? []), ...(mail.bcc ?? [])]
      for (const [nth, { address }] of all.entries())
        await inbox.keep({
          channel: 'email',
          to: address,
          from: written(mail.from),
          subject,
          text,
          html,
          key: nth ? `${id}/${nth}` : id,
        })
      return { accepted: true, providerId: messageIdOf(mail) }
    },
    async close() {},
  }
}
