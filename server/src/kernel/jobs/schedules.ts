import { Cron } from 'croner'
import { type Context, systemActor } from '../context.ts'
import type { Program } from '../program.ts'
import { purge } from '../purge.ts'
import { schedule } from './job.ts'

/**
 * Fires schedules once per tick over all processes: whoever writes the tick's row first does the work. Ticks of a time when
 * nobody ran are not made up for.
 */
export function startSchedules(program: Program): { stop(): void } {
  const own = schedule('kernel.sweep', '17 * * * *', () => sweep(program))
  const trash = schedule('kernel.purge', '41 3 * * *', () =>
    each(program, async (ctx) => void (await purge(program, ctx.organization))),
  )
  const crons = [own, trash, ...program.registry.schedules].map(
    (s) =>
      new Cron(s.cron, { timezone: 'UTC', protect: true }, async (self: Cron) => {
        const at = new Date(Math.floor((self.currentRun() ?? new Date()).getTime() / 60_000) * 60_000)
        try {
          const { rowCount } = await program.worker.query(
            'insert into kernel.ticks (schedule, at) values ($1, $2) on conflict do nothing',
            [s.name, at],
          )
          if (!rowCount) return
          await s.run({ ...program.ports, each: (work) => each(program, work) })
        } catch (error) {
          program.log.error({ err: error, schedule: s.name }, 'A schedule failed')
        }
      }),
  )
  return { stop: () => crons.forEach((c) => void c.stop()) }
}

async function sweep(program: Program): Promise<void> {
  await program.worker.query('select kernel.sweep_idempotency()')
  await program.worker.query(`delete from kernel.ticks where at < now() - interval '7 days'`)
  await program.worker.query(`delete from kernel.turns where free_at < now() - interval '1 hour'`)
  await program.worker.query('select kernel.sweep_job_minutes(), kernel.free_held_jobs()')
  await program.identity.query('delete from identity.session where "expiresAt" < now()')
  await program.identity.query('delete from identity.verification where "expiresAt" < now()')
}

async function each(program: Program, work: (ctx: Context) => Promise<void>): Promise<void> {
  const { rows } = await program.worker.query<{ organization_ids: string }>('select kernel.organization_ids()')
  for (const { organization_ids: id } of rows) await work(program.open(id, systemActor))
}
