import type { Program } from '../../kernel/index.ts'
import { fireDue } from './schedules.ts'
import { wakeJob } from './wake-job.ts'

/** Milliseconds between two looks at runs that are due. */
const pause = 500
const portion = 500

/**
 * Calls runs whose moment has come: a wait is over, a try is due, a deadline is there, or whoever worked on them fell silent. The
 * row is the truth and a job only a knock, so a job that was lost costs a moment and no run.
 */
export function startClock(program: Program): { stop(): Promise<void> } {
  let stopped = false
  let timer: NodeJS.Timeout | undefined
  let looking: Promise<void> = Promise.resolve()
  const look = async () => {
    try {
      while ((await callDue(program)) === portion && !stopped);
      await fireDue(program)
    } catch (error) {
      program.log.warn({ err: error }, 'Runs that are due could not be called; it is tried again')
    }
    if (!stopped) timer = setTimeout(begin, pause)
  }
  const begin = () => void (looking = look())
  begin()
  return {
    async stop() {
      stopped = true
      clearTimeout(timer)
      await looking
    },
  }
}

/** Enqueues a knock for each run that is due; answers how many. */
export async function callDue(program: Program): Promise<number> {
  const { rows } = await program.worker.query<{ called: number }>(
    'select kernel.call_due_runs($1, $2)::int as called',
    [portion, wakeJob.name],
  )
  return rows[0]!.called
}
