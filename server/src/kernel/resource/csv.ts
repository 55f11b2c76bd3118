import type { Holds } from './field.ts'

/** Marks a file as UTF-8 for spreadsheets, which take it for their country's old encoding otherwise. */
export const byteOrderMark = '\uFEFF'

/** What a spreadsheet would run as a formula. Text that has apostrophes before such a character counts too: then reading takes away exactly one. */
const risky = /^'*[=+\-@\t\r]/
const taken = /^'+[=+\-@\t\r]/
/** The same characters for SQL, which looks at one code point instead of matching an expression: it is asked for every cell. */
const codes = Array.from('=+-@\t\r', (c) => c.charCodeAt(0)).join(', ')

/** Takes the sting out of text that a spreadsheet would run as a formula. */
export const harmless = (text: string): string => (risky.test(text) ? `'${text}` : text)
/** The text behind a cell that was made harmless, here or by another product. */
export const plain = (cell: string): string => (taken.test(cell) ? cell.slice(1) : cell)

/** One line of a CSV file after RFC 4180, made harmless cell by cell. */
export const csvLine = (cells: readonly (string | null)[]): string => `${cells.map(csvCell).join(',')}\r\n`

function csvCell(text: string | null): string {
  const safe = harmless(text ?? '')
  return /[",\r\n]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

/** SQL of a whole line over the columns `c0`, `c1` … of an alias. Words are always quoted, all else never needs it. */
export function csvSql(holds: readonly Holds[], t: string): string {
  const cells = holds.map((h, i) => (h === 'words' ? quotedSql(`${t}.c${i}`) : `${t}.c${i}`))
  // A function takes a hundred arguments at most; a null is no text to it.
  const groups: string[] = []
  for (let i = 0; i < cells.length; i += 40) groups.push(`concat(${cells.slice(i, i + 40).join(`, ',', `)})`)
  return `concat(${groups.join(`, ',', `)}, E'\\r\\n')`
}

// Most words begin with a letter: that is asked first, because it is cheap.
const quotedSql = (c: string): string =>
  `case when ascii(${c}) > 64 then '"' when ascii(ltrim(${c}, '''')) in (${codes}) then '"''' else '"' end || replace(${c}, '"', '""') || '"'`
