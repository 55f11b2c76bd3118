import { actorFor, systemActor, type z } from '../../kernel/index.ts'
import { startWorker } from '../../kernel/ports/queue/graphile.ts'
import { reactionJob, startReactions } from '../../kernel/reactions.ts'
import type { House, Person, World } from '../../testing/index.ts'
import runs from '../runs/index.ts'
import { startClock } from './clock.ts'
import type { graph } from './graph.ts'

export type Draft = z.input<typeof graph>

/** Makes an automation over the API; with `live` it is published. Answers the record. */
export async function automation(
  who: Person,
  given: Draft,
  more: { live?: boolean; name?: string; ownerId?: string } = {},
) {
  const { live = true, name = 'Test', ...values } = more
  const made = await who.request('POST', 'automations', { name, graph: given, ...values })
  if (made.status !== 201) throw new Error(made.text)
  if (!live) return made.body
  const published = await who.request('POST', 'automations/publish', { id: made.body.id })
  if (published.status !== 200) throw new Error(published.text)
  return published.body.automation
}

/** Jobs, events, runs and the clock of automations go on for as long as some work takes. */
export async function busy<T>(house: House, work: () => Promise<T>): Promise<T> {
  const { program } = house
  const worker = await startWorker({
    pool: program.worker,
    jobs: [...program.registry.jobs, reactionJob(() => program.registry)],
    ports: program.ports,
    concurrency: 4,
    log: program.log,
    open: (organization, requestId) => program.open(organization, systemActor, { requestId }),
    async as(organization, requestId, who) {
      const actor = await actorFor(program, organization, who)
      return actor && program.open(organization, actor, { requestId })
    },
  })
  const parts = [worker, startReactions(program), runs.work!(program), startClock(program, 100)]
  try {
    return await work()
  } finally {
    await Promise.all(parts.map((part) => part.stop()))
  }
}

/** Waits until a run has ended; answers its row. */
export async function ended(w: World, id: string, withinMs = 40_000): Promise<any> {
  const until = Date.now() + withinMs
  for (;;) {
    const { rows } = await w.house.admin.query('select * from runs where id = $1', [id])
    if (['done', 'failed', 'cancelled', 'expired'].includes(rows[0]?.status)) return rows[0]
    if (Date.now() > until) throw new Error(`The run did not end: ${JSON.stringify(rows[0])}`)
    await new Promise((r) => setTimeout(r, 30))
  }
}

export const stepsOf = async (w: World, id: string): Promise<any[]> =>
  (await w.house.admin.query('select * from run_steps where run_id = $1 order by position', [id])).rows

/** What an automation began, the newest first. */
export const runsOf = async (who: Person, id: string): Promise<any[]> =>
  (await who.request('GET', `automations/${id}/runs?limit=200`)).body.data

/** Waits until so many runs of an automation have ended; answers them. */
export async function allEnded(w: World, id: string, count = 1, withinMs = 40_000): Promise<any[]> {
  const until = Date.now() + withinMs
  for (;;) {
    const runs = await runsOf(w.owner, id)
    const over = runs.filter((r) => ['done', 'failed', 'cancelled', 'expired', 'refused'].includes(r.status))
    if (over.length >= count) return over
    if (Date.now() > until) throw new Error(`These did not end: ${JSON.stringify(runs)}`)
    await new Promise((r) => setTimeout(r, 30))
  }
}

/** Lets everything that waits for a time in an organization be due now. */
export async function hurry(house: House, organization: string): Promise<void> {
  await house.admin.query(
    `update run_steps set due_at = now() - interval '1 second' where organization_id = $1 and status = 'waiting' and due_at is not null`,
    [organization],
  )
  await house.admin.query(`update runs set wake_at = now() where organization_id = $1 and status = 'waiting'`, [
    organization,
  ])
}
