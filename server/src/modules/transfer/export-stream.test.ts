import { once } from 'node:events'
import { type ClientRequest, get, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { beforeAll } from 'vitest'
import { fingerprint } from '../../kernel/index.ts'
import { expect, house, test, type World, world } from '../../testing/index.ts'
import { apiKeys, makeSecret } from '../access/index.ts'

const h = house()
const count = 20_000
let w: World
let secret: string
let port: number

beforeAll(async () => {
  w = await world(h.current)
  secret = makeSecret()
  const hash = { secretHash: fingerprint(secret), prefix: secret.slice(0, 12), lastFour: secret.slice(-4) }
  await apiKeys.add(w.system, { name: 'Files', scopes: ['contacts:export'], memberId: w.owner.member, ...hash })
  await h.current.admin.query(
    `insert into contacts (organization_id, id, first_name, last_name, email, email_key, source, stage, website)
     select $1, uuidv7(), 'First ' || n, repeat('Last ', 20), 'p' || n || '@x.example', 'p' || n || '@x.example', repeat('s', 100), 'customer', 'https://x.example/' || repeat('w', 400) from generate_series(1, ${count}) n`,
    [w.organization],
  )
  await h.current.server.listen({ port: 0, host: '127.0.0.1' })
  port = (h.current.server.server.address() as AddressInfo).port
})

async function asked(path: string): Promise<{ request: ClientRequest; answer: IncomingMessage }> {
  const request = get({ port, path: `/api/v1/${path}`, headers: { authorization: `Bearer ${secret}` } })
  request.on('error', () => {})
  const [answer] = (await once(request, 'response')) as [IncomingMessage]
  answer.on('error', () => {})
  return { request, answer }
}

/** Statements of the streams' connections that are under way. */
const busy = async () =>
  (
    await h.current.admin.query(
      `select count(*)::int as n from pg_stat_activity where application_name = 'banyan stream' and datname = current_database() and state <> 'idle'`,
    )
  ).rows[0].n
setFlagsFromString('--expose_gc')
const collect = runInNewContext('gc') as () => void
const held = () => {
  collect()
  const { heapUsed, external } = process.memoryUsage()
  return heapUsed + external
}

test('bytes come while rows are still read, and nothing piles up in between', async () => {
  for await (const _ of (await asked('contacts/export')).answer);
  const started = performance.now()
  const { answer } = await asked('contacts/export')
  let lines = 0
  let bytes = 0
  let first = 0
  let most = 0
  let looked = 0
  const before = held()
  for await (const chunk of answer as AsyncIterable<Buffer>) {
    if (!first) {
      first = performance.now() - started
      expect(await busy(), 'the first bytes come before the last row is read').toBe(1)
    }
    bytes += chunk.length
    for (const byte of chunk) if (byte === 10) lines++
    // Looking takes long: every megabyte or so is enough.
    if (bytes > looked + 1e6) most = Math.max(most, held() - before)
    if (bytes > looked + 1e6) looked = bytes
  }
  const all = performance.now() - started
  console.log(
    `Export of ${count} rows, ${(bytes / 1e6).toFixed(1)} MB: first byte ${first.toFixed(0)} ms, all ${all.toFixed(0)} ms, at most ${(most / 1e6).toFixed(1)} MB more in memory`,
  )
  expect(lines).toBe(count + 1)
  expect(most, 'never more than a part of the file').toBeLessThan(bytes / 2)
})

test('a reader who does not read costs little, and one who goes away ends the query', async () => {
  const { request, answer } = await asked('contacts/export')
  await once(answer, 'readable')
  await new Promise((r) => setTimeout(r, 600))
  expect(await busy()).toBe(1)
  const waiting = held()
  await new Promise((r) => setTimeout(r, 600))
  expect(held() - waiting).toBeLessThan(4e6)
  request.destroy()
  for (let i = 0; i < 100 && (await busy()); i++) await new Promise((r) => setTimeout(r, 50))
  expect(await busy()).toBe(0)
  const whole = await asked('contacts/export?format=xlsx')
  await once(whole.answer, 'readable')
  whole.request.destroy()
  for (let i = 0; i < 100 && (await busy()); i++) await new Promise((r) => setTimeout(r, 50))
  expect(await busy()).toBe(0)
})

test('a query that fails on the way breaks the answer off instead of ending it as if it were whole', async () => {
  const { answer } = await asked('contacts/export')
  await once(answer, 'readable')
  const ended = new Promise<boolean>((done) => answer.on('close', () => done(answer.complete)).on('error', () => {}))
  await h.current.admin.query(
    `select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'banyan stream' and datname = current_database() and state <> 'idle'`,
  )
  answer.resume()
  expect(await ended).toBe(false)
})
