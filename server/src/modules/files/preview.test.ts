import { expect, house, test, world } from '../../testing/index.ts'
import { pdf, uploaded } from './testing/samples.ts'
import { docx } from './testing/zip.ts'

const h = house()
const paragraph = (words: string) => `<w:p><w:r><w:t>${words}</w:t></w:r></w:p>`

test('texts are shown as they are written, pages and drawings as what they are written in', async () => {
  const w = await world(h.current)
  const seen = async (name: string, body: Buffer) => {
    const { body: file } = await uploaded(w, w.member, name, body)
    return (await w.member.request('GET', `files/${file.id}/preview`)).body
  }
  expect(await seen('a.md', Buffer.from('# Grüße'))).toEqual({ kind: 'text', content: '# Grüße', cut: false })
  expect((await seen('old.txt', Buffer.from('Grüße, Größe, Maß', 'latin1'))).content).toBe('Grüße, Größe, Maß')
  expect((await seen('a.html', Buffer.from('<script>x</script>'))).content).toBe('<script>x</script>')
  expect((await seen('empty.txt', Buffer.alloc(0))).content).toBe('')
  const long = await seen('long.log', Buffer.alloc(300_000, 'a'))
  expect([long.content.length, long.cut]).toEqual([200_000, true])
  expect((await seen('a.pdf', pdf())).kind).toBe('none')
})

test('the words of a Word document come out as safe HTML, and a bomb does not go off', async () => {
  const w = await world(h.current)
  const { status, body: file } = await uploaded(
    w,
    w.member,
    'letter.docx',
    docx(paragraph('Dear &lt;script&gt; house')),
  )
  expect([status, file.kind]).toEqual([201, 'document'])
  const { body } = await w.member.request('GET', `files/${file.id}/preview`)
  expect(body).toEqual({ kind: 'html', content: '<p>Dear &lt;script&gt; house</p>', cut: false })
  const bomb = docx(paragraph('x'), { 'word/media/a.bin': Buffer.alloc(90 * 1024 * 1024) })
  expect(bomb.length).toBeLessThan(200_000)
  const { body: large } = await uploaded(w, w.member, 'bomb.docx', bomb)
  const before = process.memoryUsage().rss
  expect((await w.member.request('GET', `files/${large.id}/preview`)).body.kind).toBe('none')
  expect(process.memoryUsage().rss - before).toBeLessThan(64 * 1024 * 1024)
  const { body: broken } = await uploaded(w, w.member, 'broken.docx', docx('<w:p>').subarray(0, 300))
  expect((await w.member.request('GET', `files/${broken.id}/preview`)).body.kind).toBe('none')
})
