import { Logger, type Runner, run } from 'graphile-worker'
import pg from 'pg'
import { pino } from 'pino'
import { held, workAside } from '../faults/worker-aside.ts'
import { compose } from '../server/src/compose.ts'
import { readConfig } from '../server/src/config.ts'
import { type Job, job, systemActor, z } from '../server/src/kernel/index.ts'
import { startWorker } from '../server/src/kernel/ports/queue/graphile.ts'
import { median } from './rounds.ts'
import type { Scene, Verdict } from './scene.ts'
import { type Stage, secret } from './stage.ts'

const goals = { transactional: 1.5, batch: 0.8, p50: 5, p99: 25 }
const concurrency = 10
const schema = 'bench_queue'
const input = z.object({ n: z.number() })

type Program = Awaited<ReturnType<typeof compose>>

/** Our worker with one job, over the product's own connections. */
async function ours(program: Program, jobs: Job<any>[], beatMs?: number) {
  return startWorker({
    pool: program.worker,
    jobs,
    ports: program.ports,
    open: (organization, requestId) => program.open(organization, systemActor, { requestId }),
    as: async () => null,
    concurrency,
    log: program.log,
    beatMs,
  })
}

/** P10: no-op jobs a second, each with its organization, checked input and context, against graphile-worker as it comes and batched. */
export async function jobs(scene: Scene): Promise<Verdict> {
  const { stage, wish } = scene
  const program = await composed(stage)
  const other = new pg.Pool({ connectionString: stage.adminUrl, max: concurrency + 4 })
  other.on('error', () => {})
  other.on('connect', (client) => client.on('error', () => {}))
  try {
    const count = Math.round(6000 * wish.seconds)
    const rounds = Math.max(3, Math.min(7, wish.rounds))
    const found: { ours: number; plain: number; batched: number }[] = []
    for (let round = 0; round <= rounds; round++) {
      const plain = await theirs(other, count, false)
      const own = await drained(stage, program, count)
      const batched = await theirs(other, count, true)
      if (round > 0) found.push({ ours: own, plain, batched })
    }
    const transactional = median(found.map((f) => f.ours / f.plain))
    const batch = median(found.map((f) => f.ours / f.batched))
    const starts = await latencies(stage, program, 300)
    const [p50, p99] = [starts[Math.floor(starts.length * 0.5)]!, starts[Math.floor(starts.length * 0.99)]!]
    const each = (name: 'ours' | 'plain' | 'batched') => median(found.map((f) => f[name])).toFixed(0)
    console.log(
      `\nP10 ours ${each('ours')}/s, graphile-worker as it comes ${each('plain')}/s, batched ${each('batched')}/s; ${count} jobs, ${concurrency} at a time`,
    )
    return {
      id: 'P10',
      pass: transactional >= goals.transactional && batch >= goals.batch && p50 <= goals.p50 && p99 <= goals.p99,
      words: `${transactional.toFixed(2)}x as it comes (goal ${goals.transactional}x), ${batch.toFixed(2)}x batched (goal ${goals.batch}x); from adding to starting p50 ${p50.toFixed(1)} ms (at most ${goals.p50}), p99 ${p99.toFixed(1)} ms (at most ${goals.p99})`,
    }
  } finally {
    await other.query(`drop schema if exists ${schema} cascade`)
    await other.end()
    await program.end()
  }
}

/** P11: a job whose worker was killed with it in hand runs again, in another process. */
export async function recovery(scene: Scene): Promise<Verdict> {
  const { stage } = scene
  const program = await composed(stage)
  const took: number[] = []
  try {
    for (let round = 0; round < 3; round++) {
      const key = `held-${round}`
      const dying = await workAside(stage.adminUrl, stage.folder, secret.toString('hex'))
      await program.open(stage.tenants[0]!.id, systemActor).later(held, { key })
      await dying.said(`holding ${key}`)
      let ran = () => {}
      const again = new Promise<void>((done) => (ran = done))
      const worker = await ours(program, [{ ...held, run: async () => ran() }])
      dying.child.kill('SIGKILL')
      const killed = performance.now()
      await again
      took.push((performance.now() - killed) / 1000)
      await worker.stop()
    }
    const worst = Math.max(...took)
    return {
      id: 'P11',
      pass: worst <= 30,
      words: `runs again ${took.map((s) => s.toFixed(1)).join(', ')} s after its process was killed (at most 30 s)`,
    }
  } finally {
    await program.end()
  }
}

