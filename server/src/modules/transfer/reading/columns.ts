import type { Line } from './csv.ts'

/** What a column seems to hold; a guess that only helps to suggest a field. */
export type Guess = 'email' | 'phone' | 'url' | 'date' | 'number' | 'flag' | 'text' | 'empty'

/** The order of day, month and year in a column, and its decimal sign. */
export interface Writing {
  dates?: 'dmy' | 'mdy' | 'ymd'
  decimal?: 'comma' | 'point'
}

export interface Column extends Writing {
  index: number
  name: string
  samples: string[]
  kind: Guess
  /** Cells with a value among the first thousand rows. */
  filled: number
}

const datePattern = /^(\d{1,4})[-./ ](\d{1,2})[-./ ](\d{1,4})(?:[T ,]+\d{1,2}:\d{2}.*)?$/
const tests: [Guess, (v: string) => boolean][] = [
  ['email', (v) => /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(v)],
  ['url', (v) => /^(https?:\/\/|www\.)\S+$/i.test(v)],
  ['date', (v) => datePattern.test(v)],
  ['number', (v) => /^[-+]?(?:[A-Z]{3}|[€$£])? ?\d[\d., ']*(?: ?(?:[A-Z]{3}|[€$£%]))?$/.test(v) && !/^0\d/.test(v)],
  [
    'phone',
    (v) => /^(?:\+|00|\()?[\d\s().\-/]{6,}(?:\s*(?:x|ext\.?|#)\s*\d+)?$/i.test(v) && v.replace(/\D/g, '').length > 6,
  ],
  ['flag', (v) => /^(true|false|yes|no|ja|nein|y|n)$/i.test(v)],
]

/** The kind of which nine tenths of the values are. */
function guess(values: readonly string[]): Guess {
  if (!values.length) return 'empty'
  for (const [kind, fits] of tests) {
    const hits = values.filter(fits).length
    if (hits >= values.length * 0.9) return kind
  }
  return 'text'
}

function datesOf(values: readonly string[]): Writing['dates'] {
  let first = 0
  let second = 0
  for (const value of values) {
    const [, a, b] = datePattern.exec(value) ?? []
    if (!a) continue
    if (a.length === 4) return 'ymd'
    first = Math.max(first, Number(a))
    second = Math.max(second, Number(b))
  }
  // With nothing beyond twelve it stays open; day first is what most of the world writes.
  return second > 12 && first <= 12 ? 'mdy' : 'dmy'
}

function decimalOf(values: readonly string[]): Writing['decimal'] {
  let comma = 0
  let point = 0
  for (const value of values) {
    const last = Math.max(value.lastIndexOf(','), value.lastIndexOf('.'))
    if (last < 0) continue
    const sign = value[last]
    const digits = /^\d*/.exec(value.slice(last + 1))![0].length
    const alone = value.indexOf(sign!) === last
    // One sign before exactly three digits is as likely to group them; said only when nothing else speaks.
    const weight = alone && digits === 3 && !/[.,].*[.,]/.test(value) ? 0.01 : alone ? 1 : -1
    if (sign === ',') weight < 0 ? point++ : weight < 1 ? (point += weight) : (comma += weight)
    else weight < 0 ? comma++ : (point += weight)
  }
  return comma > point ? 'comma' : 'point'
}

/** Describes the columns of a file by its first rows. */
export function describeColumns(header: readonly string[] | null, rows: readonly Line[]): Column[] {
  const width = header ? header.length : Math.max(0, ...rows.slice(0, 1).map((r) => r.cells.length))
  return Array.from({ length: width }, (_, index) => {
    const values = rows.map((r) => (r.cells[index] ?? '').trim()).filter(Boolean)
    const seems = guess(values)
    return {
      index,
      name: header?.[index]?.trim() || `Column ${index + 1}`,
      samples: [...new Set(values)].slice(0, 5).map((v) => (v.length > 200 ? `${v.slice(0, 199)}…` : v)),
      kind: seems,
      filled: values.length,
      ...(seems === 'date' ? { dates: datesOf(values) } : {}),
      ...(seems === 'number' ? { decimal: decimalOf(values) } : {}),
    }
  })
}
