import { FilterError } from './error.ts'
import { checkText, checkTree, limits } from './limits.ts'
import { readLiteral } from './literal.ts'
import { noField, noOperator, unexpected } from './misread.ts'
import { isWord, peek, type Reader, scan, type Token, take } from './scan.ts'
import { type Condition, type FilterTree, fieldPath, places } from './tree.ts'

/**
 * Reads filter text. AND binds tighter than OR, as in SQL; NOT binds tighter than both; keywords are upper case.
 * Empty text lets everything through. Throws FilterError with the position of the mistake.
 *
 *     or        = and { "OR" and }
 *     and       = not { "AND" not }
 *     not       = "NOT" not | "(" or ")" | condition
 *     condition = field operator literal | field ["NOT"] "IN" "(" literal { "," literal } ")"
 *     literal   = "text" | number | true | false | null | me | name "(" [ literal { "," literal } ] ")"
 */
export function parseFilter(text: string): FilterTree {
  checkText(text)
  const r: Reader = { tokens: scan(text), next: 0, depth: 0 }
  if (peek(r).kind === 'end') return { and: [] }
  const tree = readGroup(r, 'OR')
  const rest = peek(r)
  if (rest.kind !== 'end') throw unexpected(rest)
  checkTree(tree)
  return tree
}

function readGroup(r: Reader, word: 'AND' | 'OR'): FilterTree {
  const items: FilterTree[] = []
  do items.push(word === 'OR' ? readGroup(r, 'AND') : readNot(r))
  while (isWord(peek(r), word) && take(r))
  if (items.length === 1) return items[0]!
  return word === 'OR' ? { or: items } : { and: items }
}

function readNot(r: Reader): FilterTree {
  const token = peek(r)
  const opens = token.kind === '('
  if (!opens && !isWord(token, 'NOT')) return readCondition(r)
  take(r)
  if (++r.depth > limits.depth)
    throw new FilterError(`A filter may be nested ${limits.depth} deep; this is deeper.`, token.at)
  const inner = opens ? readGroup(r, 'OR') : { not: readNot(r) }
  r.depth--
  if (!opens) return inner
  if (peek(r).kind === 'end') throw new FilterError('This parenthesis is never closed.', token.at, ')')
  if (peek(r).kind !== ')') throw unexpected(peek(r))
  take(r)
  return inner
}

function readCondition(r: Reader): FilterTree {
  const field = take(r)
  const after = peek(r)
  if (field.kind !== 'bare' || !fieldPath.test(field.text)) throw noField(field, after)
  if (isWord(after, 'IN')) return readList(r, field)
  if (isWord(after, 'NOT') && isWord(r.tokens[r.next + 1]!, 'IN')) {
    take(r)
    return { not: readList(r, field) }
  }
  if (after.kind !== 'operator') throw noOperator(field, after)
  take(r)
  const value = peek(r)
  if (isWord(value, 'null')) {
    take(r)
    if (after.text !== '=' && after.text !== '!=')
      throw new FilterError('Only = null (is empty) and != null (is not empty) make sense.', value.at, '=')
    const empty = placed({ field: field.text, is: null }, field, value)
    return after.text === '=' ? empty : { not: empty }
  }
  return placed({ field: field.text, op: after.text, value: readLiteral(r) }, field, value)
}

function readList(r: Reader, field: Token): FilterTree {
  const word = take(r)
  const open = take(r)
  if (open.kind !== '(') throw new FilterError('IN takes a list in parentheses: stage IN ("a", "b").', open.at, '(')
  const values = []
  if (peek(r).kind === ')') throw new FilterError('IN needs at least one value.', peek(r).at)
  for (;;) {
    if (isWord(peek(r), 'null'))
      throw new FilterError(`A list holds no null. Write ${field.text} IN (…) OR ${field.text} = null.`, peek(r).at)
    values.push(readLiteral(r))
    const end = take(r)
    if (end.kind === ')') break
    if (end.kind !== ',') throw new FilterError('A list goes on with a comma or ends with a parenthesis.', end.at, ',')
  }
  return placed({ field: field.text, in: values }, field, word)
}

function placed(condition: Condition, field: Token, value: Token): Condition {
  places.set(condition, { field: field.at, value: value.at })
  return condition
}
