import { actorFor, type Context, type JobContext, systemActor } from '../../../kernel/index.ts'
import { reactionJob } from '../../../kernel/reactions.ts'
import type { Person, World } from '../../../testing/index.ts'
import { notify } from '../notify.ts'

/** What a worker gives a job, at a moment. */
export function bench(w: World, now?: Date, change: Partial<JobContext> = {}): JobContext {
  const { program } = w.house
  return {
    ...program.ports,
    organization: w.organization,
    attempt: 1,
    ctx: at(w, now),
    async as(who) {
      const actor = await actorFor(program, w.organization, who)
      return actor ? program.open(w.organization, actor) : null
    },
    ...change,
  }
}

/** The product acting in a world at a moment. */
export const at = (w: World, now?: Date): Context =>
  // What is given here wins over the clock of the house.
  w.house.program.open(w.organization, systemActor, (now ? { now: () => now } : {}) as object)

interface Queued {
  id: string
  name: string
  runAt: Date
  payload: any
}

/** Jobs that wait in the queue for an organization, in the order in which they are due. */
export async function queued(w: World, name?: string): Promise<Queued[]> {
  const { rows } = await w.house.admin.query(
    `select j.id, t.identifier as name, j.run_at as "runAt", j.payload->'payload' as payload from graphile_worker._private_jobs j
      join graphile_worker._private_tasks t on t.id = j.task_id where j.payload->>'organization' = $1 and ($2::text is null or t.identifier = $2) order by j.run_at, j.id`,
    [w.organization, name ?? null],
  )
  return rows.map((r) => ({ ...r, runAt: new Date(r.runAt) }))
}

/** Does what the worker would have done until a moment: every job that is due, and those that these enqueue. */
export async function work(w: World, now: Date = new Date(), change: Partial<JobContext> = {}): Promise<string[]> {
  const { program } = w.house
  const jobs = [...program.registry.jobs, reactionJob(() => program.registry)]
  const done: string[] = []
  for (let round = 0; round < 20; round++) {
    const due = (await queued(w)).filter((j) => j.runAt.getTime() <= now.getTime() + 500)
    if (!due.length) break
    for (const one of due) {
      await w.house.admin.query('delete from graphile_worker._private_jobs where id = $1', [one.id])
      const found = jobs.find((j) => j.name === one.name)
      if (found && (one.name.startsWith('notifications.') || one.name === 'kernel.react'))
        await found.run(bench(w, now, change), found.input.parse(one.payload))
      done.push(one.name)
    }
  }
  return done
}

export interface DeliveryRow {
  id: string
  channel: string
  mode: string
  status: string
  reason: string | null
  due: Date
  member: string
}

/** Deliveries of a world, in the order in which they were planned. */
export async function deliveries(w: World, member?: string): Promise<DeliveryRow[]> {
  const { rows } = await w.house.admin.query(
    `select id, channel, mode, status, reason, due_at as due, member_id as member from notification_deliveries where organization_id = $1 and ($2::uuid is null or member_id = $2) order by created_at, channel, mode`,
    [w.organization, member ?? null],
  )
  return rows.map((r) => ({ ...r, due: new Date(r.due) }))
}

/** The inbox as somebody sees it. */
export const inbox = async (p: Person, query = ''): Promise<any[]> =>
  (await p.request('GET', `notifications/inbox${query}`)).body.data

/** A piece of news for the member of a world, at a moment. */
export const sayNews = (w: World, title: string, now?: Date): Promise<{ ids: string[] }> =>
  notify(at(w, now), { ...news(title), to: [w.member.member] })
export const news = (title: string) => ({ type: 'announcement', data: { title, text: 'Body words.' } })

/** What the member of a world chooses. */
export const choose = (w: World, body: object) => w.member.request('PATCH', 'notifications/settings', body)
/** The member is told of a kind by one channel and no other. */
export const only = (w: World, channel: 'email' | 'push' | 'sms', mode = 'instant', type = 'announcement') =>
  choose(w, { kinds: { [type]: { email: 'off', push: 'off', sms: 'off', [channel]: mode } } })

/** What became of each delivery: channel, status, reason. */
export const statuses = async (w: World) => (await deliveries(w)).map((d) => [d.channel, d.status, d.reason])
/** Messages that were handed on, as the outbox keeps them. */
export const messages = async (w: World): Promise<any[]> =>
  (
    await w.house.admin.query('select * from messages where organization_id = $1 order by created_at, id', [
      w.organization,
    ])
  ).rows

export const minutes = (n: number, from = new Date()): Date => new Date(from.getTime() + n * 60_000)
