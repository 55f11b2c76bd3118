import { addressesIn, cut, type FormField, idOf, incomingMail, textOf, within } from '../hooks/index.ts'
import type { Incoming } from '../messages/index.ts'

/** A mail that a route of Mailgun forwards: parsed by Mailgun, or whole where the address of the route ends in “mime”. */
export async function incomingOf(fields: readonly FormField[], token: string): Promise<Omit<Incoming, 'senderId'>> {
  const text = (name: string) => textOf(fields, name)
  const to = addressesIn(text('recipient') ?? '').map((p) => p.address)
  const raw = fields.find((f) => f.name === 'body-mime')?.content
  if (raw) return incomingMail(raw, { to, fallbackId: `mailgun:${token}` })
  const headers = headersOf(text('message-headers'))
  const [from] = addressesIn(text('from') ?? '')
  const inside = contentIds(text('content-id-map'))
  const files = fields
    .filter((f) => f.fileName !== undefined && f.name.startsWith('attachment'))
    .map((f) => ({ name: f.fileName!, type: f.type!, content: f.content, ...inside(f.name) }))
  const { kept, note } = within(files)
  const html = text('body-html')
  return {
    channel: 'email',
    from: from?.address ?? text('sender') ?? '',
    fromName: from?.name || null,
    to,
    subject: text('subject') ?? '',
    text: cut(text('body-plain') ?? '') + note,
    html: html ? cut(html) : null,
    headers,
    attachments: kept,
    providerId: idOf(headers['message-id'], `mailgun:${token}`),
    at: new Date(),
  }
}

function headersOf(given: string | undefined): Record<string, string> {
  const headers: Record<string, string> = {}
  const pairs = parsed(given)
  if (Array.isArray(pairs))
    for (const pair of pairs) if (Array.isArray(pair)) headers[String(pair[0]).toLowerCase()] ??= String(pair[1] ?? '')
  return headers
}

/** Content ids by the field of their file: Mailgun says it the other way round. */
function contentIds(given: string | undefined): (field: string) => { cid?: string } {
  const map = Object.entries((parsed(given) ?? {}) as Record<string, unknown>)
  return (field) => {
    const cid = map.find(([, f]) => f === field)?.[0]
    return cid ? { cid: cid.replace(/^<|>$/g, '') } : {}
  }
}

function parsed(text: string | undefined): unknown {
  try {
    return JSON.parse(text ?? 'null')
  } catch {
    return null
  }
}
