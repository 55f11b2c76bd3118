import { integer as column } from 'drizzle-orm/pg-core'
import { z } from 'zod'
import { valueTypes } from '../../filter/index.ts'
import { field } from '../field.ts'

/** A whole number within 32 bits. */
export function integer({ min = -2147483648, max = 2147483647 }: { min?: number; max?: number } = {}) {
  const range = `Use a whole number from ${min} to ${max}.`
  return field<number>({
    kind: 'integer',
    schema: z.number({ error: range }).int(range).min(min, range).max(max, range),
    columns: { '': () => column() },
    holds: 'number',
    checks: (c): Record<string, string> =>
      min > -2147483648 || max < 2147483647 ? { range: `${c()} between ${min} and ${max}` } : {},
    filter: { type: valueTypes.integer, column: '', cast: 'int' },
    parse: (typed) => z.coerce.number({ error: range }).int(range).min(min, range).max(max, range).parse(typed.trim()),
    example: Math.max(min, Math.min(14, max)),
    describe: { min, max },
  })
}
