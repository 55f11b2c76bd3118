import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import pg from 'pg'
import type { Logger } from 'pino'
import type { Config } from './config.ts'
import { roleUrls } from './kernel/db/bootstrap.ts'
import { openDatabase } from './kernel/db/pool.ts'
import { diskFiles, inboxMailer, openEgress, openVault, rulesOf, smtpMailer, systemClock } from './kernel/ports/index.ts'
import type { Program } from './kernel/program.ts'
import { registry } from './kernel/registry.ts'
import { openContext } from './kernel/session.ts'
import { openSignals } from './kernel/signals.ts'
import { modules } from './modules.ts'

type Opened = (client: pg.ClientBase) => void

const pool = (connectionString: string, max: number, name: string, opened: Opened) => {
  const made = new pg.Pool({
    connectionString,
    max,
    application_name: `banyan ${name}`,
    idleTimeoutMillis: 30_000,
    connectionTimeoutMillis: 10_000,
  })
  made.on('error', () => {})
  made.on('connect', (client) => opened(client.on('error', () => {})))
  return made
}

/**
 * Puts the program together over a prepared database; nothing runs yet. `end` closes every connection. `opened` sees each
 * of them once it stands.
 */
export async function compose(
  config: Config,
  adminUrl: string,
  log: Logger,
  parts: Partial<Pick<Program, 'ports'>> & { modules?: typeof modules; opened?: Opened } = {},
): Promise<Program & { end(): Promise<void>; address: { current: string } }> {
  const urls = roleUrls(adminUrl, config.secret)
  const { opened = () => {} } = parts
  const db = openDatabase(urls.app, config.DATABASE_CONNECTIONS, opened)
  const worker = pool(urls.worker, config.WORKER_CONCURRENCY + 4, 'worker', opened)
  const identity = pool(urls.identity, 4, 'identity', opened)
  const signals = await openSignals(urls.worker, log)
  const address = { current: config.PUBLIC_URL?.replace(/\/+$/, '') ?? `http://localhost:${config.PORT}` }
  const files = join(config.dataDir, 'files')
  mkdirSync(files, { recursive: true })
  const ports = parts.ports ?? {
    mail: config.SMTP_URL ? smtpMailer(config.SMTP_URL, config.MAIL_FROM) : inboxMailer(worker),
    files: diskFiles(files),
    clock: systemClock,
    egress: openEgress(rulesOf(config.production, config.EGRESS_ALLOW)),
    vault: openVault(db, [config.secret, ...config.previousSecrets]),
  }
  return {
    config,
    registry: registry(parts.modules ?? modules),
    db,
    worker,
    identity,
    ports,
    signals,
    log,
    address,
    publicUrl: () => address.current,
    open: (organization, actor, more = {}) =>
      openContext({
        db,
        vault: ports.vault,
        organization,
        actor,
        log,
        now: () => ports.clock.now(),
        wake: () => signals.send('events'),
        ...more,
      }),
    async end() {
      await signals.stop()
      await ports.egress.close()
      await Promise.all([db.end(), worker.end(), identity.end()])
    },
  }
}
