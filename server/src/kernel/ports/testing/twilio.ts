import { readFileSync } from 'node:fs'
import { basic } from '../answers.ts'
import { type Exchange, httpDouble } from './http-double.ts'
import { type Schema, violations } from './schema.ts'

const { form: schema, answer } = JSON.parse(
  readFileSync(new URL('./testdata/twilio-messages.json', import.meta.url), 'utf8'),
) as { form: Schema; answer: Schema }

export const twilioAccount = {
  accountSid: `AC${'0123456789abcdef'.repeat(2)}`,
  authToken: 'canary-twilio-token',
  messagingServiceSid: `MG${'fedcba9876543210'.repeat(2)}`,
}

export interface SeenSms {
  to: string
  from: string | null
  text: string
  callback: string | null
  media: string[]
}

/** A form as the object its schema speaks of: what may be said several times is a list. */
function objectOf(form: URLSearchParams): Record<string, unknown> {
  const several = new Set(Object.entries(schema.properties!).flatMap(([k, s]) => (s.type === 'array' ? [k] : [])))
  return Object.fromEntries([...new Set(form.keys())].map((k) => [k, several.has(k) ? form.getAll(k) : form.get(k)]))
}

function check(asked: Exchange): string[] {
  const path = `/2010-04-01/Accounts/${twilioAccount.accountSid}/Messages.json`
  if (asked.method !== 'POST' || asked.path !== path) return [`no such place: ${asked.path}`]
  if (asked.headers['content-type'] !== 'application/x-www-form-urlencoded') return ['no form']
  const form = new URLSearchParams(asked.body.toString('utf8'))
  const wrong = violations(schema, objectOf(form))
  if (asked.headers.authorization !== basic(twilioAccount.accountSid, twilioAccount.authToken))
    wrong.push('the token is wrong')
  if (!form.has('From') && !form.has('MessagingServiceSid')) wrong.push('no sender')
  if (!form.has('Body') && !form.has('MediaUrl')) wrong.push('nothing to say')
  if ([...(form.get('Body') ?? '')].length > 1600) wrong.push('the text is too long')
  return wrong
}

async function understood(asked: Exchange): Promise<SeenSms> {
  const form = new URLSearchParams(asked.body.toString('utf8'))
  return {
    to: form.get('To')!,
    from: form.get('From'),
    text: form.get('Body') ?? '',
    callback: form.get('StatusCallback'),
    media: form.getAll('MediaUrl'),
  }
}

const error = (status: number, code: number, message: string, headers?: Record<string, string>) => ({
  status,
  headers,
  body: JSON.stringify({ code, message, more_info: `https://www.twilio.com/docs/errors/${code}`, status }),
})

function replies(asked: Exchange) {
  const form = new URLSearchParams(asked.body.toString('utf8'))
  const made = {
    sid: `SM${'0'.repeat(31)}1`,
    status: 'queued',
    num_segments: '2',
    direction: 'outbound-api',
    error_code: null,
    error_message: null,
    to: form.get('To'),
    from: form.get('From'),
    body: form.get('Body'),
  }
  const bad = violations(answer, made)
  if (bad.length) throw new Error(`The double answers what Twilio would not: ${bad.join('; ')}`)
  return {
    take: { status: 201, body: JSON.stringify(made) },
    busy: error(429, 20429, 'Too Many Requests', { 'retry-after': '7' }),
    fault: error(500, 20500, 'Internal Server Error'),
    refuse: error(400, 21610, 'Attempt to send to unsubscribed recipient'),
    unauthorised: error(401, 20003, 'Authenticate'),
  }
}

export const twilioDouble = () => httpDouble<SeenSms>({ check, replies }, understood)
