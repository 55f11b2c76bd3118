import { beforeAll } from 'vitest'
import { transaction } from '../kernel/db/transaction.ts'
import { sqlState } from '../kernel/errors.ts'
import { type Context, job, z } from '../kernel/index.ts'
import { companies, contacts } from '../modules/contacts/index.ts'
import { expect, house, test, type World, world } from '../testing/index.ts'
import { asOwner } from './contract/house.ts'

const h = house({ DATABASE_CONNECTIONS: '8' })
let w: World
beforeAll(async () => void (w = await world(h.current)))
const db = () => h.current.program.db
const burst = (text: string, values: unknown[] = []) => db().burst(w.organization, { text, values })
const names = async () => (await companies.find(w.owner.ctx, { limit: 200 })).map((c) => c.name)
const pause = (ms: number) => new Promise((r) => setTimeout(r, ms))

test('an error that a verb swallows surfaces, and nothing of the verb stays', async () => {
  const work = w.owner.ctx.transaction(async (ctx) => {
    await companies.create(ctx, { name: 'Swallowed' })
    await ctx.run({ text: 'select 1/0', values: [] }).catch(() => {})
    return 'looks fine'
  })
  await expect(work).rejects.toThrow(/rolled back/)
  const emitting = w.owner.ctx.transaction(async (ctx) => {
    await ctx.emit('proof.swallowed', {})
    await ctx.run({ text: 'select 1/0', values: [] }).catch(() => {})
  })
  await expect(emitting).rejects.toThrow()
  expect(await names()).not.toContain('Swallowed')
  const { rows } = await h.current.admin.query(`select 1 from events where type = 'proof.swallowed'`)
  expect(rows).toEqual([])
})

test('COMMIT that is answered ROLLBACK is an error, and the connection goes back clean', async () => {
  const work = transaction(
    db(),
    w.organization,
    async (tx) => void (await tx.run({ text: 'select 1/0', values: [] }).catch(() => {})),
  )
  await expect(work).rejects.toThrow(/rolled back/)
  expect(await transaction(db(), w.organization, (tx) => tx.run({ text: 'select 1 as n', values: [] }))).toEqual([
    { n: 1 },
  ])
})

test('a statement that nobody awaited still runs inside its transaction', async () => {
  await w.owner.ctx.transaction(async (ctx) => {
    void companies.create(ctx, { name: 'Not awaited' })
  })
  await expect.poll(names).toContain('Not awaited')
})

test('a backend that is terminated under a transaction fails that one alone; the process and the pool live on', async () => {
  const kill = (pid: number) => h.current.admin.query('select pg_terminate_backend($1)', [pid])
  for (let i = 0; i < 5; i++) {
    const work = w.owner.ctx.transaction(async (ctx) => {
      const [{ pid }] = await ctx.run<any>({ text: 'select pg_backend_pid() as pid', values: [] })
      await kill(pid)
      await pause(20)
      await companies.create(ctx, { name: 'On a dead line' })
    })
    await expect(work).rejects.toThrow()
    const held = await db().checkout()
    await kill((held as any).processID)
    await pause(20)
    held.release()
    const [{ pid }] = await burst('select pg_backend_pid() as pid')
    const sleeping = burst('select pg_sleep(5)').catch((error) => sqlState(error) ?? error.message)
    await kill(pid)
    expect(await sleeping, 'the one that was cut').not.toEqual([{ pg_sleep: '' }])
    expect(await burst('select 1 as n'), 'the lane is replaced').toEqual([{ n: 1 }])
  }
  expect(await names()).not.toContain('On a dead line')
  await expect.poll(() => db().stats().waiting).toBe(0)
}, 40_000)

test('two transactions that cross are both done: the loser of a deadlock runs again', async () => {
  const [a, b] = await Promise.all(['A', 'B'].map((name) => companies.create(w.owner.ctx, { name: `Cross ${name}` })))
  let runs = 0
  const cross = (first: string, second: string) =>
    w.owner.ctx.transaction(async (ctx) => {
      runs++
      await companies.set(ctx, first, { industry: `first ${runs}` })
      if (runs <= 2) await pause(100)
      await companies.set(ctx, second, { industry: `second ${runs}` })
    })
  await Promise.all([cross(a!.id, b!.id), cross(b!.id, a!.id)])
  expect(runs, 'somebody ran twice').toBeGreaterThan(2)
  const versions = await companies.find(w.owner.ctx, { ids: [a!.id, b!.id] })
  expect(versions.map((c) => c.version)).toEqual([3, 3])
})

