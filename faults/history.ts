import { type Context, job, systemActor, z } from '../server/src/kernel/index.ts'
import { startWorker } from '../server/src/kernel/ports/queue/graphile.ts'
import { plan, unplan } from '../server/src/modules/runs/index.ts'
import { fireDue } from '../server/src/modules/runs/schedules.ts'
import { openScene, pause } from './scene.ts'
import type { Say, Verdict } from './verdict.ts'

interface Done {
  key: string
  at: number
  worker: number
}
interface Asked {
  key: string
  notBefore: number
  fails: boolean
}

/** R1.6: ten workers, many enqueuers, delays, unique keys, cancelled and failing jobs, workers that die: a history that is checked. */
export async function history(say: Say, quick: boolean): Promise<Verdict> {
  const operations = quick ? 4000 : 60_000
  const scene = await openScene(say)
  try {
    const asked = new Map<string, Asked>()
    const cancelled = new Set<string>()
    const done: Done[] = []
    const failing = new Map<string, number>()
    let at = 0
    const task = (worker: number) =>
      job('faults.noted', {
        input: z.object({ key: z.string() }),
        backoffMs: () => 20,
        async run(_job, { key }) {
          if (asked.get(key)?.fails && (failing.get(key) ?? 0) < 2) {
            failing.set(key, (failing.get(key) ?? 0) + 1)
            throw new Error('Not yet')
          }
          done.push({ key, at: Date.now(), worker })
        },
      })
    const noted = task(0)
    const ticks: string[] = []
    const tick = job('faults.tick', { input: z.object({}), run: async () => void ticks.push('') })
    const workers = await Promise.all(
      Array.from({ length: 10 }, (_, n) =>
        startWorker({
          pool: scene.program.worker,
          jobs: [task(n), tick],
          ports: scene.program.ports,
          open: (organization, requestId) => scene.program.open(organization, systemActor, { requestId }),
          as: async () => null,
          concurrency: 2,
          log: scene.program.log,
          beatMs: 500,
        }),
      ),
    )
    const ctx = scene.program.open(scene.organization, systemActor)
    const uniques = await Promise.all(Array.from({ length: 8 }, () => enqueuer()))
    async function enqueuer(): Promise<string[]> {
      const own: string[] = []
      while (at < operations) {
        const key = `k${at++}`
        const what = Math.random()
        const notBefore = what < 0.2 ? Date.now() + Math.random() * 3000 : Date.now()
        asked.set(key, { key, notBefore, fails: what > 0.95 })
        if (what >= 0.2 && what < 0.25) {
          await ctx.later(noted, { key }, { at: new Date(Date.now() + 3_600_000), key })
          await call(ctx, key)
          cancelled.add(key)
        } else if (what >= 0.25 && what < 0.3) {
          own.push(key)
          for (let n = 0; n < 3; n++)
            await ctx.later(noted, { key }, { at: new Date(notBefore + 500), key, keep: 'first' })
        } else await ctx.later(noted, { key }, { at: new Date(notBefore) })
      }
      return own
    }
    await plan(ctx, 'tick', { cron: '* * * * *', timeZone: 'Europe/Vienna', job: tick, payload: {} })
    const admin = await scene.admin()
    await admin.query(`update job_schedules set next_at = now() - interval '3 minutes'`)
    await Promise.all(Array.from({ length: 10 }, () => fireDue(scene.program)))
    await unplan(ctx, 'tick')
    for (const until = Date.now() + 120_000; Date.now() < until; await pause(200)) {
      const { rows } = await admin.query('select count(*)::int as n from graphile_worker._private_jobs')
      if (rows[0].n === 0) break
    }
    await Promise.all(workers.map((w) => w.stop()))
    await admin.end()
    const counts = new Map<string, number>()
    for (const { key } of done) counts.set(key, (counts.get(key) ?? 0) + 1)
    const wrong = (name: string, keys: string[]) => keys.length > 0 && `${keys.length} ${name} (${keys[0]})`
    const problems = [
      wrong(
        'lost',
        [...asked.keys()].filter((k) => !cancelled.has(k) && !counts.has(k)),
      ),
      wrong(
        'done twice',
        [...counts].filter(([, n]) => n > 1).map(([k]) => k),
      ),
      wrong(
        'done although cancelled',
        [...cancelled].filter((k) => counts.has(k)),
      ),
      wrong(
        'too early',
        done.filter((d) => d.at < asked.get(d.key)!.notBefore - 5).map((d) => d.key),
      ),
      ticks.length !== 1 && `${ticks.length} ticks instead of one`,
    ].filter(Boolean)
    return {
      pass: problems.length === 0,
      words: problems.length
        ? problems.join('; ')
        : `${operations} operations of 8 enqueuers over 10 workers, ${uniques.flat().length} unique, ${cancelled.size} cancelled, ${failing.size} failing: none lost, doubled or early; one tick`,
    }
  } finally {
    await scene.stop()
  }
}

const call = (ctx: Context, key: string) => ctx.run({ text: 'select kernel.drop_jobs($1::text[])', values: [[key]] })
