import { accepted, ask, basic, objectOf, refusal } from '../answers.ts'
import type { Egress } from '../egress/index.ts'
import { formWithFiles } from '../form.ts'
import { badMail, threadHeaders, written } from './checked.ts'
import type { MailCredentials } from './credentials.ts'
import { type MailDriver, messageIdOf, type OutgoingMail } from './driver.ts'

const places = { us: 'https://api.mailgun.net', eu: 'https://api.eu.mailgun.net' }

/** Hands mails to Mailgun (HTTP, v3). It neither rewrites links nor adds pictures: tracking is ours. */
export function mailgunDriver(credentials: MailCredentials<'mailgun'>, egress: Egress, timeoutMs?: number): MailDriver {
  const { key, domain, region, endpoint } = credentials
  return {
    provider: 'mailgun',
    async send(mail) {
      const bad = badMail(mail)
      if (bad) return bad
      const { type, body } = formWithFiles(fieldsOf(mail), filesOf(mail))
      const answer = await ask(egress, 'Mailgun', {
        url: `${endpoint ?? places[region]}/v3/${encodeURIComponent(domain)}/messages`,
        headers: { authorization: basic('api', key), 'content-type': type },
        body,
        timeoutMs,
      })
      if ('accepted' in answer) return answer
      const said = objectOf(answer)
      if (answer.status !== 200) return refusal(answer, 'Mailgun', undefined, said && String(said.message ?? ''))
      return accepted(said && String(said.id ?? '').replace(/^<|>$/g, ''), 'Mailgun')
    },
    async close() {},
  }
}

function fieldsOf(mail: OutgoingMail): [string, string][] {
  const headers = { ...mail.headers, ...threadHeaders(mail), 'Message-Id': `<${messageIdOf(mail)}>` }
  return [
    ['from', written(mail.from)],
    ...mail.to.map((p): [string, string] => ['to', written(p)]),
    ...(mail.cc ?? []).map((p): [string, string] => ['cc', written(p)]),
    ...(mail.bcc ?? []).map((p): [string, string] => ['bcc', written(p)]),
    ...(mail.replyTo ? [['h:Reply-To', written(mail.replyTo)] as [string, string]] : []),
    ['subject', mail.subject],
    ['text', mail.text],
    ...(mail.html === undefined ? [] : [['html', mail.html] as [string, string]]),
    ...Object.entries(headers).map(([name, value]): [string, string] => [`h:${name}`, value]),
    ['v:message', mail.id],
    ['o:tracking', 'no'],
    ['o:tracking-clicks', 'no'],
    ['o:tracking-opens', 'no'],
  ]
}

/** Mailgun takes the name of an inline file for its content id. */
const filesOf = (mail: OutgoingMail) =>
  (mail.attachments ?? []).map(({ cid, name, type, content }) =>
    cid ? { field: 'inline', name: cid, type, content } : { field: 'attachment', name, type, content },
  )
