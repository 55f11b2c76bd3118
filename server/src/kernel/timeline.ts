import { z } from 'zod'
import type { Context } from './context.ts'
import { fail } from './errors.ts'
import { demand, visibleFields } from './resource/access.ts'
import { wireMoment } from './resource/fields/moment.ts'
import { readJson } from './resource/read.ts'
import { knows, type Resource, resourceNamed } from './resource/resource.ts'

/** A moment that exists, as cursors print it; PostgreSQL knows no year 0. */
const isMoment = (v: string) => !v.startsWith('0000') && !Number.isNaN(Date.parse(v)) && new Date(v).toISOString() === v

/** A place in a list of events: its moment and number. */
export const eventCursor = z
  .string()
  .regex(
    /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z_\d{1,18}$/,
    'This cursor belongs to another list. Start again without it.',
  )
  .refine((v) => isMoment(v.slice(0, 24)), 'This cursor belongs to another list. Start again without it.')
export const cursorOf = (row: { event: { at: string }; seq: number }): string => `${row.event.at}_${row.seq}`
/** The condition “before this place”, for lists with the newest event first. */
export function beforeCursor(cursor: string | undefined, values: unknown[]): string {
  if (!cursor) return 'true'
  const [at, seq] = cursor.split('_')
  return `(e.at, e.seq) < ($${values.push(at)}::timestamptz, $${values.push(Number(seq))}::bigint)`
}

export const timelineQuery = z.strictObject({
  limit: z.coerce.number().int().min(1).max(200).default(50),
  cursor: eventCursor.optional(),
  kinds: z.string().max(100).optional().meta({ description: '`notes`, `changes` or both by comma' }),
})

/** SQL of an event on the wire. */
export const eventJson = (t: string) =>
  `json_build_object('id', ${t}.id, 'at', ${wireMoment(`${t}.at`)}, 'type', ${t}.type, 'noun', ${t}.noun, 'recordId', ${t}.record_id, 'version', ${t}.version, 'actor', json_build_object('kind', ${t}.actor_kind, 'id', ${t}.actor_id, 'name', ${t}.actor_name), 'changes', ${t}.changes, 'data', ${t}.data, 'requestId', ${t}.request_id, 'batchId', ${t}.batch_id, 'via', ${t}.via)`

/**
 * What happened to a record and to what hangs on it, newest first. Changes of fields the actor may not read are left out,
 * and so are events of nouns she may not see.
 */
export async function timeline(
  ctx: Context,
  resource: Resource<any>,
  id: string,
  query: z.output<typeof timelineQuery>,
) {
  demand(ctx.actor, resource, 'read')
  if ((await readJson(ctx, resource, id, { deleted: true })) === undefined)
    throw fail('not_found', { noun: resource.name, id })
  const values: unknown[] = [resource.name, id]
  const notes = `(e.subject_noun = $1 and e.subject_id = $2)`
  const own = `(e.noun = $1 and e.record_id = $2)`
  const kinds = query.kinds?.split(',')
  const which =
    !kinds || (kinds.includes('notes') && kinds.includes('changes'))
      ? `(${own} or ${notes})`
      : kinds.includes('notes')
        ? notes
        : own
  const before = beforeCursor(query.cursor, values)
  const text = `select ${eventJson('e')} as event, e.seq from events e where ${which} and ${before} order by e.at desc, e.seq desc limit ${query.limit + 1}`
  const rows = await ctx.run<{ event: any; seq: number }>({ text, values })
  const kept = rows.slice(0, query.limit)
  return {
    data: kept.map((r) => shown(ctx, r.event)).filter((e) => e !== null),
    nextCursor: rows.length > query.limit ? cursorOf(kept.at(-1)!) : null,
  }
}

/** An event cut to what the actor may read; null when nothing of it is hers to see. */
export function shown(ctx: Context, event: any): any {
  if (!event.noun || !knows(event.noun)) return event
  const resource = resourceNamed(event.noun)
  if (!ctx.actor.may(resource.can.read)) return null
  if (!event.changes) return event
  const visible = new Set([...visibleFields(ctx.actor, resource), 'custom', 'deletedAt'])
  return { ...event, changes: Object.fromEntries(Object.entries(event.changes).filter(([name]) => visible.has(name))) }
}
