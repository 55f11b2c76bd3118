import pg from 'pg'
import type { Logger } from 'pino'
import type { Config } from './config.ts'
import type { Actor } from './kernel/context.ts'
import { roleUrls } from './kernel/db/bootstrap.ts'
import { openDatabase } from './kernel/db/pool.ts'
import type { Event } from './kernel/events.ts'
import {
  type Cache,
  inboxMailer,
  memoryStore,
  noStore,
  openCache,
  openEgress,
  openFiles,
  openInbox,
  openScanner,
  openVault,
  redisStore,
  rulesOf,
  smtpMailer,
  systemClock,
} from './kernel/ports/index.ts'
import type { Program } from './kernel/program.ts'
import { liveReader } from './kernel/reader.ts'
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
  const inbox = openInbox(worker)
  const ports = parts.ports ?? {
    inbox,
    mail: config.SMTP_URL ? smtpMailer(config.SMTP_URL, config.MAIL_FROM) : inboxMailer(inbox),
    files: openFiles(config),
    scanner: openScanner(config),
    clock: systemClock,
    egress: openEgress(rulesOf(config.production, config.EGRESS_ALLOW)),
    vault: openVault(db, [config.secret, ...config.previousSecrets]),
  }
  const cache = openCache(storeOf(config), log)
  const program = {
    config,
    registry: registry(parts.modules ?? modules),
    db,
    worker,
    identity,
    ports,
    cache,
    signals,
    log,
    address,
    publicUrl: () => address.current,
    open: (organization: string, actor: Actor, more: Opening = {}) =>
      openContext({
        db,
        vault: ports.vault,
        cache,
        organization,
        actor,
        log,
        now: () => ports.clock.now(),
        wake: () => signals.send('events'),
        ...more,
      }),
    async end() {
      await heard?.stop()
      await cache.end()
      await signals.stop()
      await ports.egress.close()
      await Promise.all([db.end(), worker.end(), identity.end()])
    },
  }
  // What other processes write is heard of in the stream, unless they share what is kept.
  const heard = cache.together ? undefined : liveReader(program, (events) => forgetChanged(cache, events))
  return program
}

type Opening = Parameters<Program['open']>[2]

const storeOf = ({ CACHE, REDIS_URL }: Config) =>
  CACHE === 'off' ? noStore : CACHE !== 'memory' && REDIS_URL ? redisStore(REDIS_URL) : memoryStore()

function forgetChanged(cache: Cache, events: readonly Event[]): void {
  for (const { organization, noun } of events) if (noun) void cache.drop(organization, [noun])
}
