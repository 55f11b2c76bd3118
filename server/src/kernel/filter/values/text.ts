import { FilterError } from '../error.ts'
import { containsPattern, fold } from '../fold.ts'
import { limits } from '../limits.ts'
import { compareText, holds } from '../order.ts'
import { allOrders, textOf, type ValueType } from '../value.ts'

interface Operand {
  exact: string
  /** Folded, for `:` only. */
  needle: string
}

/** Text as typed: equal exactly, ordered by code point, contained whatever the case. */
export const text: ValueType<Operand> = {
  name: 'text',
  noun: 'text',
  operators: [...allOrders, ':'],
  words: { '<': 'comes before', '<=': 'comes before or is', '>': 'comes after', '>=': 'comes after or is' },
  blank: true,
  parse(literal, _env, op) {
    const exact = textOf(literal)
    if (op !== ':') return { exact, needle: '' }
    const needle = fold(exact)
    if ([...needle].length > limits.needle)
      throw new FilterError(`“Contains” looks for ${limits.needle} characters at most.`)
    return { exact, needle }
  },
  sql(op, column, { exact }, param) {
    if (op === ':') return `${column} COLLATE "C" ~ ${param(containsPattern(exact), 'text')}`
    // Equality is by bytes in every collation; naming one would only cost the index.
    if (op === '=') return `${column} = ${param(exact, 'text')}`
    return `${column} COLLATE "C" ${op} ${param(exact, 'text')}`
  },
  any: (column, operands, param) =>
    `${column} = ANY(${param(
      operands.map((o) => o.exact),
      'text[]',
    )})`,
  match(op, value, { exact, needle }) {
    if (typeof value !== 'string') return false
    return op === ':' ? fold(value).includes(needle) : holds(op, compareText(value, exact))
  },
}
