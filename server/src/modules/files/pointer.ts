import { uuid } from 'drizzle-orm/pg-core'
import { raw, valueTypes, z } from '../../kernel/index.ts'

/**
 * The id of a record that may end before this one does: filterable like a reference, but nothing waits for it and nothing is
 * let go.
 */
export const pointer = () => ({
  ...raw(() => uuid(), z.uuid(), '01981f6e-0000-7000-8000-000000000000'),
  filter: { type: valueTypes.id, column: '', cast: 'uuid' },
})
