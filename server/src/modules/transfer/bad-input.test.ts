import { expect, house, test, world } from '../../testing/index.ts'
import { send } from './testing/desk.ts'

const h = house()
const sheet = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

test('a file that cannot be read is refused with a sentence and its place, and leaves nothing', async () => {
  const w = await world(h.current)
  const cases: [string | Buffer, string, RegExp][] = [
    ['', 'text/csv', /empty/],
    ['\n\n', 'text/csv', /no rows/],
    [Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1, 0, 2]), 'text/csv', /no text file/],
    ['PK\x03\x04 not really', 'text/csv', /damaged/],
    ['a,b\n1,2\n', sheet, /^$/],
    [`${'c,'.repeat(10_000)}\n`, 'application/octet-stream', /more than 5,000 columns/],
    ['a,"b\n1,2\n', 'text/csv', /never closes/],
  ]
  for (const [body, type, sentence] of cases) {
    const answer = await send(h.current, w.owner, 'noun=contacts', body, 'x', type)
    if (sentence.source === '^$') {
      // A CSV under the ending of a workbook is what its bytes say.
      expect(answer).toMatchObject({ status: 201, body: { format: 'csv' } })
      continue
    }
    expect(answer, String(sentence)).toMatchObject({ status: 422, body: { code: 'transfer.unreadable' } })
    expect(answer.body.detail).toMatch(sentence)
    expect(answer.body.errors).toMatchObject([{ path: 'file', message: answer.body.detail }])
  }
  const quote = await send(h.current, w.owner, 'noun=contacts', 'a,"b\n1,2\n')
  expect(quote.body.errors[0]).toMatchObject({ line: 1, column: 2 })
  expect((await w.owner.request('GET', 'imports')).body.data).toHaveLength(1)
  expect((await send(h.current, w.owner, 'noun=contacts', 'a\n1\n', 'x', 'text/html')).status).toBe(415)
  expect((await w.owner.request('POST', 'imports?noun=contacts', { a: 1 })).status).toBe(415)
})

test('another dialect reads the file again, and a name is only a name', async () => {
  const w = await world(h.current)
  const name = '../../etc/<b>Kunden „neu“.csv'
  const { body } = await send(h.current, w.owner, 'noun=contacts', 'Vorname;E-Mail\nAnn,A;a@x.example\n', name)
  expect(body).toMatchObject({ name: '<b>Kunden „neu“.csv', dialect: { delimiter: ';' } })
  const comma = await w.owner.request('PATCH', `imports/${body.id}`, { dialect: { delimiter: ',', header: false } })
  expect(comma).toMatchObject({ status: 200, body: { status: 'uploaded', rows: 2, columns: [{ name: 'Column 1' }] } })
  const back = await w.owner.request('PATCH', `imports/${body.id}`, { dialect: { delimiter: ';', header: true } })
  expect(back.body.mapping.columns).toMatchObject({ 0: { field: 'firstName' }, 1: { field: 'email' } })
  expect((await w.owner.request('PATCH', `imports/${body.id}`, { dialect: { delimiter: 'ab' } })).status).toBe(422)
  expect((await w.owner.request('PATCH', `imports/${body.id}`, { nonsense: 1 })).status).toBe(422)
})

test('a removed import takes its file along, and one at work is not removed', async () => {
  const w = await world(h.current)
  const { body } = await send(h.current, w.owner, 'noun=contacts', 'E-Mail\na@x.example\n')
  await w.owner.request('POST', `imports/${body.id}/run`)
  expect((await w.owner.request('DELETE', `imports/${body.id}`)).body.code).toBe('transfer.at_work')
  expect((await w.owner.request('POST', `imports/${body.id}/cancel`)).status).toBe(200)
  expect((await w.owner.request('DELETE', `imports/${body.id}`)).status).toBe(204)
  const { forgetImport } = await import('./work.ts')
  const { bench } = await import('./testing/desk.ts')
  await forgetImport.run(bench(w), { import: body.id })
  await expect(h.current.program.ports.files.get(w.organization, `imports/${body.id}`)).rejects.toMatchObject({
    code: 'ENOENT',
  })
  const { rows } = await h.current.admin.query('select 1 from import_progress where import_id = $1', [body.id])
  expect(rows).toEqual([])
})
