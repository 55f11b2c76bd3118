import { type Context, newId } from '../kernel/index.ts'
import type { DemoStory } from './story.ts'

/** The edits of a story as events with their own moments, so that timelines have a past. */
export async function writeHistory(
  ctx: Context,
  story: DemoStory,
  at: (key: string | null) => string | null,
): Promise<void> {
  const batches = new Map<string, string>()
  const batchOf = (key: string | null | undefined) => {
    if (!key) return null
    if (!batches.has(key)) batches.set(key, newId())
    return batches.get(key)!
  }
  const resolved = (field: string, value: unknown) =>
    /Id$/.test(field) && typeof value === 'string' ? at(value) : value
  const rows = story.changes.map((c: any) => ({
    id: newId(),
    at: c.at,
    type: `${c.noun}.updated`,
    noun: c.noun,
    record: at(c.record),
    kind: c.by ? 'person' : 'system',
    actor: at(c.by),
    name: story.members.find((m) => m.key === c.by)?.name ?? 'Import',
    request: newId(),
    batch: batchOf(c.batch),
    via: c.via ?? 'web',
    changes: Object.fromEntries(
      Object.entries(c.changes as Record<string, [unknown, unknown]>).map(([f, [a, b]]) => [
        f,
        [resolved(f, a), resolved(f, b)],
      ]),
    ),
  }))
  await ctx.run({
    text: `insert into events (organization_id, id, at, type, noun, record_id, actor_kind, actor_id, actor_name, request_id, batch_id, via, changes)
      select app_organization(), e.id, e.at, e.type, e.noun, e.record, e.kind, e.actor, e.name, e.request, e.batch, e.via, e.changes
      from jsonb_to_recordset($1::jsonb) as e(id uuid, at timestamptz, type text, noun text, record uuid, kind text, actor uuid, name text, request uuid, batch uuid, via text, changes jsonb) order by e.at`,
    values: [JSON.stringify(rows)],
  })
}
