import { choice } from './choice.tsx'
import { date } from './date.tsx'
import { email } from './email.tsx'
import { encrypted } from './encrypted.tsx'
import type { Field } from './field.ts'
import { flag } from './flag.tsx'
import { json } from './json.tsx'
import type { FieldKind } from './kind.ts'
import { longText } from './long-text.tsx'
import { moment } from './moment.tsx'
import { money } from './money.tsx'
import { decimal, integer } from './number.tsx'
import { phone } from './phone.tsx'
import { ref } from './ref.tsx'
import { rows } from './rows.tsx'
import { secret } from './secret.tsx'
import { tags } from './tags.tsx'
import { text } from './text.tsx'
import { url } from './url.tsx'

const kinds: Record<string, FieldKind> = {
  text,
  longText,
  email,
  phone,
  url,
  choice,
  tags,
  flag,
  integer,
  decimal,
  money,
  date,
  moment,
  ref,
  json,
  rows,
  secret,
  encrypted,
}

/** How a field looks, is typed, printed and filtered. A kind this version does not know is shown as it travels. */
export const kindOf = (field: Field): FieldKind => kinds[field.kind] ?? json

export { type Field, filterName, isEmpty, patchOf, type Row, relatedTo, relationName, valueOf } from './field.ts'
export type { Draft, FieldKind, FilterKind, InputProps, ShowProps, Sum } from './kind.ts'
export { isPerson, Mark } from './mark.tsx'
export { hasPage, RecordLink } from './record-link.tsx'
