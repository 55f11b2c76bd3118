import { createHash } from 'node:crypto'
import PostalMime, { addressParser } from 'postal-mime'
import { fail } from '../../kernel/index.ts'
import type { Incoming } from '../messages/index.ts'

type Part = NonNullable<Incoming['attachments']>[number]

/** Files of one mail that are kept, and bytes of all of them together; the rest of them is named in the text. */
const mostFiles = 20
const mostBytes = 25 * 1024 * 1024
/** Characters of a text that is kept. */
const mostText = 490_000

/** What a mail says, as messages take it in. `given` is what the envelope knows better than the headers. */
export async function incomingMail(
  raw: Buffer,
  given: { to?: readonly string[]; at?: Date; fallbackId?: string } = {},
): Promise<Omit<Incoming, 'senderId'>> {
  const mail = await PostalMime.parse(raw, { maxNestingDepth: 50, maxHeadersSize: 256 * 1024 }).catch(() => {
    throw fail('hooks.unreadable')
  })
  const headers: Record<string, string> = {}
  for (const { key, value } of mail.headers) headers[key.toLowerCase()] ??= value
  const files = mail.attachments.map(
    (a): Part => ({
      name: a.filename ?? 'file',
      type: a.mimeType,
      content: Buffer.from(a.content as ArrayBuffer),
      ...(a.contentId ? { cid: bare(a.contentId) } : {}),
    }),
  )
  const from = mail.from ?? mail.sender
  const { kept, note } = within(files)
  return {
    channel: 'email',
    from: from?.address ?? '',
    fromName: from?.name || null,
    to: given.to ?? (mail.to ?? []).flatMap((p) => (p.address ? [p.address] : [])),
    subject: mail.subject ?? '',
    text: cut(mail.text ?? (mail.html ? '' : ' ')) + note,
    html: mail.html ? cut(mail.html) : null,
    headers,
    attachments: kept,
    providerId: idOf(mail.messageId, given.fallbackId ?? createHash('sha256').update(raw).digest('hex')),
    at: given.at ?? new Date(),
  }
}

/** By what a mail is known: its Message-ID, so that it counts once by whatever ways it comes. */
export const idOf = (messageId: string | undefined, otherwise: string): string =>
  (bare(messageId ?? '') || otherwise).slice(0, 290)

export const bare = (id: string): string => id.trim().replace(/^<|>$/g, '')

export const cut = (text: string): string =>
  text.length > mostText ? `${text.slice(0, mostText).toWellFormed()}\n[…]` : text

/** Files that are kept, and a line for those that are not. */
export function within(files: readonly Part[]): { kept: Part[]; note: string } {
  let bytes = 0
  const kept: Part[] = []
  const left: string[] = []
  for (const file of files) {
    if (kept.length < mostFiles && bytes + file.content.length <= mostBytes) {
      bytes += file.content.length
      kept.push(file)
    } else left.push(file.name)
  }
  return { kept, note: left.length ? `\n\n[Not kept, because too large: ${left.join(', ').slice(0, 1000)}]` : '' }
}

/** Addresses in a header's text. */
export const addressesIn = (text: string): { address: string; name: string }[] =>
  addressParser(text, { flatten: true }).flatMap((p) => (p.address ? [{ address: p.address, name: p.name }] : []))
