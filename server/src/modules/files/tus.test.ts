import { createHash, randomBytes } from 'node:crypto'
import { readdirSync } from 'node:fs'
import { connect } from 'node:net'
import { join } from 'node:path'
import { Upload } from 'tus-js-client'
import { beforeAll } from 'vitest'
import { expect, house, type Person, test, type World, world } from '../../testing/index.ts'
import { sweep } from './sweep.ts'
import { noise, pdf } from './testing/samples.ts'

const h = house({ FILES_MAX_MB: '40' })
let address = ''
beforeAll(async () => {
  await h.current.server.listen({ port: 0, host: '127.0.0.1' })
  address = `http://127.0.0.1:${(h.current.server.server.address() as { port: number }).port}/api/v1/uploads`
})

const headers = (w: World, who: Person) => ({ authorization: `Bearer ${who.token}`, 'x-organization': w.organization })
const meta = (values: Record<string, string>) =>
  Object.entries(values)
    .map(([k, v]) => `${k} ${Buffer.from(v).toString('base64')}`)
    .join(',')

/** Uploads by the client that the web app uses; `until` cuts it off after so many bytes. */
function byClient(
  w: World,
  who: Person,
  body: Buffer,
  options: { name?: string; chunkSize?: number; url?: string; until?: number } = {},
) {
  return new Promise<{ id: string | undefined; url: string }>((resolve, reject) => {
    let id: string | undefined
    const upload = new Upload(body, {
      endpoint: address,
      uploadUrl: options.url ?? null,
      chunkSize: options.chunkSize ?? Number.POSITIVE_INFINITY,
      retryDelays: [],
      headers: headers(w, who),
      metadata: { filename: options.name ?? 'big.pdf', filetype: 'application/pdf' },
      onAfterResponse: (_request, response) => void (id = response.getHeader('upload-file-id') ?? id),
      onChunkComplete: (_size, accepted) => {
        if (options.until && accepted >= options.until)
          void upload.abort().then(() => resolve({ id, url: upload.url! }))
      },
      onError: reject,
      onSuccess: () => resolve({ id, url: upload.url! }),
    })
    upload.start()
  })
}

const raw = (method: string, url: string, w: World, who: Person, more: Record<string, string> = {}, body?: Buffer) =>
  fetch(url, {
    method,
    headers: { 'tus-resumable': '1.0.0', ...headers(w, who), ...more },
    body: body && new Uint8Array(body),
  })

const create = async (w: World, who: Person, length: number, values: Record<string, string>) => {
  const answer = await raw('POST', address, w, who, {
    'upload-length': String(length),
    'upload-metadata': meta(values),
  })
  return { answer, url: answer.headers.get('location') ? new URL(answer.headers.get('location')!, address).href : '' }
}
const bytes = 'application/offset+octet-stream'
const stored = (w: World): string[] => {
  try {
    return readdirSync(join(h.current.program.config.dataDir, 'files', w.organization), {
      recursive: true,
      withFileTypes: true,
    })
      .filter((e) => e.isFile())
      .map((e) => join(e.parentPath, e.name))
  } catch {
    return []
  }
}

test('the client of the web app uploads in one request and in chunks, and goes on where it stopped', async () => {
  const w = await world(h.current)
  const body = noise(20 * 1024 * 1024)
  const whole = await byClient(w, w.member, body)
  const file = await w.member.request('GET', `files/${whole.id}`)
  expect(file.body).toMatchObject({ size: body.length, sha256: createHash('sha256').update(body).digest('hex') })
  const cut = await byClient(w, w.member, body, { chunkSize: 3 * 1024 * 1024, until: 6 * 1024 * 1024 })
  const stands = await raw('HEAD', cut.url, w, w.member)
  expect(stands.headers.get('upload-offset')).toBe(String(6 * 1024 * 1024))
  expect(stands.headers.get('cache-control')).toBe('no-store')
  const resumed = await byClient(w, w.member, body, { url: cut.url, chunkSize: 5 * 1024 * 1024 })
  expect((await w.member.request('GET', `files/${resumed.id}`)).body.sha256).toBe(file.body.sha256)
  // Asking once more finds the finished file and makes no second one.
  const again = await byClient(w, w.member, body, { url: cut.url })
  expect(again.id).toBe(resumed.id)
  expect((await w.member.request('GET', 'files')).body.data).toHaveLength(2)
  expect(stored(w)).toHaveLength(2)
}, 60_000)

