import { spawn } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import pg from 'pg'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { type EmbeddedServer, startEmbedded } from './index.ts'
import { alive, signal, sleep, until } from './processes.ts'
import { ask, postmasterOf, program, runningUnder, tempFolder } from './testing.ts'

vi.setConfig({ testTimeout: 60_000, hookTimeout: 20_000 })

let folder: ReturnType<typeof tempFolder>
let servers: EmbeddedServer[]
const start = async (progress?: (line: string) => void) => {
  const server = await startEmbedded({ dataDir: join(folder.path, 'data'), ...(progress && { progress }) })
  servers.push(server)
  return server
}
beforeEach(() => {
  folder = tempFolder()
  servers = []
})
afterEach(async () => {
  for (const server of servers) await server.stop()
  await folder.done()
})

/** A statement that computes for minutes without looking up. Answers its backend's pid. */
async function longComputation(server: { url(database: string): string }): Promise<number> {
  const client = new pg.Client({ connectionString: server.url('postgres') })
  client.on('error', () => {})
  await client.connect()
  const { rows } = await client.query('select pg_backend_pid() as pid')
  client.query('select sum(a * b) from generate_series(1, 1e6) a, generate_series(1, 1e6) b').catch(() => {})
  const { pid } = rows[0]
  const busy = `select 1 from pg_stat_activity where pid = ${pid} and state = 'active' and wait_event is null`
  await vi.waitFor(async () => expect(await ask(server, busy)).toHaveLength(1), { timeout: 10_000 })
  return pid
}

test('the database ends with its program, however suddenly that dies', async () => {
  const other = await program(folder.path)
  expect(alive(other.postmaster)).toBe(true)
  other.child.kill('SIGKILL')
  expect(await until(() => runningUnder(folder.path).length === 0, 5000)).toBe(true)
  const server = await start()
  expect(server.adopted).toBe(false)
  expect(postmasterOf(server)).not.toBe(other.postmaster)
})

test('a start right after the program was killed does not adopt a server that is about to end', async () => {
  const other = await program(folder.path)
  other.child.kill('SIGKILL')
  const server = await start()
  await sleep(500)
  expect(await ask(server, 'select 1 as alive')).toEqual([{ alive: 1 }])
  expect(postmasterOf(server)).not.toBe(other.postmaster)
})

test('a server that outlived its program is adopted, kept and ended', async () => {
  const other = await program(folder.path)
  await ask(other, 'create table kept ()')
  await other.killWithLifeline()
  expect(alive(other.postmaster)).toBe(true)

  const server = await start()
  expect(server.adopted).toBe(true)
  expect(postmasterOf(server)).toBe(other.postmaster)
  expect(await ask(server, `select to_regclass('kept')::text as found`)).toEqual([{ found: 'kept' }])
  await server.stop()
  expect(alive(other.postmaster)).toBe(false)
  expect(runningUnder(folder.path)).toEqual([])
})

test('the server of a living program is borrowed: our stop does not end it', async () => {
  const other = await program(folder.path)
  const server = await start()
  expect(server.adopted).toBe(true)
  await server.stop()
  await sleep(200)
  expect(await ask(other, 'select 1 as alive')).toEqual([{ alive: 1 }])
  other.child.kill('SIGKILL')
})

test('a borrowed server whose program dies is replaced on the same port', async () => {
  const other = await program(folder.path)
  const server = await start()
  other.child.kill('SIGKILL')
  await until(() => !alive(other.postmaster), 5000)
  await vi.waitFor(async () => expect(await ask(server, 'select 1 as alive')).toEqual([{ alive: 1 }]), {
    timeout: 5000,
  })
  expect(postmasterOf(server)).not.toBe(other.postmaster)
  await server.stop()
  expect(runningUnder(folder.path)).toEqual([])
})

test('a backend that computes on after its postmaster was killed is ended, not adopted', async () => {
  const other = await program(folder.path)
  const backend = await longComputation(other)
  await other.killWithLifeline()
  signal(other.postmaster, 'SIGKILL')
  await until(() => !alive(other.postmaster), 2000)
  await sleep(100)
  expect(alive(backend)).toBe(true)

  const began = performance.now()
  const server = await start()
  expect(performance.now() - began).toBeLessThan(5000)
  expect(server.adopted).toBe(false)
  expect(alive(backend)).toBe(false)
  expect(await ask(server, 'select 1 as alive')).toEqual([{ alive: 1 }])
})

test('kill -9 of the postmaster: it comes back by itself, on the same port, also under a long computation', async () => {
  const said: string[] = []
  const server = await start((line) => said.push(line))
  const backend = await longComputation(server)
  const first = postmasterOf(server)
  signal(first, 'SIGKILL')
  const began = performance.now()
  await vi.waitFor(async () => expect(await ask(server, 'select 1 as alive')).toEqual([{ alive: 1 }]), {
    timeout: 8000,
    interval: 20,
  })
  expect(performance.now() - began).toBeLessThan(5000)
  expect(postmasterOf(server)).not.toBe(first)
  expect(alive(backend)).toBe(false)
  expect(said).toContain('the database ended unexpectedly; starting it again')
})

test('a lock file whose number now belongs to a stranger is removed, and the stranger left alone', async () => {
  const server = await start()
  const file = join(folder.path, 'data/postgres/data/postmaster.pid')
  const contents = readFileSync(file, 'utf8')
  const { uid } =
    process.getuid?.() === 0 ? await import('node:fs').then((fs) => fs.statSync(file)) : { uid: undefined }
  await server.stop()
  const stranger = spawn('sleep', ['60'], { stdio: 'ignore', cwd: '/', ...(uid !== undefined && { uid }) })
  writeFileSync(file, contents.replace(/^\d+/, String(stranger.pid)))
  const again = await start()
  expect(again.adopted).toBe(false)
  expect(await ask(again, 'select 1 as alive')).toEqual([{ alive: 1 }])
  expect(alive(stranger.pid!)).toBe(true)
  stranger.kill('SIGKILL')
})

test('a lock file of a process that is gone is removed', async () => {
  const server = await start()
  const file = join(folder.path, 'data/postgres/data/postmaster.pid')
  const contents = readFileSync(file, 'utf8')
  await server.stop()
  expect(existsSync(file)).toBe(false)
  writeFileSync(file, contents)
  expect(await ask(await start(), 'select 1 as alive')).toEqual([{ alive: 1 }])
})

test('after kill -9 under writes every commit is there again within five seconds', async () => {
  const server = await start()
  await ask(server, 'create table load (n bigint primary key, filler text)')
  await ask(server, 'create index on load (md5(filler))')
  const client = new pg.Client({ connectionString: server.url('postgres') })
  client.on('error', () => {})
  await client.connect()
  let committed = 0
  const writing = (async () => {
    for (let batch = 0; ; batch++) {
      await client.query(
        `insert into load select $1::bigint * 2000 + g, repeat(md5(random()::text), 8) from generate_series(1, 2000) g`,
        [batch],
      )
      committed = (batch + 1) * 2000
    }
  })().catch(() => {})
  await sleep(4000)
  signal(postmasterOf(server), 'SIGKILL')
  const began = performance.now()
  await writing
  await vi.waitFor(
    async () => {
      const [row] = await ask<{ n: string }>(server, 'select count(*) as n from load')
      expect(Number(row?.n)).toBeGreaterThanOrEqual(committed)
    },
    { timeout: 15_000, interval: 50 },
  )
  expect(committed).toBeGreaterThan(4000)
  expect(performance.now() - began).toBeLessThan(5000)
})
