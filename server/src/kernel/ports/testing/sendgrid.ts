import { readFileSync } from 'node:fs'
import { type Exchange, httpDouble } from './http-double.ts'
import { type Schema, violations } from './schema.ts'
import { bare, lowered, type SeenMail } from './seen.ts'

const { body: schema } = JSON.parse(
  readFileSync(new URL('./testdata/sendgrid-mail-send.json', import.meta.url), 'utf8'),
) as { body: Schema }
const key = 'SG.canary-sendgrid'
export const sendgridKey = key

/** Headers that SendGrid refuses in a message (its reference of v3 mail send). */
const reserved =
  /^(x-sg-id|x-sg-eid|received|dkim-signature|content-type|content-transfer-encoding|to|from|subject|reply-to|cc|bcc)$/i

function check(asked: Exchange): string[] {
  if (asked.method !== 'POST' || asked.path !== '/v3/mail/send') return [`no such place: ${asked.path}`]
  if (asked.headers['content-type'] !== 'application/json') return ['no JSON']
  const body = JSON.parse(asked.body.toString('utf8'))
  const wrong = violations(schema, body)
  if (asked.headers.authorization !== `Bearer ${key}`) wrong.push('the key is wrong')
  for (const [name, value] of Object.entries(body.headers ?? {}))
    if (reserved.test(name) || /[\r\n]/.test(String(value))) wrong.push(`the header ${name} is not taken`)
  if (body.content?.[0]?.type !== 'text/plain') wrong.push('the plain text does not come first')
  if (JSON.stringify(body.personalizations?.[0]?.custom_args ?? {}).length > 10_000)
    wrong.push('custom_args over 10 kB')
  return wrong
}

async function understood(asked: Exchange): Promise<SeenMail> {
  const body = JSON.parse(asked.body.toString('utf8'))
  const person = (p: { email: string; name?: string }) => ({ address: p.email, name: p.name ?? '' })
  const [personal] = body.personalizations
  const part = (type: string) => body.content.find((c: { type: string }) => c.type === type)?.value ?? null
  const headers = lowered(body.headers)
  return {
    id: personal.custom_args.message,
    messageId: bare(headers['message-id']),
    from: person(body.from),
    to: personal.to.map(person),
    subject: body.subject,
    text: part('text/plain'),
    html: part('text/html'),
    headers: { ...headers, ...(body.reply_to ? { 'reply-to': body.reply_to.email } : {}) },
    attachments: (body.attachments ?? []).map((a: Record<string, string>) => ({
      name: a.disposition === 'inline' ? '' : a.filename!,
      type: a.type!,
      cid: a.content_id ?? null,
      content: Buffer.from(a.content!, 'base64'),
    })),
  }
}

const error = (message: string, field: string | null = null) =>
  JSON.stringify({ errors: [{ message, field, help: null }] })
const replies = () => ({
  take: { status: 202, headers: { 'x-message-id': 'f3q9TnRmS8CanaryId' }, body: '' },
  busy: { status: 429, headers: { 'retry-after': '7' }, body: error('too many requests') },
  fault: { status: 500, body: error('internal') },
  refuse: { status: 403, body: error('The from address does not match a verified Sender Identity.', 'from') },
  unauthorised: { status: 401, body: error('The provided authorization grant is invalid, expired, or revoked') },
})

export const sendgridDouble = () => httpDouble<SeenMail>({ check, replies }, understood)
