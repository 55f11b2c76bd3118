import { bigint, text } from 'drizzle-orm/pg-core'
import { z } from 'zod'
import { valueTypes } from '../../filter/index.ts'
import { type Money, moneySql, parseMoney } from '../../money.ts'
import { field } from '../field.ts'

export const moneySchema = z
  .strictObject({
    amount: z.number().int('Money counts whole minor units, such as cents.').min(-9e15).max(9e15),
    currency: z.string().regex(/^[A-Z]{3}$/, 'A currency has three capital letters, such as EUR.'),
  })
  .meta({ id: 'Money', description: 'Minor units of a currency: 1840 EUR is 18.40 €.' })

/** An amount in minor units with its currency: two columns, because numeric compares outside the index under a policy. */
export function money() {
  return field<Money>({
    kind: 'money',
    schema: moneySchema,
    columns: { _amount: () => bigint({ mode: 'number' }), _currency: () => text() },
    pack: (value) => ({ _amount: value.amount, _currency: value.currency }),
    project: (c) =>
      `case when ${c('_amount')} is null then null else json_build_object('amount', ${c('_amount')}, 'currency', ${c('_currency')}) end`,
    cell: (c) => moneySql(c('_amount'), c('_currency')),
    holds: 'code',
    checks: (c) => ({ currency: `${c('_currency')} ~ '^[A-Z]{3}$'` }),
    filter: { type: valueTypes.money, column: '_amount', cast: 'bigint' },
    parse: parseMoney,
    example: { amount: 18450000, currency: 'EUR' },
  })
}
