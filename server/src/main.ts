import { isMainThread } from 'node:worker_threads'
import { compose } from './compose.ts'
import { ConfigError, readConfig } from './config.ts'
import { refuseOpenDoors, seedDemo } from './demo/seed.ts'
import { runEngine, shared, startEngine } from './engine.ts'
import { prepareDatabase } from './kernel/db/bootstrap.ts'
import { type EmbeddedServer, startEmbedded } from './kernel/db/embedded/index.ts'
import { ownDatabase } from './kernel/db/own-database.ts'
import { openLog } from './kernel/log.ts'
import { setUpLink } from './modules/organizations/index.ts'
import { serve } from './serve.ts'

const started = performance.now()
const say = (line: string) => process.stdout.write(`${line}\n`)

async function start(): Promise<void> {
  const config = readConfig()
  refuseOpenDoors(config)
  const log = openLog(config.LOG_LEVEL)
  let embedded: EmbeddedServer | null = null
  if (!config.DATABASE_URL) embedded = await startEmbedded({ dataDir: config.dataDir, progress: say })
  const adminUrl = config.DATABASE_URL ?? (await ownDatabase(embedded!))
  if (config.roles.has('migrate')) await prepareDatabase(adminUrl, config.secret, say)
  if (config.roles.size === 1 && config.roles.has('migrate')) {
    await embedded?.stop()
    return
  }
  const { front, behind } = shared(config)
  const program = await compose(front, adminUrl, log)
  const demo = config.demo ? await seedDemo(program, say) : null
  const serving = await serve(program)
  const engine = behind.length
    ? startEngine(import.meta.url, { adminUrl, publicUrl: program.publicUrl(), roles: behind }, log)
    : null
  drainOnSignal(async () => {
    await Promise.all([serving.stop(), engine?.stop()])
    await embedded?.stop()
  })
  if (serving.url) greet(program.publicUrl(), demo, await setUpLink(program))
}

/** The first signal drains for at most ten seconds, the second one ends at once. */
function drainOnSignal(stop: () => Promise<void>): void {
  let draining = false
  const end = (signal: NodeJS.Signals) => {
    if (draining) process.exit(1)
    draining = true
    say(`\n${signal}: finishing what is under way (again to stop at once)`)
    setTimeout(() => process.exit(1), 10_000).unref()
    stop().then(
      () => process.exit(0),
      () => process.exit(1),
    )
  }
  process.on('SIGTERM', end)
  process.on('SIGINT', end)
}

function greet(url: string, demo: { email: string; password: string } | null, setUp: string | undefined): void {
  say(`\n  Banyan is ready after ${((performance.now() - started) / 1000).toFixed(1)} s: ${url}`)
  if (demo) say(`  Sign in as ${demo.email} with ${demo.password}`)
  if (setUp) say(`  First start: make the first administrator at ${setUp}`)
  say('')
}

const role = isMainThread ? start : runEngine
role().catch((error) => {
  const message = error instanceof ConfigError ? error.message : `Banyan cannot start: ${(error as Error).message}`
  process.stderr.write(`${message}\n`)

  process.exit(1)
})
