import {
  beforeCursor,
  type Context,
  compileFilter,
  cursorOf,
  eventJson,
  FilterError,
  type FilterScope,
  type FilterTarget,
  fail,
  parseFilter,
  shown,
  valueTypes,
} from '../../kernel/index.ts'

const columns: Record<string, [type: 'text' | 'id' | 'moment', column: string]> = {
  type: ['text', 'type'],
  noun: ['text', 'noun'],
  recordId: ['id', 'record_id'],
  actorId: ['id', 'actor_id'],
  actorName: ['text', 'actor_name'],
  actorKind: ['text', 'actor_kind'],
  via: ['text', 'via'],
  requestId: ['id', 'request_id'],
  batchId: ['id', 'batch_id'],
  at: ['moment', 'at'],
}
const targets = new Map<string, FilterTarget>(
  Object.entries(columns).map(([name, [type, column]]) => [
    name,
    { as: 'value', type: valueTypes[type], sql: (t: string) => `${t}.${column}`, read: (r: any) => r[name] },
  ]),
)
const scope: FilterScope = { noun: 'events', field: (name) => targets.get(name), names: () => [...targets.keys()] }

/** What reaches somebody's inbox and what she does with it is told to her own screens and is nobody's audit. */
const unaudited = `e.type not in ('notifications.arrived', 'notifications.changed')`

/** Events of the organization, newest first, cut to what the reader may see of each noun. */
export async function readEvents(ctx: Context, q: { filter?: string; limit: number; cursor?: string }) {
  const values: unknown[] = []
  const where = [unaudited, beforeCursor(q.cursor, values)]
  if (q.filter) where.push(condition(ctx, q.filter, values))
  const rows = await ctx.run<{ event: any; seq: number }>({
    text: `select ${eventJson('e')} as event, e.seq from events e where ${where.join(' and ')} order by e.at desc, e.seq desc limit ${q.limit + 1}`,
    values,
  })
  const kept = rows.slice(0, q.limit)
  return {
    data: kept.map((r) => shown(ctx, r.event)).filter((e) => e !== null),
    nextCursor: rows.length > q.limit ? cursorOf(kept.at(-1)!) : null,
  }
}

function condition(ctx: Context, filter: string, values: unknown[]): string {
  try {
    return compileFilter(
      scope,
      parseFilter(filter),
      { now: ctx.now(), timeZone: ctx.actor.timeZone, me: ctx.actor.member },
      values,
      'e',
    )
  } catch (error) {
    if (!(error instanceof FilterError)) throw error
    throw fail('invalid_filter', {
      detail: error.message,
      suggestion: error.suggestion,
      errors: [{ path: 'filter', message: error.message }],
    })
  }
}
