import { readlinkSync } from 'node:fs'
import { setPriority } from 'node:os'
import { basename } from 'node:path'
import { parentPort, Worker, workerData } from 'node:worker_threads'
import type { Logger } from 'pino'
import { compose } from './compose.ts'
import { type Config, type Role, readConfig } from './config.ts'
import { openLog } from './kernel/log.ts'
import { serve } from './serve.ts'

/** What the thread must be told; everything else it reads from the settings as the program itself did. */
interface Task {
  adminUrl: string
  publicUrl: string
  roles: Role[]
}

/** Milliseconds before a thread that fell over is started again. */
const pause = 1000

/** The roles that nobody waits for on a screen. */
const background: readonly Role[] = ['worker', 'scheduler']

/** Splits the roles of one process: what answers requests, and what may take its time. */
export function shared(config: Config): { front: Config; behind: Role[] } {
  const behind = config.roles.has('api') ? background.filter((role) => config.roles.has(role)) : []
  const front = new Set([...config.roles].filter((role) => !behind.includes(role)))
  return { front: { ...config, roles: front }, behind }
}

/**
 * Jobs, reactions and schedules in a thread of their own that runs the same program, so that a page does not wait while an import runs. It lives and
 * dies with the process; one that falls over is started again, and its jobs run again as after any crash.
 */
export function startEngine(program: string, task: Task, log: Logger): { stop(): Promise<void> } {
  let stopping = false
  let thread: Worker
  let ended: Promise<void>
  const start = () => {
    thread = new Worker(new URL(program), { workerData: task })
    thread.on('error', (error) => log.error({ err: error }, 'The thread of jobs fell over; it is started again'))
    ended = new Promise((done) =>
      thread.once('exit', () => {
        done()
        if (!stopping) setTimeout(() => stopping || start(), pause)
      }),
    )
  }
  start()
  return {
    async stop() {
      stopping = true
      thread.postMessage('stop')
      await ended
    },
  }
}

/** The thread's own life. */
export async function runEngine(): Promise<void> {
  const { adminUrl, publicUrl, roles } = workerData as Task
  const config: Config = { ...readConfig(), roles: new Set(roles) }
  stepBack(ownThread())
  const backend = config.DATABASE_URL ? () => {} : stepBack
  const program = await compose(config, adminUrl, openLog(config.LOG_LEVEL), {
    opened: (client) => backend((client as { processID?: number }).processID),
  })
  program.address.current = publicUrl
  const serving = await serve(program)
  parentPort!.once('message', async () => {
    await serving.stop()
    parentPort!.close()
  })
}

/** Nice as in nice(1): on a busy machine it gets about a tenth of what a request gets, on an idle one everything. */
const modest = 10

/** Lets requests go first: this thread, and the backends of the embedded database that work for it. Where a system does not know how, nothing happens. */
function stepBack(process: number | undefined): void {
  try {
    if (process) setPriority(process, modest)
  } catch {}
}

/** Linux counts threads as processes; elsewhere nobody knows. */
function ownThread(): number | undefined {
  try {
    return Number(basename(readlinkSync('/proc/thread-self')))
  } catch {
    return undefined
  }
}
