import { text } from 'node:stream/consumers'
import { expect, house, settle, test, world } from '../../testing/index.ts'
import { contacts } from '../contacts/index.ts'
import { files, openFile, storeFile } from './index.ts'
import { pdf, png, uploaded } from './testing/samples.ts'

const h = house()

test('a document is uploaded, listed, read and kept with its checksum', async () => {
  const w = await world(h.current)
  const { status, body } = await uploaded(w, w.member, 'Offer 2027.pdf', pdf(), { type: 'application/pdf' })
  expect(status).toBe(201)
  expect(body).toMatchObject({
    name: 'Offer 2027.pdf',
    kind: 'pdf',
    type: 'application/pdf',
    status: 'clean',
    revision: 1,
    ownerId: w.member.member,
  })
  expect(body.sha256).toMatch(/^[0-9a-f]{64}$/)
  expect(body).not.toHaveProperty('versionId')
  const list = await w.member.request('GET', 'files?filter=kind = "pdf"')
  expect(list.body.data.map((f: any) => f.id)).toEqual([body.id])
  const content = await w.member.request('GET', `files/${body.id}/content`)
  expect(content.text).toBe(pdf().toString())
  expect(content.headers).toMatchObject({
    'x-content-type-options': 'nosniff',
    'content-security-policy': "sandbox; default-src 'none'",
    'content-disposition': `attachment; filename="Offer 2027.pdf"; filename*=UTF-8''Offer%202027.pdf`,
    'accept-ranges': 'bytes',
  })
  const events = await h.current.admin.query(
    'select type from events where organization_id = $1 and record_id = $2 order by at',
    [w.organization, body.id],
  )
  expect(events.rows.map((e) => e.type)).toEqual(['files.created', 'files.downloaded'])
})

test('a part of a document is sent as asked for', async () => {
  const w = await world(h.current)
  const { body } = await uploaded(w, w.member, 'a.txt', Buffer.from('0123456789'))
  const part = (range: string, more = {}) =>
    w.member.request('GET', `files/${body.id}/content`, undefined, { range, ...more })
  expect(await part('bytes=2-4')).toMatchObject({
    status: 206,
    text: '234',
    headers: { 'content-range': 'bytes 2-4/10', 'content-length': '3' },
  })
  expect(await part('bytes=7-')).toMatchObject({ status: 206, text: '789' })
  expect(await part('bytes=-3')).toMatchObject({ status: 206, text: '789' })
  expect(await part('bytes=0-99')).toMatchObject({ status: 206, text: '0123456789' })
  expect((await part('bytes=10-')).status).toBe(416)
  expect(await part('bytes=2-4', { 'if-range': '"other"' })).toMatchObject({ status: 200, text: '0123456789' })
  const { headers } = await part('bytes=0-1')
  expect(
    (await w.member.request('GET', `files/${body.id}/content`, undefined, { 'if-none-match': headers.etag })).status,
  ).toBe(304)
})

test('a new version keeps the old one, which can be taken back into use', async () => {
  const w = await world(h.current)
  const { body: first } = await uploaded(w, w.member, 'plan.txt', Buffer.from('one'))
  const { body: second } = await uploaded(w, w.member, 'plan v2.txt', Buffer.from('second'), {
    query: `?fileId=${first.id}`,
  })
  expect(second).toMatchObject({ id: first.id, name: 'plan.txt', revision: 2, size: 6 })
  const versions = (await w.member.request('GET', `files/${first.id}/versions`)).body.data
  expect(versions.map((v: any) => [v.number, v.name, v.current])).toEqual([
    [2, 'plan v2.txt', true],
    [1, 'plan.txt', false],
  ])
  expect((await w.member.request('GET', `files/${first.id}/content?version=${versions[1].id}`)).text).toBe('one')
  const back = await w.member.request('POST', `files/${first.id}/restore-version`, { versionId: versions[1].id })
  expect(back.body).toMatchObject({ revision: 1, size: 3 })
  expect((await w.member.request('GET', `files/${first.id}/content`)).text).toBe('one')
  const { body: other } = await uploaded(w, w.member, 'other.txt', Buffer.from('other'))
  expect(
    (await w.member.request('POST', `files/${other.id}/restore-version`, { versionId: versions[1].id })).status,
  ).toBe(404)
  expect(
    (await w.viewer.request('POST', `files/${first.id}/restore-version`, { versionId: versions[1].id })).status,
  ).toBe(403)
})

