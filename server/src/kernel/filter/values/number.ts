import { compareDecimals, type Decimal, holds, printDecimal, readDecimal } from '../order.ts'
import { allOrders, type ValueType, wrong } from '../value.ts'

/** A decimal number, exact: 0.1 is 0.1 on both sides. Wire values are numbers, or strings where those are too small. */
export const number: ValueType<Decimal> = {
  name: 'number',
  noun: 'a number',
  operators: allOrders,
  parse(literal) {
    const typed = typeof literal === 'number' || typeof literal === 'string' ? String(literal).trim() : ''
    const read = readDecimal(typed)
    if (!read) throw wrong(literal, 'number', '12.5')
    return read
  },
  sql: (op, column, operand, param) => `${column} ${op} ${param(printDecimal(operand), 'numeric')}`,
  any: (column, operands, param) => `${column} = ANY(${param(operands.map(printDecimal), 'numeric[]')})`,
  match(op, value, operand) {
    const read = typeof value === 'number' || typeof value === 'string' ? readDecimal(String(value)) : undefined
    return read !== undefined && holds(op, compareDecimals(read, operand))
  },
}
