import type { Context } from '../../kernel/index.ts'
import { necessary, type Refusal } from './consent/gate.ts'
import type { Status } from './message.ts'
import type { Recipient } from './recipient.ts'
import type { Sending } from './send.ts'
import type { Composed } from './templates/compose.ts'
import type { Placed } from './thread.ts'

export interface Draft extends Composed, Placed {
  id: string
  channel: 'email' | 'sms'
  to: Recipient
  about: { noun: string; id: string } | null
  senderId: string | null
  key: string | null
  leaves: Date
  planned: boolean
  segments: number | null
  attachments: { fileId: string; cid?: string | null }[]
  headers: Record<string, string>
  refusal: Refusal | null
}

/** Lanes of what leaves without a sender of the organization's own: the installation's mail, and its inbox for text messages. */
export const ownLanes = {
  email: '00000000-0000-0000-0000-000000000000',
  sms: '00000000-0000-0000-0000-000000000001',
} as const

const insert = `with x as (
    select * from jsonb_to_recordset($1::jsonb) as x(id uuid, channel text, status text, "to" text, name text, subject text, preview text, text text, html text,
      template uuid, "templateVersion" int, purpose text, noun text, record uuid, contact uuid, member uuid, thread uuid, "replyTo" uuid, sender uuid, key text,
      error text, code text, segments int, attachments jsonb, headers jsonb, leaves timestamptz, lane uuid, rank smallint)
  ), made as (
    insert into messages (organization_id, id, created_at, updated_at, created_by, updated_by, direction, channel, status, to_address, to_name, subject, preview, text, html, template_id, template_version, purpose,
      noun, record_id, contact_id, member_id, thread_id, reply_to_id, sender_id, send_key, attempts, last_error, error_code, segments, attachments, headers, planned_at)
    select app_organization(), x.id, $2::timestamptz, $2::timestamptz, $3::uuid, $3::uuid, 'out', x.channel, x.status, x."to", x.name, x.subject, x.preview, x.text, x.html, x.template, x."templateVersion", x.purpose,
      x.noun, x.record, x.contact, x.member, x.thread, x."replyTo", x.sender, x.key, 0, x.error, x.code, x.segments, x.attachments, x.headers, x.leaves
    from x order by x.id
    on conflict (organization_id, send_key) where deleted_at is null do nothing
    returning id, status
  ), queued as (
    insert into message_queue (organization_id, id, lane, rank, next_at)
    select app_organization(), x.id, x.lane, x.rank, x.leaves from made join x using (id) where made.status in ('planned', 'queued')
  )
  select id, status from made`

/** Writes messages and their places in the queue by one statement. Answers them in order; a known key answers the message it had. */
export async function write(ctx: Context, drafts: readonly Draft[]): Promise<Sending[]> {
  const statusOf = (d: Draft): Status => (d.refusal ? 'suppressed' : d.planned ? 'planned' : 'queued')
  const items = drafts.map((d) => ({
    id: d.id,
    channel: d.channel,
    status: statusOf(d),
    to: d.to.address,
    name: d.to.name?.slice(0, 200) ?? null,
    subject: d.subject ?? d.replySubject,
    preview: d.text.replace(/\s+/g, ' ').trim().slice(0, 200),
    text: d.text,
    html: d.html,
    template: d.templateId,
    templateVersion: d.templateVersion,
    purpose: d.purpose,
    noun: d.about?.noun ?? null,
    record: d.about?.id ?? null,
    contact: d.to.contactId,
    member: d.to.memberId,
    thread: d.threadId,
    replyTo: d.replyToId,
    sender: d.senderId,
    key: d.key,
    error: d.refusal?.sentence ?? null,
    code: d.refusal?.code ?? null,
    segments: d.segments,
    attachments: d.attachments,
    headers: d.headers,
    leaves: d.leaves.toISOString(),
    lane: d.senderId ?? ownLanes[d.channel],
    rank: d.purpose === necessary ? 0 : 1,
  }))
  const rows = await ctx.run<Sending>({
    text: insert,
    values: [JSON.stringify(items), ctx.now().toISOString(), ctx.actor.member],
  })
  const made = new Map(rows.map((r) => [r.id, r.status]))
  for (const d of drafts.filter((d) => made.has(d.id)))
    await ctx.emit(
      d.refusal ? 'messages.suppressed' : 'messages.queued',
      {
        messageId: d.id,
        channel: d.channel,
        purpose: d.purpose,
        subject: d.subject ?? d.replySubject,
        ...(d.refusal ? { reason: d.refusal.code } : {}),
      },
      eventAbout(d.to.contactId, d.about),
    )
  const earlier = await known(
    ctx,
    drafts.filter((d) => !made.has(d.id)),
  )
  return drafts.map((d) => (made.has(d.id) ? { id: d.id, status: made.get(d.id)! } : earlier.get(d.key!)!))
}

/** What the events of a message speak of: the contact where one is known. */
export const eventAbout = (contactId: string | null, about: { noun: string; id: string } | null) =>
  contactId ? { noun: 'contacts', id: contactId } : (about ?? undefined)

async function known(ctx: Context, drafts: readonly Draft[]): Promise<Map<string, Sending>> {
  if (!drafts.length) return new Map()
  const rows = await ctx.run<Sending & { key: string }>({
    text: 'select id, status, send_key as key from messages where send_key = any($1) and deleted_at is null',
    values: [drafts.map((d) => d.key)],
  })
  return new Map(rows.map(({ key, ...sending }) => [key, sending]))
}
