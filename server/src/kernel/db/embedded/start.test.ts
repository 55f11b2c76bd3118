import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { networkInterfaces } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { type EmbeddedServer, startEmbedded } from './index.ts'
import { portFree } from './port.ts'
import { ask, runningUnder, tempFolder } from './testing.ts'

vi.setConfig({ testTimeout: 30_000, hookTimeout: 20_000 })

let folder: ReturnType<typeof tempFolder>
let servers: EmbeddedServer[]
const start = async (options: Partial<Parameters<typeof startEmbedded>[0]> = {}) => {
  const server = await startEmbedded({ dataDir: join(folder.path, 'data'), ...options })
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

test('the first start creates a database, the second finds it again on the same port', async () => {
  const said: string[] = []
  const first = await start({ progress: (line) => said.push(line) })
  expect(said).toEqual(['creating the database'])
  expect(first.adopted).toBe(false)
  await ask(first, 'create table kept as select 42 as answer')
  await first.stop()
  expect(runningUnder(folder.path)).toEqual([])

  const began = performance.now()
  const second = await start({ progress: (line) => said.push(line) })
  expect(performance.now() - began).toBeLessThan(2000)
  expect(said).toHaveLength(1)
  expect(second.port).toBe(first.port)
  expect(await ask(second, 'select answer from kept')).toEqual([{ answer: 42 }])
})

test('the server is tuned, speaks UTC and UTF-8, and knows letters beyond English', async () => {
  const server = await start({ settings: { work_mem: '5MB' } })
  const rows = await ask<{ name: string; value: string }>(
    server,
    `select name, current_setting(name) as value from pg_settings where name in
     ('max_wal_size', 'checkpoint_timeout', 'shared_buffers', 'deadlock_timeout', 'max_connections', 'jit', 'TimeZone', 'server_encoding', 'work_mem')`,
  )
  expect(Object.fromEntries(rows.map((row) => [row.name, row.value]))).toEqual({
    ...{ max_wal_size: '256MB', checkpoint_timeout: '1min', shared_buffers: '64MB', deadlock_timeout: '200ms' },
    ...{ max_connections: '100', jit: 'off', TimeZone: 'UTC', server_encoding: 'UTF8', work_mem: '5MB' },
  })
  await ask(server, 'create extension pg_trgm')
  expect(await ask(server, `select lower('ÄÖÉ') as low, array_length(show_trgm('Ünal'), 1) as grams`)).toEqual([
    { low: 'äöé', grams: 5 },
  ])
})

test('only who knows the password gets in, and only from this machine', async () => {
  const server = await start()
  const file = join(folder.path, 'data/postgres/password')
  expect(statSync(file).mode & 0o777).toBe(0o600)
  expect(readFileSync(file, 'utf8').trim()).toBe(server.password)
  expect(server.password.length).toBeGreaterThanOrEqual(32)
  const stranger = new pg.Client({ connectionString: server.url('postgres', 'postgres', 'guess') })
  await expect(stranger.connect()).rejects.toMatchObject({ code: '28P01' })
  expect(await ask(server, 'select distinct auth_method from pg_hba_file_rules')).toEqual([
    { auth_method: 'scram-sha-256' },
  ])
  const outside = Object.values(networkInterfaces())
    .flat()
    .find((address) => address && !address.internal && address.family === 'IPv4')
  for (const host of outside ? [outside.address] : []) {
    const client = new pg.Client({
      host,
      port: server.port,
      user: 'postgres',
      password: server.password,
      connectionTimeoutMillis: 2000,
    })
    await expect(client.connect()).rejects.toThrow(/ECONNREFUSED|timeout/)
  }
})

test('addresses survive odd names and passwords', async () => {
  const server = await start()
  await ask(server, `create role "o'dd@role" login password 'p:/@?#%'`)
  await ask(server, 'create database "o dd"')
  const client = new pg.Client({ connectionString: server.url('o dd', "o'dd@role", 'p:/@?#%') })
  await client.connect()
  expect((await client.query('select current_user as me, current_database() as here')).rows).toEqual([
    { me: "o'dd@role", here: 'o dd' },
  ])
  await client.end()
})

test('two servers beside each other keep to themselves', async () => {
  const one = await start({ dataDir: join(folder.path, 'one') })
  const two = await start({ dataDir: join(folder.path, 'two') })
  expect(two.port).not.toBe(one.port)
  await ask(one, 'create table mine ()')
  expect(await ask(two, `select to_regclass('mine') as found`)).toEqual([{ found: null }])
  await one.stop()
  expect(await ask(two, 'select 1 as alive')).toEqual([{ alive: 1 }])
})

test('when the port of last time is taken, another one is chosen', async () => {
  const first = await start()
  await first.stop()
  const squatter = createServer().listen(first.port, '127.0.0.1')
  await vi.waitFor(() => expect(squatter.listening).toBe(true))
  const second = await start()
  expect(second.port).not.toBe(first.port)
  expect(await ask(second, 'select 1 as alive')).toEqual([{ alive: 1 }])
  squatter.close()
})

test('a wanted port that is taken is named', async () => {
  const squatter = createServer()
  await new Promise<void>((done) => squatter.listen(0, '127.0.0.1', done))
  const { port } = squatter.address() as { port: number }
  await expect(start({ port })).rejects.toThrow(`Port ${port} is taken by another program`)
  squatter.close()
})

test('the data of another major version is refused in one sentence and left alone', async () => {
  const server = await start()
  await server.stop()
  const version = join(folder.path, 'data/postgres/data/PG_VERSION')
  writeFileSync(version, '15\n')
  await expect(start()).rejects.toThrow(/was written by PostgreSQL 15 and this Banyan brings \d+: .*BANYAN_DATA/)
  expect(readFileSync(version, 'utf8')).toBe('15\n')
})

test('a first start that was killed half way is simply done again', async () => {
  mkdirSync(join(folder.path, 'data/postgres/new-halfway/data'), { recursive: true })
  writeFileSync(join(folder.path, 'data/postgres/new-halfway/data/PG_VERSION'), '18\n')
  writeFileSync(join(folder.path, 'data/postgres/starting'), '999999999 1#gone')
  const server = await start()
  expect(await ask(server, 'select 1 as alive')).toEqual([{ alive: 1 }])
  expect(
    readdirSync(join(folder.path, 'data/postgres')).filter((name) => /^(new-|probe-|starting)/.test(name)),
  ).toEqual([])
})

test('an ephemeral server leaves nothing behind', async () => {
  const server = await start({ ephemeral: true })
  expect(await ask(server, 'show fsync')).toEqual([{ fsync: 'off' }])
  await server.stop()
  expect(existsSync(join(folder.path, 'data'))).toBe(false)
  expect(await portFree(server.port)).toBe(true)
})

test('a setting that PostgreSQL refuses is quoted', async () => {
  await expect(start({ settings: { work_mem: 'plenty' } })).rejects.toThrow(
    /did not start \(invalid value for parameter "work_mem": "plenty"\)/,
  )
})

test('two programs that start at once share one server', async () => {
  const [one, two] = await Promise.all([start(), start()])
  expect(one.port).toBe(two.port)
  expect([one.adopted, two.adopted].sort()).toEqual([false, true])
  await (one.adopted ? one : two).stop()
  expect(await ask(one, 'select 1 as alive')).toEqual([{ alive: 1 }])
})
