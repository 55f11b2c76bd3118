import type pg from 'pg'
import type { Job } from '../../jobs/job.ts'

/** A job as the queue gave it. */
interface Given {
  id: string
  attempts: number
  max_attempts: number
  run_at: Date | string
}

interface Tally {
  organization: string
  minute: string
  name: string
  started: number
  failed: number
  late: number
  most: number
}

/** What stands between the queue and a job: held-back names, turns, waits before the next try, and the count of all that. */
export function openFloor(pool: pg.Pool, worker: () => string) {
  let paused: ReadonlySet<string> = new Set()
  let tallies = new Map<string, Tally>()

  const giveBack = async (id: string, waitMs: number, back: number, problem: string | null, more: object) =>
    void (await pool.query(`select kernel.requeue($1, $2, now() + $3 * interval '1 millisecond', $4, $5, $6::jsonb)`, [
      id,
      worker(),
      waitMs,
      back,
      problem,
      JSON.stringify(more),
    ]))

  function tally(organization: string, name: string): Tally {
    const at = Math.floor(Date.now() / 60_000)
    const key = `${organization} ${at} ${name}`
    let found = tallies.get(key)
    if (!found) {
      const minute = new Date(at * 60_000).toISOString()
      tallies.set(key, (found = { organization, minute, name, started: 0, failed: 0, late: 0, most: 0 }))
    }
    return found
  }

  return {
    /** Whether a job may begin. Otherwise it is back in the queue, and its try did not count. */
    async enter<P>(job: Job<P>, organization: string, payload: P, given: Given, turn: boolean): Promise<boolean> {
      if (paused.size && paused.has(`${organization} ${job.name}`)) {
        await pool.query('select kernel.hold_back($1, $2, $3, $4)', [given.id, worker(), organization, job.name])
        return false
      }
      if (job.rate && !turn) {
        const { most, perMs, key = (o: string) => o } = job.rate
        const { rows } = await pool.query<{ ms: number }>(
          `select extract(epoch from kernel.take_turn($1, $2 * interval '1 millisecond', $3) - now())::float8 * 1000 as ms`,
          [`${job.name} ${key(organization, payload)}`, perMs / most, most],
        )
        if (rows[0]!.ms > 0) {
          await giveBack(given.id, rows[0]!.ms, 1, null, { turn: true })
          return false
        }
      }
      const late = Math.max(0, Date.now() - new Date(given.run_at).getTime())
      const count = tally(organization, job.name)
      count.started++
      count.late += Math.round(late)
      count.most = Math.min(2_147_483_647, Math.max(count.most, Math.round(late)))
      return true
    },

    /** Gives a job that failed back for the moment it asks for. Answers false where the queue's own patience is right. */
    async stumble(job: Job<any>, organization: string, given: Given, error: unknown): Promise<boolean> {
      tally(organization, job.name).failed++
      const asked = (error as { retryAfterMs?: unknown }).retryAfterMs
      const wait = typeof asked === 'number' ? asked : job.backoffMs?.(given.attempts)
      if (wait === undefined || given.attempts >= given.max_attempts) return false
      const problem = String((error as Error).message ?? error).slice(0, 2000)
      await giveBack(given.id, wait, 0, problem, { turn: false })
      return true
    },

    /** Learns what is held back, and writes down what was counted. */
    async look(): Promise<void> {
      const { rows } = await pool.query<{ organization_id: string; name: string }>('select * from kernel.job_pauses()')
      paused = new Set(rows.map((r) => `${r.organization_id} ${r.name}`))
      const counted = tallies
      tallies = new Map()
      if (counted.size)
        await pool.query('select kernel.note_job_minutes($1::jsonb)', [JSON.stringify([...counted.values()])])
    },
  }
}
