import { textOf, type ValueType } from '../value.ts'

/** A word of a list, such as a tag: whole and exact, so that `tags:"vip"` can use the index and leaves "vip-old" out. */
export const tag: ValueType<string> = {
  name: 'tag',
  noun: 'a tag',
  operators: [':', '=', '!='],
  words: { ':': 'include', '=': 'include', '!=': 'do not include' },
  blank: true,
  parse: (literal) => textOf(literal),
  sql: (_op, column, operand, param) => `${column} = ${param(operand, 'text')}`,
  any: (column, operands, param) => `${column} = ANY(${param(operands, 'text[]')})`,
  match: (_op, value, operand) => value === operand,
}
