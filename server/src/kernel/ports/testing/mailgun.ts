import { basic } from '../answers.ts'
import { type Exchange, httpDouble } from './http-double.ts'
import { bare, lowered, peopleOf, type SeenMail } from './seen.ts'

/** The fields of POST /v3/{domain}/messages that we send, after Mailgun's reference. */
const fields: Record<string, RegExp> = {
  from: /^.*[^\s@]+@[^\s@]+$/u,
  to: /^.*[^\s@]+@[^\s@]+$/u,
  cc: /^.*[^\s@]+@[^\s@]+$/u,
  bcc: /^.*[^\s@]+@[^\s@]+$/u,
  subject: /^[^\r\n]*$/u,
  text: /^[\s\S]*$/u,
  html: /^[\s\S]*$/u,
  'o:tracking': /^(yes|no|true|false|htmlonly)$/,
  'o:tracking-clicks': /^(yes|no|true|false|htmlonly)$/,
  'o:tracking-opens': /^(yes|no|true|false)$/,
}
const key = 'key-canary-mailgun'
export const mailgunKey = key

/** The form as undici reads it: a reader that is not ours. */
const formOf = async (asked: Exchange) =>
  [...(await new Response(new Uint8Array(asked.body), { headers: asked.headers }).formData())] as [
    string,
    string | File,
  ][]

/** What is wrong with one field of the form. */
function ofField(name: string, value: string | File): string[] {
  if (typeof value !== 'string') return name === 'attachment' || name === 'inline' ? [] : [`a file as ${name}`]
  if (/^h:[\x21-\x39\x3b-\x7e]+$|^v:[\w-]+$/.test(name)) return /[\r\n]/.test(value) ? [`${name} has a line break`] : []
  return fields[name]?.test(value) ? [] : [`${name} is not taken`]
}

async function check(asked: Exchange): Promise<string[]> {
  if (asked.method !== 'POST' || asked.path !== '/v3/mg.marlow.example/messages')
    return [`no such place: ${asked.path}`]
  const form = await formOf(asked)
  const wrong = form.flatMap(([name, value]) => ofField(name, value))
  if (asked.headers.authorization !== basic('api', key)) wrong.push('the key is wrong')
  for (const name of ['from', 'to', 'subject', 'text'])
    if (!form.some(([n]) => n === name)) wrong.push(`${name} is missing`)
  const options = form.filter(([n]) => /^[hvo]:/.test(n)).map(([n, v]) => n.length + (v as string).length)
  if (options.reduce((a, b) => a + b, 0) > 16_384) wrong.push('options of more than 16 kB')
  return wrong
}

async function understood(asked: Exchange): Promise<SeenMail> {
  const form = await formOf(asked)
  const all = (name: string) => form.filter(([n]) => n === name).map(([, v]) => v as string)
  const headers = lowered(
    Object.fromEntries(form.filter(([n]) => n.startsWith('h:')).map(([n, v]) => [n.slice(2), v as string])),
  )
  const files = await Promise.all(
    form
      .filter((f): f is [string, File] => typeof f[1] !== 'string')
      .map(async ([field, file]) => ({
        name: field === 'inline' ? '' : file.name,
        type: file.type,
        cid: field === 'inline' ? file.name : null,
        content: Buffer.from(await file.arrayBuffer()),
      })),
  )
  return {
    id: all('v:message')[0] ?? null,
    messageId: bare(headers['message-id']),
    from: peopleOf(all('from')[0]!)[0]!,
    to: all('to').flatMap(peopleOf),
    subject: all('subject')[0]!,
    text: all('text')[0]!,
    html: all('html')[0] ?? null,
    headers,
    attachments: files,
  }
}

const replies = (asked: Exchange) => ({
  take: {
    status: 200,
    body: JSON.stringify({
      id: /name="h:Message-Id"\r\n\r\n(<[^>]+>)/.exec(asked.body.toString('latin1'))?.[1],
      message: 'Queued. Thank you.',
    }),
  },
  busy: { status: 429, headers: { 'retry-after': '7' }, body: '{"message":"limit exceeded"}' },
  fault: { status: 500, body: '{"message":"Internal Server Error"}' },
  refuse: { status: 400, body: '{"message":"to parameter is not a valid address. please check documentation"}' },
  unauthorised: { status: 401, headers: { 'content-type': 'text/plain' }, body: 'Forbidden' },
})

export const mailgunDouble = () => httpDouble<SeenMail>({ check, replies }, understood)
