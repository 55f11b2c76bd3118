import { FilterError } from './error.ts'
import { didYouMean, nearest } from './nearest.ts'
import { peek, quote, type Reader, shown, type Token, take } from './scan.ts'
import type { Call, Literal } from './tree.ts'

const constants: Record<string, () => Literal> = { true: () => true, false: () => false, me: () => ({ fn: 'me' }) }

/** What a function makes of its arguments; undefined when they do not fit. */
type Make = (args: Literal[]) => Literal | undefined
const alone =
  (fn: 'me' | 'now' | 'today'): Make =>
  (args) =>
    args.length ? undefined : { fn }
const span =
  (fn: 'ago' | 'ahead'): Make =>
  ([first, ...more]) =>
    typeof first === 'string' && !more.length ? ({ fn, args: [first] } satisfies Call) : undefined
const functions: Record<string, { make: Make; usage: string; hint?: string }> = {
  now: { make: alone('now'), usage: 'now()' },
  today: { make: alone('today'), usage: 'today()' },
  me: { make: alone('me'), usage: 'me' },
  ago: { make: span('ago'), usage: 'ago("7d")' },
  ahead: { make: span('ahead'), usage: 'ahead("30d")' },
  money: { make: makeMoney, usage: 'money(18450000, "EUR")', hint: ', counted in cents' },
}

function makeMoney([amount, currency, ...more]: Literal[]): Literal | undefined {
  if (typeof amount !== 'number' || !Number.isSafeInteger(amount) || more.length) return undefined
  if (currency === undefined) return { amount }
  return typeof currency === 'string' && /^[A-Z]{3}$/.test(currency) ? { amount, currency } : undefined
}

/** Reads one value of the grammar. `null` is no value; conditions take it themselves. */
export function readLiteral(r: Reader): Literal {
  const token = take(r)
  const calls = token.kind === 'bare' && peek(r).kind === '(' && /^(?!true$|false$|null$)[A-Za-z]/.test(token.text)
  return calls ? readCall(r, token) : plain(token)
}

function plain(token: Token): Literal {
  if (token.kind === 'text') return token.text
  if (token.kind === 'end') throw new FilterError('The filter ends where a value is expected.', token.at)
  if (token.kind !== 'bare') throw new FilterError(`A value is expected here, not “${shown(token)}”.`, token.at)
  if (Object.hasOwn(constants, token.text)) return constants[token.text]!()
  if (/^-?\d+(\.\d+)?([eE][+-]?\d+)?$/.test(token.text)) return numeral(token.text)
  throw noLiteral(token)
}

/** Digits that a number cannot hold exactly stay as they were written. */
const numeral = (text: string): Literal => (String(Number(text)) === text ? Number(text) : text)

function readCall(r: Reader, name: Token): Literal {
  const known = Object.hasOwn(functions, name.text) ? functions[name.text] : undefined
  if (!known) {
    const near = nearest(name.text, Object.keys(functions))
    throw new FilterError(`There is no function “${shown(name)}”.${didYouMean(near)}`, name.at, near)
  }
  take(r)
  const args: Literal[] = []
  while (peek(r).kind !== ')') {
    args.push(plain(take(r)))
    if (peek(r).kind !== ',') break
    take(r)
  }
  const literal = peek(r).kind === ')' ? known.make(args) : undefined
  if (literal === undefined) throw new FilterError(`Write ${known.usage}${known.hint ?? ''}.`, name.at, known.usage)
  take(r)
  return literal
}

function noLiteral(token: Token): FilterError {
  const word = token.text.toLowerCase()
  if (word === 'null') return new FilterError('Write null in small letters, after = or !=.', token.at, 'null')
  if (Object.hasOwn(constants, word)) return new FilterError(`Write ${word} in small letters.`, token.at, word)
  if (Object.hasOwn(functions, word)) {
    const { usage } = functions[word]!
    return new FilterError(`Write ${usage}.`, token.at, usage)
  }
  return new FilterError(`Put text and dates in quotes: ${quote(shown(token))}.`, token.at, quote(token.text))
}
