import type { Context } from '../../../kernel/index.ts'
import { house } from '../house.ts'
import { hasReplyTag, readReplyTag } from '../token.ts'
import type { Incoming } from './received.ts'

export interface Thread {
  threadId: string | null
  replyToId: string | null
  contactId: string | null
  about: { noun: string; id: string } | null
}

const none: Thread = { threadId: null, replyToId: null, contactId: null, about: null }
const columns = `id, thread_id, direction, contact_id, noun, record_id`

const threadFrom = (row: any): Thread => ({
  threadId: row.thread_id,
  replyToId: row.id,
  contactId: row.contact_id,
  about: row.noun && row.record_id ? { noun: row.noun, id: row.record_id } : null,
})

/**
 * What a message answers: by the marks of its thread, newest first; by the tag in the address it was sent to; a text message
 * by its number. Only what we have sent counts as answered; what came in before gives the conversation alone.
 */
export async function threadOfIncoming(
  ctx: Context,
  m: Incoming & { headers: Record<string, string> },
): Promise<Thread> {
  if (m.channel === 'sms') return bySms(ctx, m.from)
  return (await byMarks(ctx, m.headers)) ?? (await byTag(ctx, m.to)) ?? none
}

async function byMarks(ctx: Context, headers: Record<string, string>): Promise<Thread | null> {
  const marks = `${headers.references ?? ''} ${headers['in-reply-to'] ?? ''}`.match(/[^\s<>,]+@[^\s<>,]+/g) ?? []
  const ids = [...new Set(marks.reverse())].slice(0, 50)
  if (!ids.length) return null
  // Providers may put a Message-ID of their own in place of ours; they are known by the id they gave.
  const rows = await ctx.run({
    text: `select ${columns} from messages where deleted_at is null and (message_id = any($1) or provider_id = any($1)) order by coalesce(array_position($1::text[], message_id), array_position($1::text[], provider_id)) limit 10`,
    values: [ids],
  })
  if (!rows[0]) return null
  const ours = rows.find((r) => r.direction === 'out')
  return ours ? threadFrom(ours) : { ...threadFrom(rows[0]), replyToId: null }
}

async function byTag(ctx: Context, to: string | readonly string[]): Promise<Thread | null> {
  for (const address of [to].flat()) {
    if (!hasReplyTag(address)) continue
    const id = readReplyTag(house().key, address)
    if (!id) continue
    const [row] = await ctx.run({
      text: `select ${columns} from messages where id = $1 and direction = 'out'`,
      values: [id],
    })
    if (row) return threadFrom(row)
  }
  return null
}

async function bySms(ctx: Context, from: string): Promise<Thread> {
  const [row] = await ctx.run({
    text: `select ${columns}, sent_at > $2::timestamptz - interval '30 days' as fresh from messages where channel = 'sms' and deleted_at is null and (to_address = $1 or from_address = $1)
      order by (direction = 'out' and sent_at is not null) desc, created_at desc limit 1`,
    values: [from, ctx.now().toISOString()],
  })
  if (!row) return none
  const thread = threadFrom(row)
  return row.direction === 'out' && row.fresh ? thread : { ...thread, replyToId: null }
}

/** The contact an address belongs to; where several share it, the one that was spoken with last. */
export async function senderOf(ctx: Context, channel: 'email' | 'sms', address: string): Promise<string | null> {
  const [table, column] = channel === 'email' ? ['contact_emails', 'email_key'] : ['contact_phones', 'phone_e164']
  const [row] = await ctx.run<{ id: string }>({
    text: `select c.id from ${table} e join contacts c on c.organization_id = e.organization_id and c.id = e.record_id
      where e.${column} = $1 and c.deleted_at is null
      order by (select max(m.created_at) from messages m where m.contact_id = c.id) desc nulls last, c.created_at limit 1`,
    values: [address],
  })
  return row?.id ?? null
}
