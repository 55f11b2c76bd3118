import pg from 'pg'
import { roleUrls } from '../kernel/db/bootstrap.ts'
import { job, schedule, systemActor, z } from '../kernel/index.ts'
import { startSchedules } from '../kernel/jobs/schedules.ts'
import { startWorker } from '../kernel/ports/queue/graphile.ts'
import type { Program } from '../kernel/program.ts'
import { durableReader } from '../kernel/reader.ts'
import { expect, house, test, world } from '../testing/index.ts'
import { testSecret } from '../testing/postgres.ts'

const h = house()
const pause = (ms: number) => new Promise((r) => setTimeout(r, ms))
const insert = (type: string) => ({
  text: `insert into events (organization_id, id, type, actor_kind, actor_name, request_id, via) values (app_organization(), gen_random_uuid(), $1, 'system', 'Proof', gen_random_uuid(), 'system') returning seq`,
  values: [type],
})

/** Writers that commit in another order than they took their numbers. */
async function writers(type: string, many: number, each: number): Promise<void> {
  const w = await world(h.current)
  const write = async (n: number) => {
    for (let i = 0; i < each; i++)
      await w.system.transaction(async (ctx) => {
        await ctx.run(insert(type))
        await pause((n * 7 + i * 13) % 23)
      })
  }
  await Promise.all(Array.from({ length: many }, (_, n) => write(n)))
}

test('a reader by the highest id loses events; ours sees each once, in order, across organizations', async () => {
  const { worker } = h.current.program
  const type = 'proof.raced'
  const [naive, ours] = [new Set<number>(), [] as number[]]
  let highest = 0
  let at = { xid: '0', seq: 0 }
  let writing = true
  const read = async () => {
    const { rows: by } = await h.current.admin.query(
      'select seq from events where type = $1 and seq > $2 order by seq',
      [type, highest],
    )
    for (const r of by) naive.add((highest = Number(r.seq)))
    const { rows } = await worker.query('select *, xid::text as xid_text from kernel.read_events($1::xid8, $2, 500)', [
      at.xid,
      at.seq,
    ])
    for (const r of rows) if (r.type === type) ours.push(Number(r.seq))
    if (rows.length) at = { xid: rows.at(-1).xid_text, seq: rows.at(-1).seq }
    return rows.length
  }
  const held = async () => (await worker.query('select waiting from kernel.events_end()')).rows[0].waiting
  const reading = (async () => {
    while (writing) await read()
    // The horizon spans the whole server: a transaction in another database may hold it back for a while.
    while ((await read()) || (await held())) await pause(5)
  })()
  await Promise.all([writers(type, 3, 30), writers(type, 3, 30)])
  writing = false
  await reading
  expect(ours).toHaveLength(180)
  expect(new Set(ours).size, 'each once').toBe(180)
  expect(naive.size, 'the trap is real').toBeLessThan(180)
  console.log(`traps: of 180 events a reader by the highest id lost ${180 - naive.size}, ours 0`)
})

test('a long transaction holds the stream back, and nothing behind it is skipped', async () => {
  const w = await world(h.current)
  const seen: string[] = []
  const reader = durableReader(
    h.current.program,
    'proof.horizon',
    async (events) => void seen.push(...events.map((e) => e.type).filter((t) => t.startsWith('proof.h'))),
  )
  await w.system.transaction(async (ctx) => {
    await ctx.run(insert('proof.h1'))
    await w.system.run(insert('proof.h2'))
    reader.wake()
    await pause(300)
    expect(seen, 'the younger one waits').toEqual([])
  })
  reader.wake()
  await expect.poll(() => seen, { timeout: 10_000 }).toEqual(['proof.h1', 'proof.h2'])
  await reader.stop()
})

test('a reader that fails tries the same events again; two at once never do the same work twice', async () => {
  const w = await world(h.current)
  const seen: string[] = []
  let failures = 2
  const handle = async (events: { id: string; type: string }[]) => {
    const mine = events.filter((e) => e.type === 'proof.twice')
    if (mine.length && failures-- > 0) throw new Error('not yet')
    seen.push(...mine.map((e) => e.id))
  }
  const readers = [1, 2, 3].map(() => durableReader(h.current.program, 'proof.readers', handle))
  for (let i = 0; i < 20; i++) {
    await w.system.run(insert('proof.twice'))
    for (const r of readers) r.wake()
  }
  await expect.poll(() => seen.length, { timeout: 15_000 }).toBeGreaterThanOrEqual(20)
  await pause(200)
  expect(new Set(seen).size).toBe(20)
  expect(seen).toHaveLength(20)
  for (const r of readers) await r.stop()
})