test('a serialization failure is tried again with nothing left of the first try; other errors are not', async () => {
  let runs = 0
  const failing = (state: string, until: number) =>
    w.owner.ctx.transaction(async (ctx) => {
      runs++
      await companies.create(ctx, { name: `Try ${state}` })
      await ctx.emit('proof.tried', { runs })
      if (runs < until)
        await ctx.run({ text: `do $$ begin raise exception using errcode = '${state}'; end $$`, values: [] })
    })
  await failing('40001', 3)
  expect(runs).toBe(3)
  expect((await names()).filter((n) => n === 'Try 40001')).toHaveLength(1)
  const { rows } = await h.current.admin.query(`select data from events where type = 'proof.tried'`)
  expect(rows).toEqual([{ data: { runs: 3 } }])
  runs = 0
  await expect(failing('22012', 9)).rejects.toThrow()
  expect(runs).toBe(1)
  runs = 0
  await expect(failing('40001', 99)).rejects.toMatchObject({ code: 'try_again' })
  expect(runs, 'not for ever').toBe(5)
})

test('a statement that cannot be parsed leaves its lane usable, and can be prepared once it makes sense', async () => {
  const text = 'select n from later_made where n > $1'
  for (let i = 0; i < 12; i++) {
    const answers = await Promise.all([
      burst('select 1 as n'),
      burst(text, [0]).catch((error) => sqlState(error)),
      burst('select 2 as n'),
    ])
    expect(answers).toEqual([[{ n: 1 }], '42P01', [{ n: 2 }]])
  }
  await asOwner(
    h.current.adminUrl,
    'create table later_made (n int); insert into later_made values (7); grant select on later_made to banyan_app',
  )
  for (let i = 0; i < 12; i++) expect(await burst(text, [0])).toEqual([{ n: 7 }])
})

test('a new statement that arrives many times at once is prepared once per lane', async () => {
  for (let round = 0; round < 5; round++) {
    const text = `select $1::int + ${round} as n`
    const answers = await Promise.all(Array.from({ length: 60 }, (_, i) => burst(text, [i])))
    expect(answers).toEqual(Array.from({ length: 60 }, (_, i) => [{ n: i + round }]))
  }
})

test('neighbours on one lane do not hear of each other’s errors, and no answer goes to the wrong question', async () => {
  const work = Array.from({ length: 300 }, (_, i) =>
    i % 5 === 0
      ? burst('select 1 / ($1::int - $1::int)', [i]).catch((error) => sqlState(error))
      : burst(`select $1::int as n, current_setting('app.organization_id') as o`, [i]),
  )
  const answers = await Promise.all(work)
  answers.forEach((answer, i) => void expect(answer).toEqual(i % 5 === 0 ? '22012' : [{ n: i, o: w.organization }]))
})

test('a migration under running connections does not spoil what they have prepared', async () => {
  const rounds = async () => {
    for (let i = 0; i < 10; i++) {
      const made = await contacts.create(w.owner.ctx, { firstName: `Warm ${i}` })
      await contacts.update(w.owner.ctx, made.id, { jobTitle: 'Warmer' })
      await contacts.get(w.owner.ctx, made.id)
      expect((await w.owner.request('GET', 'contacts?limit=5')).status).toBe(200)
      await w.owner.ctx.transaction((ctx) => contacts.update(ctx, made.id, { source: 'here' }))
    }
  }
  await rounds()
  await asOwner(
    h.current.adminUrl,
    `alter table contacts add column shoe_size integer; alter table events add column note text; alter table contact_tags add column weight integer`,
  )
  await rounds()
})

test('what a savepoint takes back takes its events and jobs along', async () => {
  const work = job('proof.work', { input: z.object({ n: z.number() }), async run() {} })
  const note = async (ctx: Context, n: number) => {
    await ctx.emit('proof.noted', { n })
    await ctx.later(work, { n })
    await companies.create(ctx, { name: `Noted ${n}` })
  }
  await w.owner.ctx.transaction(async (ctx) => {
    await note(ctx, 1)
    await ctx
      .transaction(async (inner) => {
        await note(inner, 2)
        await inner.transaction((deepest) => note(deepest, 3))
        throw new Error('back')
      })
      .catch(() => {})
    await ctx.transaction((inner) => note(inner, 4))
    await ctx.transaction((inner) => inner.run({ text: 'select 1/0', values: [] })).catch(() => {})
    await note(ctx, 5)
  })
  const { rows } = await h.current.admin.query(
    `select data->>'n' as n from events where type = 'proof.noted' order by seq`,
  )
  expect(rows.map((r) => r.n)).toEqual(['1', '4', '5'])
  const { rows: jobs } = await h.current.admin.query(
    `select payload->'payload'->>'n' as n from graphile_worker._private_jobs j join graphile_worker._private_tasks t on t.id = j.task_id where t.identifier = 'proof.work' order by j.id`,
  )
  expect(jobs.map((r) => r.n)).toEqual(['1', '4', '5'])
  expect((await names()).filter((n) => n.startsWith('Noted')).sort()).toEqual(['Noted 1', 'Noted 4', 'Noted 5'])
})
