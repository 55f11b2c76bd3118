import { type Context, fail, z } from '../../kernel/index.ts'
import { everyKind, type Group, groups } from './kinds.ts'
import type { Data, Priority } from './notification.ts'
import { type Words, wordsFor } from './render.ts'

const strange = 'This cursor belongs to another list. Start again without it.'

export const inboxQuery = z.strictObject({
  state: z.enum(['open', 'snoozed', 'done']).default('open'),
  group: z.enum(groups).optional(),
  unread: z.enum(['true', 'false']).optional(),
  limit: z.coerce.number().int().min(1).max(100).default(50),
  cursor: z
    .string()
    .regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z~[0-9a-f-]{36}$/, strange)
    .refine(
      (v) => z.iso.datetime().safeParse(v.slice(0, 24)).success && z.uuid().safeParse(v.slice(25)).success,
      strange,
    )
    .optional(),
})

const record = z.object({ noun: z.string(), id: z.string(), title: z.string(), label: z.string() })
const moment = z.string().nullable()
export const lineSchema = z.object({
  id: z.string(),
  type: z.string(),
  label: z.string(),
  group: z.enum(groups),
  priority: z.string(),
  title: z.string(),
  body: z.string(),
  why: z.string(),
  record: record.nullable(),
  hidden: z.boolean(),
  to: z.string().nullable(),
  count: z.number().int(),
  arrivedAt: z.string(),
  readAt: moment,
  doneAt: moment,
  snoozedUntil: moment,
})

interface Row {
  id: string
  type: string
  priority: Priority
  noun: string | null
  recordId: string | null
  count: number
  data: Data
  arrivedAt: string
  readAt: string | null
  doneAt: string | null
  snoozedUntil: string | null
}

const wire = (column: string) => `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`
/** What somebody reads at all, and what of it lies open. */
const mine = 'n.member_id = $1 and n.folded_into is null and n.in_app and n.deleted_at is null'
const awake = '(n.snoozed_until is null or n.snoozed_until <= $2)'
const states = {
  open: `n.done_at is null and ${awake}`,
  snoozed: 'n.done_at is null and n.snoozed_until > $2',
  done: 'n.done_at is not null and $2::timestamptz is not null',
}

function memberOf(ctx: Context): string {
  if (!ctx.actor.member) throw fail('forbidden', { detail: 'Only people have notifications.' })
  return ctx.actor.member
}

/** A page of somebody's own notifications in words, newest first. */
export async function inboxOf(ctx: Context, q: z.output<typeof inboxQuery>) {
  const values: unknown[] = [memberOf(ctx), ctx.now().toISOString()]
  const where = [mine, states[q.state]]
  if (q.unread === 'true') where.push('n.read_at is null')
  if (q.group) where.push(`n.type = any($${values.push(typesOf(q.group))}::text[])`)
  if (q.cursor) {
    const [at, id] = q.cursor.split('~')
    where.push(`(n.arrived_at, n.id) < ($${values.push(at)}::timestamptz, $${values.push(id)}::uuid)`)
  }
  const rows = await ctx.run<Row>({
    text: `select n.id, n.type, n.priority, n.noun, n.record_id as "recordId", n.count, n.data, ${wire('n.arrived_at')} as "arrivedAt",
        ${wire('n.read_at')} as "readAt", ${wire('n.done_at')} as "doneAt", ${wire('n.snoozed_until')} as "snoozedUntil"
      from notifications n where ${where.join(' and ')} order by n.arrived_at desc, n.id desc limit ${q.limit + 1}`,
    values,
  })
  const kept = rows.slice(0, q.limit)
  const words = await wordsFor(ctx, kept)
  const last = kept.at(-1)
  return {
    data: kept.map((row) => lineOf(row, words.get(row.id)!)),
    nextCursor: rows.length > q.limit && last ? `${last.arrivedAt}~${last.id}` : null,
  }
}

const typesOf = (group: Group) =>
  everyKind()
    .filter((k) => k.group === group)
    .map((k) => k.type)

const lineOf = ({ noun, recordId, data, ...row }: Row, words: Words): z.output<typeof lineSchema> => ({
  ...row,
  ...words,
})

/** How many of somebody's open notifications are unread, in the inbox and per group; at most a thousand are counted. */
export async function unreadOf(ctx: Context): Promise<{ unread: number; groups: Record<string, number> }> {
  const rows = await ctx.run<{ type: string; n: number }>({
    text: `select type, count(*)::int as n from (select n.type from notifications n where ${mine} and n.read_at is null and ${states.open} limit 1000) o group by type`,
    values: [memberOf(ctx), ctx.now().toISOString()],
  })
  const groupOf = new Map(everyKind().map((k) => [k.type, k.group]))
  const found: Record<string, number> = Object.fromEntries(groups.map((g) => [g, 0]))
  for (const { type, n } of rows) found[groupOf.get(type) ?? 'system']! += n
  return { unread: rows.reduce((sum, r) => sum + r.n, 0), groups: found }
}