/** A worker of a pool of its own, whose heart can be stopped as by `kill -9`. */
async function workerProcess(jobs: Parameters<typeof startWorker>[0]['jobs'], beatMs: number) {
  const pool = new pg.Pool({ connectionString: roleUrls(h.current.adminUrl, testSecret).worker, max: 6 })
  pool.on('error', () => {})
  let alive = true
  const beating = new Proxy(pool, {
    get: (target, name) => {
      if (name === 'query' && !alive) return async () => ({ rows: [], rowCount: 0 })
      const value = Reflect.get(target, name)
      return typeof value === 'function' ? value.bind(target) : value
    },
  })
  const { program } = h.current
  const worker = await startWorker({
    pool: beating,
    jobs,
    ports: program.ports,
    concurrency: 2,
    log: program.log,
    beatMs,
    as: async () => null,
    open: (organization, requestId) => program.open(organization, systemActor, { requestId }),
  })
  return {
    kill: () => void (alive = false),
    async stop() {
      await worker.stop()
      await pool.end()
    },
  }
}

test('the job of a worker that died runs again soon', async () => {
  const w = await world(h.current)
  const runs: string[] = []
  let letGo = () => {}
  const hanging = new Promise<void>((resolve) => void (letGo = resolve))
  const jobsOf = (who: string) => [
    job('proof.crash', {
      input: z.object({}),
      async run({ organization, ctx }) {
        expect([organization, ctx.organization]).toEqual([w.organization, w.organization])
        runs.push(`crash ${who}`)
        if (who === 'first') await hanging
      },
    }),
  ]
  const first = await workerProcess(jobsOf('first'), 250)
  await w.system.later(jobsOf('x')[0]!, {})
  await expect.poll(() => runs, { timeout: 10_000 }).toEqual(['crash first'])
  const died = Date.now()
  first.kill()
  const second = await workerProcess(jobsOf('second'), 250)
  await expect.poll(() => runs, { timeout: 20_000 }).toContain('crash second')
  const took = Date.now() - died
  expect(took, 'a dozen beats; five seconds each would be far below thirty for three').toBeLessThan(12_000)
  letGo()
  await second.stop()
  await first.stop()
})

test('the job of a worker that lives but is slow stays its own', async () => {
  const w = await world(h.current)
  let runs = 0
  const slow = job('proof.slow', { input: z.object({}), run: async () => void (runs++, await pause(3000)) })
  const both = [await workerProcess([slow], 300), await workerProcess([slow], 300)]
  await w.system.later(slow, {})
  await expect.poll(() => runs, { timeout: 10_000 }).toBe(1)
  await pause(3200)
  expect(runs).toBe(1)
  for (const worker of both) await worker.stop()
})

test('a worker that is not the owner of the queue would see nothing; ours sees its jobs', async () => {
  const w = await world(h.current)
  await w.system.later(job('proof.seen', { input: z.object({}), async run() {} }), {})
  const count = `select count(*)::int as n from graphile_worker._private_jobs`
  expect((await h.current.program.worker.query(count)).rows[0].n).toBeGreaterThan(0)
  await h.current.admin.query(
    `begin; grant usage on schema graphile_worker to banyan_app; grant select on graphile_worker._private_jobs to banyan_app; set local role banyan_app`,
  )
  expect((await h.current.admin.query(count)).rows[0].n, 'the trap is real').toBe(0)
  await h.current.admin.query('rollback')
})

test('a tick of the clock fires once over two schedulers', async () => {
  const ticks: number[] = []
  const every = schedule('proof.tick', '* * * * * *', async () => void ticks.push(Math.floor(Date.now() / 60_000)))
  const { program } = h.current
  const twin: Program = { ...program, registry: { ...program.registry, schedules: [every] } }
  const both = [startSchedules(twin), startSchedules(twin)]
  await pause(3200)
  for (const s of both) s.stop()
  expect(ticks.length).toBeGreaterThan(0)
  expect(new Set(ticks).size, 'once per minute').toBe(ticks.length)
})
