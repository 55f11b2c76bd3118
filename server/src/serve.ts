import type { AddressInfo } from 'node:net'
import type { FastifyInstance } from 'fastify'
import type { compose } from './compose.ts'
import { systemActor } from './kernel/context.ts'
import { buildServer } from './kernel/http/server.ts'
import { actorFor, type Job } from './kernel/jobs/job.ts'
import { startSchedules } from './kernel/jobs/schedules.ts'
import { startWorker } from './kernel/ports/queue/graphile.ts'
import { reactionJob, startReactions } from './kernel/reactions.ts'

type Composed = Awaited<ReturnType<typeof compose>>

export interface Serving {
  app: FastifyInstance | null
  url: string
  /** Finishes what is under way and lets go of everything. */
  stop(): Promise<void>
}

/** Starts the roles this process has: web server, reactions and jobs, schedules. */
export async function serve(program: Composed): Promise<Serving> {
  const { config, log } = program
  const stops: (() => Promise<void>)[] = []
  let app: FastifyInstance | null = null
  let url = ''
  if (config.roles.has('api')) {
    app = await buildServer(program)
    await app.listen({ port: config.PORT, host: config.HOST })
    const { port } = app.server.address() as AddressInfo
    url = `http://${config.HOST.includes(':') ? `[${config.HOST}]` : config.HOST}:${port}`
    if (!config.PUBLIC_URL) program.address.current = config.HOST === '127.0.0.1' ? `http://localhost:${port}` : url
    const own = app
    stops.push(() => own.close())
  }
  if (config.roles.has('worker')) {
    const jobs: Job<any>[] = [...program.registry.jobs, reactionJob(() => program.registry)]
    const worker = await startWorker({
      pool: program.worker,
      jobs,
      ports: program.ports,
      concurrency: config.WORKER_CONCURRENCY,
      log,
      open: (organization, requestId) => program.open(organization, systemActor, { requestId }),
      async as(organization, requestId, who) {
        const actor = await actorFor(program, organization, who)
        return actor && program.open(organization, actor, { requestId })
      },
    })
    const reactions = startReactions(program)
    const own = program.registry.modules.flatMap((m) => (m.work ? [m.work(program)] : []))
    stops.push(async () => void (await Promise.all([worker, reactions, ...own].map((part) => part.stop()))))
  }
  if (config.roles.has('scheduler')) {
    const schedules = startSchedules(program)
    stops.push(async () => schedules.stop())
  }
  return {
    app,
    url,
    async stop() {
      for (const stop of stops) await stop().catch((error) => log.warn({ err: error }, 'A part did not stop cleanly'))
      await program.end()
    },
  }
}
