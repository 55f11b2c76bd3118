import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, expect, test } from 'vitest'
import { createBanyan } from './client.ts'

type Answering = (request: IncomingMessage, response: ServerResponse, body: Buffer) => void
const servers: ReturnType<typeof createServer>[] = []
afterEach(() => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections()
    server.close()
  }
})

/** A server on a free port that answers as told. */
async function serving(answer: Answering) {
  const server = createServer((request, response) => {
    const chunks: Buffer[] = []
    request.on('data', (chunk) => chunks.push(chunk)).on('end', () => answer(request, response, Buffer.concat(chunks)))
  })
  servers.push(server)
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

const json = (response: ServerResponse, status: number, body: unknown, headers: Record<string, string> = {}) =>
  response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(body))

test('a read is sent again after 503, 429 and a lost connection', async () => {
  let tries = 0
  const url = await serving((request, response) => {
    tries++
    if (tries === 1) json(response, 503, {}, { 'retry-after': '0' })
    else if (tries === 2) json(response, 429, {}, { 'retry-after': new Date().toUTCString() })
    else if (tries === 3) request.socket.destroy()
    else json(response, 200, { data: [], nextCursor: null })
  })
  expect((await createBanyan({ url }).contacts.list()).data).toEqual([])
  expect(tries).toBe(4)
})

test('a write with a key is sent again with the same key; one without, or that may work twice, is not', async () => {
  const keys: (string | undefined)[] = []
  const url = await serving((request, response) => {
    keys.push(request.headers['idempotency-key'] as string | undefined)
    if (keys.length % 2 === 1) request.socket.destroy()
    else json(response, 201, { id: 'a', version: 1 })
  })
  const banyan = createBanyan({ url })
  await banyan.contacts.create({ firstName: 'A' })
  expect(keys[0]).toMatch(/^[0-9a-f-]{36}$/)
  expect(keys[1]).toBe(keys[0])
  keys.length = 0
  await expect(banyan.contacts.update('a', { firstName: 'B' })).rejects.toMatchObject({ status: 0, code: 'offline' })
  expect(keys).toEqual([undefined])
})

test('a wait that is too long is not waited, and retries end', async () => {
  let tries = 0
  const url = await serving((_request, response) => {
    tries++
    json(response, 429, { code: 'too_many_requests', retryAfter: 600 }, { 'retry-after': '600' })
  })
  const began = Date.now()
  await expect(createBanyan({ url }).contacts.list()).rejects.toMatchObject({ code: 'too_many_requests' })
  expect(tries).toBe(1)
  expect(Date.now() - began).toBeLessThan(5000)
  const gone = await serving((request) => request.socket.destroy())
  await expect(createBanyan({ url: gone, retries: 1 }).contacts.list()).rejects.toMatchObject({ code: 'offline' })
})

test('silence ends in time, and giving up is at once and not our error', async () => {
  const url = await serving(() => {})
  const slow = createBanyan({ url, timeout: 100, retries: 0 })
  await expect(slow.contacts.list()).rejects.toMatchObject({ status: 0, code: 'timeout' })
  const stop = new AbortController()
  const asked = createBanyan({ url }).contacts.list({}, { signal: stop.signal })
  setTimeout(() => stop.abort(), 50)
  await expect(asked).rejects.toMatchObject({ name: 'AbortError' })
})

test('an answer of a proxy without JSON is still an error with its status', async () => {
  const url = await serving((_request, response) =>
    response.writeHead(502, { 'content-type': 'text/html' }).end('<h1>'),
  )
  await expect(createBanyan({ url }).contacts.list()).rejects.toMatchObject({ status: 502, code: 'unknown' })
})

test('a file goes out as a stream and tells how much is sent', async () => {
  const got: { bytes: number; type?: string; name?: string }[] = []
  const url = await serving((request, response, body) => {
    const { 'content-type': type, 'x-file-name': name } = request.headers
    got.push({ bytes: body.length, type, name: name as string })
    json(response, 201, { id: 'a', version: 1 })
  })
  const { uploadOf, typeOf } = await import('./files.ts')
  const { send } = await import('./send.ts')
  async function* rows() {
    for (let i = 0; i < 40; i++) yield new Uint8Array(50_000)
  }
  const sent: number[] = []
  const content = { type: typeOf('a.csv'), body: uploadOf(rows(), (n) => sent.push(n)) }
  await send({ url, fetch }, 'POST', '/imports', { content, headers: { 'x-file-name': 'a.csv' } })
  expect(got).toEqual([{ bytes: 2_000_000, type: 'text/csv', name: 'a.csv' }])
  expect(sent.at(-1)).toBe(2_000_000)
  expect(sent.length).toBe(40)
})
