import type { Holds } from '../../kernel/index.ts'
import { type Entry, zip } from './export-zip.ts'

/** Rows of one sheet, its header among them, and characters of one cell: more than that no spreadsheet opens. */
const limits = { rows: 1_048_576, characters: 32_767, bytes: 2_000_000_000 }
const day = 86_400_000
const namespace = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const packages = 'http://schemas.openxmlformats.org/package/2006'
const kinds = 'application/vnd.openxmlformats-officedocument.spreadsheetml'
const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'

/** The columns of a sheet: what stands above them and in them. */
export interface Column {
  label: string
  holds: Holds
}

/**
 * A workbook in pieces: numbers, days and moments (by whatever clock they come) are real cells, all else is text. A new sheet begins where one is full.
 * Written by hand, because the libraries want all rows in memory at once.
 */
export const workbook = (
  columns: readonly Column[],
  portions: AsyncIterable<(string | null)[][]>,
  most = limits.rows,
) => zip(parts(columns, portions, most))

async function* parts(
  columns: readonly Column[],
  portions: AsyncIterable<(string | null)[][]>,
  most: number,
): AsyncGenerator<Entry> {
  // Sheets have the type of all XML here, so that the list of types can stand first, before anybody knows how many come.
  yield part(
    '[Content_Types].xml',
    `<Types xmlns="${packages}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="${kinds}.worksheet+xml"/><Override PartName="/xl/workbook.xml" ContentType="${kinds}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${kinds}.styles+xml"/></Types>`,
  )
  const rows = portions[Symbol.asyncIterator]()
  const sheets: string[] = []
  const rest = { rows: [] as (string | null)[][], ended: false }
  try {
    while (!rest.ended) {
      sheets.push(`sheet${sheets.length + 1}`)
      yield { name: `xl/worksheets/${sheets.at(-1)}.xml`, content: sheet(columns, rows, rest, most) }
    }
  } finally {
    await rows.return?.()
  }
  const listed = sheets.map((s, i) => `<sheet name="${s.replace('s', 'S')}" sheetId="${i + 1}" r:id="${s}"/>`).join('')
  yield part(
    'xl/workbook.xml',
    `<workbook xmlns="${namespace}" xmlns:r="${relations}"><sheets>${listed}</sheets></workbook>`,
  )
  const linked = sheets.map((s) => link(s, 'worksheet', `worksheets/${s}.xml`)).join('')
  yield part(
    'xl/_rels/workbook.xml.rels',
    `<Relationships xmlns="${packages}/relationships">${linked}${link('styles', 'styles', 'styles.xml')}</Relationships>`,
  )
  yield part(
    '_rels/.rels',
    `<Relationships xmlns="${packages}/relationships">${link('workbook', 'officeDocument', 'xl/workbook.xml')}</Relationships>`,
  )
  yield part('xl/styles.xml', styles)
}
const part = (name: string, xml: string): Entry => ({ name, content: [declaration + xml] })
const link = (id: string, type: string, target: string) =>
  `<Relationship Id="${id}" Type="${relations}/${type}" Target="${target}"/>`

/** Cell formats by number: 0 as it is, 1 a heading, 2 a day, 3 a moment. */
const styles = `<styleSheet xmlns="${namespace}"><numFmts count="2"><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd"/><numFmt numFmtId="165" formatCode="yyyy\\-mm\\-dd\\ hh:mm:ss"/></numFmts><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="4"><xf/><xf fontId="1" applyFont="1"/><xf numFmtId="164" applyNumberFormat="1"/><xf numFmtId="165" applyNumberFormat="1"/></cellXfs></styleSheet>`

async function* sheet(
  columns: readonly Column[],
  rows: AsyncIterator<(string | null)[][]>,
  rest: { rows: (string | null)[][]; ended: boolean },
  most: number,
): AsyncGenerator<string> {
  const letters = columns.map((_, i) => lettersOf(i))
  const widths = columns
    .map((c, i) => `<col min="${i + 1}" max="${i + 1}" width="${width[c.holds]}" customWidth="1"/>`)
    .join('')
  const head = columns.map((c, i) => text(`${letters[i]}1`, c.label, 1)).join('')
  yield `${declaration}<worksheet xmlns="${namespace}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><cols>${widths}</cols><sheetData><row r="1">${head}</row>`
  let at = 2
  let bytes = 0
  while (at <= most && bytes < limits.bytes) {
    if (!rest.rows.length) {
      const next = await rows.next()
      rest.ended = next.done === true
      if (next.done) break
      rest.rows = next.value
    }
    const here = rest.rows.slice(0, most - at + 1)
    rest.rows = rest.rows.slice(here.length)
    const xml = here
      .map(
        (row, i) =>
          `<row r="${at + i}">${row.map((v, c) => (v === null ? '' : cell(`${letters[c]}${at + i}`, v, columns[c]!.holds))).join('')}</row>`,
      )
      .join('')
    at += here.length
    bytes += xml.length
    yield xml
  }
  // Whether a further sheet is needed shows only when a further row is asked for.
  if (!rest.ended && !rest.rows.length) {
    const next = await rows.next()
    rest.ended = next.done === true
    if (!next.done) rest.rows = next.value
  }
  yield '</sheetData></worksheet>'
}

const width: Record<Holds, number> = { words: 24, number: 12, date: 12, moment: 20, code: 18 }

const lettersOf = (n: number): string =>
  (n < 26 ? '' : lettersOf(Math.floor(n / 26) - 1)) + String.fromCharCode(65 + (n % 26))

function cell(at: string, value: string, holds: Holds): string {
  if (holds === 'number') return `<c r="${at}"><v>${value}</v></c>`
  // Spreadsheets count days from 1900 and believe in a 29th of February of that year: earlier days stay text.
  if ((holds === 'date' || holds === 'moment') && value >= '1900-03-01' && /^\d{4}-/.test(value)) {
    const days = (Date.parse(value) - Date.UTC(1899, 11, 30)) / day
    return `<c r="${at}" s="${holds === 'date' ? 2 : 3}"><v>${days}</v></c>`
  }
  return text(at, value)
}

// An apostrophe before such a character would be taken away when the file is read: it needs one more.
const text = (at: string, value: string, style = 0): string =>
  `<c r="${at}" t="inlineStr"${style ? ` s="${style}"` : ''}><is><t xml:space="preserve">${escaped(cut(/^'+[=+\-@\t\r]/.test(value) ? `'${value}` : value))}</t></is></c>`

const cut = (value: string): string =>
  value.length <= limits.characters
    ? value
    : `${value.slice(0, limits.characters - 1).replace(/[\ud800-\udbff]$/, '')}…`

// They may not stand in XML; spreadsheets write them as _x0007_, and an underscore that looks like the beginning of such a code likewise.
const forbidden = /[&<>\x00-\x08\x0b-\x1f\ufffe\uffff]|_(?=x[0-9A-Fa-f]{4}_)/g
const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' }
const escaped = (value: string): string =>
  value.replace(forbidden, (c) => entities[c] ?? `_x${c.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`)
