import { FilterError } from './error.ts'
import { didYouMean, nearest } from './nearest.ts'
import { shown, type Token } from './scan.ts'

// What to say when filter text makes no sense: each sentence names what to write instead.

const example = 'stage = "prospect"'

/** Words without an operator are a search, which is another parameter. */
const wordsAlone = (token: Token): FilterError =>
  new FilterError(
    `“${shown(token)}” is no condition. To look for words use search=; a condition has a field, an operator and a value, such as ${example}.`,
    token.at,
    'search=',
  )

/** A condition was expected and this is not the name of a field. */
export function noField(token: Token, after: Token): FilterError {
  const { at, text } = token
  if (token.kind === 'end') return new FilterError('The filter ends where a condition is expected.', at)
  if (token.kind === 'text') return wordsAlone(token)
  if (/^(AND|OR|IN)$/.test(text)) return new FilterError(`A condition is expected before ${text}.`, at)
  if (/^-[A-Za-z_]/.test(text) || (text === '-' && after.kind === '('))
    return new FilterError('Write NOT instead of a minus.', at, 'NOT')
  if (token.kind === 'bare' && after.kind !== 'operator') return wordsAlone(token)
  return new FilterError(
    `A condition starts with the name of a field, such as ${example}; this is “${shown(token)}”.`,
    at,
  )
}

const wordOperators: [pattern: RegExp, operator: string][] = [
  [/^in$/i, 'IN'],
  [/^(is|equals?|eq)$/i, '='],
  [/^(ne|neq)$/i, '!='],
  [/^(i?like|contains|has|includes)$/i, ':'],
  [/^gte?$/i, '>='],
  [/^lte?$/i, '<='],
]

/** A field is there and no operator behind it. */
export function noOperator(field: Token, after: Token): FilterError {
  if (/^not$/i.test(field.text)) return new FilterError('Write NOT in capitals.', field.at, 'NOT')
  const meant = after.kind === 'bare' ? wordOperators.find(([pattern]) => pattern.test(after.text))?.[1] : undefined
  if (!meant) return wordsAlone(field)
  return new FilterError(`Write ${meant} instead of “${after.text}”.`, after.at, meant)
}

/** A condition is complete and this cannot follow it. */
export function unexpected(token: Token): FilterError {
  const { at, text } = token
  if (token.kind === ')') return new FilterError('This parenthesis was never opened.', at)
  if (token.kind === ',') return new FilterError('Join conditions with AND or OR, not with a comma.', at, 'AND')
  if (token.kind === 'bare' && /^(and|or)$/i.test(text))
    return new FilterError(`Write ${text.toUpperCase()} in capitals.`, at, text.toUpperCase())
  const near = token.kind === 'bare' && /^[A-Z]+$/.test(text) ? nearest(text, ['AND', 'OR']) : undefined
  if (near) return new FilterError(`“${shown(token)}” joins nothing.${didYouMean(near)}`, at, near)
  return new FilterError('Two conditions stand side by side. Join them with AND or OR.', at, 'AND')
}
