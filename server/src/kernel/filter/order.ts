import type { Test } from './tree.ts'

/** Whether a comparison holds, from the sign of `value - operand`. */
export function holds(op: Test, sign: number): boolean {
  switch (op) {
    case '<':
      return sign < 0
    case '<=':
      return sign <= 0
    case '>':
      return sign > 0
    case '>=':
      return sign >= 0
    default:
      return sign === 0
  }
}

/**
 * Compares as PostgreSQL does under COLLATE "C": by bytes of UTF-8, which is by code point.
 * JavaScript compares UTF-16 units, where 😀 (a surrogate pair) stands before ﬁ.
 */
export function compareText(a: string, b: string): number {
  const end = Math.min(a.length, b.length)
  for (let i = 0; i < end; i++) {
    const x = a.charCodeAt(i)
    const y = b.charCodeAt(i)
    if (x !== y) return rank(x) - rank(y)
  }
  return a.length - b.length
}

/** Moves surrogates, which stand for everything above U+FFFF, behind all other units. */
const rank = (unit: number): number => (unit < 0xd800 ? unit : unit < 0xe000 ? unit + 0x2000 : unit - 0x800)

/** An exact decimal: `digits / 10 ** scale`. */
export interface Decimal {
  digits: bigint
  scale: number
}

/** Reads a number as JavaScript and JSON print it; undefined for anything else and for exponents beyond 400. */
export function readDecimal(typed: string): Decimal | undefined {
  const [, sign, whole, fraction = '', exponent = '0'] =
    /^(-?)(\d{1,400})(?:\.(\d{1,400}))?(?:[eE]([+-]?\d{1,4}))?$/.exec(typed) ?? []
  if (whole === undefined || Math.abs(Number(exponent)) > 400) return undefined
  let digits = BigInt(sign + whole + fraction)
  let scale = fraction.length - Number(exponent)
  if (scale < 0) {
    digits *= 10n ** BigInt(-scale)
    scale = 0
  }
  while (scale > 0 && digits % 10n === 0n) {
    digits /= 10n
    scale--
  }
  return { digits, scale }
}

export function compareDecimals(a: Decimal, b: Decimal): number {
  const scale = Math.max(a.scale, b.scale)
  const x = a.digits * 10n ** BigInt(scale - a.scale)
  const y = b.digits * 10n ** BigInt(scale - b.scale)
  return x < y ? -1 : x > y ? 1 : 0
}

/** Without exponent, as every version of PostgreSQL reads it. */
export function printDecimal({ digits, scale }: Decimal): string {
  const text = String(digits < 0n ? -digits : digits).padStart(scale + 1, '0')
  return `${digits < 0n ? '-' : ''}${scale ? `${text.slice(0, -scale)}.${text.slice(-scale)}` : text}`
}
