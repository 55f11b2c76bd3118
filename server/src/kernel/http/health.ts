import type { FastifyInstance } from 'fastify'
import type { Program } from '../program.ts'
import { connections, eventLag, jobsWaiting, metrics } from './metrics.ts'

/** `/healthz`: the process answers. `/readyz`: it can work, database and queue included. `/metrics`: Prometheus text. */
export function health(app: FastifyInstance, program: Program): void {
  app.get('/healthz', async (_request, reply) => reply.type('application/json').send('{"status":"ok"}'))
  app.get('/readyz', async (_request, reply) => {
    const checks = await Promise.all([
      probe('database', () => program.db.plain({ text: 'select 1', values: [] })),
      probe('queue', () => program.worker.query('select 1')),
    ])
    const ready = checks.every((c) => c.ok)
    return reply
      .code(ready ? 200 : 503)
      .type('application/json')
      .send(JSON.stringify({ status: ready ? 'ready' : 'not_ready', checks }))
  })
  app.get('/metrics', async (request, reply) => {
    // Figures of the whole installation: only for whoever stands beside it, or behind a proxy that guards the path.
    if (program.config.production && !isLoopback(request.ip)) return reply.code(404).send()
    await measure(program).catch(() => {})
    return reply.type(metrics.contentType).send(await metrics.metrics())
  })
}

const isLoopback = (ip: string) => ip === '127.0.0.1' || ip === '::1' || ip === '::ffff:127.0.0.1'

async function probe(name: string, work: () => Promise<unknown>) {
  const started = performance.now()
  try {
    await Promise.race([
      work(),
      new Promise((_, reject) => setTimeout(() => reject(new Error('no answer within 2 s')), 2000).unref()),
    ])
    return { name, ok: true, ms: Math.round(performance.now() - started) }
  } catch {
    return { name, ok: false, ms: Math.round(performance.now() - started) }
  }
}

async function measure(program: Program): Promise<void> {
  const s = program.db.stats()
  connections.set({ state: 'open' }, s.total)
  connections.set({ state: 'idle' }, s.idle)
  connections.set({ state: 'waiting' }, s.waiting)
  const { rows } = await program.worker.query(
    `select (select coalesce(extract(epoch from now() - min(e.at)), 0) from kernel.readers r cross join lateral kernel.read_events(r.xid, r.seq, 1) e where r.name = 'reactions') as lag,
            (select count(*) from graphile_worker._private_jobs where locked_at is null and attempts < max_attempts) as waiting,
            (select count(*) from graphile_worker._private_jobs where locked_at is not null) as running,
            (select count(*) from graphile_worker._private_jobs where attempts >= max_attempts) as failed`,
  )
  eventLag.set(Number(rows[0].lag))
  for (const state of ['waiting', 'running', 'failed']) jobsWaiting.set({ state }, Number(rows[0][state]))
}
