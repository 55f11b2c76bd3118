import { rmdirSync, rmSync } from 'node:fs'
import { resolve } from 'node:path'
import { rootWays, type Way } from './account.ts'
import { keep } from './keep.ts'
import { prepare } from './prepare.ts'

export { EmbeddedFailure } from './failure.ts'

export interface EmbeddedServer {
  host: string
  port: number
  socketDir: string | null
  superuser: 'postgres'
  password: string
  /** A connection address; without a role the superuser's. */
  url(database: string, role?: string, password?: string): string
  /** Ends the server, unless it belongs to another living program. Safe to call twice. */
  stop(): Promise<void>
  /** Whether the server was already running when this program came. */
  adopted: boolean
  /** Path of PostgreSQL's log. */
  log: string
}

export interface EmbeddedOptions {
  /** Folder of this installation; everything of the database lies in its subfolder `postgres`. */
  dataDir: string
  /** Loopback port; 0 (the default) takes a free one, the same as last time where possible. */
  port?: number
  /** Called with what is going on, where it takes a moment. */
  progress?: (line: string) => void
  /** PostgreSQL settings that replace the standard ones. */
  settings?: Record<string, string>
  /** For tests: nothing is flushed to disk, and `stop` deletes the data. */
  ephemeral?: boolean
  /** Under root: the ways to run PostgreSQL that may be tried, in this order. */
  ways?: Way[]
}

/**
 * Starts the embedded PostgreSQL of a data folder, or adopts the one that already runs there, and keeps it running:
 * when its processes die, it is started again on the same port. It listens on loopback only and ends with this
 * program. Throws an EmbeddedFailure whose message is one sentence that says what to do.
 */
export async function startEmbedded(options: EmbeddedOptions): Promise<EmbeddedServer> {
  const dataDir = resolve(options.dataDir)
  const progress = options.progress ?? (() => {})
  const ephemeral = options.ephemeral ?? false
  const place = await prepare(dataDir, { progress, ephemeral, ways: options.ways ?? rootWays })
  const kept = await keep(place, { port: options.port ?? 0, progress, ephemeral, settings: options.settings ?? {} })
  const { password } = place
  return {
    host: '127.0.0.1',
    port: kept.port,
    socketDir: null,
    superuser: 'postgres',
    password,
    url: (database, role = 'postgres', secret = password) =>
      `postgres://${encodeURIComponent(role)}:${encodeURIComponent(secret)}@127.0.0.1:${kept.port}/${encodeURIComponent(database)}`,
    async stop() {
      await kept.stop()
      if (ephemeral) forget(place.account.place, place.home, dataDir)
    },
    adopted: kept.adopted,
    log: place.log,
  }
}

function forget(place: string, home: string, dataDir: string): void {
  for (const folder of [place, home]) rmSync(folder, { recursive: true, force: true })
  try {
    rmdirSync(dataDir)
  } catch {}
}
