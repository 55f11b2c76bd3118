import { createTransport } from 'nodemailer'
import type { Mailer } from './mailer.ts'

/** Hands mail to a server over SMTP. `url` is smtp:// or smtps:// with user and password. */
export function smtpMailer(url: string, from: string): Mailer {
  const transport = createTransport(url, { from })
  return {
    driver: 'smtp',
    async send(mail) {
      const sent = await transport.sendMail({
        to: mail.to,
        from: mail.from ?? from,
        subject: mail.subject,
        text: mail.text,
        html: mail.html,
        messageId: mail.key ? `<${mail.key}@banyan>` : undefined,
      })
      return { id: sent.messageId }
    },
  }
}
