import type { Context } from '../../../kernel/index.ts'
import { suppress } from '../consent/suppression.ts'
import { eventAbout } from '../outbox.ts'
import { nextTry } from './backoff.ts'
import type { Ready } from './load.ts'
import type { Outcome } from './wire.ts'

/** What became of one attempt; `unknown` where nobody can tell. */
export interface Attempted {
  ready: Ready
  from: string
  outcome: Outcome | { unknown: string }
  at: Date
}

interface Row {
  id: string
  status: string
  at: string
  provider: string | null
  messageId: string | null
  from: string
  error: string | null
  code: string | null
  segments: number | null
  next: string | null
}

const write = `with x as (
    select * from jsonb_to_recordset($1::jsonb) as x(id uuid, status text, at timestamptz, provider text, "messageId" text, "from" text, error text, code text, segments int, next timestamptz)
  ), written as (
    update messages m set status = case when m.status in ('planned', 'queued', 'sending') then x.status else m.status end,
      attempts = m.attempts + 1, updated_at = $2::timestamptz, version = m.version + 1,
      sent_at = case when x.status = 'sent' then x.at else m.sent_at end, provider_id = coalesce(x.provider, m.provider_id), message_id = coalesce(x."messageId", m.message_id),
      from_address = nullif(x."from", ''), last_error = x.error, error_code = x.code, segments = coalesce(x.segments, m.segments)
    from x where m.id = x.id
  ), later as (
    update message_queue q set next_at = x.next, held = false from x where q.id = x.id and x.next is not null
  )
  delete from message_queue q using x where q.id = x.id and x.next is null returning q.id`

/** Codes by which a provider says that an address does not exist. */
const dead = /^5\.1\.[0-3]$|^5\.1\.10$/

/** Writes down what became of some attempts of one organization, in one transaction with the events that tell of it. */
export async function record(outer: Context, attempts: readonly Attempted[], next = nextTry): Promise<void> {
  await outer.transaction(async (ctx) => {
    const rows = attempts.map((a) => rowOf(a, ctx.now(), next))
    const ended = await ctx.run<{ id: string }>({
      text: write,
      values: [JSON.stringify(rows), ctx.now().toISOString()],
    })
    // Only what stood in the queue ends now: written a second time, it tells nobody again.
    const now = new Set(ended.map((r) => r.id))
    for (const [i, { ready, outcome }] of attempts.entries()) {
      const row = rows[i]!
      if (!now.has(ready.id)) continue
      const refused = 'accepted' in outcome && !outcome.accepted ? outcome : null
      const data = {
        messageId: ready.id,
        channel: ready.channel,
        subject: ready.subject,
        ...(row.code ? { code: row.code } : {}),
        ...(row.error ? { reason: row.error } : {}),
      }
      await ctx.emit(`messages.${row.status}`, data, eventAbout(ready.contactId, ready.about))
      const reason = refused?.code === '21610' ? 'stopped' : refused && dead.test(refused.code) ? 'bounced' : null
      if (reason)
        await suppress(ctx, {
          address: ready.toAddress,
          channel: ready.channel,
          reason,
          source: row.error,
          messageId: ready.id,
        })
    }
  })
}

function rowOf({ ready, outcome, from, at }: Attempted, now: Date, nextAt: typeof nextTry): Row {
  const base = {
    id: ready.id,
    at: at.toISOString(),
    from,
    segments: null,
    provider: null,
    messageId: null,
    error: null,
    code: null,
    next: null,
  }
  if ('unknown' in outcome) {
    const next = nextAt(ready.attempts + 1, now)
    const error = `Nobody knows whether it arrived: ${outcome.unknown}`.slice(0, 500)
    return { ...base, status: next ? 'sending' : 'failed', error, code: 'unknown', next: next?.toISOString() ?? null }
  }
  const messageId = outcome.messageId ?? null
  if (outcome.accepted)
    return {
      ...base,
      status: 'sent',
      provider: outcome.providerId.slice(0, 300),
      messageId,
      segments: outcome.segments ?? ready.segments,
    }
  const refused = { ...base, error: outcome.reason.slice(0, 500), code: outcome.code.slice(0, 60) }
  const next = outcome.permanent ? null : nextAt(ready.attempts + 1, now, outcome.retryAfterMs)
  if (next) return { ...refused, status: 'queued', next: next.toISOString() }
  return { ...refused, status: outcome.permanent && dead.test(outcome.code) ? 'bounced' : 'failed' }
}
