import { destination, pino } from 'pino'
import { ConfigError, readConfig } from './config.ts'
import { compose } from './compose.ts'
import { prepareDatabase } from './kernel/db/bootstrap.ts'
import { startEmbedded, type EmbeddedServer } from './kernel/db/embedded/index.ts'
import { redaction } from './kernel/log.ts'
import { refuseOpenDoors, seedDemo } from './demo/seed.ts'
import { serve } from './serve.ts'
import { setUpLink } from './modules/organizations/index.ts'

const started = performance.now()
const say = (line: string) => process.stdout.write(`${line}\n`)

async function start(): Promise<void> {
  const config = readConfig()
  refuseOpenDoors(config)
  const log = pino({ level: config.LOG_LEVEL, redact: redaction }, destination({ dest: 1, sync: false }))
  let embedded: EmbeddedServer | null = null
  if (!config.DATABASE_URL) embedded = await startEmbedded({ dataDir: config.dataDir, progress: say })
  const adminUrl = config.DATABASE_URL ?? (await ownDatabase(embedded!))
  if (config.roles.has('migrate')) await prepareDatabase(adminUrl, config.secret, say)
  if (config.roles.size === 1 && config.roles.has('migrate')) {
    await embedded?.stop()
    return
  }
  const program = await compose(config, adminUrl, log)
  const demo = config.demo ? await seedDemo(program, say) : null
  const serving = await serve(program)
  drainOnSignal(async () => {
    await serving.stop()
    await embedded?.stop()
  })
  if (serving.url) greet(program.publicUrl(), demo, await setUpLink(program))
}

/** The embedded server keeps Banyan in a database of its own, so that several things may share it. */
async function ownDatabase(server: EmbeddedServer): Promise<string> {
  const { default: pg } = await import('pg')
  const client = new pg.Client({ connectionString: server.url('postgres', server.superuser, server.password) })
  await client.connect()
  const { rowCount } = await client.query(`select 1 from pg_database where datname = 'banyan'`)
  if (!rowCount) await client.query('create database banyan')
  await client.end()
  return server.url('banyan', server.superuser, server.password)
}

/** The first signal drains for at most ten seconds, the second one ends at once. */
function drainOnSignal(stop: () => Promise<void>): void {
  let draining = false
  const end = (signal: NodeJS.Signals) => {
    if (draining) process.exit(1)
    draining = true
    say(`\n${signal}: finishing what is under way (again to stop at once)`)
    setTimeout(() => process.exit(1), 10_000).unref()
    stop().then(() => process.exit(0), () => process.exit(1))
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

start().catch((error) => {
  const message = error instanceof ConfigError ? error.message : `Banyan cannot start: ${(error as Error).message}`
  process.stderr.write(`${message}\n`)

  process.exit(1)
})
