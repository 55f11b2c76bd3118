import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { SaxesParser } from 'saxes'
import yauzl from 'yauzl'
import { expect, house, test, world } from '../../testing/index.ts'
import { contacts } from '../contacts/index.ts'
import { openExport } from './export.ts'
import { clockOf } from './export-clock.ts'
import { workbook } from './export-xlsx.ts'

const h = house()

/** The parts of an archive, read by a reader that is not ours; it checks sizes and sums. */
async function unzipped(bytes: Buffer): Promise<Map<string, string>> {
  const parts = new Map<string, string>()
  const zip = await new Promise<yauzl.ZipFile>((done, refuse) =>
    yauzl.fromBuffer(bytes, { lazyEntries: true, validateEntrySizes: true }, (e, z) => (e ? refuse(e) : done(z))),
  )
  await new Promise<void>((done, refuse) => {
    zip.on('entry', (entry: yauzl.Entry) =>
      zip.openReadStream(entry, async (error, stream) => {
        if (error) return refuse(error)
        const chunks: Buffer[] = []
        for await (const chunk of stream) chunks.push(chunk as Buffer)
        parts.set(entry.fileName, Buffer.concat(chunks).toString())
        zip.readEntry()
      }),
    )
    zip.on('end', done).on('error', refuse)
    zip.readEntry()
  })
  return parts
}

interface Cell {
  place: string
  type: string
  style: string
  value: string
}

/** The cells of a sheet by row; not well-formed XML fails. */
function cellsOf(xml: string): Cell[][] {
  const rows: Cell[][] = []
  const parser = new SaxesParser({})
  parser.on('error', (error) => {
    throw error
  })
  parser.on('opentag', ({ name, attributes: a }) => {
    if (name === 'row') rows.push([])
    if (name === 'c')
      rows.at(-1)!.push({ place: String(a.r), type: String(a.t ?? 'n'), style: String(a.s ?? 0), value: '' })
  })
  parser.on('text', (text) => {
    const cell = rows.at(-1)?.at(-1)
    if (cell) cell.value += text
  })
  parser.write(xml).close()
  return rows
}
const decoded = (value: string) =>
  value.replace(/_x([0-9A-F]{4})_/g, (_, code) => String.fromCharCode(Number.parseInt(code, 16)))

async function written(...[columns, rows, most]: [Parameters<typeof workbook>[0], (string | null)[][], number?]) {
  async function* portions() {
    for (let i = 0; i < rows.length; i += 3) yield rows.slice(i, i + 3)
  }
  const chunks: Buffer[] = []
  for await (const chunk of workbook(columns, portions(), most)) chunks.push(chunk)
  return unzipped(Buffer.concat(chunks))
}

test('a workbook has real numbers, days and moments, and the rest as text', async () => {
  const columns = (['words', 'number', 'date', 'moment', 'code'] as const).map((holds) => ({
    label: `<${holds}>`,
    holds,
  }))
  const parts = await written(columns, [
    ['=1+1', '-2.5', '2027-03-31', '2026-11-20T12:00:00.000Z', 'x'],
    [null, null, '1899-12-31', null, null],
  ])
  expect([...parts.keys()]).toEqual([
    '[Content_Types].xml',
    'xl/worksheets/sheet1.xml',
    'xl/workbook.xml',
    'xl/_rels/workbook.xml.rels',
    '_rels/.rels',
    'xl/styles.xml',
  ])
  for (const xml of parts.values()) cellsOf(xml)
  const [head, first, second] = cellsOf(parts.get('xl/worksheets/sheet1.xml')!)
  expect(head!.map((c) => [c.place, c.value])).toEqual([
    ['A1', '<words>'],
    ['B1', '<number>'],
    ['C1', '<date>'],
    ['D1', '<moment>'],
    ['E1', '<code>'],
  ])
  expect(first!.map((c) => [c.type, c.style, c.value])).toEqual([
    ['inlineStr', '0', '=1+1'],
    ['n', '0', '-2.5'],
    ['n', '2', '46477'],
    ['n', '3', '46346.5'],
    ['inlineStr', '0', 'x'],
  ])
  expect(second).toEqual([{ place: 'C3', type: 'inlineStr', style: '0', value: '1899-12-31' }])
})

