import { expect, house, test, world } from '../../testing/index.ts'
import { cleanName, disposition } from './file-name.ts'
import { safeHtml } from './safe-html.ts'
import { typeOf } from './sniff.ts'
import { eicar } from './testing/clamd.ts'
import { pdf, png, uploaded } from './testing/samples.ts'

const h = house({ FILES_MAX_MB: '1', FILES_QUOTA_MB: '2' })
const script = '<script>alert(1)</script>'

test('names lose their folders, their tricks and nothing else', () => {
  const names: [string, string][] = [
    ['../../../etc/passwd', 'passwd'],
    ['..\\..\\windows\\system32\\a.txt', 'a.txt'],
    ['/etc/cron.d/x.txt', 'x.txt'],
    ['C:\\offer.pdf', 'offer.pdf'],
    ['offer.pdf\0.exe', 'offer.pdf'],
    ['offer\u202efdp.exe', 'offerfdp.exe'],
    ['\u200binvoice\ufeff.pdf', 'invoice.pdf'],
    ['a\r\nSet-Cookie: x.txt', 'aSet-Cookie_ x.txt'],
    ['.htaccess', 'htaccess'],
    ['...', 'File'],
    ['', 'File'],
    ['con.txt', '_con.txt'],
    ['Angebot für Müller & Söhne (2).pdf', 'Angebot für Müller & Söhne (2).pdf'],
    ['見積書.xlsx', '見積書.xlsx'],
    ['عرض السعر.pdf', 'عرض السعر.pdf'],
    [`${'x'.repeat(400)}.pdf`, `${'x'.repeat(196)}.pdf`],
  ]
  for (const [given, clean] of names) expect(cleanName(given)).toBe(clean)
  expect(disposition('a"b;\\ü\u{1f600}.pdf')).toBe(
    `attachment; filename="a_b___${'__'}.pdf"; filename*=UTF-8''a%22b%3B%5C%C3%BC%F0%9F%98%80.pdf`,
  )
})

test('a type is what the bytes say, and name and announcement must agree', async () => {
  const is = async (head: Buffer | string, name: string, said?: string) =>
    typeOf(Buffer.from(head as string), name, said).then(
      (k) => k.type,
      (e) => e.code,
    )
  const no = 'files.type_refused'
  expect(await is(png, 'a.png', 'image/png')).toBe('image/png')
  expect(await is(png, 'a.pdf')).toBe(no)
  expect(await is(png, 'a.png', 'application/pdf')).toBe(no)
  expect(await is(png, 'a.html')).toBe(no)
  expect(await is('MZ\x90\0', 'a.pdf')).toBe(no)
  expect(await is('\x7fELF\x02\x01\x01', 'a')).toBe(no)
  expect(await is('hello', 'a.exe')).toBe(no)
  expect(await is(pdf(), 'invoice.pdf.exe')).toBe(no)
  expect(await is(pdf(), 'invoice.exe.pdf')).toBe('application/pdf')
  expect(await is(`<svg xmlns="http://www.w3.org/2000/svg">${script}</svg>`, 'logo.png', 'image/png')).toBe(no)
  expect(await is(`<html>${script}`, 'page.jpg', 'image/jpeg')).toBe(no)
  expect(await is('text', 'a.txt', 'text/html;image/png')).toBe(no)
  expect(await is('text', 'a.txt', 'text/plain; charset=utf-8')).toBe('text/plain')
  expect(await is('a;b\n1;2', 'a.csv', 'application/vnd.ms-excel')).toBe('text/csv')
  expect(await is(Buffer.concat([png, Buffer.from([0, 1, 2])]), 'noname')).toBe('image/png')
  expect(await is(Buffer.from([0, 1, 2, 3, 4, 5]), 'a.bin')).toBe(no)
  expect(await is('Gr\xfc\xdfe aus M\xfcnchen', 'a.txt')).toBe('text/plain')
  expect(await is('PK\x03\x04\x14\0\0\0\x08\0', 'a.docx')).toMatch(/wordprocessingml/)
  expect(await is('PK\x03\x04\x14\0\0\0\x08\0', 'a.pdf')).toBe(no)
  expect(await is('', 'empty.txt')).toBe('text/plain')
  expect(await is('', 'empty.pdf')).toBe(no)
})

