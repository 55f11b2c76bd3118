import {
  alter,
  type Context,
  columnOf,
  everyNoun,
  knows,
  ownersFor,
  quoted,
  type Resource,
  recordsOf,
  resourceNamed,
  reverted,
  wireSql,
} from '../../kernel/index.ts'

type Values = Record<string, unknown>
type Changes = Record<string, [unknown, unknown]>

/** What could not be taken back, and why. */
export interface Conflict {
  noun: string
  id: string
  title: string | null
  field: string | null
  reason: string
}

interface Told {
  type: string
  noun: string
  id: string
  changes: Changes
}

/**
 * Takes back a stretch of events of one batch, newest first, set-wise. Records that the batch made and nobody else has touched
 * end for good; values go back where they are still what the batch made them. `batches` are the one that is taken back and
 * the one that does it: their events are nobody's touch.
 */
export async function takeBackEvents(
  ctx: Context,
  events: readonly Told[],
  batches: readonly string[],
): Promise<{ ended: number; restored: number; conflicts: Conflict[] }> {
  const result = { ended: 0, restored: 0, conflicts: [] as Conflict[] }
  for (const run of runsOf(events)) {
    const resource = resourceNamed(run[0]!.noun)
    if (run[0]!.type === `${resource.name}.created`) {
      const ids = run.map((e) => e.id)
      const conflicts = await end(ctx, resource, ids, batches)
      result.ended += ids.length - conflicts.length
      result.conflicts.push(...conflicts)
    } else if (run[0]!.type === `${resource.name}.updated`) await putBack(ctx, resource, run, result)
  }
  return result
}

/** Neighbours of one kind go together; a record that comes twice starts anew. */
function runsOf(events: readonly Told[]): Told[][] {
  const runs: Told[][] = []
  let ids = new Set<string>()
  for (const event of events) {
    if (!knows(event.noun)) continue
    const last = runs.at(-1)
    if (!last || last[0]!.type !== event.type || ids.has(event.id)) {
      runs.push([event])
      ids = new Set()
    } else last.push(event)
    ids.add(event.id)
  }
  return runs
}

async function putBack(
  ctx: Context,
  resource: Resource<any>,
  run: Told[],
  result: { restored: number; conflicts: Conflict[] },
) {
  const names = Object.keys(resource.fields)
  const now = await recordsOf(
    ctx,
    resource,
    run.map((e) => e.id),
    names,
    true,
  )
  const told = (id: string, field: string | null, reason: string) =>
    result.conflicts.push({ noun: resource.name, id, title: titleOf(resource, now.get(id)), field, reason })
  const changes: { id: string; values: Values }[] = []
  for (const event of run) {
    const record = now.get(event.id)
    if (!record) continue
    if (record.deletedAt) {
      told(event.id, null, 'It is in the trash.')
      continue
    }
    const { values, lost } = reverted(resource, record, event.changes ?? {})
    for (const field of lost) told(event.id, field, 'Somebody has changed it since.')
    if (Object.keys(values).length) changes.push({ id: event.id, values })
  }
  const { refused } = await alter(ctx, resource, changes)
  for (const [i, { message }] of refused) told(changes[i]!.id, null, message)
  result.restored += changes.length - refused.size
}

const titleOf = (resource: Resource<any>, record: any): string | null => record?.[resource.title] ?? null

/** Ends records for good, without a trash, with one event for all of them; answers those that stay. */
async function end(
  ctx: Context,
  resource: Resource<any>,
  ids: string[],
  batches: readonly string[],
): Promise<Conflict[]> {
  const owners = ctx.actor.may(resource.can.remove) ? ownersFor(ctx.actor, resource, 'remove') : []
  const title = wireSql(resource.title, resource.fields[resource.title]!, 't')
  const mine = owners
    ? `coalesce(${resource.rows ? columnOf('t', resource.rows.owner)() : 'null::uuid'} = any($3::uuid[]), false)`
    : '$3::uuid[] is null'
  const found = await ctx.run<{ id: string; title: string | null; touched: boolean; mine: boolean }>({
    text: `select t.id, (${title})::text as title, ${mine} as mine, exists (select 1 from events e where e.organization_id = t.organization_id and e.record_id = t.id and (e.batch_id is null or e.batch_id <> all($2::uuid[]))) as touched from ${quoted(resource.name)} t where t.id = any($1::uuid[]) order by t.id for update of t`,
    values: [ids, batches, owners ?? null],
  })
  const used = await pointedAt(
    ctx,
    resource,
    found.map((r) => r.id),
  )
  const reasonOf = (r: (typeof found)[number]) =>
    !r.mine
      ? 'Your role does not delete it.'
      : r.touched
        ? 'Somebody has changed it since.'
        : used.has(r.id)
          ? 'Other records point at it by now.'
          : undefined
  const conflicts: Conflict[] = []
  const gone: string[] = []
  for (const r of found) {
    const reason = reasonOf(r)
    if (reason) conflicts.push({ noun: resource.name, id: r.id, title: r.title, field: null, reason })
    else gone.push(r.id)
  }
  await ctx.run({ text: `delete from ${quoted(resource.name)} where id = any($1::uuid[])`, values: [gone] })
  // Whoever keeps something about records, search among them, learns of their end in the stream.
  if (gone.length) await ctx.emit('kernel.purged', { noun: resource.name, ids: gone })
  return conflicts
}

/** Those of some records at which others point, by a reference or because they hang on them. */
async function pointedAt(ctx: Context, resource: Resource<any>, ids: string[]): Promise<Set<string>> {
  const refs = await ctx.run<{ tab: string; column: string }>({
    text: `select c.conrelid::regclass::text as tab, quote_ident(a.attname) as column from pg_constraint c join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[2] where c.contype = 'f' and c.confdeltype = 'a' and c.confrelid = $1::regclass`,
    values: [quoted(resource.name)],
  })
  const hung = everyNoun().filter((r) => r.subject)
  const parts = [
    ...refs.map((r) => `select ${r.column} as id from ${r.tab} where ${r.column} = any($1::uuid[])`),
    ...hung.map(
      (r) =>
        `select ${quoted(r.subject!.id)} as id from ${quoted(r.name)} where ${quoted(r.subject!.noun)} = $2 and ${quoted(r.subject!.id)} = any($1::uuid[])`,
    ),
  ]
  if (!parts.length) return new Set()
  const values = hung.length ? [ids, resource.name] : [ids]
  const rows = await ctx.run<{ id: string }>({ text: parts.join(' union '), values })
  return new Set(rows.map((r) => r.id))
}
