import { type Context, z } from '../../kernel/index.ts'
import { automations } from './automation.ts'

const states = ['queued', 'running', 'waiting', 'stopping', 'done', 'failed', 'cancelled', 'expired'] as const
export const logQuery = z.strictObject({
  status: z.enum([...states, 'refused']).optional(),
  limit: z.coerce.number().int().min(1).max(200).default(50),
  cursor: z.string().max(80).optional(),
})
const line = z.object({
  runId: z.string().nullable(),
  version: z.number().int(),
  status: z.string(),
  noun: z.string().nullable(),
  recordId: z.string().nullable(),
  startedAt: z.string(),
  endedAt: z.string().nullable(),
  waitingFor: z.string().nullable(),
  problem: z.string().nullable(),
  node: z.string().nullable(),
})
export const logAnswer = z.object({
  data: z.array(line),
  nextCursor: z.string().nullable(),
  totals: z.record(z.string(), z.number().int()),
  nodes: z.record(
    z.string(),
    z.object({
      passed: z.number().int(),
      waiting: z.number().int(),
      failed: z.number().int(),
      ways: z.record(z.string(), z.number().int()),
    }),
  ),
})

const moment = (sql: string) => `to_char(${sql} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`

/** Runs of an automation, newest first, with how the last 30 days went at each node. */
export async function runLog(
  ctx: Context,
  id: string,
  { status, limit, cursor }: z.output<typeof logQuery>,
): Promise<z.output<typeof logAnswer>> {
  await automations.get(ctx, id)
  const [at, last] = cursor?.split('_') ?? []
  const rows = await ctx.run<any>({
    text: `select s.id, s.run_id as "runId", s.version, case when s.refused is not null then 'refused' else coalesce(r.status, 'done') end as status, s.noun, s.record_id as "recordId",
        ${moment('s.at')} as "startedAt", ${moment('r.ended_at')} as "endedAt", r.waiting_for as "waitingFor", coalesce(s.refused, r.problem) as problem,
        (select split_part(p.key, '.', 1) from run_steps p where p.run_id = s.run_id order by p.position desc limit 1) as node
      from automation_starts s left join runs r on r.id = s.run_id
      where s.automation_id = $1 and ($2::text is null or case when s.refused is not null then 'refused' else r.status end = $2)
        and ($3::timestamptz is null or (s.at, s.id) < ($3::timestamptz, $4::uuid))
      order by s.at desc, s.id desc limit $5`,
    values: [id, status ?? null, at ?? null, last ?? null, limit + 1],
  })
  const kept = rows.slice(0, limit)
  const end = rows.length > limit ? kept.at(-1) : null
  const [{ totals, nodes }] = (await ctx.run<any>({ text: figures, values: [id] })) as [any]
  return {
    data: kept.map(({ id: _, ...row }) => row),
    nextCursor: end ? `${end.startedAt}_${end.id}` : null,
    totals: totals ?? {},
    nodes: nodes ?? {},
  }
}

const figures = `with mine as materialized (
    select r.id, r.status, r.output from automation_starts s join runs r on r.id = s.run_id where s.automation_id = $1 and s.at > now() - interval '30 days'
  ), steps as (
    select split_part(p.key, '.', 1) as node, count(distinct p.run_id) filter (where p.status = 'done') as passed,
      count(distinct p.run_id) filter (where p.status in ('waiting', 'running') and m.status in ('queued', 'running', 'waiting')) as waiting,
      count(distinct p.run_id) filter (where p.status = 'failed') as failed
    from mine m join run_steps p on p.run_id = m.id group by 1
  ), ways as (
    select node, json_object_agg(way, n) as ways from (
      select w->>'node' as node, w->>'way' as way, count(*)::int as n
      from mine m cross join jsonb_array_elements(case when jsonb_typeof(m.output->'path') = 'array' then m.output->'path' else '[]' end) w
      where w->>'way' is not null group by 1, 2
    ) w group by 1
  )
  select (select json_object_agg(status, n) from (select status, count(*)::int as n from mine group by 1) t) as totals,
    (select json_object_agg(s.node, json_build_object('passed', s.passed, 'waiting', s.waiting, 'failed', s.failed, 'ways', coalesce(w.ways, '{}'::json))) from steps s left join ways w using (node)) as nodes`
