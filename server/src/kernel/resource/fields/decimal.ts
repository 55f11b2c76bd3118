import { numeric as column } from 'drizzle-orm/pg-core'
import { z } from 'zod'
import { valueTypes } from '../../filter/index.ts'
import { field } from '../field.ts'

/** A number with up to four decimals, exact in the database. Amounts of money are `money`, never this. */
export function decimal({ min = -1e11, max = 1e11 }: { min?: number; max?: number } = {}) {
  const range = `Use a number from ${min} to ${max} with up to four decimals.`
  const schema = z.number({ error: range }).min(min, range).max(max, range).multipleOf(0.0001, range)
  return field<number>({
    kind: 'decimal',
    schema,
    columns: { '': () => column({ precision: 16, scale: 4 }) },
    project: (c) => `${c()}::float8`,
    cell: (c) => `trim_scale(${c()})::text`,
    holds: 'number',
    filter: { type: valueTypes.number, column: '', cast: 'numeric' },
    parse: (typed) => schema.parse(Number(typed.trim().replace(',', '.'))),
    example: 2.5,
    describe: { min, max },
  })
}
