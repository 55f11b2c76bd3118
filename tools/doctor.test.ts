import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer as http } from 'node:http'
import { createServer, type Server } from 'node:net'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { examine } from './doctor.mjs'

const root = dirname(import.meta.dirname)
let data: string
let open: Server[]
beforeEach(() => {
  data = mkdtempSync(join(tmpdir(), 'banyan-doctor-'))
  open = []
})
afterEach(() => {
  for (const server of open) server.close()
  rmSync(data, { recursive: true })
})
const wrong = async (env: Record<string, string>, given: object = {}) =>
  (await examine({ root, env: { BANYAN_DATA: data, PORT: '0', ...env }, ...given })).wrong
const listen = async (server: Server): Promise<number> => {
  open.push(server)
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  return (server.address() as { port: number }).port
}

/** Just enough of PostgreSQL to say how old it is. */
const postgres = (version: string) =>
  createServer((socket) => {
    const message = (type: string, body: Buffer) => {
      const head = Buffer.from(`${type}....`)
      head.writeInt32BE(body.length + 4, 1)
      return Buffer.concat([head, body])
    }
    const column = Buffer.concat([
      Buffer.from([0, 1]),
      Buffer.from('server_version_num\0'),
      Buffer.from([0, 0, 0, 0, 0, 0, 0, 0, 0, 25, 255, 255, 255, 255, 255, 255, 0, 0]),
    ])
    const row = Buffer.concat([Buffer.from([0, 1, 0, 0, 0, version.length]), Buffer.from(version)])
    const ready = message('Z', Buffer.from('I'))
    socket.once('data', () => {
      socket.write(Buffer.concat([message('R', Buffer.alloc(4)), ready]))
      socket.once('data', () =>
        socket.end(
          Buffer.concat([message('T', column), message('D', row), message('C', Buffer.from('SHOW\0')), ready]),
        ),
      )
    })
    socket.on('error', () => {})
  })

test('all is well: every check says what it found', async () => {
  const { found, wrong } = await examine({ root, env: { BANYAN_DATA: data, PORT: '0' } })
  expect(wrong).toBeUndefined()
  expect(found.map(([name]) => name)).toEqual([
    'node',
    'dependencies',
    'settings',
    'folder',
    'disk',
    'database',
    'port',
  ])
})

test('dependencies that are not installed', async () => {
  writeFileSync(join(data, 'package-lock.json'), '{"packages":{"node_modules/a":{"version":"1.0.0"}}}')
  expect((await examine({ root: data, env: {} })).wrong?.sentence).toContain('run npm ci')
})

test('production names what is missing, and takes the other names too', async () => {
  const production = { BANYAN_ENV: 'production' }
  const key = Buffer.alloc(32, 7).toString('base64')
  expect((await wrong(production))?.sentence).toBe(
    'PUBLIC_URL and ENCRYPTION_KEY must be set in production (a key: openssl rand -base64 32).',
  )
  expect((await wrong({ ...production, ENCRYPTION_KEY: key }))?.sentence).toBe('PUBLIC_URL must be set in production.')
  expect((await wrong({ ENCRYPTION_KEY: 'short' }))?.sentence).toContain('not 32 bytes')
  expect(
    await wrong({ ...production, ENCRYPTION_KEY: 'ab'.repeat(32), API_BASE_URL: 'https://a.test' }),
  ).toBeUndefined()
})

test('a data folder that cannot be one', async () => {
  writeFileSync(join(data, 'file'), '')
  expect((await wrong({ BANYAN_DATA: join(data, 'file') }))?.sentence).toMatch(
    /cannot be written \(it is a file\).*BANYAN_DATA/,
  )
})

test('a full disk', async () => {
  expect((await wrong({}, { free: 300 * 2 ** 20 }))?.sentence).toContain('only 300 MB left')
})

test('data of another PostgreSQL', async () => {
  mkdirSync(join(data, 'postgres/data'), { recursive: true })
  writeFileSync(join(data, 'postgres/data/PG_VERSION'), '12\n')
  expect((await wrong({}))?.sentence).toMatch(/written by PostgreSQL 12 and this Banyan brings \d+/)
})

test('an external database that is not there, too old, or fine', async () => {
  const at = (port: number) => ({ DATABASE_URL: `postgres://me:secret@127.0.0.1:${port}/crm` })
  const gone = createServer()
  const port = await listen(gone)
  await new Promise((done) => gone.close(done))
  const sentence = (await wrong(at(port)))?.sentence
  expect(sentence).toMatch(/cannot be reached \(.*ECONNREFUSED.*\): check DATABASE_URL/)
  expect(sentence).not.toContain('secret')
  expect((await wrong(at(await listen(postgres('140005')))))?.sentence).toContain(
    'is PostgreSQL 14: Banyan needs 15 or newer',
  )
  expect(await wrong(at(await listen(postgres('150002'))))).toBeUndefined()
})

test('a taken port, unless it is Banyan that has it', async () => {
  const stranger = await listen(http((_, answer) => answer.end('hello')))
  expect(await wrong({ PORT: String(stranger) })).toEqual({
    name: 'port',
    sentence: `Port ${stranger} is taken by another program: end it, or choose another port (PORT=${stranger + 1} npm start).`,
  })
  const banyan = await listen(http((_, answer) => answer.end('{"signUp":true}')))
  expect(await wrong({ PORT: String(banyan) })).toBeUndefined()
  expect((await wrong({ PORT: 'eighty' }))?.sentence).toContain('PORT is “eighty”')
})

test('an address that this machine does not have', async () => {
  expect((await wrong({ PORT: '3999', HOST: '203.0.113.7' }))?.sentence).toContain('set HOST')
})
