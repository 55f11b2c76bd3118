import type { Context } from '../../kernel/index.ts'
import { kept, sentence, shown } from './keep.ts'
import { letBegin } from './spawning.ts'
import { knock } from './start.ts'
import { stopRuns } from './stop.ts'
import { Fenced, fence, type Outcome, type Work } from './work.ts'

export type Ending = 'done' | 'failed' | 'cancelled' | 'expired'

const tries = 5

/** A run that failed, was called off or ran out of time takes back first what it did. */
export async function beginStopping(tx: Context, work: Work, ending: Ending, problem: string | null): Promise<void> {
  await fence(tx, work)
  await tx.run({
    text: `update runs set status = 'stopping', ending = $2, problem = $3 where id = $1`,
    values: [work.run.id, ending, problem?.slice(0, 1000) ?? null],
  })
  await stopRuns(tx, { parent: work.run.id })
  Object.assign(work.run, { status: 'stopping', ending, problem })
}

/** Takes back backwards, each thing in its own transaction. Answers when it has to be tried again later, or null once all is done. */
export async function takeBack(work: Work): Promise<Outcome | null> {
  for (const { row, work: run } of work.undos.toReversed()) {
    if (row.status !== 'waiting') continue
    row.attempts++
    try {
      await work.acting.transaction(async (tx) => {
        await fence(tx, work)
        await run(tx)
        await settle(tx, row.id, 'undone', row.attempts, null)
      })
      row.status = 'undone'
    } catch (error) {
      if (error instanceof Fenced) return { is: 'lost' }
      const over = row.attempts >= tries
      await work.ctx.transaction(async (tx) => {
        await fence(tx, work)
        await settle(tx, row.id, over ? 'failed' : 'waiting', row.attempts, sentence(error))
      })
      row.status = over ? 'failed' : 'waiting'
      if (!over)
        return {
          is: 'parked',
          until: new Date(work.ctx.now().getTime() + 1000 * 2 ** row.attempts),
          why: `Taking back “${row.key}”`,
        }
    }
  }
  return null
}

const settle = (tx: Context, id: string, status: string, attempts: number, problem: string | null) =>
  tx.run({
    text: `update run_steps set status = $2, attempts = $3, problem = $4, ended_at = case when $2 = 'waiting' then null else clock_timestamp() end where id = $1 and status = 'waiting'`,
    values: [id, status, attempts, problem],
  })

/** The end of a run, told to whoever waits for it. */
export async function finish(work: Work, ending: Ending, output: unknown, problem: string | null): Promise<void> {
  const { run } = work
  const stuck = work.undos.filter((u) => u.row.status === 'failed').map((u) => `“${u.row.key}”`)
  const said = stuck.length ? `${problem ?? ''} ${stuck.join(', ')} could not be taken back.`.trim() : problem
  await work.ctx.transaction(async (tx) => {
    await fence(tx, work)
    const [ended] = await tx.run<{ counted: boolean }>({
      text: `update runs r set status = $2, output = $3::jsonb, problem = $4, ended_at = clock_timestamp(), leased = false, knocked = false, wake_at = null, waiting_for = null, ending = null, counted = true
        from (select id, counted from runs where id = $1) before where r.id = before.id returning before.counted`,
      values: [
        run.id,
        ending,
        output === undefined ? null : JSON.stringify(shown(kept(output))),
        said?.slice(0, 1000) ?? null,
      ],
    })
    await tx.run({ text: 'delete from run_waits where run_id = $1', values: [run.id] })
    if (ending === 'done' && work.undos.length)
      await tx.run({
        text: `update run_steps set status = 'unused', ended_at = clock_timestamp() where run_id = $1 and kind = 'undo' and status = 'waiting'`,
        values: [run.id],
      })
    if (run.parent_step_id && !ended!.counted) await countIn(tx, run.parent_step_id, ending)
    if (!run.parent_id)
      await tx.emit(
        `runs.${ending}`,
        { flow: run.flow, label: run.label, problem: said ?? null },
        { noun: 'runs', id: run.id },
      )
  })
}

/** Adds an end up in the step that waits for it; the next one begins, or the waiting run goes on. */
async function countIn(tx: Context, step: string, ending: Ending): Promise<void> {
  const [counts] = await tx.run<{ run_id: string; left: number; all: boolean; concurrency: number }>({
    text: `update run_steps set done = done + 1, failures = failures + $2 where id = $1 and status = 'waiting' returning run_id, total - done as left, (cursor->>'all')::boolean as all, concurrency`,
    values: [step, ending === 'done' ? 0 : 1],
  })
  if (!counts) return
  if (counts.left > 0) await letBegin(tx, step, 1)
  else if (counts.all) await knock(tx, counts.run_id)
}
