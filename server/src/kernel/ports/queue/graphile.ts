import { EventEmitter } from 'node:events'
import { type Runner, run, type TaskList, type WorkerEvents, Logger as WorkerLogger } from 'graphile-worker'
import pg from 'pg'
import type { Logger } from 'pino'
import type { Context } from '../../context.ts'
import type { Job, OnBehalf } from '../../jobs/job.ts'
import type { Ports } from '../index.ts'
import { openFloor } from './floor.ts'

interface Envelope {
  organization: string
  payload: unknown
  requestId: string
  /** It waited for its turn already. */
  turn?: boolean
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

/** Jobs that a process takes at a time. */
const portion = 500

/** Milliseconds between heartbeats. A crashed worker's job runs again after about three of them. */
export const beat = 5000

/**
 * Runs jobs. graphile-worker frees a dead worker's job only after hours, so each process holds a lock and keeps a heartbeat
 * with the id under which it locks jobs; whoever notices one that is gone or silent gives its jobs back under new ids, so that one
 * who comes back completes nothing.
 */
export async function startWorker(options: WorkerOptions): Promise<{ stop(): Promise<void> }> {
  const { pool, jobs, log } = options
  const beatMs = options.beatMs ?? beat
  const mine = new Set<string>()
  const floor = openFloor(pool, () => [...mine][0]!)
  await floor.look()
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
        const { organization, payload, requestId, turn } = raw as Envelope
        const begin = await floor.enter(job, organization, payload, helpers.job, turn ?? false)
        if (!begin) return
        const as = (who: OnBehalf) => options.as(organization, requestId, who)
        let ctx: Context | undefined
        const own = {
          ...options.ports,
          organization,
          attempt: helpers.job.attempts,
          as,
          get ctx() {
            return (ctx ??= options.open(organization, requestId))
          },
        }
        try {
          await job.run(own, job.input.parse(payload))
        } catch (error) {
          if (!(await floor.stumble(job, organization, helpers.job, error))) throw error
        }
      },
    ]),
  )
  const lane = openLane(pool)
  const runner: Runner = await run({
    pgPool: lane,
    taskList,
    noHandleSignals: true,
    preset: {
      worker: {
        concurrentJobs: options.concurrency,
        preparedStatements: true,
        pollInterval: 2000,
        // Jobs come and go in portions. What waits here behind a slow one goes back after a second, for others to take.
        localQueue: { size: Math.max(portion, options.concurrency), ttl: 1000 },
        completeJobBatchDelay: 0,
        failJobBatchDelay: 0,
      },
    },
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
      await floor.look()
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
      await floor.look().catch(() => {})
      await lane.end()
      life.end()
    },
  }
}

/**
 * Connections that take jobs and complete them without waiting for the disk: what is lost when the database dies is that a job was
 * done, and it is done again. Adding jobs waits, as everything else does.
 */
function openLane(pool: pg.Pool): pg.Pool {
  const lane = new pg.Pool({ ...pool.options, max: 6, options: '-c synchronous_commit=off' })
  lane.on('error', () => {})
  lane.on('connect', (client) => void client.on('error', () => {}))
  return lane
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
