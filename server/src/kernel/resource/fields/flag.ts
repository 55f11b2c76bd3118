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
    cell: (c, labels) => (labels ? `case when ${c()} then 'yes' when not ${c()} then 'no' end` : `${c()}::text`),
    holds: 'code',
    filter: { type: valueTypes.flag, column: '', cast: 'boolean' },
    parse: (typed) => {
      if (/^(true|yes|y|1|on|x)$/i.test(typed.trim())) return true
      if (/^(false|no|n|0|off|)$/i.test(typed.trim())) return false
      throw new Error('Write yes or no.')
    },
    example: true,
  })
}
