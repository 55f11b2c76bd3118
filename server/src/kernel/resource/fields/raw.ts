import type { PgColumnBuilderBase } from 'drizzle-orm/pg-core'
import type { z } from 'zod'
import { field } from '../field.ts'

/** The way out when no kind fits: a column and its schema. */
export function raw<V>(column: () => PgColumnBuilderBase, schema: z.ZodType<V>, example: V) {
  return field<V>({ kind: 'raw', schema, columns: { '': column }, example })
}
