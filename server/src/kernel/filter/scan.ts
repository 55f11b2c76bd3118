import { FilterError } from './error.ts'
import { type Operator, operators } from './tree.ts'

/** A piece of filter text. `bare` is anything without quotes: names, keywords, numbers. */
export type Token =
  | { kind: 'bare' | 'text' | '(' | ')' | ','; text: string; at: number }
  | { kind: 'operator'; text: Operator; at: number }
  | { kind: 'end'; text: ''; at: number }

const space = /\s+/y
const bare = /[^\s"“”„'‘’(),=!<>:~&|]+/y
const operatorRun = /[=!<>:~&|]+/y

/** What people write who know another language. */
const otherLanguages: Record<string, string> = {
  '==': '=',
  '===': '=',
  '!==': '!=',
  '<>': '!=',
  '=<': '<=',
  '=>': '>=',
  '~': ':',
  '=~': ':',
  '!': 'NOT',
  '&&': 'AND',
  '&': 'AND',
  '||': 'OR',
  '|': 'OR',
}

/** Cuts text into tokens; the last one is `end`. Throws FilterError. */
export function scan(text: string): Token[] {
  const tokens: Token[] = []
  let at = 0
  const take = (pattern: RegExp): string => {
    pattern.lastIndex = at
    return pattern.exec(text)?.[0] ?? ''
  }
  while (at < text.length) {
    const gap = take(space)
    const run = gap ? '' : take(operatorRun)
    const word = gap || run ? '' : take(bare)
    const first = text[at]!
    if (run) tokens.push(operatorToken(run, at))
    else if (word) tokens.push({ kind: 'bare', text: word, at })
    else if (first === '"') {
      const end = endOfString(text, at)
      tokens.push({ kind: 'text', text: readEscapes(text.slice(at + 1, end - 1), at + 1), at })
      at = end
      continue
    } else if (first === '(' || first === ')' || first === ',') tokens.push({ kind: first, text: first, at })
    else if (!gap) throw new FilterError(`Put text in straight double quotes, not in ${first}.`, at, '"')
    at += gap.length || run.length || word.length || 1
  }
  tokens.push({ kind: 'end', text: '', at })
  return tokens
}

function operatorToken(run: string, at: number): Token {
  if ((operators as readonly string[]).includes(run)) return { kind: 'operator', text: run as Operator, at }
  const meant = Object.hasOwn(otherLanguages, run) ? otherLanguages[run] : undefined
  const help = meant ? `Write ${meant} instead.` : `The operators are ${operators.join(' ')}.`
  throw new FilterError(`“${run.slice(0, 20)}” is no operator. ${help}`, at, meant)
}

/** Index behind the closing quote. */
function endOfString(text: string, start: number): number {
  for (let i = start + 1; i < text.length; i++) {
    if (text[i] === '\\') i++
    else if (text[i] === '"') return i + 1
  }
  throw new FilterError('A quotation mark is opened here and never closed.', start)
}

function readEscapes(inner: string, start: number): string {
  return inner.replace(/\\(["\\]?)/g, (_all, escaped: string, offset: number) => {
    if (!escaped)
      throw new FilterError('Inside quotes a backslash is written \\\\ and a quotation mark \\".', start + offset)
    return escaped
  })
}

/** The place in a text: tokens are taken from the front. */
export interface Reader {
  tokens: Token[]
  next: number
  /** How many parentheses and NOTs are open. */
  depth: number
}
export const peek = (r: Reader): Token => r.tokens[r.next]!
export const take = (r: Reader): Token => r.tokens[r.next++]!
export const isWord = (token: Token, word: string): boolean => token.kind === 'bare' && token.text === word
/** A token as it may stand in a sentence. */
export const shown = (token: Token): string => (token.text.length > 40 ? `${token.text.slice(0, 39)}…` : token.text)

/** Text as a quoted string of the grammar. */
export const quote = (text: string): string => `"${text.replace(/["\\]/g, '\\$&')}"`
