import { accepted, ask, objectOf, refusal } from '../answers.ts'
import type { Egress } from '../egress/index.ts'
import { badMail, threadHeaders } from './checked.ts'
import type { MailCredentials } from './credentials.ts'
import { type MailAddress, type MailDriver, messageIdOf, type OutgoingMail } from './driver.ts'

const places = { global: 'https://api.sendgrid.com', eu: 'https://api.eu.sendgrid.com' }

/** Hands mails to SendGrid (HTTP, v3). It neither rewrites links nor adds pictures: tracking is ours. */
export function sendgridDriver(
  credentials: MailCredentials<'sendgrid'>,
  egress: Egress,
  timeoutMs?: number,
): MailDriver {
  const { key, region, endpoint } = credentials
  return {
    provider: 'sendgrid',
    async send(mail) {
      const bad = badMail(mail)
      if (bad) return bad
      const answer = await ask(egress, 'SendGrid', {
        url: `${endpoint ?? places[region]}/v3/mail/send`,
        headers: { authorization: `Bearer ${key}`, 'content-type': 'application/json' },
        body: JSON.stringify(bodyOf(mail)),
        timeoutMs,
      })
      if ('accepted' in answer) return answer
      if (answer.status === 202) return accepted(answer.headers['x-message-id'], 'SendGrid')
      const [first] = (objectOf(answer)?.errors ?? []) as { message?: string; field?: string }[]
      const reset = Number(answer.headers['x-ratelimit-reset'])
      const said = refusal(answer, 'SendGrid', undefined, first?.message)
      const wait = answer.status === 429 && reset > 1e9 ? Math.max(0, reset * 1000 - Date.now()) : undefined
      return said.retryAfterMs === undefined && wait !== undefined
        ? { ...said, retryAfterMs: Math.min(wait, 3_600_000) }
        : said
    },
    async close() {},
  }
}

const person = ({ address, name }: MailAddress) => ({ email: address, ...(name ? { name } : {}) })

function bodyOf(mail: OutgoingMail) {
  return {
    personalizations: [
      {
        to: mail.to.map(person),
        ...(mail.cc?.length ? { cc: mail.cc.map(person) } : {}),
        ...(mail.bcc?.length ? { bcc: mail.bcc.map(person) } : {}),
        custom_args: { message: mail.id },
      },
    ],
    from: person(mail.from),
    ...(mail.replyTo ? { reply_to: person(mail.replyTo) } : {}),
    // An empty subject or text is refused there; a mail may have either.
    subject: mail.subject || ' ',
    content: [
      { type: 'text/plain', value: mail.text || ' ' },
      ...(mail.html ? [{ type: 'text/html', value: mail.html }] : []),
    ],
    headers: { ...mail.headers, ...threadHeaders(mail), 'Message-ID': `<${messageIdOf(mail)}>` },
    ...(mail.attachments?.length
      ? {
          attachments: mail.attachments.map((a) => ({
            content: a.content.toString('base64'),
            type: a.type,
            filename: a.name,
            disposition: a.cid ? 'inline' : 'attachment',
            ...(a.cid ? { content_id: a.cid } : {}),
          })),
        }
      : {}),
    tracking_settings: {
      click_tracking: { enable: false, enable_text: false },
      open_tracking: { enable: false },
      subscription_tracking: { enable: false },
    },
  }
}
