import { FilterError } from './error.ts'
import type { Literal, Operator, Test } from './tree.ts'

/** What a filter depends on beside the records. `timeZone` is a valid IANA name; `me` is the member who asks. */
export interface FilterEnv {
  now: Date
  timeZone: string
  me: string | null
  /** The mark by which an encrypted value is found; only where the organization's key is at hand. */
  mark?(domain: string, text: string): string
}

/** Appends a parameter and gives its place in the query: `$3::text`. */
export type Param = (value: unknown, cast: string) => string

/**
 * One way of comparing values, in SQL and in memory alike. A kind of field picks one; nobody else asks which it is.
 * `sql` and `any` get the column's SQL, which names its table; null columns may make them null, which counts as no.
 */
// biome-ignore lint/suspicious/noExplicitAny: operands of different types travel together and each goes back to its own type only
export interface ValueType<O = any> {
  readonly name: string
  /** What a value is, for sentences: `a number`. */
  readonly noun: string
  readonly operators: readonly Operator[]
  /** How people say the operators, where it differs from the usual words. */
  readonly words?: Partial<Record<Operator, string>>
  /** Empty text counts as absent for `= null`. */
  readonly blank?: boolean
  /** Reads the right-hand side; null when it stands for nobody, which no value equals. Throws FilterError. */
  parse(literal: Literal, env: FilterEnv, op: Test): O | null
  sql(op: Test, column: string, operand: O, param: Param): string
  /** `=` to any of the operands. */
  any(column: string, operands: O[], param: Param): string
  /** The same over a wire value, which is never null here; a value of another type matches nothing. */
  match(op: Test, value: unknown, operand: O): boolean
}

export const allOrders = ['=', '!=', '<', '<=', '>', '>='] as const

/** A literal as people wrote it, for sentences. */
export function spell(literal: Literal): string {
  if (typeof literal !== 'object') return `“${shorten(String(literal))}”`
  if ('fn' in literal) return literal.fn === 'me' ? '“me”' : `“${literal.fn}()”`
  return 'an amount of money'
}

const shorten = (text: string): string => (text.length > 60 ? `${text.slice(0, 59)}…` : text)

/** The sentence for a literal of the wrong type: `“abc” is no number. Write it as 12.5.` */
export const wrong = (literal: Literal, what: string, example: string): FilterError =>
  new FilterError(`${spell(literal)} is no ${what}. Write it as ${example}.`)

/** Reads a literal that must be text; numbers and flags are taken as they were written. */
export function textOf(literal: Literal): string {
  if (typeof literal === 'object') throw new FilterError(`${spell(literal)} cannot be compared with text. Use quotes.`)
  return String(literal)
}

const usual: Record<Operator, string> = {
  '=': 'is',
  '!=': 'is not',
  '<': 'is less than',
  '<=': 'is at most',
  '>': 'is more than',
  '>=': 'is at least',
  ':': 'contains',
}

/** The operators of a type with the words people know them by, in the order they are offered. */
export function describeOperators(type: ValueType): { op: Operator; words: string }[] {
  return type.operators.map((op) => ({ op, words: type.words?.[op] ?? usual[op] }))
}
