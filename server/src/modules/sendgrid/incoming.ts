import { addressesIn, bare, cut, type FormField, idOf, incomingMail, textOf, within } from '../hooks/index.ts'
import type { Incoming } from '../messages/index.ts'

/** A mail of SendGrid's inbound parse: parsed there, or whole where “post the raw message” is on. */
export async function incomingOf(fields: readonly FormField[]): Promise<Omit<Incoming, 'senderId'>> {
  const charsets = object(textOf(fields, 'charsets'))
  const text = (name: string) => textOf(fields, name, String(charsets[name] ?? 'utf-8'))
  const envelope = object(text('envelope')) as { to?: unknown; from?: unknown }
  const to = Array.isArray(envelope.to) ? envelope.to.map(String) : addressesIn(text('to') ?? '').map((p) => p.address)
  const raw = fields.find((f) => f.name === 'email')?.content
  if (raw) return incomingMail(raw, { to })
  const headers = headersOf(text('headers') ?? '')
  const [from] = addressesIn(text('from') ?? '')
  const about = object(text('attachment-info')) as Record<string, { name?: string; 'content-id'?: string }>
  const files = fields
    .filter((f) => f.fileName !== undefined && /^attachment\d+$/.test(f.name))
    .map((f) => {
      const cid = about[f.name]?.['content-id']
      const name = about[f.name]?.name ?? f.fileName!
      return { name, type: f.type!, content: f.content, ...(cid ? { cid: bare(cid) } : {}) }
    })
  const { kept, note } = within(files)
  const html = text('html')
  const body = text('text') ?? ''
  const subject = text('subject') ?? ''
  return {
    channel: 'email',
    from: from?.address ?? String(envelope.from ?? ''),
    fromName: from?.name || null,
    to,
    subject,
    text: cut(body) + note,
    html: html ? cut(html) : null,
    headers,
    attachments: kept,
    providerId: idOf(headers['message-id'], `sendgrid:${subject}:${to.join()}:${body}`.slice(0, 250)),
    at: new Date(),
  }
}

const headersOf = (block: string): Record<string, string> => {
  const headers: Record<string, string> = {}
  for (const line of block.split(/\r?\n(?![ \t])/)) {
    const colon = line.indexOf(':')
    if (colon > 0)
      headers[line.slice(0, colon).trim().toLowerCase()] ??= line
        .slice(colon + 1)
        .trim()
        .replace(/\r?\n\s+/g, ' ')
  }
  return headers
}

function object(text: string | undefined): Record<string, unknown> {
  try {
    const value = JSON.parse(text ?? '')
    return typeof value === 'object' && value !== null ? value : {}
  } catch {
    return {}
  }
}
