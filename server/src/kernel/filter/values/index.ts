import { choice } from './choice.ts'
import { date } from './date.ts'
import { flag } from './flag.ts'
import { id } from './id.ts'
import { integer } from './integer.ts'
import { key } from './key.ts'
import { moment } from './moment.ts'
import { money } from './money.ts'
import { number } from './number.ts'
import { tag } from './tag.ts'
import { text } from './text.ts'

/** The value types a kind of field may pick; `choice` is made for a list of values. */
export const valueTypes = { text, key, number, integer, flag, date, moment, id, money, choice, tag }
