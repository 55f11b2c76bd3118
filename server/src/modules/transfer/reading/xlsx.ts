import { Unreadable } from './archive.ts'
import { type Line, limits } from './csv.ts'
import { elements } from './elements.ts'
import { unescaped, type Workbook } from './workbook.ts'

const day = 86_400_000

/** A day number of Excel as `2026-03-31` or `2026-03-31 14:05:00`; what is no date stays as it was. */
export function dayOf(number: number, wholeDay: boolean, late: boolean): string | undefined {
  if (!Number.isFinite(number) || number < 0 || number > 2_958_466) return undefined
  // Excel thinks that 1900 had a 29th of February; days before it are one off.
  const days = late ? number + 1462 : number < 60 ? number + 1 : number
  const at = new Date(Math.round((days - 25_569) * 86_400) * 1000)
  if (Number.isNaN(at.getTime())) return undefined
  const text = at.toISOString()
  if (!late && number < 1) return text.slice(11, 19)
  return wholeDay || at.getTime() % day === 0 ? text.slice(0, 10) : text.slice(0, 19).replace('T', ' ')
}

/** A number as a person would write it: what arithmetic left behind the fifteenth digit is nobody's data. */
const plainNumber = (text: string): string => {
  const n = Number(text)
  if (text === '' || !Number.isFinite(n)) return text
  if (/^-?\d{1,15}$/.test(text)) return text
  const short = String(Number(n.toPrecision(15)))
  return /e/i.test(short) ? BigIntOr(n, text) : short
}
const BigIntOr = (n: number, text: string) => (Number.isSafeInteger(n) ? n.toFixed(0) : text)

function columnOf(place: string): number {
  let column = 0
  for (let i = 0; i < place.length; i++) {
    const c = place.charCodeAt(i)
    if (c < 65 || c > 90) break
    column = column * 26 + (c - 64)
  }
  return column - 1
}

/** Rows of a sheet as they come out of the archive; `line` is the number of the row in the sheet. Empty rows are left out. */
export async function* sheetRows(book: Workbook, sheet?: string): AsyncGenerator<Line[]> {
  const chosen = sheet === undefined ? book.sheets[0]! : book.sheets.find((s) => s.name === sheet)
  if (!chosen) throw new Unreadable(`There is no sheet “${sheet}” in this workbook.`)
  let rows: Line[] = []
  let line = 0
  let cells: string[] = []
  let at = -1
  let type = ''
  let style = -1
  let text = ''
  let taking = false

  const value = (): string => {
    if (type === 's') return book.strings[Number(text)] ?? ''
    if (type === 'inlineStr' || type === 'str') return unescaped(text)
    if (type === 'b') return text === '1' ? 'true' : 'false'
    if (type === 'e') return text
    if (type === 'd') return text.replace(/T00:00:00(\.0+)?Z?$/, '')
    const date = style >= 0 ? book.dates[style] : undefined
    return (date === undefined || text === '' ? undefined : dayOf(Number(text), date, book.late)) ?? plainNumber(text)
  }
  const parts = elements(await book.archive.open(chosen.part), {
    open(name, a) {
      if (name === 'row') {
        line = a.r ? Number(a.r) : line + 1
        cells = []
        at = -1
      } else if (name === 'c') {
        at = a.r ? columnOf(a.r) : at + 1
        type = a.t ?? 'n'
        style = a.s === undefined ? -1 : Number(a.s)
        text = ''
        if (at < 0 || at >= limits.columns)
          throw new Unreadable(`This sheet has more than ${limits.columns.toLocaleString('en')} columns.`, line, at + 1)
      } else if (name === 'v' || name === 't') taking = at >= 0
    },
    text(part) {
      if (!taking) return
      text += part
      if (text.length > limits.cell) throw new Unreadable('A cell is longer than 1 MB.', line, at + 1)
    },
    close(name) {
      if (name === 'v' || name === 't') taking = false
      else if (name === 'c' && at >= 0) {
        const own = value()
        if (own === '') return
        while (cells.length < at) cells.push('')
        cells[at] = own
      } else if (name === 'row' && cells.length) rows.push({ line, cells })
    },
  })
  for await (const _ of parts) {
    if (!rows.length) continue
    yield rows
    rows = []
  }
  if (rows.length) yield rows
}
