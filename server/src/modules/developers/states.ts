import {
  type Context,
  type Event,
  groupBy,
  projection,
  quoted,
  type Resource,
  reachOf,
  visibleFields,
} from '../../kernel/index.ts'

export type Wire = Record<string, unknown>

interface Later {
  record_id: string
  version: number
  changes: Record<string, [unknown, unknown]> | null
}

/**
 * Records as an actor saw them right after each of some events, by event id. Records are read as they are now, in one
 * statement, and taken back over the changes that came later. What she does not reach is missing.
 */
export async function statesAt(
  ctx: Context,
  resource: Resource<any>,
  events: readonly Event[],
): Promise<Map<string, Wire>> {
  const ids = [...new Set(events.map((e) => e.recordId!))]
  const values: unknown[] = [ids]
  const names = visibleFields(ctx.actor, resource)
  // A record in the trash is still told about: that it went there is the message.
  const reach = reachOf(ctx.actor, resource, 'read', 't', (v) => `$${values.push(v)}`).replace(
    't.deleted_at is null',
    'true',
  )
  const rows = await ctx.run<{ json: Wire }>({
    text: `select (select row_to_json(r) from (select ${projection(resource, names, 't')}) r) as json from ${quoted(resource.name)} t where t.id = any($1::uuid[]) and ${reach}`,
    values,
  })
  const records = new Map(rows.map(({ json }) => [json.id as string, json]))
  const behind = events.filter((e) => e.version !== null && e.version < Number(records.get(e.recordId!)?.version))
  const later = behind.length ? await changesAfter(ctx, resource, behind) : new Map<string, Later[]>()
  const states = new Map<string, Wire>()
  for (const event of events) {
    const now = records.get(event.recordId!)
    if (now) states.set(event.id, takenBack(now, event, later.get(event.recordId!) ?? [], new Set(names)))
  }
  return states
}

async function changesAfter(ctx: Context, resource: Resource<any>, events: readonly Event[]) {
  const rows = await ctx.run<Later>({
    text: `select record_id, version, changes from events where record_id = any($1::uuid[]) and noun = $2 and version > $3 order by version desc`,
    values: [[...new Set(events.map((e) => e.recordId!))], resource.name, Math.min(...events.map((e) => e.version!))],
  })
  return groupBy(rows, (r) => r.record_id)
}

function takenBack(now: Wire, event: Event, later: readonly Later[], names: ReadonlySet<string>): Wire {
  if (event.version === null || event.version >= Number(now.version)) return now
  const state: Wire = {
    ...now,
    version: event.version,
    updatedAt: event.at,
    updatedBy: event.actor.kind === 'person' ? event.actor.id : null,
  }
  for (const { version, changes } of later)
    if (version > event.version)
      for (const [name, [before]] of Object.entries(changes ?? {})) if (tells(name, names)) state[name] = before
  return state
}

/** Whether a change of this name may be told to somebody who reads these fields. */
export const tells = (name: string, names: ReadonlySet<string>): boolean =>
  names.has(name) || name === 'custom' || name === 'deletedAt'
