import { schedule } from '../../kernel/index.ts'

/** Days a notification is kept after it was done, and at all. */
export const keptDone = 60
export const keptAtAll = 365
const slice = 5000

/** Ends notifications that are older than their time, with what hangs on them, slice by slice. */
export const retention = schedule('notifications.retention', '7 3 * * *', ({ each }) =>
  each(async (ctx) => {
    for (let n = slice; n === slice; ) {
      const old = await ctx.run<{ id: string }>({
        text: `select id from notifications where arrived_at < $1::timestamptz - interval '${keptAtAll} days' or done_at < $1::timestamptz - interval '${keptDone} days' limit ${slice}`,
        values: [ctx.now().toISOString()],
      })
      n = old.length
      const values = [old.map((row) => row.id)]
      await ctx.transaction(async (tx) => {
        await tx.run({ text: 'delete from notification_deliveries where notification_id = any($1::uuid[])', values })
        await tx.run({ text: 'delete from notifications where id = any($1::uuid[])', values })
      })
    }
  }),
)
