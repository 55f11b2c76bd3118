import { text as column } from 'drizzle-orm/pg-core'
import { z } from 'zod'
import { keyOf, valueTypes } from '../../filter/index.ts'
import { type Field, field } from '../field.ts'
import { characters } from './characters.ts'

const address = characters(254)
  .transform((v) => v.trim())
  .pipe(
    z.string().regex(/^[^\s@"(),:;<>[\]\\]+@[^\s@"(),:;<>[\]\\]+$/, 'An e-mail address looks like name@example.com.'),
  )

/** An e-mail address as typed, and its folded form: the only one that is compared, because folding in a query costs the index. */
export function email({ search }: { search?: Field['search'] } = {}) {
  return field<string>({
    kind: 'email',
    schema: address,
    columns: { '': () => column(), _key: () => column() },
    pack: (value) => ({ '': value, _key: keyOf(value) }),
    checks: (c) => ({ length: `char_length(${c()}) <= 254` }),
    filter: { type: valueTypes.key, column: '_key', cast: 'text' },
    example: 'hanna@osterby.example',
    search,
  })
}
