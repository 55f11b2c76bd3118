import { timestamp as column } from 'drizzle-orm/pg-core'
import { z } from 'zod'
import { valueTypes } from '../../filter/index.ts'
import { field } from '../field.ts'

const error = 'A moment looks like 2026-11-20T09:30:00Z.'
const schema = z.iso
  .datetime({ offset: true, error })
  // Runs on text that is no moment too, and must let it be.
  .overwrite((v) => (Number.isNaN(Date.parse(v)) ? v : new Date(v).toISOString()))
  .refine((v) => /^(?!0000)\d{4}-/.test(v), error)

/** SQL of a moment on the wire: UTC, milliseconds and Z, as JavaScript prints it. */
export const wireMoment = (column: string) => `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`

/** A point in time, kept in UTC to the millisecond. */
export function moment() {
  return field<string>({
    kind: 'moment',
    schema,
    columns: { '': () => column({ withTimezone: true, precision: 3, mode: 'string' }) },
    project: (c) => wireMoment(c()),
    cell: (c) => wireMoment(c()),
    holds: 'moment',
    filter: { type: valueTypes.moment, column: '', cast: 'timestamptz' },
    parse: (typed) => schema.parse(typed.trim()),
    example: '2026-11-20T09:30:00.000Z',
  })
}
