import { text as column } from 'drizzle-orm/pg-core'
import { parsePhoneNumberFromString } from 'libphonenumber-js/min'
import { valueTypes } from '../../filter/index.ts'
import { type Field, field } from '../field.ts'
import { characters } from './characters.ts'

/** The number in E.164, or null when it cannot be told. National numbers need the organization's country. */
export const e164 = (typed: string): string | null => {
  // Without a plus there is no country to begin with, and trying costs as much as all else that is done with a number.
  const parsed = /[+＋]/.test(typed) ? parsePhoneNumberFromString(typed) : undefined
  return parsed?.isPossible() ? parsed.number : null
}

/** A phone number as typed; its E.164 form is kept beside it and null means: never send there. */
export function phone({ search }: { search?: Field['search'] } = {}) {
  return field<string>({
    kind: 'phone',
    schema: characters(60),
    columns: { '': () => column(), _e164: () => column() },
    pack: (value) => ({ '': value, _e164: e164(value) }),
    checks: (c) => ({ length: `char_length(${c()}) <= 60` }),
    filter: { type: valueTypes.text, column: '', cast: 'text' },
    example: '+46 40 555 01 20',
    search,
  })
}
