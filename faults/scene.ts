import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { pino } from 'pino'
import { compose } from '../server/src/compose.ts'
import { readConfig } from '../server/src/config.ts'
import { prepareDatabase } from '../server/src/kernel/db/bootstrap.ts'
import { type EmbeddedServer, startEmbedded } from '../server/src/kernel/db/embedded/index.ts'
import { systemActor } from '../server/src/kernel/index.ts'
import { apiKeys, membershipsOf } from '../server/src/modules/access/index.ts'
import { makeAccount } from '../server/src/modules/accounts/index.ts'
import { makeOrganization } from '../server/src/modules/organizations/index.ts'

export const pause = (ms: number) => new Promise<void>((r) => setTimeout(r, ms))

type Program = Awaited<ReturnType<typeof compose>>

/** A database of its own, the product as a process that can be killed, and an organization with a key for programs. */
export interface Scene {
  folder: string
  database: EmbeddedServer
  admin(): Promise<pg.Client>
  program: Program
  organization: string
  key: string
  url: string
  /** Starts the server process, or waits until the one that was started answers; answers the milliseconds it took. */
  up(): Promise<number>
  /** `kill -9` of the server process. */
  kill(): Promise<void>
  stop(): Promise<void>
}

const secret = '0b'.repeat(32)

export async function openScene(say: (line: string) => void, env: Record<string, string> = {}): Promise<Scene> {
  const folder = mkdtempSync(join(tmpdir(), 'banyan-faults-'))
  const database = await startEmbedded({ dataDir: folder, port: 0, progress: say })
  const adminUrl = database.url('banyan')
  const root = await connected(database.url('postgres'))
  await root.query('create database banyan')
  await root.end()
  const port = await freePort()
  const settings = {
    DATABASE_URL: adminUrl,
    BANYAN_DATA: join(folder, 'banyan'),
    ENCRYPTION_KEY: secret,
    PORT: String(port),
    RATE_LIMIT_FACTOR: '1000000',
    LOG_LEVEL: 'warn',
    DEMO_DATA: 'false',
    ...env,
  }
  const config = readConfig(settings)
  await prepareDatabase(adminUrl, config.secret)
  const program = await compose(config, adminUrl, pino({ level: 'silent' }))
  const { organization, key } = await founded(program)
  const url = `http://127.0.0.1:${port}`
  let child: ChildProcess | null = null
  const gone = () => child === null || child.exitCode !== null || child.signalCode !== null
  return {
    folder,
    database,
    admin: () => connected(adminUrl),
    program,
    organization,
    key,
    url,
    async up() {
      const started = performance.now()
      if (gone()) {
        const log = openSync(join(folder, 'server.log'), 'a')
        child = spawn(process.execPath, ['dist/server/main.js'], {
          stdio: ['ignore', log, log],
          env: { PATH: process.env.PATH ?? '', ...settings },
        })
      }
      for (const until = Date.now() + 60_000; Date.now() < until; await pause(20)) {
        if (gone()) throw new Error(`The server ended by itself:\n${tail(join(folder, 'server.log'))}`)
        const ready = await fetch(`${url}/readyz`).catch(() => null)
        if (ready?.status === 200) return performance.now() - started
      }
      throw new Error(`The server did not come up within a minute:\n${tail(join(folder, 'server.log'))}`)
    },
    async kill() {
      if (gone()) return
      const ended = new Promise((done) => child!.once('exit', done))
      child!.kill('SIGKILL')
      await ended
    },
    async stop() {
      if (!gone()) {
        const ended = new Promise((done) => child!.once('exit', done))
        child!.kill('SIGTERM')
        await Promise.race([ended, pause(12_000).then(() => child!.kill('SIGKILL'))])
      }
      await program.end().catch(() => {})
      await database.stop()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

async function founded(program: Program): Promise<{ organization: string; key: string }> {
  const founder = { name: 'Olga Owner', email: 'owner@faults.example' }
  const account = await makeAccount(program, { ...founder, password: 'correct horse 9' })
  const { id } = await makeOrganization(program, { name: 'Faults' }, { account, ...founder })
  const { actor } = (await membershipsOf(program, account))[0]!
  const scopes = program.registry.permissions.map((p) => p.permission).filter((p) => actor.may(p))
  const made = (await apiKeys.create(program.open(id, { ...systemActor, ...actor }), { name: 'Faults', scopes })) as any
  return { organization: id, key: made.secret }
}

async function connected(connectionString: string): Promise<pg.Client> {
  const client = new pg.Client({ connectionString })
  client.on('error', () => {})
  await client.connect()
  return client
}

const freePort = () =>
  new Promise<number>((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number }
      server.close(() => resolve(port))
    })
  })

const tail = (file: string) => (existsSync(file) ? readFileSync(file, 'utf8').slice(-2000) : '')
