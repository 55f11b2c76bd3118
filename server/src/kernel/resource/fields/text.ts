import { text as column } from 'drizzle-orm/pg-core'
import { valueTypes } from '../../filter/index.ts'
import { type Field, field } from '../field.ts'
import { characters } from './characters.ts'

/** One line of text, kept exactly as typed. `search` is its weight in the search document. */
export function text({ max = 200, search }: { max?: number; search?: Field['search'] } = {}) {
  return field<string>({
    kind: 'text',
    schema: characters(max),
    columns: { '': () => column() },
    checks: (c) => ({ length: `char_length(${c()}) <= ${max}` }),
    filter: { type: valueTypes.text, column: '', cast: 'text' },
    example: 'Osterby'.slice(0, max),
    search,
    describe: { max },
  })
}
