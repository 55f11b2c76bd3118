import type { FilterTree, FilterValue, Operator } from './tree.ts'

type Token = { kind: 'word' | 'text' | 'number' | 'sign'; text: string }

/**
 * Reads the part of the filter language that people make by hand and with chips. Answers null for anything else:
 * the text is then kept as it is and only the server judges it, so nothing is ever lost.
 */
export function readFilter(text: string): FilterTree | null {
  try {
    const tokens = split(text)
    if (tokens.length === 0) return null
    const from = reader(tokens)
    const tree = from.either()
    return from.done() ? tree : null
  } catch {
    return null
  }
}

const PATTERN =
  /\s*(?:("(?:[^"\\]|\\["\\])*")|(-?\d+(?:\.\d+)?(?![\w.]))|([A-Za-z_][\w-]*(?:\.[A-Za-z_][\w-]*)*)|(!=|<=|>=|[=<>:(),]))/y

function split(text: string): Token[] {
  const tokens: Token[] = []
  const end = text.trimEnd().length
  PATTERN.lastIndex = 0
  while (PATTERN.lastIndex < end) {
    const found = PATTERN.exec(text)
    if (!found) throw new SyntaxError('unknown sign')
    if (found[1] !== undefined) tokens.push({ kind: 'text', text: found[1].slice(1, -1).replace(/\\(["\\])/g, '$1') })
    else if (found[2] !== undefined) tokens.push({ kind: 'number', text: found[2] })
    else if (found[3] !== undefined) tokens.push({ kind: 'word', text: found[3] })
    else tokens.push({ kind: 'sign', text: found[4]! })
  }
  return tokens
}

const OPERATORS = new Set(['=', '!=', '<', '<=', '>', '>=', ':'])

function reader(tokens: Token[]) {
  let at = 0

  function take(kind: Token['kind'], text: string): boolean {
    const token = tokens[at]
    if (token?.kind !== kind || token.text !== text) return false
    at++
    return true
  }

  function need(kind: Token['kind'], text?: string): string {
    const token = tokens[at++]
    if (token?.kind !== kind || (text !== undefined && token.text !== text)) throw new SyntaxError(`no ${text ?? kind}`)
    return token.text
  }

  function list<T>(first: () => T, sign: Token['kind'], text: string): T[] {
    const parts = [first()]
    while (take(sign, text)) parts.push(first())
    return parts
  }

  function either(): FilterTree {
    const parts = list(all, 'word', 'OR')
    return parts.length === 1 ? parts[0]! : { or: parts }
  }

  function all(): FilterTree {
    const parts = list(one, 'word', 'AND')
    return parts.length === 1 ? parts[0]! : { and: parts }
  }

  function one(): FilterTree {
    if (take('word', 'NOT')) return { not: one() }
    if (!take('sign', '(')) return condition()
    const inner = either()
    need('sign', ')')
    return inner
  }

  function condition(): FilterTree {
    const field = need('word')
    if (take('word', 'IN')) {
      need('sign', '(')
      const values = list(value, 'sign', ',')
      need('sign', ')')
      return { field, in: values }
    }
    const op = need('sign')
    if (!OPERATORS.has(op)) throw new SyntaxError('no operator')
    if (!take('word', 'null')) return { field, op: op as Operator, value: value() }
    if (op === '=') return { field, is: null }
    if (op === '!=') return { not: { field, is: null } }
    throw new SyntaxError('null is only equal or not')
  }

  function value(): FilterValue {
    const token = tokens[at++]
    if (token?.kind === 'text') return token.text
    if (token?.kind === 'number') return exact(token.text)
    if (token?.kind !== 'word') throw new SyntaxError('no value')
    if (token.text === 'true' || token.text === 'false') return token.text === 'true'
    if (token.text === 'me') return { fn: 'me' }
    need('sign', '(')
    if (take('sign', ')')) return { fn: token.text }
    const args = list(() => need('text'), 'sign', ',')
    need('sign', ')')
    return { fn: token.text, args }
  }

  return { either, done: () => at === tokens.length }
}

function exact(text: string): number {
  if (String(Number(text)) !== text) throw new SyntaxError('a number that would change')
  return Number(text)
}
