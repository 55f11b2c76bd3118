import { uuid as column } from 'drizzle-orm/pg-core'
import { valueTypes } from '../../filter/index.ts'
import { id } from '../../ids.ts'
import { field } from '../field.ts'

/** Points at a record of another noun, by name: names never form import cycles. */
export function ref(noun: string) {
  return field<string>({
    kind: 'ref',
    schema: id(noun),
    columns: { '': () => column() },
    holds: 'code',
    filter: { type: valueTypes.id, column: '', cast: 'uuid' },
    sortable: false,
    example: '01981f6e-0000-7000-8000-000000000000',
    describe: { ref: noun },
  })
}
