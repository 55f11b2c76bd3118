import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, readlinkSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from 'esbuild'
import pg from 'pg'
import type { EmbeddedServer } from './index.ts'
import { alive, signal, until } from './processes.ts'

/** A folder of its own for a test. `done` ends what still runs in it and removes it. */
export function tempFolder(): { path: string; done(): Promise<void> } {
  const path = mkdtempSync(join(tmpdir(), 'banyan-test-'))
  return {
    path,
    async done() {
      for (const pid of runningUnder(path)) signal(pid, 'SIGKILL')
      await until(() => runningUnder(path).length === 0, 3000)
      rmSync(path, { recursive: true, force: true })
    },
  }
}

/** Every process whose working folder lies below a path. */
export function runningUnder(path: string): number[] {
  return readdirSync('/proc')
    .map(Number)
    .filter((pid) => pid > 0 && cwdOf(pid).startsWith(`${path}/`))
}

/** One statement as the superuser, on a connection of its own. */
export async function ask<Row extends pg.QueryResultRow>(
  server: { url(database: string): string },
  sql: string,
): Promise<Row[]> {
  const client = new pg.Client({ connectionString: server.url('postgres') })
  client.on('error', () => {})
  await client.connect()
  try {
    return (await client.query<Row>(sql)).rows
  } finally {
    await client.end()
  }
}

/** A program of its own that starts the database of a folder and then runs a line of JavaScript. */
export interface Program {
  child: ChildProcess
  url(database: string): string
  postmaster: number
  /** Kills the program and the two shells that hold the database's life, all without warning. */
  killWithLifeline(): Promise<void>
}

/** Starts such a program; `then` sees the server as `server`. The bundle is made as `npm start` makes it. */
export async function program(folder: string, then = ''): Promise<Program> {
  const bundle = join(folder, 'embedded.mjs')
  await build({
    entryPoints: [join(import.meta.dirname, 'index.ts')],
    ...{ bundle: true, platform: 'node', format: 'esm', outfile: bundle, logLevel: 'silent' },
  })
  const file = join(folder, 'program.mjs')
  const start = `const server = await startEmbedded({ dataDir: ${JSON.stringify(join(folder, 'data'))} })`
  const tell = 'console.log(JSON.stringify({ url: server.url("postgres"), adopted: server.adopted }))'
  writeFileSync(
    file,
    `import { startEmbedded } from './embedded.mjs'\n${start}\n${tell}\nsetInterval(() => {}, 1000)\n${then}\n`,
  )
  const child = spawn(process.execPath, [file], { stdio: ['ignore', 'pipe', 'inherit'] })
  const told = await new Promise<{ url: string }>((done, failed) => {
    child.stdout.once('data', (chunk) => done(JSON.parse(String(chunk))))
    child.once('exit', (code) => failed(new Error(`the program ended with ${code}`)))
  })
  const postmaster = Number.parseInt(readFileSync(join(folder, 'data/postgres/data/postmaster.pid'), 'utf8'), 10)
  return {
    child,
    url: () => told.url,
    postmaster,
    async killWithLifeline() {
      const shell = parentOf(postmaster)
      const shells = readdirSync('/proc')
        .map(Number)
        .filter((pid) => parentOf(pid) === shell && pid !== postmaster)
      // Held still first: it would see its lifeline end and act before its own turn comes.
      signal(child.pid!, 'SIGSTOP')
      for (const pid of [shell, ...shells, child.pid!]) signal(pid, 'SIGKILL')
      await until(() => ![shell, ...shells].some(alive) && child.signalCode !== null, 3000)
    },
  }
}

/** The postmaster's number in a started server's data folder. */
export const postmasterOf = (server: EmbeddedServer): number =>
  Number.parseInt(readFileSync(join(server.log, '../data/postmaster.pid'), 'utf8'), 10)

function parentOf(pid: number): number {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'utf8')
    return Number(text.slice(text.lastIndexOf(')') + 2).split(' ')[1])
  } catch {
    return 0
  }
}

function cwdOf(pid: number): string {
  try {
    return readlinkSync(`/proc/${pid}/cwd`)
  } catch {
    return ''
  }
}
