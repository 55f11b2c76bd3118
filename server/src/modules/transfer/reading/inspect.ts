import { type Encoding, encodingOf } from './bytes.ts'
import { type Column, describeColumns } from './columns.ts'
import { type Line, limits } from './csv.ts'
import { cutOf, hasHeader } from './dialect.ts'
import { allRows, type Dialect, type Source, squared, Unreadable, workbookOf } from './source.ts'

export interface Warning {
  row?: number
  column?: string
  message: string
}

export interface Inspection {
  dialect: Dialect
  sheets: string[] | null
  columns: Column[]
  /** Data rows, or null when the file is too long to be counted in passing. */
  rows: number | null
  warnings: Warning[]
  /** The first rows below the header. */
  first: Line[]
}

const looked = 1000
/** Bytes up to which a file is read to its end to say how many rows it has. */
const countable = 6 * 1024 * 1024

interface Seen {
  size: number
  sample: Buffer
  utf8: boolean
}

/** Reads the beginning of a file and says how it is written and what its columns hold. What people chose is taken as it is. */
export async function inspect(source: Source, seen: Seen, given: Partial<Dialect> = {}): Promise<Inspection> {
  const book = source.format === 'xlsx' ? await workbookOf(source) : undefined
  const dialect = book ? workbookDialect(given, book.sheets[0]!.name) : textDialect(seen, given)
  const first: Line[] = []
  let count = 0
  let whole = true
  for await (const rows of allRows(source, dialect, book)) {
    count += rows.length
    if (first.length <= looked) first.push(...rows.slice(0, looked + 1 - first.length))
    if (first.length > looked && !book && seen.size > countable) {
      whole = false
      break
    }
  }
  if (!count) throw new Unreadable(book ? 'This sheet has no rows.' : 'This file has no rows.')
  dialect.header = given.header ?? hasHeader(first)
  const width = first[0]!.cells.length
  const flaw = first[0]!.flaw
  if (flaw) throw new Unreadable(flaw.message, first[0]!.line, flaw.column ?? undefined)
  if (width > limits.columns)
    throw new Unreadable(`This file has ${width.toLocaleString('en')} columns; at most ${limits.columns} can be read.`)
  const header = dialect.header ? first.shift()!.cells : null
  const columns = book && !header ? Math.max(...first.map((r) => r.cells.length)) : (header ?? first[0]!.cells).length
  for (const row of first) squared(row, columns, !book)
  const rows = whole ? count - (header ? 1 : 0) : null
  return {
    dialect,
    sheets: book ? book.sheets.map((s) => s.name) : null,
    columns: describeColumns(header, first),
    rows,
    first: first.slice(0, looked),
    warnings: warningsOf(first, rows, dialect.encoding, seen, given),
  }
}

const workbookDialect = (given: Partial<Dialect>, sheet: string): Dialect => ({
  encoding: null,
  delimiter: null,
  quote: null,
  header: true,
  sheet: given.sheet ?? sheet,
})

function textDialect(seen: Seen, given: Partial<Dialect>): Dialect {
  const encoding = given.encoding ?? encodingOf(seen.sample, seen.utf8)
  const sample = new TextDecoder(encoding).decode(seen.sample, { stream: true })
  const cut = cutOf(sample, seen.sample.length === seen.size)
  return { encoding, delimiter: given.delimiter ?? cut.delimiter, quote: given.quote ?? cut.quote, header: true }
}

function warningsOf(
  first: Line[],
  rows: number | null,
  encoding: Encoding | null,
  seen: Seen,
  given: Partial<Dialect>,
): Warning[] {
  const warnings: Warning[] = first
    .filter((r) => r.flaw)
    .slice(0, 20)
    .map((r) => ({ row: r.line, message: r.flaw!.message }))
  if (encoding === 'windows-1252' && !given.encoding && !seen.utf8)
    warnings.unshift({
      message:
        'This file is no UTF-8 text, so it is read as Windows-1252. Look whether letters with accents are right.',
    })
  if (rows === 0) warnings.unshift({ message: 'This file names columns, but has no rows below them.' })
  return warnings
}