test('a line that breaks keeps what came', async () => {
  const w = await world(h.current)
  const body = noise(9 * 1024 * 1024)
  const { url } = await create(w, w.member, body.length, { filename: 'a.pdf' })
  const { port, pathname } = new URL(url)
  const socket = connect(Number(port), '127.0.0.1')
  const lines = {
    ...headers(w, w.member),
    host: 'x',
    'tus-resumable': '1.0.0',
    'upload-offset': '0',
    'content-type': bytes,
    'content-length': String(body.length),
  }
  socket.write(
    `PATCH ${pathname} HTTP/1.1\r\n${Object.entries(lines)
      .map(([k, v]) => `${k}: ${v}`)
      .join('\r\n')}\r\n\r\n`,
  )
  socket.write(body.subarray(0, 8_800_000))
  await new Promise((r) => setTimeout(r, 400))
  socket.destroy()
  let offset = 0
  for (let i = 0; i < 50 && offset < 8_500_000; i++) {
    offset = Number((await raw('HEAD', url, w, w.member)).headers.get('upload-offset'))
    await new Promise((r) => setTimeout(r, 50))
  }
  expect(offset).toBeGreaterThan(8_300_000)
  const rest = await raw(
    'PATCH',
    url,
    w,
    w.member,
    { 'upload-offset': String(offset), 'content-type': bytes },
    body.subarray(offset),
  )
  expect(rest.status).toBe(204)
  const { body: file } = await w.member.request('GET', `files/${rest.headers.get('upload-file-id')}`)
  expect(file.sha256).toBe(createHash('sha256').update(body).digest('hex'))
}, 60_000)

test('tus as it is written: versions, offsets, checksums, creation with bytes, termination, expiry', async () => {
  const w = await world(h.current)
  const body = pdf('tus')
  const options = await fetch(address, { method: 'OPTIONS' })
  expect(options.headers.get('tus-extension')).toBe('creation,creation-with-upload,checksum,expiration,termination')
  expect(options.headers.get('tus-max-size')).toBe(String(40 * 1024 * 1024))
  const old = await raw('POST', address, w, w.member, { 'tus-resumable': '0.2.2', 'upload-length': '3' })
  expect([old.status, old.headers.get('tus-version')]).toEqual([412, '1.0.0'])
  expect((await raw('POST', address, w, w.member, {})).status).toBe(411)
  const { answer, url } = await create(w, w.member, body.length, { filename: 'a.pdf' })
  expect(answer.status).toBe(201)
  expect(Date.parse(answer.headers.get('upload-expires')!)).toBeGreaterThan(Date.now())
  const patch = (offset: number, part: Buffer, more = {}) =>
    raw('PATCH', url, w, w.member, { 'upload-offset': String(offset), 'content-type': bytes, ...more }, part)
  expect((await patch(3, body)).status).toBe(409)
  expect(
    (await raw('PATCH', url, w, w.member, { 'upload-offset': '0', 'content-type': 'application/json' }, body)).status,
  ).toBe(415)
  const digest = createHash('sha1').update(body).digest('base64')
  expect(
    (await patch(0, Buffer.concat([body.subarray(0, -1), Buffer.from('!')]), { 'upload-checksum': `sha1 ${digest}` }))
      .status,
  ).toBe(460)
  expect((await patch(0, body, { 'upload-checksum': 'crc32 AAAA' })).status).toBe(400)
  expect((await raw('HEAD', url, w, w.member)).headers.get('upload-offset')).toBe('0')
  expect((await patch(0, Buffer.concat([body, body]))).status).toBe(413)
  const done = await patch(0, body, { 'upload-checksum': `sha1 ${digest}` })
  expect([done.status, done.headers.get('upload-offset')]).toEqual([204, String(body.length)])

  const once = await raw(
    'POST',
    address,
    w,
    w.member,
    { 'upload-length': String(body.length), 'upload-metadata': meta({ filename: 'b.pdf' }), 'content-type': bytes },
    body,
  )
  expect([once.status, once.headers.get('upload-offset')]).toEqual([201, String(body.length)])
  expect(once.headers.get('upload-file-id')).toMatch(/^[0-9a-f-]{36}$/)

  const ended = await create(w, w.member, 5_000_000, { filename: 'c.pdf' })
  await raw('PATCH', ended.url, w, w.member, { 'upload-offset': '0', 'content-type': bytes }, noise(100_000))
  expect((await raw('DELETE', ended.url, w, w.member)).status).toBe(204)
  expect((await raw('HEAD', ended.url, w, w.member)).status).toBe(404)

  const late = await create(w, w.member, 5_000_000, { filename: 'd.pdf' })
  await raw('PATCH', late.url, w, w.member, { 'upload-offset': '0', 'content-type': bytes }, noise(100_000))
  await h.current.admin.query(
    `update file_uploads set expires_at = now() - interval '1 minute' where organization_id = $1`,
    [w.organization],
  )
  expect((await raw('HEAD', late.url, w, w.member)).status).toBe(404)
  await sweep(w.system)
  expect(stored(w)).toHaveLength(2)
})

