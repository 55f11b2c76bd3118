import { boolean as column } from 'drizzle-orm/pg-core'
import { z } from 'zod'
import { valueTypes } from '../../filter/index.ts'
import { field } from '../field.ts'

/** Yes or no. */
export function flag() {
  return field<boolean>({
    kind: 'flag',
    schema: z.boolean({ error: 'This is yes (true) or no (false).' }),
    columns: { '': () => column() },
    filter: { type: valueTypes.flag, column: '', cast: 'boolean' },
    parse: (typed) => {
      if (/^(true|yes|y|1|on|x)$/i.test(typed.trim())) return true
      if (/^(false|no|n|0|off|)$/i.test(typed.trim())) return false
      throw new Error('Write yes or no.')
    },
    print: (value) => (value ? 'yes' : 'no'),
    example: true,
  })
}
