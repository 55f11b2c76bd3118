import { compareText, holds } from '../order.ts'
import { allOrders, textOf, type ValueType } from '../value.ts'

/** The form in which keys are stored and compared. The column holds this, so that equality can use its index. */
export const keyOf = (typed: string): string => typed.toLowerCase()

/** Text that is the same whatever its case, such as e-mail addresses. The column holds `keyOf` of the wire value. */
export const key: ValueType<string> = {
  name: 'key',
  noun: 'text',
  operators: [...allOrders, ':'],
  words: { '<': 'comes before', '<=': 'comes before or is', '>': 'comes after', '>=': 'comes after or is' },
  blank: true,
  parse: (literal) => keyOf(textOf(literal)),
  sql(op, column, operand, param) {
    const place = param(operand, 'text')
    if (op === ':') return `strpos(${column}, ${place}) > 0`
    return op === '=' ? `${column} = ${place}` : `${column} COLLATE "C" ${op} ${place}`
  },
  any: (column, operands, param) => `${column} = ANY(${param(operands, 'text[]')})`,
  match(op, value, operand) {
    if (typeof value !== 'string') return false
    const own = keyOf(value)
    return op === ':' ? own.includes(operand) : holds(op, compareText(own, operand))
  },
}
