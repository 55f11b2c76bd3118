import { fail, z } from '../../../kernel/index.ts'
import { verbNamed } from '../usable.ts'
import { type Here, type Kind, kind, next, type Outside, onward, type Running } from './kind.ts'
import { control, longTemplate, members, plainText, template, values } from './settings.ts'

const failed = { name: 'failed', label: 'It failed' }
/** How much of an answer is kept in the log and for later steps. */
const keptBytes = 32_768

const http = kind({
  type: 'http.call',
  group: 'action',
  label: 'Call a webhook',
  about: 'Sends a request to another system. Secrets are named as secrets.<name> and never shown.',
  settings: z.strictObject({
    url: template('Address'),
    method: control(z.enum(['POST', 'GET', 'PUT', 'DELETE']), 'Method', 'choice').default('POST'),
    headers: control(
      z.record(
        z.string().regex(/^[A-Za-z0-9-]{1,60}$/, 'A header has letters, digits and - only.'),
        z.string().max(2000),
      ),
      'Headers',
      'headers',
    ).default({}),
    body: control(z.union([z.string().max(50_000), z.record(z.string(), z.unknown())]), 'Body', 'json').optional(),
    timeoutSeconds: control(z.number().int().min(1).max(30), 'Seconds at most', 'number').default(10),
  }),
  ways: () => [next, failed],
  templates: ['url', 'headers', 'body'],
  secrets: true,
  output: () => ({ parts: { status: 'anything', body: 'anything' } }),
  async run(r, s) {
    const request = await r.do('request', async (here) => {
      const { value, mark } = here.sealed({ url: s.url, headers: s.headers, body: s.body ?? null })
      return { ...(value as Omit<Request, 'mark'>), mark }
    })
    const answer = await r.call('call', (outside) => called(outside, request, s.method, s.timeoutSeconds * 1000), {
      method: s.method,
      url: request.url,
      headers: request.headers,
      body: request.body,
    })
    return onward(answer)
  },
})

interface Request {
  url: unknown
  headers: Record<string, unknown>
  body: unknown
  mark: string
}

/** Sends a request with its secrets put in. Throws what may pass to try again, and a Failure for what will not. */
async function called(
  { job, key, open }: Outside,
  request: Request,
  method: 'POST' | 'GET' | 'PUT' | 'DELETE',
  timeoutMs: number,
) {
  const put = (value: unknown) => open(String(value ?? ''), request.mark)
  const json = typeof request.body !== 'string'
  const has = method !== 'GET' && request.body !== null
  const headers: Record<string, string> = {
    'user-agent': 'Banyan-Automation/1',
    'idempotency-key': key,
    ...(has ? { 'content-type': json ? 'application/json' : 'text/plain; charset=utf-8' } : {}),
  }
  for (const [name, value] of Object.entries(request.headers))
    headers[name.toLowerCase()] = (await put(value)).replace(/[\r\n]+/g, ' ')
  const body = has ? await put(json ? JSON.stringify(request.body) : request.body) : undefined
  const got = await job.egress.request({
    url: await put(request.url),
    method,
    headers,
    body,
    timeoutMs,
    maxBytes: keptBytes,
  })
  if (got.status >= 500 || got.status === 429) throw new Error(`It answered ${got.status}.`)
  if (got.status >= 300)
    throw fail('automation.refused', { detail: `It answered ${got.status}.`, answered: got.status })
  return { status: got.status, body: bodyOf(got.body.toString('utf8'), got.headers['content-type']) }
}

function bodyOf(text: string, type = ''): unknown {
  const clean = text.replaceAll('\u0000', '').toWellFormed()
  if (!/json/i.test(type)) return clean
  try {
    return JSON.parse(clean)
  } catch {
    return clean
  }
}

interface Message {
  channel: 'email' | 'sms'
  to?: string | undefined
  template?: string | undefined
  data?: Record<string, unknown> | undefined
  subject?: string | undefined
  text?: string | undefined
  purpose: string
  sender?: string | undefined
}

