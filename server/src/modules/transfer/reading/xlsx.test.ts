import { Readable } from 'node:stream'
import { crc32, deflateRawSync } from 'node:zlib'
import { expect, test } from 'vitest'
import writeXlsx from 'write-excel-file/node'
import { formatOf } from './bytes.ts'
import type { Line } from './csv.ts'
import { inspect } from './inspect.ts'
import { type Dialect, dataRows, type Source, Unreadable } from './source.ts'
import { dayOf } from './xlsx.ts'

/** A zip archive of some files, as any program would write it. */
function zip(files: Record<string, string | Buffer>): Buffer {
  const parts: Buffer[] = []
  const directory: Buffer[] = []
  let at = 0
  for (const [name, content] of Object.entries(files)) {
    const raw = Buffer.from(content as string)
    const packed = deflateRawSync(raw)
    const head = Buffer.alloc(26)
    head.writeUInt16LE(20, 0)
    head.writeUInt16LE(8, 4)
    head.writeUInt32LE(crc32(raw) >>> 0, 10)
    head.writeUInt32LE(packed.length, 14)
    head.writeUInt32LE(raw.length, 18)
    head.writeUInt16LE(name.length, 22)
    const local = Buffer.concat([Buffer.from('PK\x03\x04'), head, Buffer.from(name), packed])
    const entry = Buffer.alloc(16)
    entry.writeUInt32LE(at, 12)
    directory.push(
      Buffer.concat([Buffer.from('PK\x01\x02'), Buffer.from([20, 0]), head, entry.subarray(2), Buffer.from(name)]),
    )
    parts.push(local)
    at += local.length
  }
  const central = Buffer.concat(directory)
  const end = Buffer.alloc(18)
  end.writeUInt16LE(directory.length, 4)
  end.writeUInt16LE(directory.length, 6)
  end.writeUInt32LE(central.length, 8)
  end.writeUInt32LE(at, 12)
  return Buffer.concat([...parts, central, Buffer.from('PK\x05\x06'), end])
}

const book = (sheet: string, more: Record<string, string> = {}) =>
  zip({
    'xl/workbook.xml': '<workbook xmlns:r="r"><sheets><sheet name="One" r:id="rId1"/></sheets></workbook>',
    'xl/_rels/workbook.xml.rels':
      '<Relationships><Relationship Id="rId1" Target="worksheets/sheet1.xml"/></Relationships>',
    'xl/worksheets/sheet1.xml': `<worksheet><sheetData>${sheet}</sheetData></worksheet>`,
    ...more,
  })

async function readAll(bytes: Buffer, given: Partial<Dialect> = {}) {
  const found = formatOf(bytes.subarray(0, 65_536))
  if ('problem' in found) throw new Unreadable(found.problem)
  const source: Source = { format: found.format, certain: true, open: async () => Readable.from([bytes]) }
  const seen = await inspect(source, { size: bytes.length, sample: bytes.subarray(0, 65_536), utf8: false }, given)
  const rows: Line[] = []
  for await (const portion of dataRows(source, seen.dialect, seen.columns.length)) rows.push(...portion)
  return { ...seen, all: rows, names: seen.columns.map((c) => c.name) }
}
const refused = (bytes: Buffer, given?: Partial<Dialect>) =>
  readAll(bytes, given).then(
    () => 'read',
    (e) => (e instanceof Unreadable ? e.message : String(e.stack)),
  )

test('a workbook written by another library is read as it was meant', async () => {
  const bytes = await (writeXlsx as any)(
    [
      [{ value: 'Name' }, { value: 'Born' }, { value: 'Sum' }, { value: 'On' }],
      [
        { value: 'Jörg "the" <b>' },
        { value: new Date('1984-02-29T00:00:00Z'), format: 'dd.mm.yyyy' },
        { value: 12.5 },
        { value: true, type: Boolean },
      ],
      [{ value: 'Zoë\nEk' }, null, { value: 0.1 + 0.2 }, null],
    ],
    { buffer: true },
  )
  const made: Buffer = Buffer.isBuffer(bytes) ? bytes : await bytes.toBuffer()
  const read = await readAll(made)
  expect(read.names).toEqual(['Name', 'Born', 'Sum', 'On'])
  expect(read.all.map((r) => [r.line, ...r.cells])).toEqual([
    [2, 'Jörg "the" <b>', '1984-02-29', '12.5', 'true'],
    [3, 'Zoë\nEk', '', '0.3', ''],
  ])
  expect(read).toMatchObject({ rows: 2, sheets: [expect.any(String)], dialect: { encoding: null, header: true } })
})

test('sparse rows, inline texts and shared ones, sheets by name', async () => {
  const rows =
    '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="C1" t="inlineStr"><is><t>C</t></is></c></row><row r="5"><c r="C5"><v>7</v></c></row>'
  const bytes = book(rows, {
    'xl/sharedStrings.xml': '<sst><si><r><t>A</t></r><r><t>B_x000D_</t></r><rPh><t>no</t></rPh></si></sst>',
  })
  const read = await readAll(bytes, { header: true })
  expect(read.names).toEqual(['AB', 'Column 2', 'C'])
  expect(read.all).toEqual([{ line: 5, cells: ['', '', '7'] }])
  expect(await refused(bytes, { sheet: 'Two' })).toBe('There is no sheet “Two” in this workbook.')
})

test('days are counted as Excel counts them', () => {
  expect([
    dayOf(1, true, false),
    dayOf(60.5, false, false),
    dayOf(61, true, false),
    dayOf(45_000.5, false, false),
  ]).toEqual(['1900-01-01', '1900-02-28 12:00:00', '1900-03-01', '2023-03-15 12:00:00'])
  expect(dayOf(43_538, true, true)).toBe('2023-03-15')
})

test('what is no workbook, or a bomb, is refused with a sentence', async () => {
  expect(await refused(zip({ 'a.txt': 'hello' }))).toMatch(/no XLSX workbook/)
  expect(await refused(zip({ 'content.xml': '<x/>' }))).toMatch(/OpenDocument/)
  expect(await refused(Buffer.from('PK\x03\x04 and then nothing of use'))).toMatch(/damaged/)
  expect(await refused(book('<row r="1"><c r="A1"><v>1</v></c></row>').subarray(0, 300))).toMatch(/damaged/)
  expect(await refused(book('<row r="1"><c r="A1"><v>1</c></row>'))).toMatch(/no XML/)
  expect(await refused(book(''))).toBe('This sheet has no rows.')
  expect(await refused(book('<row r="1"><c r="ZZZ1"><v>1</v></c></row>'))).toMatch(/more than 5,000 columns/)
  expect(await refused(book('<row></row>'.repeat(4_000_000)))).toMatch(/unpacks to far more/)
  expect(await refused(book(`<row><c t="inlineStr"><is><t>${'ab12'.repeat(300_000)}</t></is></c></row>`))).toMatch(
    /longer than 1 MB/,
  )
  const doctype =
    '<!DOCTYPE x [<!ENTITY a "aaaa">]><worksheet><sheetData><row><c><v>&a;</v></c></row></sheetData></worksheet>'
  expect(await refused(book('', { 'xl/worksheets/sheet1.xml': doctype }))).toMatch(/no XML/)
})
