import { type Money, parseMoney } from '../../money.ts'
import { FilterError } from '../error.ts'
import { holds } from '../order.ts'
import { allOrders, type ValueType, wrong } from '../value.ts'

interface Operand {
  amount: number
  currency: string | null
}

/** Money is two columns side by side, `price_amount` and `price_currency`; a filter is given the first. */
function currencyOf(column: string): string {
  if (!/amount"?$/.test(column)) throw new Error(`The column ${column} of an amount of money must end in “amount”`)
  return column.replace(/amount("?)$/, 'currency$1')
}

/** An amount in minor units. With a currency only amounts of that currency match; currencies are never converted. */
export const money: ValueType<Operand> = {
  name: 'money',
  noun: 'an amount of money',
  operators: allOrders,
  parse(literal) {
    if (typeof literal === 'object' && 'amount' in literal)
      return { amount: literal.amount, currency: literal.currency ?? null }
    if (typeof literal === 'object') throw wrong(literal, 'amount of money', '"184500.00 EUR"')
    const typed = String(literal).trim()
    if (/^-?[\d.]+$/.test(typed)) throw new FilterError(`Say the currency too, such as "${typed.slice(0, 40)} EUR".`)
    try {
      return parseMoney(typed)
    } catch (error) {
      throw new FilterError((error as Error).message)
    }
  },
  sql(op, column, { amount, currency }, param) {
    const compared = `${column} ${op} ${param(amount, 'bigint')}`
    return currency === null ? compared : `(${compared} AND ${currencyOf(column)} = ${param(currency, 'text')})`
  },
  any(column, operands, param) {
    const amounts = param(
      operands.map((o) => o.amount),
      'bigint[]',
    )
    const currencies = param(
      operands.map((o) => o.currency),
      'text[]',
    )
    return `EXISTS (SELECT 1 FROM unnest(${amounts}, ${currencies}) AS among_these(worth, coin) WHERE ${column} = among_these.worth AND (among_these.coin IS NULL OR ${currencyOf(column)} = among_these.coin))`
  },
  match(op, value, operand) {
    const own = value as Partial<Money> | null
    if (typeof own !== 'object' || typeof own?.amount !== 'number') return false
    return (operand.currency === null || own.currency === operand.currency) && holds(op, own.amount - operand.amount)
  },
}
