import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { pino } from 'pino'
import { compose } from '../../compose.ts'
import { readConfig } from '../../config.ts'
import { prepareDatabase } from '../../kernel/db/bootstrap.ts'
import { startEmbedded } from '../../kernel/db/embedded/index.ts'
import { ownDatabase } from '../../kernel/db/own-database.ts'
import { buildServer } from '../../kernel/http/server.ts'
import { probe } from './run.ts'
import { scene } from './scene.ts'

/**
 * `npm run probe`: asks by every route of contract/openapi.json for records of another organization, at every place where an
 * id can stand and as every role, against a server of its own in a temporary folder. Ends with one line per id.
 */
const goal = 10_000
const dataDir = mkdtempSync(join(tmpdir(), 'banyan-probe-'))
const database = await startEmbedded({ dataDir, port: 0, ephemeral: true })
let failed = true
try {
  const adminUrl = await ownDatabase(database)
  const config = readConfig({
    BANYAN_ENV: 'test',
    BANYAN_DATA: dataDir,
    PORT: '0',
    RATE_LIMIT_FACTOR: '1000000',
    PUBLIC_URL: 'http://localhost',
  })
  await prepareDatabase(adminUrl, config.secret)
  const program = await compose(config, adminUrl, pino({ level: 'silent' }))
  const app = await buildServer(program)
  await app.ready()
  const admin = new pg.Client({ connectionString: adminUrl })
  await admin.connect()
  const document = JSON.parse(readFileSync('contract/openapi.json', 'utf8'))
  const { probes, routes, leaks } = await probe({
    app,
    admin,
    registry: program.registry,
    document,
    ...(await scene(program)),
  })
  for (const leak of leaks.slice(0, 50)) console.log(leak)
  console.log(`${routes} routes`)
  failed = leaks.length > 0 || probes < goal
  console.log(`S1.1 ${failed ? 'fail' : 'pass'} ${probes} probes, ${leaks.length} leaks (goal ${goal})`)
  await admin.end()
  await app.close()
  await program.end()
} finally {
  await database.stop()
  rmSync(dataDir, { recursive: true, force: true })
}
process.exitCode = failed ? 1 : 0
