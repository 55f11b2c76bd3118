import { type Job, type JobContext, job, systemActor, z } from '../../kernel/index.ts'
import { startWorker } from '../../kernel/ports/queue/graphile.ts'
import { expect, house, test, type World, world } from '../../testing/index.ts'
import { nextMoment, plan, unplan } from './index.ts'
import { fireDue } from './schedules.ts'

const h = house()
const input = z.object({ n: z.number() })

async function runsWith<T>(jobs: Job<any>[], work: () => Promise<T>, concurrency = 1): Promise<T> {
  const { program } = h.current
  const worker = await startWorker({
    pool: program.worker,
    jobs,
    ports: program.ports,
    open: (organization, requestId) => program.open(organization, systemActor, { requestId }),
    as: async () => null,
    concurrency,
    log: program.log,
    beatMs: 200,
  })
  try {
    return await work()
  } finally {
    await worker.stop()
  }
}

const until = async (holds: () => boolean | Promise<boolean>, ms = 10_000): Promise<void> => {
  for (const end = Date.now() + ms; Date.now() < end; await new Promise((r) => setTimeout(r, 20)))
    if (await holds()) return
  throw new Error('It did not come to pass')
}

const queued = async (w: World) =>
  (
    await h.current.admin.query(
      `select count(*)::int as n from graphile_worker._private_jobs where payload->>'organization' = $1`,
      [w.organization],
    )
  ).rows[0].n

test('a lower priority comes first, and a key keeps the first or the last', async () => {
  const w = await world(h.current)
  const done: number[] = []
  const list = job('test.order', { input, priority: 5, run: async (_: JobContext, { n }) => void done.push(n) })
  await w.system.later(list, { n: 1 })
  await w.system.later(list, { n: 2 }, { priority: 1 })
  await w.system.later(list, { n: 3 }, { key: 'last' })
  await w.system.later(list, { n: 4 }, { key: 'last' })
  await w.system.later(list, { n: 5 }, { key: 'first', keep: 'first' })
  await w.system.later(list, { n: 6 }, { key: 'first', keep: 'first' })
  await runsWith([list], () => until(() => done.length === 4))
  expect(done).toEqual([2, 1, 4, 5])
})

test('a job that fails waits as long as it asks, then is given up and replayed with one click', async () => {
  const w = await world(h.current)
  const tried: number[] = []
  let broken = true
  const shaky = job('test.shaky_job', {
    input,
    backoffMs: (attempt) => attempt * 50,
    async run({ attempt }, _payload) {
      tried.push(attempt)
      if (broken) throw new Error('The far side is away')
    },
  })
  await w.system.later(shaky, { n: 1 }, { attempts: 3 })
  await runsWith([shaky], async () => {
    await until(async () => (await w.owner.request('GET', 'admin/jobs/list')).body.data.length === 1)
    expect(tried).toEqual([1, 2, 3])
    const failed = (await w.owner.request('GET', 'admin/jobs/list')).body.data[0]
    expect(failed).toMatchObject({
      name: 'test.shaky_job',
      state: 'failed',
      attempts: 3,
      maxAttempts: 3,
      lastError: 'The far side is away',
      input: { n: 1 },
    })
    const other = await world(h.current)
    expect((await other.owner.request('GET', 'admin/jobs/list')).body.data).toEqual([])
    expect((await other.owner.request('POST', 'admin/jobs/retry', { ids: [failed.id] })).body).toEqual({ retried: 0 })
    expect((await w.viewer.request('POST', 'admin/jobs/retry', {})).status).toBe(403)
    broken = false
    expect((await w.owner.request('POST', 'admin/jobs/retry', { ids: [failed.id] })).body).toEqual({ retried: 1 })
    await until(async () => (await queued(w)) === 0)
    expect(tried).toEqual([1, 2, 3, 1])
  })
})

test('what comes faster than its rate waits for its turn, and none is lost', async () => {
  const w = await world(h.current)
  const done: { n: number; at: number }[] = []
  const slow = job('test.rate', {
    input,
    rate: { most: 2, perMs: 400 },
    run: async (_: JobContext, { n }) => void done.push({ n, at: performance.now() }),
  })
  for (let n = 0; n < 6; n++) await w.system.later(slow, { n })
  await runsWith([slow], () => until(() => done.length === 6), 4)
  expect(new Set(done.map((d) => d.n)).size).toBe(6)
  const sorted = done.map((d) => d.at).sort((a, b) => a - b)
  expect(sorted[5]! - sorted[0]!).toBeGreaterThan(600)
})

