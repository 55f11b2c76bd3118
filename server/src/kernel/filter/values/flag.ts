import { FilterError } from '../error.ts'
import { spell, type ValueType } from '../value.ts'

/** Yes or no. Absent is neither: `done = false` leaves records without a value out, `done != true` does not. */
export const flag: ValueType<boolean> = {
  name: 'flag',
  noun: 'yes or no',
  operators: ['=', '!='],
  parse(literal) {
    if (literal === true || literal === 'true') return true
    if (literal === false || literal === 'false') return false
    throw new FilterError(`${spell(literal)} is neither true nor false.`)
  },
  sql: (_op, column, operand, param) => `${column} = ${param(operand, 'boolean')}`,
  any: (column, operands, param) => `${column} = ANY(${param(operands, 'boolean[]')})`,
  match: (_op, value, operand) => value === operand,
}
