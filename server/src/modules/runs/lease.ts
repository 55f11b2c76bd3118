import type { Context } from '../../kernel/index.ts'
import type { RunRow } from './work.ts'

/** Seconds that a run is somebody's without a sign of life, and milliseconds between two signs. */
const leaseSeconds = 15
const beat = 4000
export const leaseSql = `interval '${leaseSeconds} seconds'`

/**
 * Says that somebody is at work on a run for as long as that is so. The signal goes off when the run was taken over, called off or
 * has run out of time.
 */
export function keepLease(ctx: Context, run: RunRow): { signal: AbortSignal; end(): Promise<void> } {
  const gone = new AbortController()
  let last: Promise<void> = Promise.resolve()
  const renew = async () => {
    try {
      const [own] = await ctx.run<{ late: boolean }>({
        text: `update runs set leased = true, wake_at = now() + ${leaseSql} where id = $1 and token = $2 and status = $3 returning status = 'running' and deadline_at <= now() as late`,
        values: [run.id, run.token, run.status],
      })
      if (!own || own.late) gone.abort()
    } catch (error) {
      ctx.log.warn({ err: error, run: run.id }, 'A run could not say that it is being worked on')
    }
  }
  const timer = setInterval(() => void (last = last.then(renew)), beat)
  return {
    signal: gone.signal,
    async end() {
      clearInterval(timer)
      await last
    },
  }
}