test('who may read the record may read what hangs on it, and nobody else', async () => {
  const w = await world(h.current)
  const other = await world(h.current)
  const c = await contacts.create(w.owner.ctx, { firstName: 'Ann' })
  const { status, body: file } = await uploaded(w, w.owner, 'contract.pdf', pdf(), {
    query: `?noun=contacts&recordId=${c.id}`,
  })
  expect(status).toBe(201)
  const list = await w.viewer.request('GET', `contacts/${c.id}/attachments`)
  expect(list.body.data).toMatchObject([{ file: { id: file.id, name: 'contract.pdf' } }])
  expect(list.body.data[0].file).not.toHaveProperty('versionId')
  expect((await w.viewer.request('GET', `files/${file.id}/content`)).status).toBe(200)
  const timeline = (await w.owner.request('GET', `contacts/${c.id}/timeline`)).body.data
  expect(timeline.map((e: any) => e.type)).toContain('attachments.created')

  // A role that sees its own contacts only sees this file nowhere.
  const role = await w.owner.request('POST', 'roles', {
    name: 'Own only',
    grants: { 'contacts:read': 'own', 'files:read': 'all', 'files:write': 'all' },
  })
  expect(role.status).toBe(201)
  await w.owner.request('PATCH', `members/${w.member.member}`, { roleId: role.body.id })
  await settle(h.current)
  const hidden = await w.member.request('GET', `files/${file.id}/content`)
  expect(hidden.status).toBe(404)
  expect((await w.member.request('GET', 'files')).body.data).toEqual([])
  expect((await w.member.request('GET', `contacts/${c.id}/attachments`)).status).toBe(404)
  expect(
    (await w.member.request('POST', 'attachments', { noun: 'contacts', recordId: c.id, fileId: file.id })).status,
  ).toBe(404)
  expect((await other.owner.request('GET', `files/${file.id}/content`)).status).toBe(404)

  await w.owner.request('PATCH', `contacts/${c.id}`, { ownerId: w.member.member })
  expect((await w.member.request('GET', `files/${file.id}/content`)).status).toBe(200)

  // It goes with the record to the trash, and comes back with it.
  await w.owner.request('DELETE', `contacts/${c.id}`)
  expect((await w.member.request('GET', `files/${file.id}/content`)).status).toBe(404)
  await settle(h.current)
  expect((await w.owner.request('GET', 'files?deleted=true')).body.data).toMatchObject([{ id: file.id }])
  await w.owner.request('POST', 'contacts/restore', { ids: [c.id] })
  await settle(h.current)
  expect((await w.member.request('GET', `files/${file.id}/content`)).status).toBe(200)
})

test('signed addresses open one document for one member, as long as she may', async () => {
  const w = await world(h.current)
  const { body: file } = await uploaded(w, w.owner, 'note.txt', Buffer.from('hello'))
  const { body } = await w.member.request('POST', 'files/links', { ids: [file.id] })
  const { url } = body.data[0]
  const visit = (path: string) => h.current.server.inject({ method: 'GET', url: path })
  expect((await visit(url)).body).toBe('hello')
  for (let at = url.length - 120; at < url.length; at += 7) {
    const letter = url[at] === 'A' ? 'B' : 'A'
    expect((await visit(url.slice(0, at) + letter + url.slice(at + 1))).statusCode, `changed at ${at}`).toBe(404)
  }
  await w.owner.request('PATCH', `members/${w.member.member}`, { status: 'suspended' })
  await settle(h.current)
  expect((await visit(url)).statusCode).toBe(404)
})

test('what the product stores itself and opens again', async () => {
  const w = await world(h.current)
  const c = await contacts.create(w.owner.ctx, { firstName: 'Ann' })
  const made = await storeFile(
    { ctx: w.owner.ctx },
    { name: '../../etc/report.csv', body: Buffer.from('a,b\n1,2\n'), about: { noun: 'contacts', id: c.id } },
  )
  expect(made).toMatchObject({ name: 'report.csv', type: 'text/csv', size: 8 })
  const { stream, ...facts } = await openFile({ ctx: w.system }, made.id)
  expect(facts).toEqual({ name: 'report.csv', type: 'text/csv', size: 8 })
  expect(await text(stream)).toBe('a,b\n1,2\n')
  await expect(
    storeFile({ ctx: w.owner.ctx }, { name: 'a.png', body: Buffer.from('no picture') }),
  ).rejects.toMatchObject({ code: 'files.type_refused' })
  expect(await files.find(w.system, {})).toHaveLength(1)
})

test('a picture gets small forms without its place and camera', async () => {
  const w = await world(h.current)
  const { default: sharp } = await import('sharp')
  const big = await sharp({ create: { width: 900, height: 500, channels: 3, background: '#2a7' } })
    .withExif({ IFD0: { Copyright: 'Somebody', Make: 'Camera' } })
    .jpeg()
    .toBuffer()
  const { body } = await uploaded(w, w.member, 'site.jpg', big)
  const { prepareFile } = await import('./work.ts')
  const { rows } = await h.current.admin.query('select version_id as id from files where id = $1', [body.id])
  const job = {
    ...h.current.program.ports,
    organization: w.organization,
    attempt: 1,
    ctx: w.system,
    as: async () => null,
  }
  await prepareFile.run(job, { versionId: rows[0].id })
  const links = await w.member.request('POST', 'files/links', { ids: [body.id], form: 'thumb' })
  const thumb = await h.current.server.inject({ method: 'GET', url: links.body.data[0].url })
  expect(thumb.headers['content-type']).toBe('image/webp')
  const seen = await sharp(thumb.rawPayload).metadata()
  expect(seen).toMatchObject({ format: 'webp', width: 320, height: 178 })
  expect(seen.exif).toBeUndefined()
  // A file that only looks like a picture has none, and stays.
  const { body: odd } = await uploaded(w, w.member, 'dot.png', png.subarray(0, 40))
  const { rows: odds } = await h.current.admin.query('select version_id as id from files where id = $1', [odd.id])
  await prepareFile.run(job, { versionId: odds[0].id })
  expect((await w.member.request('GET', `files/${odd.id}`)).body.thumbnail).toBe(false)
})
