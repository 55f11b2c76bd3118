import type { Context, Statement } from './context.ts'
import { newId } from './ids.ts'

export interface OwnEvent {
  type: string
  data: Record<string, unknown>
  about?: { noun: string; id: string }
}

/** One row that is outbox, audit entry and timeline item at once. */
export interface Event {
  id: string
  seq: number
  organization: string
  type: string
  noun: string | null
  recordId: string | null
  version: number | null
  at: string
  actor: { kind: 'person' | 'key' | 'system'; id: string | null; name: string }
  requestId: string
  batchId: string | null
  via: string
  changes: Record<string, [unknown, unknown]> | null
  data: Record<string, unknown> | null
}

const ownSql = `insert into events (organization_id, id, type, noun, record_id, actor_kind, actor_id, actor_name, request_id, batch_id, via, data)
select app_organization(), (e->>'id')::uuid, e->>'type', e->>'noun', (e->>'record')::uuid, $2, $3::uuid, $4, $5, $6::uuid, $7, e->'data' from jsonb_array_elements($1::jsonb) e`

/** The statement that writes events of a verb's own. */
export function eventsStatement(ctx: Context, events: readonly OwnEvent[]): Statement {
  const items = events.map((e) => ({
    id: newId(),
    type: e.type,
    noun: e.about?.noun ?? null,
    record: e.about?.id ?? null,
    data: e.data,
  }))
  const { actor } = ctx
  return {
    text: ownSql,
    values: [JSON.stringify(items), actor.kind, actor.id, actor.name, ctx.requestId, ctx.batchId, ctx.via],
  }
}

/** A row of the stream as an event. */
export const eventOf = (row: any): Event => ({
  id: row.id,
  seq: Number(row.seq),
  organization: row.organization_id,
  type: row.type,
  noun: row.noun,
  recordId: row.record_id,
  version: row.version,
  at: new Date(row.at).toISOString(),
  actor: { kind: row.actor_kind, id: row.actor_id, name: row.actor_name },
  requestId: row.request_id,
  batchId: row.batch_id,
  via: row.via,
  changes: row.changes,
  data: row.data,
})
