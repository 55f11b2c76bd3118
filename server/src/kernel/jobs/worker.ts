import { EventEmitter } from 'node:events'
import { type Runner, run, type TaskList, type WorkerEvents, Logger as WorkerLogger } from 'graphile-worker'
import type pg from 'pg'
import type { Logger } from 'pino'
import type { Context } from '../context.ts'
import type { Ports } from '../ports/index.ts'
import type { Job, OnBehalf } from './job.ts'

interface Envelope {
  organization: string
  payload: unknown
  requestId: string
}

export interface WorkerOptions {
  pool: pg.Pool
  jobs: readonly Job<any>[]
  ports: Ports
  open(organization: string, requestId: string): Context
  as(organization: string, requestId: string, who: OnBehalf): Promise<Context | null>
  concurrency: number
  log: Logger
  /** How often this process says that it lives; silence for three beats frees its jobs. */
  beatMs?: number
}

/** Milliseconds between heartbeats. A crashed worker's job runs again after about three of them. */
export const beat = 5000

/**
 * Runs jobs. graphile-worker frees a dead worker's job only after hours, so each process holds a lock and keeps a heartbeat
 * with the id under which it locks jobs; whoever notices one that is gone or silent unlocks its jobs.
 */
export async function startWorker(options: WorkerOptions): Promise<{ stop(): Promise<void> }> {
  const { pool, jobs, log } = options
  const beatMs = options.beatMs ?? beat
  const mine = new Set<string>()
  const events = new EventEmitter() as WorkerEvents
  // Jobs are locked in the name of the pool; a worker's own id never stands in `locked_by`.
  events.on('pool:create', ({ workerPool }) => void mine.add(workerPool.id))
  events.on('job:failed', ({ job, error }) =>
    log.error({ job: job.task_identifier, jobId: job.id, err: error }, 'A job failed for the last time'),
  )

  const taskList: TaskList = Object.fromEntries(
    jobs.map((job) => [
      job.name,
      async (raw: unknown, helpers: any) => {
        const { organization, payload, requestId } = raw as Envelope
        const ctx = options.open(organization, requestId)
        const as = (who: OnBehalf) => options.as(organization, requestId, who)
        const own = { ...options.ports, organization, attempt: helpers.job.attempts, ctx, as }
        await job.run(own, job.input.parse(payload))
      },
    ]),
  )
  const runner: Runner = await run({
    pgPool: pool,
    taskList,
    concurrency: options.concurrency,
    noHandleSignals: true,
    noPreparedStatements: false,
    pollInterval: 2000,
    events,
    logger: quietLogger(log),
  })
  runner.promise.catch((error) => log.error({ err: error }, 'The worker stopped'))

  const life = openLife(pool)
  const pulse = async () => {
    try {
      // Whoever is known holds its lock: in this order nobody takes it for dead.
      await life.hold([...mine])
      await pool.query('select kernel.heartbeat($1::text[], $2::interval)', [
        [...mine],
        `${(beatMs * 3) / 1000} seconds`,
      ])
    } catch (error) {
      log.warn({ err: error }, 'The heartbeat of the worker failed')
    }
  }
  await pulse()
  const timer = setInterval(pulse, beatMs)
  return {
    async stop() {
      // Jobs that are under way are waited for; until then nobody may think this process dead.
      await runner.stop().catch(() => {})
      clearInterval(timer)
      life.end()
    },
  }
}

/** A connection that stays: its locks say that this process lives, and go with it. */
function openLife(pool: pg.Pool) {
  let client: pg.PoolClient | undefined
  const held = new Set<string>()
  const lost = () => {
    client?.release(true)
    client = undefined
    held.clear()
  }
  return {
    async hold(ids: string[]): Promise<void> {
      if (!client) {
        client = await pool.connect()
        client.once('error', lost)
      }
      for (const id of ids.filter((i) => !held.has(i))) {
        await client.query('select pg_advisory_lock_shared(72, hashtext($1))', [id])
        held.add(id)
      }
    },
    end: lost,
  }
}

const quietLogger = (log: Logger) =>
  new WorkerLogger(() => (level, message, meta) => {
    if (level === 'error' || level === 'warning') log.warn({ meta }, message)
    else log.trace({ meta }, message)
  })