test('every text survives, what XML forbids and what is too long for a cell are told', async () => {
  const texts = fc.sample(fc.string({ unit: 'binary', minLength: 1, maxLength: 40 }), { numRuns: 400, seed: 3 })
  const nasty = ['_x0041_', '\u0001\u001f', '\r\n', ']]>', '&amp;', '\ufffe', '  ', ...texts].filter(
    (t) => t.isWellFormed() && !t.includes('\0'),
  )
  const parts = await written(
    [{ label: 'Text', holds: 'words' }],
    [...nasty, 'x'.repeat(40_000)].map((t) => [t]),
  )
  const rows = cellsOf(parts.get('xl/worksheets/sheet1.xml')!)
    .slice(1)
    .map(([c]) => decoded(c!.value))
  expect(rows.slice(0, -1).map((v) => contacts.fields.firstName.parse(v))).toEqual(nasty)
  expect(rows.at(-1)).toBe(`${'x'.repeat(32_766)}…`)
})

test('a further sheet begins where one is full', async () => {
  const columns = Array.from({ length: 30 }, (_, i) => ({ label: `C${i}`, holds: 'code' as const }))
  const rows = Array.from({ length: 10 }, (_, r) => columns.map((_, c) => `${r}.${c}`))
  for (const [most, sheets] of [
    [5, 3],
    [6, 2],
    [11, 1],
    [3, 5],
  ] as const) {
    const parts = await written(columns, rows, most)
    const names = [...parts.keys()].filter((n) => n.includes('sheets/'))
    expect(names).toHaveLength(sheets)
    const read = names.flatMap((n) =>
      cellsOf(parts.get(n)!)
        .slice(1)
        .map((cells) => cells.map((c) => c.value)),
    )
    expect(read).toEqual(rows)
    expect(cellsOf(parts.get(names[0]!)!)[0]!.at(-1)!.place).toBe('AD1')
  }
  expect(cellsOf((await written(columns, [])).get('xl/worksheets/sheet1.xml')!)).toHaveLength(1)
})

test('the same export says the same as a workbook and as lines', async () => {
  const w = await world(h.current)
  const people = Array.from({ length: 600 }, (_, i) => ({
    firstName: `P${i}`,
    lastName: i % 3 ? 'a\n"b"' : null,
    birthday: i % 5 ? '1980-02-29' : null,
  }))
  await contacts.createMany(w.owner.ctx, people)
  const query = 'sort=firstName&columns=id,firstName,lastName,version'
  const csv = await w.manager.request('GET', `contacts/export?${query}`)
  const book = await openExport(w.manager.ctx, contacts, {
    format: 'xlsx',
    sort: ['firstName'],
    columns: query.split('columns=')[1]!.split(','),
  })
  const chunks: Buffer[] = []
  for await (const chunk of book.bytes) chunks.push(Buffer.from(chunk))
  const parts = await unzipped(Buffer.concat(chunks))
  const rows = cellsOf(parts.get('xl/worksheets/sheet1.xml')!)
  const places = ['A', 'B', 'C', 'D']
  const table = rows.map((cells, i) => places.map((p) => cells.find((c) => c.place === `${p}${i + 1}`)?.value ?? ''))
  expect(table).toEqual(parse(csv.text, { bom: true }))
  expect(rows[1]!.at(-1)!.type).toBe('n')
})

test('moments stand in a sheet by the clocks of the organization, summer and winter', () => {
  const clock = clockOf('Europe/Stockholm')
  expect(clock('2026-11-20T12:34:56.123Z')).toBe('2026-11-20T13:34:56.123Z')
  expect(clock('2026-07-20T23:00:00.000Z')).toBe('2026-07-21T01:00:00.000Z')
  expect(clock('2026-03-29T00:59:59.000Z')).toBe('2026-03-29T01:59:59.000Z')
  expect(clock('2026-03-29T01:00:00.000Z')).toBe('2026-03-29T03:00:00.000Z')
  expect(clockOf('America/St_Johns')('2026-01-01T00:00:00.000Z')).toBe('2025-12-31T20:30:00.000Z')
  expect(clockOf('UTC')('2026-01-01T00:00:00.000Z')).toBe('2026-01-01T00:00:00.000Z')
})
