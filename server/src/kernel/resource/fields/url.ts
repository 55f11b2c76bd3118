import { text as column } from 'drizzle-orm/pg-core'
import { z } from 'zod'
import { valueTypes } from '../../filter/index.ts'
import { field } from '../field.ts'
import { characters } from './characters.ts'

const address = characters(2000)
  .transform((v) => (/^[a-z][a-z0-9+.-]*:/i.test(v.trim()) || v.trim() === '' ? v.trim() : `https://${v.trim()}`))
  .pipe(z.url({ protocol: /^https?$/, error: 'A web address looks like https://example.com.' }))

/** A web address. Without a scheme https is meant; other schemes than http and https are refused. */
export function url() {
  return field<string>({
    kind: 'url',
    schema: address,
    columns: { '': () => column() },
    checks: (c) => ({ length: `char_length(${c()}) <= 2000` }),
    filter: { type: valueTypes.text, column: '', cast: 'text' },
    example: 'https://osterby.example/',
  })
}
