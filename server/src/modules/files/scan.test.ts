import { afterAll, afterEach } from 'vitest'
import { expect, type House, openHouse, test, type World, world } from '../../testing/index.ts'
import { shares } from './index.ts'
import { sweep } from './sweep.ts'
import { type Clamd, clamd, eicar } from './testing/clamd.ts'
import { pdf, uploaded } from './testing/samples.ts'
import { scanFile } from './work.ts'

let daemon: Clamd
let h: House
const opened = (async () => {
  daemon = await clamd()
  h = await openHouse({ CLAMAV_HOST: '127.0.0.1', CLAMAV_PORT: String(daemon.port) })
})()
afterEach(() => void (daemon.mood = 'works'))
afterAll(async () => {
  await h.stop()
  await daemon.stop()
})

const scan = async (w: World, id: string) => {
  const { rows } = await h.admin.query('select version_id as id from files where id = $1', [id])
  const job = { ...h.program.ports, organization: w.organization, attempt: 1, ctx: w.system, as: async () => null }
  return scanFile.run(job, { versionId: rows[0].id })
}
const queued = async (w: World) =>
  (
    await h.admin.query(
      `select count(*)::int as n from graphile_worker._private_jobs j join graphile_worker._private_tasks t on t.id = j.task_id where t.identifier = 'files.scan' and j.payload->>'organization' = $1`,
      [w.organization],
    )
  ).rows[0].n

test('a file is held until it was found clean', async () => {
  await opened
  const w = await world(h)
  const { body } = await uploaded(w, w.member, 'offer.pdf', pdf())
  expect(body.status).toBe('scanning')
  expect(await queued(w)).toBe(1)
  const closed = await w.member.request('GET', `files/${body.id}/content`)
  expect([closed.status, closed.body.code]).toEqual([409, 'files.held'])
  expect((await w.member.request('POST', 'files/links', { ids: [body.id] })).body.data).toEqual([])
  expect((await w.owner.request('POST', 'files/share', { id: body.id })).status).toBe(409)
  expect((await w.member.request('GET', `files/${body.id}/preview`)).body.kind).toBe('none')
  await scan(w, body.id)
  expect(daemon.scanned).toBe(1)
  expect((await w.member.request('GET', `files/${body.id}/content`)).status).toBe(200)
  await scan(w, body.id)
  expect(daemon.scanned).toBe(1)
})

test('what the scanner knows stays closed for ever', async () => {
  await opened
  const w = await world(h)
  const { body } = await uploaded(w, w.member, 'eicar.txt', Buffer.from(`one line\n${eicar}\n`))
  await scan(w, body.id)
  expect((await w.member.request('GET', `files/${body.id}`)).body.status).toBe('infected')
  for (const who of [w.member, w.owner]) {
    const closed = await who.request('GET', `files/${body.id}/content`)
    expect([closed.status, closed.body.code]).toEqual([409, 'files.infected'])
  }
  const versions = (await w.member.request('GET', `files/${body.id}/versions`)).body.data
  expect(versions).toMatchObject([{ status: 'infected', detail: 'Eicar-Signature' }])
  const told = await h.admin.query(`select data from events where organization_id = $1 and type = 'files.infected'`, [
    w.organization,
  ])
  expect(told.rows).toMatchObject([{ data: { name: 'eicar.txt', found: 'Eicar-Signature' } }])
})

test('a scanner that fails, hangs up or reaches its limits lets nothing pass', async () => {
  await opened
  const w = await world(h)
  const { body } = await uploaded(w, w.member, 'a.txt', Buffer.from('hello'))
  for (const mood of ['hangs up', 'limit'] as const) {
    daemon.mood = mood
    await expect(scan(w, body.id), mood).rejects.toThrow(/scanner/)
    expect((await w.member.request('GET', `files/${body.id}`)).body.status, mood).toBe('waiting')
    expect((await w.member.request('GET', `files/${body.id}/content`)).status, mood).toBe(409)
  }
  // Whoever waits is asked about again, and comes free when the scanner is back.
  await h.admin.query(`update file_versions set created_at = now() - interval '1 hour' where organization_id = $1`, [
    w.organization,
  ])
  const before = await queued(w)
  await sweep(w.system)
  await sweep(w.system)
  expect(await queued(w)).toBe(before + 1)
  daemon.mood = 'works'
  await scan(w, body.id)
  expect((await w.member.request('GET', `files/${body.id}/content`)).text).toBe('hello')
})

test('a new version that is infected closes the file, links included, and the old one opens it again', async () => {
  await opened
  const w = await world(h)
  const { body } = await uploaded(w, w.owner, 'a.txt', Buffer.from('good'))
  await scan(w, body.id)
  const { url } = (await w.owner.request('POST', 'files/share', { id: body.id })).body
  const path = new URL(url).pathname
  expect((await h.server.inject({ url: path })).statusCode).toBe(200)
  await uploaded(w, w.owner, 'a.txt', Buffer.from(eicar), { query: `?fileId=${body.id}` })
  expect((await h.server.inject({ url: path })).statusCode).toBe(404)
  await scan(w, body.id)
  expect((await w.owner.request('GET', `files/${body.id}`)).body.status).toBe('infected')
  const [, first] = (await w.owner.request('GET', `files/${body.id}/versions`)).body.data
  await w.owner.request('POST', `files/${body.id}/restore-version`, { versionId: first.id })
  expect((await h.server.inject({ url: path })).statusCode).toBe(200)
  expect(await shares.find(w.system, {})).toHaveLength(1)
})
