import { date as column } from 'drizzle-orm/pg-core'
import { z } from 'zod'
import { valueTypes } from '../../filter/index.ts'
import { field } from '../field.ts'

const error = 'A date looks like 2026-03-31.'
// PostgreSQL knows no year 0.
const schema = z.iso.date({ error }).refine((v) => !v.startsWith('0000'), error)

/** A day without a time or zone: birthdays, due dates. */
export function date() {
  return field<string>({
    kind: 'date',
    schema,
    columns: { '': () => column({ mode: 'string' }) },
    cell: (c) => `to_char(${c()}, 'YYYY-MM-DD')`,
    holds: 'date',
    filter: { type: valueTypes.date, column: '', cast: 'date' },
    parse: (typed) => schema.parse(typed.trim()),
    example: '2027-03-31',
  })
}
