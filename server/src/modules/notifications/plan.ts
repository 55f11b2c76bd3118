import { type Context, newId } from '../../kernel/index.ts'
import { deliver } from './deliver.ts'
import { digest } from './digest.ts'
import { nextDigest, soonest } from './hours.ts'
import type { Kind } from './kinds.ts'
import type { Priority } from './notification.ts'
import type { Recipient } from './people.ts'

export interface Planned {
  id: string
  kind: Kind
  priority: Priority
  person: Recipient
}

type Outward = 'email' | 'push' | 'sms'
type Way = 'instant' | 'daily' | 'weekly' | 'escalation'
const outward: readonly Outward[] = ['email', 'push', 'sms']

interface Delivery {
  id: string
  notification: string
  member: string
  channel: Outward
  mode: Way
  due: Date
}

/**
 * Plans what leaves the house for new notifications, by each person's choices, in the transaction at hand. What goes at the
 * same moment shares a job; a person's digest has one job per moment, however much it will hold.
 */
export async function plan(ctx: Context, items: readonly Planned[]): Promise<void> {
  const now = ctx.now()
  const deliveries = items.flatMap((item) => deliveriesOf(item, now))
  if (!deliveries.length) return
  const made = await ctx.run<{ id: string }>({
    text: `insert into notification_deliveries (organization_id, id, notification_id, member_id, channel, mode, due_at, created_at)
      select app_organization(), d.id, d.notification, d.member, d.channel, d.mode, d.due, $2
      from jsonb_to_recordset($1::jsonb) as d(id uuid, notification uuid, member uuid, channel text, mode text, due timestamptz)
      on conflict do nothing returning id`,
    values: [JSON.stringify(deliveries), now.toISOString()],
  })
  const fresh = new Set(made.map((r) => r.id))
  const moments = new Map<string, string[]>()
  const digests = new Map<string, { member: string; due: Date }>()
  for (const d of deliveries) {
    if (!fresh.has(d.id)) continue
    if (d.mode === 'daily' || d.mode === 'weekly') digests.set(`${d.member}:${d.due.getTime()}`, d)
    else moments.set(d.due.toISOString(), [...(moments.get(d.due.toISOString()) ?? []), d.id])
  }
  for (const [due, ids] of moments)
    for (let i = 0; i < ids.length; i += 100)
      await ctx.later(deliver, { ids: ids.slice(i, i + 100) }, { at: new Date(due) })
  for (const { member, due } of digests.values())
    await ctx.later(
      digest,
      { member, due: due.toISOString() },
      { at: due, key: `notifications.digest:${member}:${due.getTime()}` },
    )
}

function deliveriesOf({ id, kind, priority, person }: Planned, now: Date): Delivery[] {
  const base = { notification: id, member: person.member }
  const direct = outward.flatMap((channel): Delivery[] => {
    const mode = person.mode(kind, channel)
    if (mode === 'off') return []
    const due = mode === 'instant' ? soonest(now, person, priority) : nextDigest(now, person.zone, person.digest, mode)
    return [{ ...base, id: newId(), channel, mode, due }]
  })
  const onward = kind.escalation
  if (!onward || !person.escalates || person.refused(kind, onward.to)) return direct
  if (direct.some((d) => d.channel === onward.to && d.mode === 'instant')) return direct
  const due = new Date(now.getTime() + onward.after * 60_000)
  return [...direct, { ...base, id: newId(), channel: onward.to, mode: 'escalation', due }]
}
