import { type JobContext, job, z } from '../../kernel/index.ts'

let wake: (job: JobContext, run: string) => Promise<void> = async () => {}
/** Filled by the engine, which itself calls runs. */
export const fillWake = (slot: typeof wake) => void (wake = slot)

/** A knock at a run's door. The row says what is to be done; a knock too many does nothing. */
export const wakeJob = job('runs.wake', {
  input: z.object({ run: z.uuid() }),
  run: (job, { run }) => wake(job, run),
})
