import { type Context, fail, newId } from '../../kernel/index.ts'
import { arrived } from './arrived.ts'
import { type Kind, kindNamed } from './kinds.ts'
import type { Data, Priority } from './notification.ts'
import { peopleFor, type Recipient } from './people.ts'
import { plan } from './plan.ts'
import { type About, type Audience, membersOf } from './recipients.ts'
import { wake } from './wake.ts'

export interface Notice {
  type: string
  /** Members, or whom to look for. */
  to: readonly string[] | Audience
  about?: About
  /** Plain values for the texts. Never a record's title: that is asked when it is read. */
  data?: Data
  priority?: Priority
  /** How many things it stands for, where one notification tells of many. */
  count?: number
  /** The same key is the same notification, for each person once. */
  key?: string
  /** What joins within the kind's minutes; without it the record. Null never joins. */
  groupKey?: string | null
  /** Not before this moment: a reminder. */
  at?: Date
  /** Who knows already. */
  except?: string | null
}

interface Written {
  id: string
  member_id: string
  /** The one that took it in, where it joined another. */
  head: string | null
}

/**
 * Tells people something, in the transaction at hand: rows, what leaves the house and when, and the word to open screens
 * commit together. Answers the ids of those that are new; a known key answers nothing.
 */
export async function notify(ctx: Context, notice: Notice): Promise<{ ids: string[] }> {
  const kind = kindNamed(notice.type)
  if (!kind) throw fail('notifications.unknown_type', { type: notice.type })
  return ctx.transaction(async (tx) => {
    const wanted = (await membersOf(tx, notice.to)).filter((m) => m !== notice.except)
    const people = await peopleFor(tx, wanted)
    if (!people.length) return { ids: [] }
    const now = tx.now()
    const later = notice.at && notice.at > now ? notice.at : null
    const rows = await write(tx, kind, notice, people, later)
    const fresh = rows.filter((r) => !r.head)
    if (later) await tx.later(wake, { ids: fresh.map((r) => r.id), at: later.toISOString() }, { at: later })
    else {
      const priority = notice.priority ?? kind.priority
      await plan(
        tx,
        fresh.map((r) => ({ id: r.id, kind, priority, person: people.find((p) => p.member === r.member_id)! })),
      )
      for (const row of rows) await arrived(tx, row.head ?? row.id, row.member_id, kind.type, priority)
    }
    return { ids: rows.map((r) => r.id) }
  })
}

async function write(
  ctx: Context,
  kind: Kind,
  notice: Notice,
  people: readonly Recipient[],
  later: Date | null,
): Promise<Written[]> {
  const { about, key } = notice
  const ofRecord = about ? `${kind.type}:${about.noun}:${about.id}` : null
  const group = later || !kind.batch ? null : notice.groupKey === undefined ? ofRecord : notice.groupKey
  // Two at once would both find nobody to join, or the key not yet there.
  const locks = [group, key].filter((l) => l).flatMap((l) => people.map((p) => `${p.member} ${l}`))
  if (locks.length)
    await ctx.run({
      text: `select pg_advisory_xact_lock(hashtextextended(l, 4)) from (select l from unnest($1::text[]) l order by l) s`,
      values: [locks],
    })
  const items = people.map((p) => ({ id: newId(), member: p.member, shown: p.mode(kind, 'inApp') !== 'off' }))
  return ctx.run<Written>(
    insertion(ctx, items, {
      type: kind.type,
      priority: notice.priority ?? kind.priority,
      about,
      key,
      group,
      count: notice.count ?? 1,
      minutes: kind.batch,
      later,
      data: { ...notice.data, actor: ctx.actor.name },
    }),
  )
}

interface Values {
  type: string
  priority: Priority
  about?: About
  key?: string
  group: string | null
  count: number
  minutes: number
  later: Date | null
  data: Data
}

/** One statement: what joins an unread one of its group raises that one's count, everything else stands for itself. */
const insertion = (ctx: Context, items: readonly object[], v: Values): Parameters<Context['run']>[0] => ({
  text: `with fresh as (
      select g.* from jsonb_to_recordset($1::jsonb) as g(id uuid, member uuid, shown boolean)
      where $6::text is null or not exists (select 1 from notifications n where n.member_id = g.member and n.key = $6 and n.deleted_at is null)
    ), heads as (
      select distinct on (f.id) f.id, n.id as head from fresh f join notifications n on n.member_id = f.member
      where n.group_key = $7::text and n.type = $2 and n.folded_into is null and n.read_at is null and n.done_at is null
        and n.snoozed_until is null and n.arrived_at > $8::timestamptz - make_interval(mins => $9)
      order by f.id, n.arrived_at desc
    ), raised as (
      update notifications n set count = n.count + $13, arrived_at = $8, data = $10::jsonb, version = n.version + 1, updated_at = $8
      from heads where n.id = heads.head
    )
    insert into notifications (organization_id, id, type, member_id, priority, noun, record_id, key, group_key, count, arrived_at, snoozed_until, in_app, folded_into, data, created_by, created_at, updated_at)
    select app_organization(), f.id, $2, f.member, $3, $4, $5::uuid, $6, $7, $13, coalesce($11::timestamptz, $8), $11::timestamptz, f.shown, h.head, $10::jsonb, $12::uuid, $8, $8
    from fresh f left join heads h on h.id = f.id
    on conflict do nothing
    returning id, member_id, folded_into as head`,
  values: [
    JSON.stringify(items),
    v.type,
    v.priority,
    v.about?.noun ?? null,
    v.about?.id ?? null,
    v.key ?? null,
    v.group,
    ctx.now().toISOString(),
    v.minutes,
    JSON.stringify(v.data),
    v.later?.toISOString() ?? null,
    ctx.actor.member,
    v.count,
  ],
})