test('an upload belongs to whoever began it', async () => {
  const w = await world(h.current)
  const other = await world(h.current)
  const { url } = await create(w, w.member, 100, { filename: 'a.pdf' })
  for (const [there, who] of [
    [w, w.owner],
    [other, other.owner],
  ] as const) {
    expect((await raw('HEAD', url, there, who)).status).toBe(404)
    expect((await raw('PATCH', url, there, who, { 'upload-offset': '0', 'content-type': bytes }, pdf())).status).toBe(
      404,
    )
    expect((await raw('DELETE', url, there, who)).status).toBe(404)
  }
  expect((await create(w, w.viewer, 100, { filename: 'a.pdf' })).answer.status).toBe(403)
  expect(
    (await fetch(address, { method: 'POST', headers: { 'tus-resumable': '1.0.0', 'upload-length': '10' } })).status,
  ).toBe(401)
  const theirs = await create(w, w.member, 10, { filename: 'a.pdf', fileId: '01981f6e-0000-7000-8000-000000000000' })
  expect(theirs.answer.status).toBe(404)
  expect(stored(w)).toEqual([])
})

test('a lie about the type is refused before a byte is stored', async () => {
  const w = await world(h.current)
  const body = Buffer.concat([Buffer.from('MZ'), randomBytes(5000)])
  const { url } = await create(w, w.member, body.length, { filename: 'invoice.pdf', filetype: 'application/pdf' })
  const answer = await raw('PATCH', url, w, w.member, { 'upload-offset': '0', 'content-type': bytes }, body)
  expect([answer.status, ((await answer.json()) as any).code]).toEqual([415, 'files.type_refused'])
  expect(stored(w)).toEqual([])
  expect((await raw('HEAD', url, w, w.member)).status).toBe(404)
})

test('two writers of one upload: one goes on, the other is told', async () => {
  const w = await world(h.current)
  const body = noise(2_000_000)
  const { url } = await create(w, w.member, body.length, { filename: 'a.pdf' })
  const both = await Promise.all(
    [0, 1].map(() => raw('PATCH', url, w, w.member, { 'upload-offset': '0', 'content-type': bytes }, body)),
  )
  expect(both.map((a) => a.status).sort()).toEqual([204, 409])
  const { body: list } = await w.member.request('GET', 'files?fields=sha256')
  expect(list.data.map((f: any) => f.sha256)).toEqual([createHash('sha256').update(body).digest('hex')])
  expect(stored(w)).toHaveLength(1)
})
