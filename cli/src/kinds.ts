import { Wrong } from './refusal.ts'

/** How values of a kind are read from and written to a command line; kinds without an entry are text. */
interface Kind {
  read(typed: string): unknown
  print(value: never): string
}

const digitsOf = (currency: string) =>
  new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits!

function readNumber(typed: string): number {
  const number = Number(typed.trim())
  if (typed.trim() === '' || !Number.isFinite(number)) throw new Wrong(`“${typed}” is no number.`)
  return number
}

function readMoney(typed: string): unknown {
  const [, sign, whole, part = '', currency] = /^\s*(-?)(\d+)(?:\.(\d+))?\s*([A-Za-z]{3})\s*$/.exec(typed) ?? []
  if (!whole || !currency) throw new Wrong(`“${typed}” is no amount: write it like "184.50 EUR".`)
  const digits = digitsOf(currency.toUpperCase())
  if (part.length > digits) throw new Wrong(`“${typed}” has more than ${digits} decimals.`)
  return { amount: Number(`${sign}${whole}${part.padEnd(digits, '0')}`), currency: currency.toUpperCase() }
}

function printMoney({ amount, currency }: { amount: number; currency: string }): string {
  const digits = digitsOf(currency)
  const all = String(Math.abs(amount)).padStart(digits + 1, '0')
  const text = digits ? `${all.slice(0, -digits)}.${all.slice(-digits)}` : all
  return `${amount < 0 ? '-' : ''}${text} ${currency}`
}

/** A flag may be typed in any of these ways. */
const yes = ['true', 'yes', '1']
const no = ['false', 'no', '0']

function readFlag(typed: string): boolean {
  if (yes.includes(typed.toLowerCase())) return true
  if (no.includes(typed.toLowerCase())) return false
  throw new Wrong(`“${typed}” is neither true nor false.`)
}

export function readJson(typed: string): unknown {
  try {
    return JSON.parse(typed)
  } catch {
    throw new Wrong(`“${typed.slice(0, 60)}” is no JSON.`)
  }
}

const number: Kind = { read: readNumber, print: String }
const structure: Kind = { read: readJson, print: (value) => JSON.stringify(value) }
const words: Kind = {
  read: (typed) =>
    typed
      .split(',')
      .map((word) => word.trim())
      .filter(Boolean),
  print: (value: string[]) => value.join(', '),
}

export const kinds: Record<string, Kind> = {
  integer: number,
  decimal: number,
  flag: { read: readFlag, print: String },
  money: { read: readMoney, print: printMoney },
  tags: words,
  rows: structure,
  json: structure,
}