const composed = (stage: Stage): Promise<Program> =>
  compose(
    readConfig({
      DATABASE_URL: stage.adminUrl,
      BANYAN_DATA: `${stage.folder}/jobs`,
      ENCRYPTION_KEY: secret.toString('hex'),
      BANYAN_ENV: 'test',
      WORKER_CONCURRENCY: String(concurrency),
    }),
    stage.adminUrl,
    pino({ level: 'silent' }),
  )

/** Jobs a second of our worker, from the first one to the last. */
async function drained(stage: Stage, program: Program, count: number): Promise<number> {
  await stage.admin.query(
    `select count(*) from graphile_worker.add_jobs(array(select ('bench.noop', json_build_object('organization', $1::uuid, 'requestId', $1::uuid, 'payload', json_build_object('n', n)), null, null, 10, null, null, null)::graphile_worker.job_spec from generate_series(1, $2::int) n))`,
    [stage.tenants[0]!.id, count],
  )
  await stage.admin.query('vacuum analyze graphile_worker._private_jobs')
  let done = 0
  let begun = 0
  let all = () => {}
  const over = new Promise<void>((resolve) => (all = resolve))
  const noop = job('bench.noop', {
    input,
    run: async () => {
      if (++done === 1) begun = performance.now()
      if (done === count) all()
    },
  })
  const worker = await ours(program, [noop])
  await over
  const took = performance.now() - begun
  await worker.stop()
  return (count / took) * 1000
}

async function theirs(pool: pg.Pool, count: number, batched: boolean): Promise<number> {
  let done = 0
  let begun = 0
  let all = () => {}
  const over = new Promise<void>((resolve) => (all = resolve))
  const taskList = {
    noop: async () => {
      if (++done === 1) begun = performance.now()
      if (done === count) all()
    },
  }
  const worker = batched
    ? { localQueue: { size: 500 }, completeJobBatchDelay: 0, failJobBatchDelay: 0 }
    : { concurrentJobs: concurrency }
  const options = { pgPool: pool, schema, noHandleSignals: true, taskList }
  const preset = { worker: { schema, concurrentJobs: concurrency, ...worker } }
  const quiet = { ...options, preset, logger: new Logger(() => () => {}) }
  let runner: Runner = await run(quiet)
  await runner.stop()
  await pool.query(
    `select count(*) from ${schema}.add_jobs(array(select ('noop', json_build_object('n', n), null, null, 10, null, null, null)::${schema}.job_spec from generate_series(1, $1::int) n))`,
    [count],
  )
  await pool.query(`vacuum analyze ${schema}._private_jobs`)
  runner = await run(quiet)
  await over
  const took = performance.now() - begun
  await runner.stop()
  return (count / took) * 1000
}

/** Milliseconds from the commit of a job in a tenant's transaction to its start, in order of size. */
async function latencies(stage: Stage, program: Program, samples: number): Promise<number[]> {
  let started: (at: number) => void = () => {}
  const ping = job('bench.ping', { input, run: async () => started(performance.now()) })
  const worker = await ours(program, [ping])
  const ctx = program.open(stage.tenants[0]!.id, systemActor)
  const found: number[] = []
  for (let n = 0; n < samples; n++) {
    const start = new Promise<number>((done) => (started = done))
    await ctx.transaction((tx) => tx.later(ping, { n }))
    const committed = performance.now()
    found.push(Math.max(0, (await start) - committed))
    await new Promise((r) => setTimeout(r, 5))
  }
  await worker.stop()
  return found.sort((a, b) => a - b)
}
