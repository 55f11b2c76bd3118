import { type Context, fail } from '../../kernel/index.ts'
import type { About } from './flow.ts'
import { live } from './run.ts'

/** Which runs; several words narrow each other. */
export interface What {
  id?: string
  flow?: string
  /** Flows whose names begin so. */
  prefix?: string
  group?: string
  about?: About
  /** What this run started. */
  parent?: string
  /** Those that act for one member. */
  member?: string
}

export interface Stopped {
  /** Called off at once. */
  cancelled: number
  /** At work just now, or with something to take back: they take no further step and end on their own. */
  stopping: number
}

/**
 * Calls off runs and everything they started, and takes their jobs out of the queue. After the commit none of them begins a step or
 * a call any more.
 */
export async function stopRuns(ctx: Context, what: What): Promise<Stopped> {
  const first = conditionOf(what)
  return ctx.transaction(async (tx) => {
    const stopped = { cancelled: 0, stopping: 0 }
    // Whoever was about to start further runs had to be waited for; those are seen at the next look, and by then nobody starts any.
    for (let { where, values } = first; ; ) {
      const { direct, stopping } = await stopOnce(tx, where, values)
      const ids = [...direct, ...stopping]
      if (!ids.length) return stopped
      stopped.cancelled += direct.length
      stopped.stopping += stopping.length
      if (direct.length)
        await tx.run({ text: 'select kernel.drop_jobs($1::text[])', values: [direct.map((id) => `run:${id}`)] })
      where = `(${first.where} or r.parent_id = any($${first.values.length + 1}::uuid[]))`
      values = [...first.values, ids]
    }
  })
}

async function stopOnce(
  tx: Context,
  where: string,
  values: unknown[],
): Promise<{ direct: string[]; stopping: string[] }> {
  const [row] = await tx.run<{ direct: string[]; stopping: string[] }>({
    text: `with recursive tree as (
        select r.id from runs r where r.status in ${live} and ${where}
        union
        select c.id from runs c join tree t on c.parent_id = t.id where c.status in ${live}
      ), locked as materialized (
        select r.id, r.leased, r.parent_step_id, r.parent_id, r.status from runs r where r.id in (select id from tree) and r.status in ${live} order by r.id for update
      ), judged as materialized (
        select l.id, l.leased, l.status, not l.leased
          and (l.parent_step_id is null or exists (select from runs p where p.id = l.parent_id and (p.status not in ('queued', 'running', 'waiting') or p.id in (select id from tree))))
          and not exists (select from run_steps s where s.run_id = l.id and s.kind = 'undo' and s.status = 'waiting') as at_once
        from locked l
      ), direct as (
        update runs r set status = 'cancelled', ended_at = clock_timestamp(), wake_at = null, waiting_for = null, knocked = false, counted = true, token = r.token + 1
        from judged j where r.id = j.id and j.at_once and j.status <> 'stopping' returning r.id
      ), others as (
        update runs r set status = 'stopping', ending = 'cancelled', waiting_for = null, wake_at = case when r.leased then r.wake_at else now() end
        from judged j where r.id = j.id and not j.at_once and j.status <> 'stopping' returning r.id
      ), quiet as (
        delete from run_waits w where w.run_id in (select id from judged)
      )
      select coalesce((select json_agg(id) from direct), '[]') as direct, coalesce((select json_agg(id) from others), '[]') as stopping`,
    values,
  })
  return row!
}

/** How many runs there are to stop, without what they started. */
export async function countLive(ctx: Context, what: What): Promise<number> {
  const { where, values } = conditionOf(what)
  const [row] = await ctx.run<{ n: number }>({
    text: `select count(*)::int as n from runs r where r.status in ${live} and ${where}`,
    values,
  })
  return row!.n
}

function conditionOf(what: What): { where: string; values: unknown[] } {
  const parts: string[] = []
  const values: unknown[] = []
  const add = (sql: (place: string) => string, value: unknown) => {
    if (value !== undefined) parts.push(sql(`$${values.push(value)}`))
  }
  add((p) => `r.id = ${p}::uuid`, what.id)
  add((p) => `r.parent_id = ${p}::uuid`, what.parent)
  add((p) => `r.member_id = ${p}::uuid`, what.member)
  add((p) => `r.flow = ${p}`, what.flow)
  add((p) => `starts_with(r.flow, ${p})`, what.prefix)
  add((p) => `r.group_key = ${p}`, what.group)
  add((p) => `r.noun = ${p}`, what.about?.noun)
  add((p) => `r.record_id = ${p}::uuid`, what.about?.id)
  return { where: parts.join(' and ') || 'true', values }
}

/** Calls off one run and what it started. */
export async function cancelRun(ctx: Context, id: string): Promise<'cancelled' | 'stopping' | 'ended'> {
  return ctx.transaction(async (tx) => {
    const [run] = await tx.run<{ flow: string; label: string; parent_id: string | null }>({
      text: 'select flow, label, parent_id from runs where id = $1',
      values: [id],
    })
    if (!run) throw fail('not_found')
    await stopRuns(tx, { id })
    const [after] = await tx.run<{ status: string }>({ text: 'select status from runs where id = $1', values: [id] })
    if (after!.status === 'stopping') return 'stopping'
    const mine = await tx.run({
      text: `select 1 from runs where id = $1 and status = 'cancelled' and ended_at >= transaction_timestamp()`,
      values: [id],
    })
    if (!mine.length) return 'ended'
    if (!run.parent_id)
      await tx.emit('runs.cancelled', { flow: run.flow, label: run.label, problem: null }, { noun: 'runs', id })
    return 'cancelled'
  })
}

/** Stops all runs of a kind and empties the queue of them. Answers how many there were. */
export async function stopAll(ctx: Context, what: Omit<What, 'id' | 'parent'>): Promise<number> {
  return ctx.transaction(async (tx) => {
    const { cancelled, stopping } = await stopRuns(tx, what)
    const stopped = cancelled + stopping
    if (stopped) await tx.emit('runs.stopped', { stopped, what })
    return stopped
  })
}
