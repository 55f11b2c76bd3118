import type { Row } from '@banyan/sdk'
import { kinds } from './kinds.ts'
import type { NounInfo } from './nouns.ts'
import { harmless, type Terminal } from './terminal.ts'

export type Form = 'table' | 'json' | 'csv'

/** A value as a person reads it: references by the name that came along, money with its currency. */
export function shown(noun: NounInfo, row: Record<string, unknown>, name: string): string {
  const value = name.startsWith('custom.') ? (row.custom as Record<string, unknown>)?.[name.slice(7)] : row[name]
  if (value === null || value === undefined) return ''
  const related = name.endsWith('Id') ? (row[name.slice(0, -2)] as { title?: string } | null | undefined) : undefined
  if (related?.title) return related.title
  const kind = kinds[noun.fields.find((f) => f.name === name)?.kind ?? '']
  if (kind) return kind.print(value as never)
  return typeof value === 'object' ? JSON.stringify(value) : String(value)
}

/** Fields worth a column: what names a record first, then what lists show. */
export function columnsOf(noun: NounInfo): string[] {
  const listed = noun.fields.filter((f) => !f.detail).map((f) => f.name)
  return [...new Set(['id', noun.title, ...(noun.subtitle ? [noun.subtitle] : []), ...listed])]
}

const widest = 40
const cut = (text: string, width: number) => (text.length > width ? `${text.slice(0, Math.max(0, width - 1))}…` : text)
const flat = (text: string) => harmless(text).replace(/\s+/g, ' ')

/** Lines of a table; columns that do not fit into `width` are left out, empty ones too unless they were asked for. */
export function table(
  head: string[],
  rows: string[][],
  { width = Number.POSITIVE_INFINITY, all = false } = {},
): string {
  const cells = rows.map((row) => row.map(flat))
  const sizes = head.map((name, i) => Math.min(widest, Math.max(name.length, ...cells.map((row) => row[i]!.length))))
  let room = width
  const kept = head.flatMap((_name, i) => {
    if (!all && rows.length > 0 && cells.every((row) => row[i] === '')) return []
    room -= sizes[i]! + 2
    return room >= -2 || all ? [i] : []
  })
  const line = (row: string[]) =>
    kept
      .map((i) => cut(row[i]!, sizes[i]!).padEnd(sizes[i]!))
      .join('  ')
      .trimEnd()
  return [line(head.map((name) => name.toUpperCase())), ...cells.map(line)].map((text) => `${text}\n`).join('')
}

/** A cell of RFC 4180; one that a spreadsheet would run as a formula gets an apostrophe. */
export function csvCell(text: string, number: boolean): string {
  const safe = !number && /^[=+\-@\t\r]/.test(text) ? `'${text}` : text
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
const csvLine = (cells: string[]) => `${cells.join(',')}\r\n`

/** What a list needs to be printed. */
export interface Listing {
  noun: NounInfo
  /** Fields asked for, or undefined for the usual ones. */
  fields: string[] | undefined
  form: Form
}

/** Prints records as they come; answers how many there were. A table waits for all of them to know its widths. */
export async function printList(terminal: Terminal, listing: Listing, rows: AsyncIterable<Row>): Promise<number> {
  const { noun, fields, form } = listing
  const columns = fields ? [...new Set(['id', ...fields])] : columnsOf(noun)
  if (form === 'json') return printJson(terminal, rows)
  if (form === 'csv') return printCsv(terminal, noun, columns, rows)
  const cells: string[][] = []
  for await (const row of rows) cells.push(columns.map((name) => shown(noun, row, name)))
  if (cells.length) await terminal.out(table(columns, cells, { width: terminal.columns, all: fields !== undefined }))
  return cells.length
}

async function printJson(terminal: Terminal, rows: AsyncIterable<Row>): Promise<number> {
  let count = 0
  await terminal.out('[')
  for await (const row of rows) await terminal.out(`${count++ ? ',' : ''}\n${JSON.stringify(row)}`)
  await terminal.out(count ? '\n]\n' : ']\n')
  return count
}

async function printCsv(terminal: Terminal, noun: NounInfo, columns: string[], rows: AsyncIterable<Row>) {
  let count = 0
  await terminal.out(csvLine(columns))
  for await (const row of rows) {
    await terminal.out(csvLine(columns.map((name) => csvCell(shown(noun, row, name), typeof row[name] === 'number'))))
    count++
  }
  return count
}

/** Prints one record: a line per field, or its JSON. */
export async function printRecord(terminal: Terminal, noun: NounInfo, row: Row, json: boolean): Promise<void> {
  if (json) return terminal.out(`${JSON.stringify(row, null, 2)}\n`)
  const stamps = ['id', 'version', 'createdAt', 'updatedAt']
  const names = [...new Set([...stamps.slice(0, 2), ...noun.fields.map((f) => f.name), ...stamps.slice(2)])]
  const lines = names.map((name) => [name, shown(noun, row, name)] as const).filter(([, text]) => text !== '')
  const wide = Math.max(...lines.map(([name]) => name.length))
  await terminal.out(lines.map(([name, text]) => `${name.padEnd(wide)}  ${harmless(text)}\n`).join(''))
}
