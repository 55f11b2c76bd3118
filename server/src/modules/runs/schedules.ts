import { Cron } from 'croner'
import { type Context, enqueueAll, invalid, type Job, type Program } from '../../kernel/index.ts'

export interface Plan<P> {
  /** Five fields, minute first. */
  cron: string
  /** In whose clock: `Europe/Vienna`. */
  timeZone: string
  job: Job<P>
  payload: P
}

/**
 * The next moment of a schedule after another. Where clocks jump forward, the first moment after stands for a time that does not exist; where
 * they are put back, a time that comes twice counts once. Refuses what is no schedule, or comes more often than each minute.
 */
export function nextMoment(cron: string, timeZone: string, after: Date): Date | null {
  try {
    if (cron.trim().split(/\s+/).length !== 5)
      throw new Error('A schedule has five fields: minute, hour, day, month, weekday.')
    return new Cron(cron, { timezone: timeZone }).nextRun(after)
  } catch (error) {
    throw invalid([{ path: 'cron', message: (error as Error).message }])
  }
}

/** Lets a job of the organization run at fixed times, under a key of the caller's own; the same key again changes it. */
export async function plan<P>(
  ctx: Context,
  key: string,
  { cron, timeZone, job, payload }: Plan<P>,
): Promise<Date | null> {
  const next = nextMoment(cron, timeZone, ctx.now())
  await ctx.run({
    text: `insert into job_schedules (organization_id, key, name, payload, cron, time_zone, next_at) values (app_organization(), $1, $2, $3::jsonb, $4, $5, $6)
      on conflict (organization_id, key) do update set name = excluded.name, payload = excluded.payload, cron = excluded.cron, time_zone = excluded.time_zone, next_at = excluded.next_at`,
    values: [key, job.name, JSON.stringify(job.input.parse(payload)), cron, timeZone, next?.toISOString() ?? null],
  })
  return next
}

export const unplan = async (ctx: Context, key: string): Promise<void> =>
  void (await ctx.run({ text: 'delete from job_schedules where key = $1', values: [key] }))

const portion = 100

/**
 * Enqueues what is due and writes down when it is due again, in one transaction: once per tick, however many processes look. A tick
 * that nobody was there for is made up for once.
 */
export async function fireDue(program: Program): Promise<number> {
  const client = await program.worker.connect()
  let broken = false
  try {
    await client.query('begin')
    const { rows } = await client.query<any>('select *, now() as now from kernel.due_job_schedules($1)', [portion])
    for (const s of rows) {
      const next = nextMoment(s.cron, s.time_zone, new Date(s.now))
      const { organization_id: organization, payload } = s
      await enqueueAll(client, [{ job: s, organization, requestId: crypto.randomUUID(), payload, attempts: 10 }])
      await client.query('select kernel.move_job_schedule($1, $2, $3)', [
        s.organization_id,
        s.key,
        next?.toISOString() ?? null,
      ])
    }
    await client.query('commit')
    return rows.length
  } catch (error) {
    await client.query('rollback').catch(() => (broken = true))
    throw error
  } finally {
    client.release(broken)
  }
}
