import { text as column } from 'drizzle-orm/pg-core'
import { valueTypes } from '../../filter/index.ts'
import { type Field, field } from '../field.ts'
import { characters } from './characters.ts'

/** Text of several lines, up to 100,000 characters; not sortable. */
export function longText({ max = 100_000, search }: { max?: number; search?: Field['search'] } = {}) {
  return field<string>({
    kind: 'longText',
    schema: characters(max),
    columns: { '': () => column() },
    checks: (c) => ({ length: `char_length(${c()}) <= ${max}` }),
    filter: { type: valueTypes.text, column: '', cast: 'text' },
    sortable: false,
    example: 'Board meets in November.\nWants two price scenarios.',
    search,
    describe: { max },
  })
}
