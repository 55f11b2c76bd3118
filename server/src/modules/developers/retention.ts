import { schedule } from '../../kernel/index.ts'

/** Days a delivery is kept. */
export const keptDays = 30
const slice = 5000

/** Ends deliveries that are older than their time, slice by slice. */
export const retention = schedule('developers.retention', '23 2 * * *', ({ each }) =>
  each(async (ctx) => {
    for (let n = slice; n === slice; ) {
      const [row] = await ctx.run<{ n: number }>({
        text: `with old as (select id from webhook_deliveries where created_at < $1::timestamptz - interval '${keptDays} days' limit ${slice}),
          queued as (delete from webhook_queue q using old where q.id = old.id),
          gone as (delete from webhook_deliveries d using old where d.id = old.id returning 1)
          select count(*)::int as n from gone`,
        values: [ctx.now().toISOString()],
      })
      n = row!.n
    }
  }),
)