/** Where a message goes: the address that is named, else the contact's own. */
function addressOf(here: Here, { to, channel }: Message): string {
  const own = channel === 'sms' ? here.record?.phone : here.record?.email
  const address = (to ? here.text(to) : String(own ?? '')).trim()
  if (!address) throw fail('automation.no_address')
  return address
}

function messageOf({ start: { noun, recordId }, run, node }: Running, here: Here, s: Message, address: string) {
  const about = noun && recordId ? { noun, id: recordId } : undefined
  return {
    channel: s.channel,
    to: { address, ...(about?.noun === 'contacts' && !s.to ? { contactId: about.id } : {}) },
    template: s.template ? { key: s.template, data: here.fill(s.data ?? {}) } : undefined,
    subject: s.subject && here.text(s.subject),
    text: s.text && here.text(s.text),
    purpose: s.purpose,
    about,
    key: `automation:${run}:${node.id}`,
    senderId: s.sender,
  }
}

const send = kind({
  type: 'message.send',
  group: 'action',
  label: 'Send a message',
  about: 'Sends an e-mail or an SMS: a template, or a text of its own. Consent and quiet hours are kept.',
  settings: z.strictObject({
    channel: control(z.enum(['email', 'sms']), 'Channel', 'choice').default('email'),
    to: template('To, the contact when left out', 300).optional(),
    template: control(z.string().max(100), 'Template', 'messageTemplate').optional(),
    data: values('Data of the template').optional(),
    subject: template('Subject', 300).optional(),
    text: longTemplate('Text').optional(),
    purpose: plainText('Purpose', 60).default('transactional'),
    sender: plainText('Sender, the usual one when left out', 60).optional(),
  }),
  ways: () => [next, failed],
  templates: ['to', 'data', 'subject', 'text'],
  needs: () => (verbNamed('messages.send') ? [verbNamed('messages.send')!.can] : []),
  effects: () => [{ event: 'messages.queued', fields: null }],
  output: () => ({ parts: { id: 'anything', status: 'anything' } }),
  async check(_ctx, s, noun) {
    const problems = []
    if (!verbNamed('messages.send')) problems.push({ path: '', code: 'needs', message: 'This step needs messages.' })
    if (!s.template && !s.text)
      problems.push({ path: 'text', code: 'missing', message: 'Choose a template or write a text.' })
    if (!s.to && noun !== 'contacts' && noun !== 'companies')
      problems.push({ path: 'to', code: 'missing', message: 'Say to whom: the record here is no contact.' })
    return problems
  },
  async run(r, s) {
    const sent = await r.do('', async (here) => {
      const address = addressOf(here, s)
      await here.pace(address)
      return verbNamed('messages.send')!(here.ctx, messageOf(r, here, s, address))
    })
    return onward(sent)
  },
})

const notify = kind({
  type: 'notify',
  group: 'action',
  label: 'Tell somebody',
  about: 'Notifies members, as each has chosen to be told.',
  settings: z.strictObject({
    to: members('To'),
    title: template('Title', 300),
    text: longTemplate('Text').optional(),
    priority: control(z.enum(['low', 'normal', 'high', 'urgent']), 'Priority', 'choice').default('normal'),
  }),
  ways: () => [next],
  templates: ['to', 'title', 'text'],
  needs: () => [],
  async check() {
    return verbNamed('notifications.send')
      ? []
      : [{ path: '', code: 'needs', message: 'This step needs notifications.' }]
  },
  async run(r, s) {
    const told = await r.do('', async (here) => {
      const to = await here.members(s.to)
      const { noun, recordId } = r.start
      if (to.length)
        await here.notify({
          to,
          title: here.text(s.title),
          text: s.text ? here.text(s.text) : undefined,
          priority: s.priority,
          about: noun && recordId ? { noun, id: recordId } : undefined,
          key: `automation:${r.run}:${r.node.id}`,
        })
      return to
    })
    return onward({ to: told })
  },
})

export const outsideSteps: readonly Kind[] = [http, send, notify]
