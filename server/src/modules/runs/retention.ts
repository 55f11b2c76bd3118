import { type Context, schedule } from '../../kernel/index.ts'
import { live } from './run.ts'

/** Days for which a run that ended is kept, with its steps. */
export const keptDays = 90
const portion = 2000

/** Removes runs that ended long ago; what they started goes with them. */
export const retention = schedule('runs.retention', '29 4 * * *', ({ each }) =>
  each(async (ctx) => void (await sweep(ctx))),
)

export async function sweep(ctx: Context): Promise<number> {
  for (let all = 0; ; ) {
    const gone = await ctx.transaction(async (tx) => {
      const rows = await tx.run<{ id: string }>({
        text: `select r.id from runs r where r.ended_at < $1::timestamptz and r.status not in ${live}
            and not exists (select from runs c where c.parent_id = r.id) order by r.ended_at limit ${portion} for update skip locked`,
        values: [new Date(tx.now().getTime() - keptDays * 86_400_000).toISOString()],
      })
      const ids = rows.map((r) => r.id)
      await tx.run({ text: 'delete from run_waits where run_id = any($1::uuid[])', values: [ids] })
      await tx.run({ text: 'delete from run_steps where run_id = any($1::uuid[])', values: [ids] })
      await tx.run({ text: 'delete from runs where id = any($1::uuid[])', values: [ids] })
      return ids.length
    })
    all += gone
    if (gone === 0) return all
  }
}
