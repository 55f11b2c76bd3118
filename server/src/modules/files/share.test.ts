import { systemActor } from '../../kernel/index.ts'
import { purge } from '../../kernel/purge.ts'
import { expect, house, settle, test, type World, world } from '../../testing/index.ts'
import { dropPurged } from './sweep.ts'
import { pdf, uploaded } from './testing/samples.ts'
import { dropFile } from './work.ts'

const h = house()
const visit = (url: string, more: object = {}) => h.current.server.inject({ method: 'GET', url, ...more })
const share = async (w: World, more: object = {}, who = w.owner) => {
  const { body: file } = await uploaded(w, w.owner, 'Offer & <plan>.pdf', pdf())
  const made = await who.request('POST', 'files/share', { id: file.id, ...more })
  return { file, made, path: made.body.url ? new URL(made.body.url).pathname : '' }
}
const button = (html: string) => /<a [^>]*href="([^"]+)"/.exec(html)![1]!.replaceAll('&amp;', '&')

test('a link opens one document for people who are not signed in', async () => {
  const w = await world(h.current)
  const { file, made, path } = await share(w)
  expect(made.status).toBe(200)
  expect(made.body.share).not.toHaveProperty('tokenHash')
  expect(JSON.stringify(made.body.share)).not.toContain(path.split('/').pop())
  const page = await visit(path)
  expect(page.statusCode).toBe(200)
  expect(page.headers['content-security-policy']).toContain("default-src 'none'")
  expect(page.headers['referrer-policy']).toBe('no-referrer')
  expect(page.body).toContain('Offer &amp; _plan_.pdf')
  const bytes = await visit(button(page.body))
  expect([bytes.statusCode, bytes.body]).toEqual([200, pdf().toString()])
  expect(bytes.headers['content-disposition']).toMatch(/^attachment/)
  const list = await w.owner.request('GET', `file-shares`)
  expect(list.body.data).toMatchObject([{ fileId: file.id, downloads: 1, locked: false }])
  const told = await h.current.admin.query('select type from events where organization_id = $1 and record_id = $2', [
    w.organization,
    file.id,
  ])
  expect(told.rows.map((e) => e.type)).toContain('files.shared_download')
})

test('every link that does not open gets one and the same answer', async () => {
  const w = await world(h.current)
  const ended = await share(w)
  await h.current.admin.query(`update file_shares set expires_at = now() - interval '1 second' where id = $1`, [
    ended.made.body.share.id,
  ])
  const revoked = await share(w)
  await w.owner.request('DELETE', `file-shares/${revoked.made.body.share.id}`)
  const used = await share(w, { maxDownloads: 1 })
  const pass = button((await visit(used.path)).body)
  const race = await Promise.all([visit(pass), visit(pass), visit(pass)])
  expect(race.map((r) => r.statusCode).sort()).toEqual([200, 404, 404])
  const trashed = await share(w)
  await w.owner.request('DELETE', `files/${trashed.file.id}`)
  const left = await share(w, {}, w.member)
  await w.owner.request('PATCH', `members/${w.member.member}`, { status: 'suspended' })
  await settle(h.current)
  const unknown = `/s/${'A'.repeat(32)}`
  const [first, ...others] = await Promise.all(
    [unknown, ended.path, revoked.path, used.path, trashed.path, left.path, '/s/x'].map((p) => visit(p)),
  )
  expect(first!.statusCode).toBe(404)
  for (const other of others) expect([other.statusCode, other.body]).toEqual([404, first!.body])
  // The button of a page that was opened before does not outlive the link, nor fit another one.
  const good = await share(w)
  expect((await visit(`${good.path}/file?${pass.split('?')[1]}`)).statusCode).toBe(404)
  expect((await visit(`${good.path}/file`)).statusCode).toBe(404)
})

test('a password is asked for before anything is named', async () => {
  const w = await world(h.current)
  const { path } = await share(w, { password: 'open sesame 1' })
  const page = await visit(path)
  expect(page.body).toContain('type="password"')
  expect(page.body).not.toContain('Offer')
  const typed = (password: string) =>
    h.current.server.inject({
      method: 'POST',
      url: path,
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      payload: `password=${encodeURIComponent(password)}`,
    })
  expect(await typed('wrong')).toMatchObject({ statusCode: 403 })
  expect((await typed('wrong')).body).not.toContain('Offer')
  const open = await typed('open sesame 1')
  expect([open.statusCode, (await visit(button(open.body))).statusCode]).toEqual([200, 200])
  const kept = await h.current.admin.query(
    'select password_hash, token_hash from file_shares where organization_id = $1',
    [w.organization],
  )
  expect(kept.rows[0].password_hash).toMatch(/^\$argon2id\$/)
  expect(JSON.stringify(kept.rows)).not.toContain('sesame')
})

test('who may share, and for how long', async () => {
  const w = await world(h.current)
  const other = await world(h.current)
  const { file, made } = await share(w)
  expect((await w.viewer.request('POST', 'files/share', { id: file.id })).status).toBe(403)
  expect((await other.owner.request('POST', 'files/share', { id: file.id })).status).toBe(404)
  const days = (n: number) => new Date(Date.now() + n * 86_400_000).toISOString()
  for (const bad of [
    { expiresAt: days(-1) },
    { expiresAt: days(400) },
    { password: 'short' },
    { maxDownloads: 0 },
    { downloads: 5 },
  ])
    expect((await w.owner.request('POST', 'files/share', { id: file.id, ...bad })).status, JSON.stringify(bad)).toBe(
      422,
    )
  // A member sees the links she made, a manager all of them.
  expect((await w.member.request('GET', 'file-shares')).body.data).toEqual([])
  expect((await w.manager.request('GET', `file-shares/${made.body.share.id}`)).status).toBe(200)
})

test('what ended for good takes its versions, links and bytes along', async () => {
  const w = await world(h.current)
  const { file, path } = await share(w)
  const store = h.current.program.ports.files
  const key = `files/${file.id}/${file.id}`
  await w.owner.request('DELETE', `files/${file.id}`)
  await w.owner.request('POST', 'files/restore', { ids: [file.id] })
  expect((await visit(path)).statusCode).toBe(200)
  await w.owner.request('DELETE', `files/${file.id}`)
  ;(await store.get(w.organization, key)).destroy()
  await h.current.admin.query(`update files set deleted_at = now() - interval '31 days' where id = $1`, [file.id])
  await purge(h.current.program, w.organization)
  const system = h.current.program.open(w.organization, systemActor)
  await dropPurged(system, { data: { noun: 'files', ids: [file.id] } } as never)
  await dropFile.run(
    { ...h.current.program.ports, organization: w.organization, attempt: 1, ctx: system, as: async () => null },
    { ids: [file.id] },
  )
  await expect(store.get(w.organization, key)).rejects.toMatchObject({ code: 'ENOENT' })
  for (const table of ['files', 'file_versions', 'file_shares'])
    expect(
      (await h.current.admin.query(`select 1 from ${table} where organization_id = $1`, [w.organization])).rows,
      table,
    ).toEqual([])
})
