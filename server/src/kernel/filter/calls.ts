import { Temporal } from 'temporal-polyfill'
import { FilterError } from './error.ts'
import type { Call } from './tree.ts'
import type { FilterEnv } from './value.ts'

const units: Record<string, string> = {
  s: 'seconds',
  min: 'minutes',
  h: 'hours',
  d: 'days',
  w: 'weeks',
  mo: 'months',
  y: 'years',
}

/** Reads `7d`; throws a sentence that shows how spans are written. */
export function readSpan(span: string): Record<string, number> {
  const [, count, unit = ''] = /^\s*(\d{1,6})\s*([A-Za-z]+)\s*$/.exec(span) ?? []
  if (/^m$/i.test(unit))
    throw new FilterError(`“${count}m” may be minutes or months: write “${count}min” or “${count}mo”.`)
  const name = Object.hasOwn(units, unit) ? units[unit] : undefined
  if (!count || !name)
    throw new FilterError(
      `“${span.slice(0, 40)}” is no span of time. Write it as 7d; units are s, min, h, d, w, mo and y.`,
    )
  return { [name]: Number(count) }
}

/** The time a function stands for: a whole day for `today()`, else a moment. `me` is no time. */
export function timeOf(call: Call, env: FilterEnv): Temporal.ZonedDateTime | Temporal.PlainDate {
  const now = Temporal.Instant.fromEpochMilliseconds(env.now.getTime()).toZonedDateTimeISO(env.timeZone)
  switch (call.fn) {
    case 'now':
      return now
    case 'today':
      return now.toPlainDate()
    // Days and longer keep the hour on the wall across a change of clocks; hours and shorter are exact.
    case 'ago':
      return reach(() => now.subtract(readSpan(call.args[0])))
    case 'ahead':
      return reach(() => now.add(readSpan(call.args[0])))
    default:
      throw new FilterError('“me” is a person; it cannot be compared with a time.')
  }
}

/** The calendar has ends; running over them is a mistake of the filter. */
function reach<T>(move: () => T): T {
  try {
    return move()
  } catch (error) {
    if (error instanceof FilterError) throw error
    throw tooFar()
  }
}

export const tooFar = (): FilterError => new FilterError('This time is outside the years 1 to 9999.')
