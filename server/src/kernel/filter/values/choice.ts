import { FilterError } from '../error.ts'
import { didYouMean, nearest } from '../nearest.ts'
import { textOf, type ValueType } from '../value.ts'

/** One of a list, compared exactly. With `values` anything else is refused; without, the list is the tenant's own. */
export function choice(values?: readonly string[]): ValueType<string> {
  return {
    name: 'choice',
    noun: 'a choice',
    operators: ['=', '!='],
    parse(literal) {
      const typed = textOf(literal)
      if (!values || values.includes(typed)) return typed
      const near = nearest(typed, values)
      const offer = didYouMean(near) || ` Choose one of ${values.slice(0, 12).join(', ')}.`
      throw new FilterError(`There is no choice “${typed.slice(0, 60)}”.${offer}`, null, near)
    },
    sql: (_op, column, operand, param) => `${column} = ${param(operand, 'text')}`,
    any: (column, operands, param) => `${column} = ANY(${param(operands, 'text[]')})`,
    match: (_op, value, operand) => value === operand,
  }
}
