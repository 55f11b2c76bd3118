import { jsonb as column } from 'drizzle-orm/pg-core'
import type { z } from 'zod'
import { plain } from '../csv.ts'
import { field } from '../field.ts'

/** A value with a shape of its own, read and written whole. Not filterable: jsonb compares outside the index. */
export function json<V>(schema: z.ZodType<V>, example: V) {
  return field<V>({
    kind: 'json',
    schema,
    columns: { '': () => column() },
    parse: (typed) => schema.parse(JSON.parse(plain(typed))),
    example,
    detail: false,
  })
}
