import type { Context } from '../../../kernel/index.ts'
import { recordConsent } from '../consent/consent.ts'
import { type Reason, suppress } from '../consent/suppression.ts'
import { eventAbout } from '../outbox.ts'

export const outcomes = ['delivered', 'bounced', 'complained', 'failed', 'opened', 'clicked', 'unsubscribed'] as const
/** What a provider reports about a message. */
export interface Report {
  messageId?: string | null
  providerId?: string | null
  senderId: string | null
  what: (typeof outcomes)[number]
  at: string | Date
  /** Of a bounce: the address is dead. */
  permanent?: boolean
  code?: string | null
  detail?: string | null
  /** Address the report speaks of, where the message is not known. */
  address?: string | null
  /** What a clicked link pointed at. */
  url?: string | null
  /** Opened by a machine that looks at every mail, not by the person. */
  automatic?: boolean
  /** The provider's own id of this report: the same one counts once. */
  eventId: string
}

interface Found {
  id: string
  status: string
  channel: 'email' | 'sms'
  to_address: string
  purpose: string
  contact_id: string | null
  noun: string | null
  record_id: string | null
}

/** From which states a report moves a message on; it never moves back. */
const after: Record<string, readonly string[]> = {
  delivered: ['planned', 'queued', 'sending', 'sent'],
  bounced: ['planned', 'queued', 'sending', 'sent', 'delivered'],
  failed: ['planned', 'queued', 'sending', 'sent'],
  complained: ['planned', 'queued', 'sending', 'sent', 'delivered', 'bounced', 'failed'],
}
const stamp: Partial<Record<Report['what'], string>> = {
  delivered: 'delivered_at',
  opened: 'opened_at',
  clicked: 'clicked_at',
}

/**
 * Takes in what a provider reports. The same report counts once, and late ones never move a message back. A dead address, a
 * complaint or an answered STOP goes onto the list of suppressions. Answers whether the message is one of ours.
 */
export async function settle(outer: Context, report: Report): Promise<{ known: boolean }> {
  return outer.transaction(async (ctx) => {
    const [first] = await ctx.run({
      text: 'insert into message_reports (organization_id, id) values (app_organization(), $1) on conflict do nothing returning id',
      values: [`${report.senderId ?? 'own'} ${report.eventId}`.slice(0, 300)],
    })
    const message = await messageOf(ctx, report)
    if (!first || !message) return { known: Boolean(message) }
    const at = new Date(report.at)
    const moved = await moveOn(ctx, message, report, at)
    const data = {
      messageId: message.id,
      channel: message.channel,
      ...(report.code ? { code: report.code } : {}),
      ...(report.detail ? { reason: report.detail.slice(0, 500) } : {}),
      ...(report.url ? { url: report.url.slice(0, 2000) } : {}),
      ...(report.automatic ? { automatic: true } : {}),
      ...(report.what === 'bounced' ? { permanent: report.permanent ?? false } : {}),
    }
    const about = message.noun && message.record_id ? { noun: message.noun, id: message.record_id } : null
    if (moved) await ctx.emit(`messages.${report.what}`, data, eventAbout(message.contact_id, about))
    await consequences(ctx, message, report)
    return { known: true }
  })
}

async function messageOf(ctx: Context, { messageId, providerId, senderId }: Report): Promise<Found | undefined> {
  const columns = 'id, status, channel, to_address, purpose, contact_id, noun, record_id'
  // A report of one sender speaks of its own messages only.
  const [found] = await ctx.run<Found>({
    text: `select ${columns} from messages where direction = 'out' and sender_id is not distinct from $3::uuid and (id = $1::uuid or ($1 is null and provider_id = $2)) limit 1 for update`,
    values: [messageId ?? null, providerId ?? null, senderId],
  })
  return found
}

async function moveOn(
  ctx: Context,
  message: Found,
  { what, code, detail, automatic, permanent }: Report,
  at: Date,
): Promise<boolean> {
  // A mailbox that is full today is no dead address: the message failed for now and the provider goes on trying.
  if (what === 'bounced' && permanent === false) {
    await ctx.run({
      text: 'update messages set last_error = $2, error_code = $3 where id = $1',
      values: [message.id, detail?.slice(0, 500) ?? null, code?.slice(0, 60) ?? null],
    })
    return true
  }
  const from = after[what]
  const column = stamp[what]
  if (from && !from.includes(message.status)) return false
  const sets = [
    'version = version + 1',
    'updated_at = $2',
    ...(from ? [`status = '${what}'`] : []),
    ...(column && !automatic ? [`${column} = coalesce(${column}, $3)`] : []),
    ...(what === 'clicked' && !automatic ? ['opened_at = coalesce(opened_at, $3)'] : []),
    ...(from && what !== 'delivered' ? ['last_error = $4', 'error_code = $5'] : []),
  ]
  await ctx.run({
    text: `update messages set ${sets.join(', ')} where id = $1 and ($3::timestamptz is not null or $4::text is null or $5::text is null)`,
    values: [
      message.id,
      ctx.now().toISOString(),
      at.toISOString(),
      detail?.slice(0, 500) ?? null,
      code?.slice(0, 60) ?? null,
    ],
  })
  // What arrived need not go again.
  if (from) await ctx.run({ text: 'delete from message_queue where id = $1', values: [message.id] })
  return true
}

async function consequences(ctx: Context, message: Found, { what, permanent, code, detail }: Report): Promise<void> {
  const { channel, to_address: address } = message
  const reason: Reason | null =
    code === '21610'
      ? 'stopped'
      : what === 'complained'
        ? 'complained'
        : what === 'bounced' && permanent !== false
          ? 'bounced'
          : null
  if (reason)
    await suppress(ctx, {
      address,
      channel,
      reason,
      source: detail?.slice(0, 300) ?? 'Report of the provider',
      messageId: message.id,
    })
  if (what !== 'unsubscribed') return
  await suppress(ctx, {
    address,
    channel,
    reason: 'unsubscribed',
    source: 'Report of the provider',
    messageId: message.id,
  })
  const purpose = message.purpose === 'transactional' ? 'marketing' : message.purpose
  await recordConsent(ctx, {
    contactId: message.contact_id,
    address,
    channel,
    purpose,
    state: 'withdrawn',
    source: 'Report of the provider',
  })
}
