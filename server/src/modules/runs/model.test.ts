import fc from 'fast-check'
import { type Context, fail, type JobContext, systemActor, z } from '../../kernel/index.ts'
import { expect, house, test, type World, world } from '../../testing/index.ts'
import { flow, type Step, StepFailed, startRun, stopAll } from './index.ts'
import { wakeRun } from './wake.ts'

/** What a flow of this test does, as data: random ones are made of it. */
type Move =
  | { is: 'do' | 'call'; fails: number; caught: boolean }
  | { is: 'sleep'; ms: number }
  | { is: 'undo' }
  | { is: 'wait'; ms: number }
  | { is: 'spawn'; concurrency: number; of: Move[][] }

const small = fc.oneof(
  fc.record({
    is: fc.constantFrom('do' as const, 'call' as const),
    fails: fc.constantFrom(0, 0, 0, 1, 9),
    caught: fc.boolean(),
  }),
  fc.record({ is: fc.constant('sleep' as const), ms: fc.integer({ min: 0, max: 20 }) }),
  fc.record({ is: fc.constant('undo' as const) }),
  fc.record({ is: fc.constant('wait' as const), ms: fc.integer({ min: 0, max: 20 }) }),
)
const moves = fc.array(
  fc.oneof(
    { weight: 8, arbitrary: small },
    {
      weight: 1,
      arbitrary: fc.record({
        is: fc.constant('spawn' as const),
        concurrency: fc.integer({ min: 1, max: 4 }),
        of: fc.array(fc.array(small, { maxLength: 3 }), { maxLength: 6 }),
      }),
    },
  ),
  { maxLength: 7 },
)

interface Called {
  key: string
  at: number
}
let called: Called[] = []
const tries = new Map<string, number>()

const script = flow('model.script', {
  label: 'Script',
  input: z.custom<Move[]>(),
  deadline: { minutes: 1 },
  async run(step, list) {
    for (const [i, move] of list.entries()) await make(step, i, move)
    return list.length
  },
})

async function make(step: Step, i: number, move: Move): Promise<void> {
  const key = `${i}`
  switch (move.is) {
    case 'sleep':
      return step.sleep(key, { seconds: move.ms / 1000 })
    case 'undo':
      return step.undo(key, (ctx) => ctx.emit('model.undone', { key }))
    case 'wait':
      return void (await step.waitFor(key, { event: 'model.never', timeout: { seconds: move.ms / 1000 } }))
    case 'spawn':
      return void (await step.spawn(key, script, move.of, { concurrency: move.concurrency }))
    default:
      try {
        if (move.is === 'do')
          await step.do(
            key,
            async (ctx) => {
              await ctx.emit('model.done', { key })
              stumble(`${step.run.id} ${key}`, move.fails)
            },
            { backoffMs: 5 },
          )
        else
          await step.call(
            key,
            async (_job, sent) => {
              called.push({ key: sent, at: performance.now() })
              stumble(`${step.run.id} ${key}`, move.fails)
            },
            { backoffMs: 5 },
          )
      } catch (error) {
        if (!(error instanceof StepFailed) || !move.caught) throw error
      }
  }
}

function stumble(key: string, fails: number): void {
  const nth = (tries.get(key) ?? 0) + 1
  tries.set(key, nth)
  if (fails === 9) throw fail('not_found')
  if (nth <= fails) throw new Error('Not yet')
}

/** A process that may lose its line, be killed or stand still at each word with the database. */
function fragile(ctx: Context, fate: { dead: boolean; next(): number }): Context {
  const forever = () => new Promise<never>(() => {})
  const risk = async <T>(work: () => Promise<T>): Promise<T> => {
    if (fate.dead) return forever()
    const luck = fate.next()
    if (luck < 0.02) throw new Error('The line was cut')
    const answer = await work()
    if (luck < 0.04) throw new Error('The answer was lost')
    if (luck < 0.06) fate.dead = true
    if (luck < 0.1) await new Promise((r) => setTimeout(r, 30))
    return fate.dead ? forever() : answer
  }
  return {
    ...ctx,
    run: (s) => risk(() => ctx.run(s)),
    transaction: (work) => risk(() => ctx.transaction(work)),
    with: (change) => fragile(ctx.with(change), fate),
  }
}

const h = house()

/** Wakes whatever lives, over and over, in processes that die; lets go of everybody's hold now and then, as time would. */
async function live(w: World, next: () => number, until: () => Promise<boolean>): Promise<void> {
  const { admin, program } = h.current
  for (let round = 0; ; round++) {
    const { rows } = await admin.query<{ id: string }>(
      `select id from runs where organization_id = $1 and status in ('queued', 'running', 'waiting', 'stopping') and wake_at is not null order by random()`,
      [w.organization],
    )
    if (await until()) return
    if (round > 400) throw new Error(`These never ended: ${JSON.stringify(rows)}`)
    for (const { id } of rows.slice(0, 12)) {
      const ctx = fragile(program.open(w.organization, systemActor), { dead: false, next })
      const job = { ...program.ports, organization: w.organization, attempt: 1, ctx, as: async () => ctx } as JobContext
      void wakeRun(job, id).catch(() => {})
    }
    await new Promise((r) => setTimeout(r, 15))
    await admin.query(
      `update runs set wake_at = now() - interval '1 second' where id in (select id from runs where organization_id = $1 and wake_at is not null and (leased and random() < 0.3 or not leased) for update skip locked)`,
      [w.organization],
    )
  }
}

