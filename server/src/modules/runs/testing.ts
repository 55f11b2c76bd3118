import { systemActor } from '../../kernel/index.ts'
import { actorFor } from '../../kernel/jobs/job.ts'
import { startWorker } from '../../kernel/ports/queue/graphile.ts'
import { reactionJob, startReactions } from '../../kernel/reactions.ts'
import type { House, World } from '../../testing/index.ts'
import { startClock } from './clock.ts'

/** The parts of a worker that runs need: jobs, the reader of events, the clock. */
export async function startWorking(house: House, concurrency = 4): Promise<{ stop(): Promise<void> }> {
  const { program } = house
  const worker = await startWorker({
    pool: program.worker,
    jobs: [...program.registry.jobs, reactionJob(() => program.registry)],
    ports: program.ports,
    concurrency,
    log: program.log,
    open: (organization, requestId) => program.open(organization, systemActor, { requestId }),
    async as(organization, requestId, who) {
      const actor = await actorFor(program, organization, who)
      return actor && program.open(organization, actor, { requestId })
    },
  })
  const parts = [worker, startReactions(program), startClock(program)]
  return { stop: async () => void (await Promise.all(parts.map((part) => part.stop()))) }
}

/** Jobs, events and runs go on for as long as some work takes. */
export async function working<T>(house: House, work: () => Promise<T>): Promise<T> {
  const running = await startWorking(house)
  try {
    return await work()
  } finally {
    await running.stop()
  }
}

export interface Ended {
  id: string
  status: string
  output: unknown
  problem: string | null
  waiting_for: string | null
  step_count: number
  counted: boolean
}

/** Waits until a run has come to its end, or to a state of one's choice. */
export async function ended(
  w: World,
  id: string,
  states = ['done', 'failed', 'cancelled', 'expired'],
  withinMs = 20_000,
): Promise<Ended> {
  const until = Date.now() + withinMs
  for (;;) {
    const { rows } = await w.house.admin.query<Ended>('select * from runs where id = $1', [id])
    if (rows[0] && states.includes(rows[0].status)) return rows[0]
    if (Date.now() > until) throw new Error(`The run did not end: ${JSON.stringify(rows[0])}`)
    await new Promise((r) => setTimeout(r, 20))
  }
}

export const stepsOf = async (w: World, id: string): Promise<any[]> =>
  (await w.house.admin.query('select * from run_steps where run_id = $1 order by position', [id])).rows