test('pages, drawings and polyglots leave as bytes to save and never as something to open', async () => {
  const w = await world(h.current)
  const bad: [string, Buffer, string?][] = [
    ['page.html', Buffer.from(`<!doctype html>${script}`)],
    ['logo.svg', Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg">${script}</svg>`), 'image/svg+xml'],
    [
      'feed.xml',
      Buffer.from(`<?xml version="1.0"?><x:script xmlns:x="http://www.w3.org/1999/xhtml">alert(1)</x:script>`),
    ],
    ['mail.eml', Buffer.from(`Content-Type: text/html\n\n${script}`)],
    ['poly.gif', Buffer.from(`GIF89a/*${script}*/=1;`)],
    ['poly.pdf', Buffer.concat([pdf(), Buffer.from(`<html>${script}</html>`)])],
    ['note.txt', Buffer.from(`<html>${script}</html>`)],
  ]
  for (const [name, body, type] of bad) {
    const { status, body: file } = await uploaded(w, w.member, name, body, { type })
    expect(status, name).toBe(201)
    const { headers } = await w.member.request('GET', `files/${file.id}/content`)
    expect(headers['content-security-policy'], name).toBe("sandbox; default-src 'none'")
    expect(headers['x-content-type-options'], name).toBe('nosniff')
    expect(headers['content-disposition'], name).toMatch(/^attachment; /)
    expect(headers['content-type'], name).not.toMatch(/html|svg|xml|rfc822/)
  }
})

test('paths in names reach nothing', async () => {
  const w = await world(h.current)
  for (const name of ['../../../../tmp/x.txt', '..%2f..%2fx.txt', 'a\0b.txt', '/x.txt', '\\\\host\\share\\x.txt']) {
    const { status, body } = await uploaded(w, w.member, name, Buffer.from('x'))
    expect(status, name).toBe(201)
    expect(body.name, name).not.toMatch(/[\\/\0]/)
  }
  const { body } = await uploaded(w, w.member, 'a.txt', Buffer.from('x'))
  for (const name of ['a/b.txt', 'a\u202etxt.exe', 'a\u0000b'])
    expect((await w.member.request('PATCH', `files/${body.id}`, { name })).status, name).toBe(422)
  expect((await w.member.request('PATCH', `files/${body.id}`, { name: 'Neuer Name.txt' })).body.name).toBe(
    'Neuer Name.txt',
  )
})

test('nobody sets what the house knows better', async () => {
  const w = await world(h.current)
  const { body } = await uploaded(w, w.member, 'a.txt', Buffer.from('x'))
  for (const [field, value] of Object.entries({
    size: 0,
    status: 'clean',
    sha256: 'x',
    type: 'text/html',
    versionId: body.id,
    revision: 9,
    thumbnail: true,
  }))
    expect((await w.owner.request('PATCH', `files/${body.id}`, { [field]: value })).status, field).toBe(422)
})

test('room is claimed before the first byte, and a race cannot take more than there is', async () => {
  const w = await world(h.current)
  const mb = 1024 * 1024
  expect((await uploaded(w, w.member, 'big.txt', Buffer.alloc(mb + 1, 'a'))).status).toBe(413)
  const race = await Promise.all(
    Array.from({ length: 8 }, (_, i) => uploaded(w, w.member, `r${i}.txt`, Buffer.alloc(mb / 2, 'a'))),
  )
  expect(race.filter((r) => r.status === 201)).toHaveLength(4)
  expect(race.filter((r) => r.status === 507)).toHaveLength(4)
  expect(race.find((r) => r.status === 507)!.body).toMatchObject({ code: 'files.no_room' })
  const room = await w.member.request('GET', 'files/usage')
  expect(room.body).toEqual({ used: 2 * mb, promised: 0, limit: 2 * mb, largest: mb })
  const warned = await h.current.admin.query(
    `select data from events where organization_id = $1 and type = 'files.quota_warned'`,
    [w.organization],
  )
  expect(warned.rows).toHaveLength(1)
  expect((await uploaded(await world(h.current), w.member, 'x.txt', Buffer.from('x'))).status).toBe(404)
})

test('words of office documents come out without anything that acts', () => {
  const bad = [
    [`<p onclick="x()">a${script}b</p>`, '<p>ab</p>'],
    ['<a href="javascript:alert(1)">go</a>', 'go'],
    ['<p><img src=x onerror=alert(1)>x</p>', '<p>x</p>'],
    ['<td colspan="2" style="x">a</td>', '<td colspan="2">a</td>'],
    ['<scr<script>x</script>ipt>alert(1)</script>', 'alert(1)'],
    ['<svg><style><img src="</style><img src=x onerror=alert(1)>"></svg>', ''],
    ['a < b & c > d', 'a &lt; b & c &gt; d'],
    ['<p title="<script>">x</p>', '&lt;p title=&quot;'],
    ['<script>never closed', ''],
  ]
  for (const [given, out] of bad) expect(safeHtml(given!)).toBe(out)
})

test('without a scanner a test virus is a text like others, and says so nowhere', async () => {
  const w = await world(h.current)
  expect((await uploaded(w, w.member, 'eicar.txt', Buffer.from(eicar))).body.status).toBe('clean')
})