const luckOf = (seed: number) => {
  let state = seed | 0
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) | 0
    return (state >>> 0) / 4294967296
  }
}

test('whatever a flow is and wherever its processes die, it ends, and each piece of database work happened once', async () => {
  const w = await world(h.current)
  await fc.assert(
    fc.asyncProperty(fc.array(moves, { minLength: 1, maxLength: 4 }), fc.integer(), async (lists, seed) => {
      called = []
      tries.clear()
      const ids: string[] = []
      for (const list of lists) ids.push(await startRun(w.system, script, list))
      await live(w, luckOf(seed), async () => {
        const { rows } = await h.current.admin.query(
          `select count(*)::int as n from runs where organization_id = $1 and status in ('queued', 'running', 'waiting', 'stopping')`,
          [w.organization],
        )
        return rows[0].n === 0
      })
      const { rows: odd } = await h.current.admin.query(
        `with family as (select id, status from runs where organization_id = $1 and (id = any($2::uuid[]) or parent_id = any($2::uuid[])))
         select f.id, f.status, s.key, s.kind, s.status as step, count(e.id)::int as effects from family f join run_steps s on s.run_id = f.id
           left join events e on e.organization_id = $1 and e.batch_id = f.id and e.data->>'key' = s.key and e.type = case s.kind when 'do' then 'model.done' else 'model.undone' end
         where s.kind in ('do', 'undo') group by 1, 2, 3, 4, 5
         having count(e.id) <> case when s.kind = 'do' then (s.status = 'done')::int else (s.status = 'undone')::int end
           or (s.kind = 'undo' and s.status <> case when f.status = 'done' then 'unused' else 'undone' end)`,
        [w.organization, ids],
      )
      expect(odd).toEqual([])
      const { rows: ended } = await h.current.admin.query(
        `select r.id, r.status, r.problem, coalesce((select jsonb_agg(jsonb_build_object('total', s.total, 'done', s.done, 'runs', (select count(*) from runs c where c.parent_step_id = s.id), 'status', s.status)) from run_steps s where s.run_id = r.id and s.kind = 'spawn'), '[]') as spawned from runs r where id = any($1::uuid[])`,
        [ids],
      )
      for (const run of ended) {
        expect(['done', 'failed']).toContain(run.status)
        for (const s of run.spawned)
          expect({ ...s, problem: run.problem }).toMatchObject({ done: s.total, runs: s.total, status: 'done' })
      }
      // However often a call was made, it said the same name.
      for (const { key } of called) expect(key).toMatch(/^[0-9a-f-]{36}-\d+$/)
    }),
    { numRuns: 25, endOnFailure: true, seed: Number(process.env.SEED) || undefined },
  )
})

test('after everything was stopped nothing goes out any more, and everything ends', async () => {
  const w = await world(h.current)
  await fc.assert(
    fc.asyncProperty(
      fc.array(moves, { minLength: 2, maxLength: 6 }),
      fc.integer(),
      fc.integer({ min: 0, max: 60 }),
      async (lists, seed, after) => {
        called = []
        tries.clear()
        for (const list of lists) await startRun(w.system, script, list)
        const next = luckOf(seed)
        // Killed and cut off, but never still between the word with the database and the call.
        const calm = () => {
          const luck = next()
          return luck >= 0.06 && luck < 0.1 ? 1 : luck
        }
        let stoppedAt = Number.POSITIVE_INFINITY
        const stopping = (async () => {
          await new Promise((r) => setTimeout(r, after))
          await stopAll(w.system, { flow: 'model.script' })
          stoppedAt = performance.now()
        })()
        await live(w, calm, async () => {
          if (stoppedAt === Number.POSITIVE_INFINITY) return false
          const { rows } = await h.current.admin.query(
            `select count(*)::int as n from runs where organization_id = $1 and status in ('queued', 'running', 'waiting', 'stopping')`,
            [w.organization],
          )
          return rows[0].n === 0
        })
        await stopping
        expect(called.filter((c) => c.at > stoppedAt + 25)).toEqual([])
        const { rows } = await h.current.admin.query(
          `select count(*)::int as n from graphile_worker._private_jobs where key like $1 and locked_at is null and split_part(key, ':', 3)::uuid in (select id from runs where status = 'cancelled' and token = 1)`,
          [`${w.organization}:run:%`],
        )
        expect(rows[0].n).toBe(0)
      },
    ),
    { numRuns: 15, endOnFailure: true },
  )
})
