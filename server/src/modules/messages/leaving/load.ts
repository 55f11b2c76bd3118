import type { Context } from '../../../kernel/index.ts'
import { gate, leavesAt, necessary, type Refusal } from '../consent/gate.ts'
import { countSegments } from '../segments.ts'
import type { Organization } from '../settings.ts'

/** A message with everything that is needed to hand it over. */
export interface Ready {
  id: string
  channel: 'email' | 'sms'
  purpose: string
  toAddress: string
  toName: string | null
  subject: string | null
  text: string
  html: string | null
  contactId: string | null
  about: { noun: string; id: string } | null
  senderId: string | null
  attachments: { fileId: string; cid?: string | null }[]
  headers: Record<string, string>
  /** Message-IDs of the conversation, the answered one last. */
  answers: string[]
  tracked: boolean
  /** How often it was handed over before. */
  attempts: number
  segments: number | null
}

export interface Loaded {
  ready: Ready[]
  /** What may not leave any more, with the reason. */
  refused: { id: string; channel: 'email' | 'sms'; contactId: string | null; about: Ready['about']; refusal: Refusal }[]
  /** What has to wait for the recipient's morning. */
  later: { id: string; at: Date }[]
  /** What is no longer waiting at all. */
  gone: string[]
}

const text = `select m.id, m.channel, m.status, m.purpose, m.to_address, m.to_name, m.subject, m.text, m.html, m.contact_id, m.noun, m.record_id, m.sender_id, m.attachments, m.headers, m.segments, m.attempts,
    case when m.reply_to_id is not null then (select array_agg(p.message_id order by (p.id = m.reply_to_id), p.created_at) from (
      select p.id, p.message_id, p.created_at from messages p where p.thread_id = m.thread_id and p.message_id is not null and p.id <> m.id order by p.created_at desc limit 20) p) end as answers,
    (select c.state from consents c where c.address = m.to_address and c.channel = m.channel and c.purpose = 'tracking' and c.deleted_at is null order by c.at desc, c.id desc limit 1) as tracking,
    k.time_zone
  from messages m left join contacts k on k.organization_id = m.organization_id and k.id = m.contact_id
  where m.id = any($1::uuid[])`

/** Reads claimed messages of one organization and asks once more whether they may leave. */
export async function load(ctx: Context, organization: Organization, ids: readonly string[]): Promise<Loaded> {
  const rows = await ctx.run<any>({ text, values: [ids] })
  const waiting = rows.filter((r) => ['planned', 'queued', 'sending'].includes(r.status))
  const still = new Set(waiting.map((r) => r.id))
  const loaded: Loaded = { ready: [], refused: [], later: [], gone: ids.filter((id) => !still.has(id)) }
  const refusals = await gate(
    ctx,
    organization,
    waiting.map((r) => ({ channel: r.channel, address: r.to_address, purpose: r.purpose })),
  )
  const now = ctx.now()
  for (const [i, r] of waiting.entries()) {
    const about = r.noun && r.record_id ? { noun: r.noun, id: r.record_id } : null
    const refusal = refusals[i]
    const leaves = leavesAt(organization, now, {
      channel: r.channel,
      purpose: r.purpose,
      address: r.to_address,
      timeZone: r.time_zone,
    })
    if (refusal) loaded.refused.push({ id: r.id, channel: r.channel, contactId: r.contact_id, about, refusal })
    else if (leaves > now) loaded.later.push({ id: r.id, at: leaves })
    else loaded.ready.push(readyOf(r, about))
  }
  return loaded
}

const readyOf = (r: any, about: Ready['about']): Ready => ({
  id: r.id,
  channel: r.channel,
  purpose: r.purpose,
  toAddress: r.to_address,
  toName: r.to_name,
  subject: r.subject,
  text: r.text ?? '',
  html: r.html,
  contactId: r.contact_id,
  about,
  senderId: r.sender_id,
  attachments: r.attachments ?? [],
  headers: r.headers ?? {},
  answers: r.answers ?? [],
  tracked: r.purpose !== necessary && r.tracking !== 'withdrawn',
  attempts: r.attempts,
  segments: r.channel === 'sms' ? countSegments(r.text ?? '').segments : null,
})
