import { type ChildProcess, spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { prepareDatabase, roleUrls } from '../server/src/kernel/db/bootstrap.ts'
import { startEmbedded } from '../server/src/kernel/db/embedded/index.ts'
import { migrations } from '../server/src/migrations/index.ts'
import { load, type Tenant } from './load.ts'
import type { Size } from './size.ts'

/** The installation's secret in benches. */
export const secret = Buffer.alloc(32, 11)

export interface Running {
  url: string
  pid: number
  log: string
  stop(): Promise<void>
}

export interface Stage {
  admin: pg.Client
  adminUrl: string
  appUrl: string
  /** A role without row security, for the bare programs. */
  bareUrl: string
  postmaster: number
  tenants: Tenant[]
  folder: string
  /** The product as it is built, with settings beside the usual ones. */
  ours(more?: Record<string, string>): Promise<Running>
  bare(name: string, ...more: string[]): Promise<Running>
  stop(): Promise<void>
}

/**
 * A database server of the bench's own, loaded once, with the product's standard settings and everything flushed to disk.
 * `kept` is a folder that survives, so that the next run need not load again.
 */
export async function openStage(size: Size, kept: string | undefined, say: (line: string) => void): Promise<Stage> {
  const folder = mkdtempSync(join(tmpdir(), 'banyan-bench-'))
  const server = await startEmbedded({ dataDir: kept ?? folder, port: 0, progress: say })
  const root = new pg.Client({ connectionString: server.url('postgres') })
  await root.connect()
  const recipe = createHash('sha256')
    .update(JSON.stringify([size, migrations, 2]))
    .digest('hex')
    .slice(0, 10)
  const name = `bench_${recipe}`
  const adminUrl = server.url(name)
  const found = await root.query('select 1 from pg_database where datname = $1', [name])
  if (!found.rowCount) await root.query(`create database ${name}`)
  await prepareDatabase(adminUrl, secret)
  const admin = new pg.Client({ connectionString: adminUrl })
  await admin.connect()
  const loaded = await admin.query(`select to_regclass('bench_tenants') is not null as yes`)
  if (!loaded.rows[0].yes) await load(admin, size, say)
  const { rows: tenants } = await admin.query<Tenant>(
    'select id, key, owner, contacts from bench_tenants order by place',
  )
  const bareUrl = await bareRole(admin, adminUrl)
  const pidFile = await admin.query<{ dir: string }>(`select current_setting('data_directory') as dir`)
  const running: Running[] = []
  const launched = async (file: string, args: string[], env: Record<string, string>, ready: RegExp) => {
    const one = await launch(join(folder, `log-${running.length}`), file, args, env, ready)
    running.push(one)
    return one
  }
  return {
    admin,
    adminUrl,
    appUrl: roleUrls(adminUrl, secret).app,
    bareUrl,
    postmaster: Number(readFileSync(join(pidFile.rows[0]!.dir, 'postmaster.pid'), 'utf8').split('\n')[0]),
    tenants,
    folder,
    ours: (more = {}) =>
      launched('dist/server/main.js', [], { ...settings(adminUrl, folder), ...more }, /ready after .*: (http:\/\/\S+)/),
    bare: (name, ...more) => launched(`dist/bench/${name}.js`, [bareUrl, ...more], {}, /listening on (http:\/\/\S+)/),
    async stop() {
      await Promise.all(running.map((r) => r.stop()))
      await Promise.all([admin.end(), root.end()])
      await server.stop()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

const settings = (adminUrl: string, folder: string) => ({
  DATABASE_URL: adminUrl,
  BANYAN_DATA: join(folder, 'ours'),
  ENCRYPTION_KEY: secret.toString('hex'),
  PORT: '0',
  HOST: '127.0.0.1',
  RATE_LIMIT_FACTOR: '1000000',
  LOG_LEVEL: 'info',
  DEMO_DATA: 'false',
  EGRESS_ALLOW: '127.0.0.0/8',
})

async function bareRole(admin: pg.Client, adminUrl: string): Promise<string> {
  await admin.query(
    `do $$ begin create role bench_bare login bypassrls password 'bare'; exception when duplicate_object then null; end $$`,
  )
  await admin.query(
    `grant usage on schema public, search to bench_bare; grant select, insert, update, delete on all tables in schema public, search to bench_bare; grant execute on all functions in schema search, public to bench_bare`,
  )
  const url = new URL(adminUrl)
  url.username = 'bench_bare'
  url.password = 'bare'
  return url.toString()
}

/** Starts a bundled program with its output in a file, and waits for the line that tells its address. */
export async function launch(
  log: string,
  file: string,
  args: string[],
  env: Record<string, string>,
  ready: RegExp,
): Promise<Running> {
  const out = openSync(log, 'w')
  const flags = process.env.BENCH_NODE_FLAGS && file.includes('server') ? process.env.BENCH_NODE_FLAGS.split(' ') : []
  const child = spawn(process.execPath, [...flags, file, ...args], {
    stdio: ['ignore', out, out],
    env: { PATH: process.env.PATH ?? '', ...env },
  })
  for (let waited = 0; waited < 30_000; waited += 20) {
    const address = existsSync(log) && ready.exec(readFileSync(log, 'utf8'))?.[1]
    if (address)
      return { url: address.replace('localhost', '127.0.0.1'), pid: child.pid!, log, stop: () => ended(child) }
    if (child.exitCode !== null) break
    await new Promise((r) => setTimeout(r, 20))
  }
  await ended(child)
  throw new Error(`${file} did not start:\n${readFileSync(log, 'utf8').slice(0, 2000)}`)
}

async function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const gone = new Promise((done) => child.once('exit', done))
  child.kill('SIGTERM')
  const timer = setTimeout(() => child.kill('SIGKILL'), 12_000)
  await gone
  clearTimeout(timer)
}
