import type { Readable } from 'node:stream'
import { Unreadable } from './archive.ts'
import { decoded, type Encoding } from './bytes.ts'
import { type Line, tokeniser } from './csv.ts'
import { openWorkbook, type Workbook } from './workbook.ts'
import { sheetRows } from './xlsx.ts'

/** How a file is read; people may change it. */
export interface Dialect {
  encoding: Encoding | null
  delimiter: string | null
  quote: string | null
  header: boolean
  sheet?: string
}

/** A stored file. `certain`: every byte was seen to fit the encoding. */
export interface Source {
  format: 'csv' | 'xlsx'
  open(): Promise<Readable>
  certain: boolean
}

export async function workbookOf(source: Source): Promise<Workbook> {
  const chunks: Buffer[] = []
  for await (const chunk of (await source.open()) as AsyncIterable<Buffer>) chunks.push(chunk)
  return openWorkbook(Buffer.concat(chunks))
}

/** All rows of a file with its header, in portions, as far as memory is concerned one portion at a time. */
export async function* allRows(source: Source, dialect: Dialect, book?: Workbook): AsyncGenerator<Line[]> {
  if (source.format === 'xlsx') return yield* sheetRows(book ?? (await workbookOf(source)), dialect.sheet)
  const bytes = await source.open()
  const t = tokeniser({ delimiter: dialect.delimiter ?? ',', quote: dialect.quote ?? '"' })
  const encoding = dialect.encoding ?? 'utf-8'
  const doubtful = !source.certain && encoding !== 'windows-1252'
  let first = true
  try {
    for await (const text of decoded(bytes as AsyncIterable<Buffer>, encoding)) {
      let rows = t.push(text)
      if (doubtful) for (const row of rows) checkLetters(row, encoding)
      if (first && rows.length) {
        first = false
        if (/^sep=.?$/i.test(rows[0]!.cells[0]!) && rows[0]!.cells.length <= 2) rows = rows.slice(1)
      }
      if (rows.length) yield rows
    }
    const last = t.end()
    if (doubtful) for (const row of last) checkLetters(row, encoding)
    if (last.length) yield last
  } finally {
    bytes.destroy()
  }
}

/** A byte that is no letter of the chosen encoding becomes a mark; the row that holds one says so. */
function checkLetters(row: Line, encoding: string): void {
  const at = row.cells.findIndex((cell) => cell.includes('\uFFFD'))
  if (at >= 0)
    row.flaw ??= { column: at + 1, message: `Column ${at + 1} holds bytes that are no ${encoding.toUpperCase()} text.` }
}

/** Rows below the header, each with as many cells as there are columns; what has more or fewer says so. */
export async function* dataRows(
  source: Source,
  dialect: Dialect,
  columns: number,
  book?: Workbook,
): AsyncGenerator<Line[]> {
  let header = dialect.header
  for await (let rows of allRows(source, dialect, book)) {
    if (header) {
      rows = rows.slice(1)
      header = false
    }
    for (const row of rows) squared(row, columns, source.format === 'csv')
    if (rows.length) yield rows
  }
}

export function squared(row: Line, columns: number, strict: boolean): void {
  const { cells } = row
  while (cells.length > columns && cells.at(-1) === '') cells.pop()
  if (cells.length > columns)
    row.flaw ??= {
      column: columns + 1,
      message: `This row has ${cells.length} cells, but there are ${columns} columns.`,
    }
  else if (cells.length < columns) {
    if (strict)
      row.flaw ??= {
        column: cells.length,
        message: `This row has only ${cells.length} of ${columns} cells. Is there a line break or a quote too many?`,
      }
    while (cells.length < columns) cells.push('')
  }
}

export { Unreadable }