test('a name that is held back goes on where it was', async () => {
  const w = await world(h.current)
  let ran = 0
  const held = job('test.held', { input, run: async () => void ran++ })
  expect((await w.owner.request('POST', 'admin/jobs/pause', { name: 'nobody.knows' })).status).toBe(404)
  await w.system.run({
    text: `insert into job_pauses (organization_id, name) values (app_organization(), 'test.held')`,
    values: [],
  })
  await w.system.later(held, { n: 1 })
  await runsWith([held], async () => {
    const overview = async () =>
      (await w.owner.request('GET', 'admin/jobs')).body.data.find((d: any) => d.name === 'test.held')
    await until(async () => (await overview())?.counts.paused === 1)
    expect(await overview()).toMatchObject({ paused: true, counts: { paused: 1 } })
    expect(ran).toBe(0)
    expect((await w.owner.request('POST', 'admin/jobs/resume', { name: 'test.held' })).body).toEqual({ released: 1 })
    await until(() => ran === 1)
  })
  const { minutes } = (await w.owner.request('GET', 'admin/jobs')).body
  expect(minutes[0]).toMatchObject({ started: 1, failed: 0 })
})

test('jobs are removed by whoever may, before they begin', async () => {
  const w = await world(h.current)
  const never = job('test.never', { input, run: async () => {} })
  await w.system.later(never, { n: 1 }, { at: new Date(Date.now() + 3_600_000) })
  const [waiting] = (await w.owner.request('GET', 'admin/jobs/list?state=scheduled')).body.data
  expect((await w.owner.request('POST', 'admin/jobs/remove', { ids: [waiting.id] })).body).toEqual({ removed: 1 })
  expect(await queued(w)).toBe(0)
})

test('a worker that comes back from the dead completes nothing', async () => {
  const w = await world(h.current)
  const { admin } = h.current
  const plain = job('test.zombie', { input, run: async () => {} })
  await w.system.later(plain, { n: 1 })
  const before = await admin.query(
    `update graphile_worker._private_jobs set locked_by = 'dead', locked_at = now(), attempts = 1 where payload->>'organization' = $1 returning id`,
    [w.organization],
  )
  await admin.query(`select kernel.heartbeat(array['me'], interval '-1 second')`)
  const after = await admin.query(
    `select id, locked_by, attempts from graphile_worker._private_jobs where payload->>'organization' = $1`,
    [w.organization],
  )
  expect(after.rows).toEqual([{ id: expect.anything(), locked_by: null, attempts: 1 }])
  expect(after.rows[0].id).not.toBe(before.rows[0].id)
  // What the dead one says now is about a job that is not there any more.
  const said = await admin.query('delete from graphile_worker._private_jobs where id = $1', [before.rows[0].id])
  expect(said.rowCount).toBe(0)
  await admin.query('delete from graphile_worker._private_jobs where id = $1', [after.rows[0].id])
})

test('a schedule keeps the clock of its zone over both changes of the year', () => {
  const at = (cron: string, after: string) => nextMoment(cron, 'Europe/Vienna', new Date(after))?.toISOString()
  // Half past two does not exist on 29 March 2026; the first moment after the jump stands for it.
  expect(at('30 2 * * *', '2026-03-28T12:00:00Z')).toBe('2026-03-29T01:00:00.000Z')
  expect(at('30 2 * * *', '2026-03-29T01:00:00Z')).toBe('2026-03-30T00:30:00.000Z')
  // It comes twice on 25 October 2026, and counts once.
  expect(at('30 2 * * *', '2026-10-24T12:00:00Z')).toBe('2026-10-25T00:30:00.000Z')
  expect(at('30 2 * * *', '2026-10-25T00:30:00Z')).toBe('2026-10-26T01:30:00.000Z')
  expect(at('0 9 * * *', '2026-10-24T12:00:00Z')).toBe('2026-10-25T08:00:00.000Z')
  expect(() => nextMoment('* * * * * *', 'Europe/Vienna', new Date())).toThrow()
  expect(() => nextMoment('0 9 * * *', 'Europe/Nowhere', new Date())).toThrow()
})

test('a schedule fires once per tick, however many look', async () => {
  const w = await world(h.current)
  const tick = job('test.tick', { input, run: async () => {} })
  await plan(w.system, 'mine', { cron: '*/5 * * * *', timeZone: 'Europe/Vienna', job: tick, payload: { n: 7 } })
  expect(await fireDue(h.current.program)).toBe(0)
  await h.current.admin.query(
    `update job_schedules set next_at = now() - interval '20 minutes' where organization_id = $1`,
    [w.organization],
  )
  const fired = await Promise.all(Array.from({ length: 5 }, () => fireDue(h.current.program)))
  expect(fired.reduce((a, b) => a + b)).toBe(1)
  expect(await queued(w)).toBe(1)
  const { rows } = await h.current.admin.query(
    'select next_at > now() as later from job_schedules where organization_id = $1',
    [w.organization],
  )
  expect(rows).toEqual([{ later: true }])
  await unplan(w.system, 'mine')
  expect(
    (await h.current.admin.query('select 1 from job_schedules where organization_id = $1', [w.organization])).rowCount,
  ).toBe(0)
})
