import { type Context, z } from '../../kernel/index.ts'
import { webhooks } from './webhook.ts'

const count = z.number().int()
export const healthAnswer = z.object({
  data: z.array(
    z.object({
      id: z.uuid(),
      last24: z.object({ delivered: count, failed: count, p95Ms: count.nullable() }),
      last: z.object({ at: z.string(), status: count.nullable() }).nullable(),
      series: z.array(z.object({ at: z.string(), delivered: count, failed: count })),
    }),
  ),
})

/** How the endpoints an actor sees have done in the last 24 hours, hour by hour. */
export async function health(ctx: Context): Promise<z.output<typeof healthAnswer>> {
  const own = await webhooks.find(ctx, { fields: ['url'] })
  const rows = await ctx.run({
    text: `with recent as (
        select d.webhook_id, d.status, d.duration_ms, d.last_status, d.created_at, d.log->-1->>'at' as tried
        from webhook_deliveries d where d.webhook_id = any($1::uuid[]) and d.created_at > $2::timestamptz - interval '24 hours'
      ), hours as (
        select webhook_id, date_trunc('hour', created_at) as at, count(*) filter (where status = 'delivered')::int as delivered,
          count(*) filter (where status in ('failed', 'given_up'))::int as failed from recent group by 1, 2
      ), totals as (
        select webhook_id, count(*) filter (where status = 'delivered')::int as delivered, count(*) filter (where status in ('failed', 'given_up'))::int as failed,
          percentile_disc(0.95) within group (order by duration_ms) filter (where status = 'delivered') as p95 from recent group by 1
      )
      select w.id, coalesce(t.delivered, 0) as delivered, coalesce(t.failed, 0) as failed, t.p95,
        (select json_build_object('at', d.log->-1->>'at', 'status', d.last_status) from webhook_deliveries d where d.webhook_id = w.id and d.log is not null order by d.created_at desc limit 1) as last,
        (select json_agg(json_build_object('at', to_char(h.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:00:00.000"Z"'), 'delivered', h.delivered, 'failed', h.failed) order by h.at) from hours h where h.webhook_id = w.id) as series
      from unnest($1::uuid[]) w(id) left join totals t on t.webhook_id = w.id`,
    values: [own.map((w) => w.id), ctx.now().toISOString()],
  })
  return {
    data: rows.map((r) => ({
      id: r.id,
      last24: { delivered: r.delivered, failed: r.failed, p95Ms: r.p95 },
      last: r.last,
      series: r.series ?? [],
    })),
  }
}
