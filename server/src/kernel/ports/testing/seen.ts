import PostalMime, { addressParser } from 'postal-mime'

export interface SeenMail {
  /** What comes back with reports; null where the provider has no place for it. */
  id: string | null
  messageId: string
  from: { address: string; name: string }
  to: { address: string; name: string }[]
  subject: string
  text: string
  html: string | null
  headers: Record<string, string>
  attachments: { name: string; type: string; cid: string | null; content: Buffer }[]
  raw?: Buffer
}

const person = (p: { address?: string; name: string }) => ({ address: p.address ?? '', name: p.name })
export const peopleOf = (text: string) => addressParser(text).map(person)
const bare = (id: string | undefined) => (id ?? '').replace(/^<|>$/g, '')

/** A mail as a reader of mail understands its bytes. */
export async function mailOf(raw: Buffer, id: string | null): Promise<SeenMail> {
  const mail = await PostalMime.parse(raw)
  return {
    id,
    raw,
    messageId: bare(mail.messageId),
    from: person(mail.from!),
    to: (mail.to ?? []).map(person),
    subject: mail.subject ?? '',
    text: (mail.text ?? '').trimEnd(),
    html: mail.html?.trimEnd() ?? null,
    headers: Object.fromEntries(mail.headers.map((h) => [h.key.toLowerCase(), h.value])),
    attachments: mail.attachments.map((a) => ({
      name: a.filename ?? '',
      type: a.mimeType,
      cid: a.contentId ? bare(a.contentId) : null,
      content: Buffer.from(a.content as ArrayBuffer),
    })),
  }
}

export const lowered = (headers: Record<string, string>): Record<string, string> =>
  Object.fromEntries(Object.entries(headers).map(([k, v]) => [k.toLowerCase(), v]))

export { bare }
