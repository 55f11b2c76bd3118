import { type Banyan, BanyanError } from '@banyan/sdk'
import { Failed } from './refusal.ts'
import type { Terminal } from './terminal.ts'

/** How far a job on the server is. */
export interface Progress {
  status: string
  phase: string | null
  done: number
  rows: number | null
  perSecond: number
  secondsLeft: number | null
}

export const grouped = (count: number): string => Math.round(count).toLocaleString('en')

const duration = (seconds: number) => (seconds < 90 ? `${Math.ceil(seconds)} s` : `${Math.ceil(seconds / 60)} min`)

/** “12,000 of 100,000 rows, 9,800 rows/s, 9 s left”. */
export function line({ done, rows, perSecond, secondsLeft }: Progress): string {
  const of = rows === null ? '' : ` of ${grouped(rows)}`
  const pace = perSecond > 0 ? `, ${grouped(perSecond)} rows/s` : ''
  const left = secondsLeft === null || secondsLeft <= 0 ? '' : `, ${duration(secondsLeft)} left`
  return `${grouped(done)}${of} rows${pace}${left}`
}

/** One line that is painted over on a terminal; elsewhere a line now and then. */
export function painter(terminal: Terminal) {
  let last = Date.now()
  let painted = false
  return {
    paint(text: string) {
      const now = Date.now()
      if (terminal.interactive) {
        painted = true
        terminal.err(`\r\u001b[2K${text}`)
      } else if (now - last > 10_000) {
        last = now
        terminal.err(`${text}\n`)
      }
    },
    clear() {
      if (painted) terminal.err('\r\u001b[2K')
      painted = false
    },
  }
}

const firstPause = 150
const longestPause = 2000
/** A server that is started again takes up its jobs where they were: it is waited for this long. */
const patienceMs = 120_000

/** A job that does not move for this long is left to the server. */
const stalledMs = 600_000

const isAway = (error: unknown) => error instanceof BanyanError && (error.status === 0 || error.status === 503)

/** Follows a job until its status is one of `until`; answers how it ended. Asks less often the longer it takes. */
export async function follow(
  terminal: Terminal,
  banyan: Banyan,
  path: string,
  { until, what }: { until: readonly string[]; what: string },
): Promise<Progress> {
  const { paint, clear } = painter(terminal)
  let heard = Date.now()
  let moved = Date.now()
  let at = ''
  try {
    for (let pause = firstPause; ; pause = Math.min(longestPause, pause * 1.3)) {
      try {
        const progress = await banyan.request<Progress>('GET', `${path}/progress`)
        heard = Date.now()
        if (until.includes(progress.status)) return progress
        const now = `${progress.status} ${progress.done}`
        if (now !== at) moved = Date.now()
        at = now
        if (Date.now() - moved > stalledMs)
          throw new Failed(`Nothing has moved for ten minutes; the server goes on by itself: banyan api GET ${path}`)
        paint(`${what}: ${line(progress)}`)
      } catch (error) {
        if (!isAway(error) || Date.now() - heard > patienceMs) throw error
        paint(`${what}: the server does not answer, waiting for it`)
      }
      await new Promise((done) => setTimeout(done, pause))
    }
  } finally {
    clear()
  }
}
