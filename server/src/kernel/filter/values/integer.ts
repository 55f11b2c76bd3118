import { FilterError } from '../error.ts'
import { holds, readDecimal } from '../order.ts'
import { allOrders, type ValueType, wrong } from '../value.ts'

const largest = 2n ** 63n - 1n

/** A whole number of up to 64 bits, in an integer or bigint column. */
export const integer: ValueType<bigint> = {
  name: 'integer',
  noun: 'a whole number',
  operators: allOrders,
  parse(literal) {
    const typed = typeof literal === 'number' || typeof literal === 'string' ? String(literal).trim() : ''
    const read = readDecimal(typed)
    if (!read || read.scale > 0) throw wrong(literal, 'whole number', '40')
    if (read.digits > largest || read.digits < -largest)
      throw new FilterError('This number is larger than any that can be stored.')
    return read.digits
  },
  sql: (op, column, operand, param) => `${column} ${op} ${param(String(operand), 'bigint')}`,
  any: (column, operands, param) => `${column} = ANY(${param(operands.map(String), 'bigint[]')})`,
  match(op, value, operand) {
    const read = typeof value === 'number' || typeof value === 'string' ? readDecimal(String(value)) : undefined
    if (!read || read.scale > 0) return false
    return holds(op, read.digits < operand ? -1 : read.digits > operand ? 1 : 0)
  },
}
