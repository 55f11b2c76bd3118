import { type Context, newId } from '../../../kernel/index.ts'
import { storeFile } from '../../files/index.ts'
import { addressKeyOrNull } from '../address.ts'
import { eventAbout } from '../outbox.ts'
import { textOf } from '../templates/plain-text.ts'
import { senderOf, type Thread, threadOfIncoming } from './incoming-thread.ts'
import { keyword, obey } from './keywords.ts'

/** A message that came in, as a provider or mailbox gives it. */
export interface Incoming {
  senderId?: string | null
  channel: 'email' | 'sms'
  from: string
  fromName?: string | null
  to: string | readonly string[]
  subject?: string | null
  text: string
  html?: string | null
  /** Names in any case; Message-ID, In-Reply-To, References and Auto-Submitted are read. */
  headers?: Readonly<Record<string, string>>
  attachments?: readonly { name: string; type: string; content: Buffer; cid?: string }[]
  /** The provider's or mailbox's own id: the same one counts once. */
  providerId: string
  at: string | Date
}

/**
 * Takes a message in: once, in the conversation it belongs to, about the contact who wrote it. Answers to what we sent are
 * told as `messages.replied` too; STOP, START and HELP are obeyed. Stores attachments first, so with some of them it must not
 * be called inside a transaction.
 */
export async function received(outer: Context, incoming: Incoming): Promise<{ id: string; known: boolean }> {
  const there = await knownId(outer, incoming)
  if (there) return { id: there, known: true }
  const attachments: { fileId: string; cid: string | null }[] = []
  for (const { name, type, content, cid } of (incoming.attachments ?? []).slice(0, 20)) {
    const { id } = await storeFile({ ctx: outer }, { name: name.slice(0, 200), type, body: content })
    attachments.push({ fileId: id, cid: cid?.slice(0, 100) ?? null })
  }
  return outer.transaction(async (ctx) => {
    const headers = lowered(incoming.headers)
    const from = addressKeyOrNull(incoming.channel, incoming.from) ?? clean(incoming.from, 320)
    const thread = await threadOfIncoming(ctx, { ...incoming, from, headers })
    const contactId = thread.contactId ?? (await senderOf(ctx, incoming.channel, from))
    const about = thread.about ?? (contactId ? { noun: 'contacts', id: contactId } : null)
    const id = newId()
    const threadId = thread.threadId ?? id
    const [made] = await insert(ctx, { id, threadId, from, contactId, about, thread, headers, attachments, incoming })
    if (!made) return { id: (await knownId(ctx, incoming))!, known: true }
    const automatic = isAutomatic(headers)
    const data = {
      messageId: id,
      channel: incoming.channel,
      threadId,
      subject: clean(incoming.subject ?? '', 500) || null,
      preview: previewOf(incoming),
      ...(thread.replyToId ? { replyToId: thread.replyToId } : {}),
      ...(automatic ? { automatic } : {}),
    }
    const speaksOf = eventAbout(contactId, about)
    await ctx.emit('messages.received', data, speaksOf)
    // A note that somebody is away is no answer of hers.
    if (thread.replyToId && !automatic) {
      await ctx.run({
        text: 'update messages set replied_at = coalesce(replied_at, $2) where id = $1',
        values: [thread.replyToId, new Date(incoming.at).toISOString()],
      })
      await ctx.emit('messages.replied', data, speaksOf)
    }
    const word = incoming.channel === 'sms' ? keyword(incoming.text) : null
    if (word)
      await obey(ctx, word, { address: from, contactId, messageId: id, threadId, senderId: incoming.senderId ?? null })
    return { id, known: false }
  })
}

async function knownId(ctx: Context, { channel, providerId }: Incoming): Promise<string | undefined> {
  const [row] = await ctx.run<{ id: string }>({
    text: `select id from messages where direction = 'in' and channel = $1 and provider_id = $2`,
    values: [channel, clean(providerId, 300)],
  })
  return row?.id
}

const insert = (
  ctx: Context,
  m: {
    id: string
    threadId: string
    from: string
    contactId: string | null
    about: { noun: string; id: string } | null
    thread: Thread
    headers: Record<string, string>
    attachments: object[]
    incoming: Incoming
  },
) =>
  ctx.run<{ id: string }>({
    text: `insert into messages (organization_id, id, created_at, updated_at, direction, channel, status, from_address, from_name, to_address, subject, preview, text, html, purpose, noun, record_id, contact_id,
        thread_id, reply_to_id, sender_id, message_id, provider_id, attempts, attachments, segments, delivered_at)
      values (app_organization(), $1, $20, $20, 'in', $2, 'received', $3, $4, $5, $6, $7, $8, $9, 'conversation', $10, $11, $12, $13, $14, $15, $16, $17, 0, $18::jsonb, null, $19)
      on conflict (organization_id, channel, provider_id) where direction = 'in' and provider_id is not null do nothing returning id`,
    values: [
      m.id,
      m.incoming.channel,
      m.from,
      clean(m.incoming.fromName ?? '', 200) || null,
      clean([m.incoming.to].flat()[0] ?? '', 320),
      clean(m.incoming.subject ?? '', 500) || null,
      previewOf(m.incoming),
      readable(m.incoming.text, 100_000),
      m.incoming.html ? readable(m.incoming.html, 500_000) : null,
      m.about?.noun ?? null,
      m.about?.id ?? null,
      m.contactId,
      m.threadId,
      m.thread.replyToId,
      m.incoming.senderId ?? null,
      m.headers['message-id'] ? bareId(m.headers['message-id']).slice(0, 998) : null,
      clean(m.incoming.providerId, 300),
      JSON.stringify(m.attachments),
      new Date(m.incoming.at).toISOString(),
      ctx.now().toISOString(),
    ],
  })

/** Text that PostgreSQL can keep. */
const readable = (text: string, most: number): string => text.replaceAll('\u0000', '').slice(0, most).toWellFormed()
const clean = (text: string, most: number): string =>
  text.replaceAll('\u0000', '').replace(/\s+/g, ' ').trim().slice(0, most).toWellFormed()
const previewOf = ({ text, html }: Incoming): string => clean(text.trim() || (html ? textOf(html) : ''), 200)
const bareId = (value: string) => value.trim().replace(/^<|>$/g, '')
const lowered = (headers: Readonly<Record<string, string>> = {}): Record<string, string> =>
  Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]))

const isAutomatic = (h: Record<string, string>): boolean =>
  (h['auto-submitted'] !== undefined && !/^no\b/i.test(h['auto-submitted'])) ||
  /^(bulk|junk|auto_reply)$/i.test(h.precedence ?? '') ||
  h['x-autoreply'] !== undefined
