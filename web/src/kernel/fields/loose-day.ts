import { addDays, addMonths } from './zone.ts'

/**
 * Reads a day as people type it: "next fri", "5 nov", "5/11/26", "in 3 weeks", "tomorrow", "2026-11-05".
 * `today` is YYYY-MM-DD. Answers YYYY-MM-DD or null. A day without a year is the nearest one that fits.
 */
export function looseDay(text: string, today: string, locale: string): string | null {
  const words = text
    .trim()
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .replace(/(\d)(st|nd|rd|th)\b/, '$1')
    .replaceAll(',', '')
  return (
    named(words, today) ??
    counted(words, today) ??
    weekday(words, today, locale) ??
    written(words, today, locale) ??
    digits(words, today, locale)
  )
}

/** Reads a time of day: "9", "9am", "14:30", "2.15 pm". Answers HH:MM or null. */
export function looseTime(text: string): string | null {
  const found = /^(\d{1,2})(?:[:.h](\d{2}))? ?(am|pm|a|p)?$/.exec(text.trim().toLowerCase())
  if (!found) return null
  const half = found[3]?.[0]
  let hour = Number(found[1])
  if (half && (hour < 1 || hour > 12)) return null
  if (half) hour = (hour % 12) + (half === 'p' ? 12 : 0)
  const minute = Number(found[2] ?? 0)
  return hour > 23 || minute > 59 ? null : `${two(hour)}:${two(minute)}`
}

function named(words: string, today: string): string | null {
  const days: Record<string, string> = {
    today,
    now: today,
    tod: today,
    tomorrow: addDays(today, 1),
    tom: addDays(today, 1),
    yesterday: addDays(today, -1),
    'next week': addDays(today, 8 - weekdayOf(today)),
    'last week': addDays(today, -6 - weekdayOf(today)),
    'next month': `${addMonths(today, 1).slice(0, 7)}-01`,
    'next year': `${Number(today.slice(0, 4)) + 1}-01-01`,
    'end of month': addDays(`${addMonths(today, 1).slice(0, 7)}-01`, -1),
    'end of year': `${today.slice(0, 4)}-12-31`,
  }
  return days[words] ?? null
}

function counted(words: string, today: string): string | null {
  const found = /^(in |\+|-|−)?(\d{1,4}|an?) ?(d|days?|w|weeks?|m|months?|y|years?)( ago| from now)?$/.exec(words)
  if (!found) return null
  const back = found[4] === ' ago' || found[1] === '-' || found[1] === '−'
  if (!found[1] && !found[4]) return null
  const count = (/^an?$/.test(found[2]!) ? 1 : Number(found[2])) * (back ? -1 : 1)
  const unit = found[3]![0]
  if (unit === 'd') return addDays(today, count)
  if (unit === 'w') return addDays(today, count * 7)
  return addMonths(today, unit === 'm' ? count : count * 12)
}

function weekday(words: string, today: string, locale: string): string | null {
  const found = /^(next |last |this |on )?(\p{L}{2,})\.?$/u.exec(words)
  if (!found) return null
  const wanted = nameIn(weekdays(locale), found[2]!) ?? nameIn(weekdays('en'), found[2]!)
  if (wanted === null) return null
  const ahead = (wanted + 1 - weekdayOf(today) + 7) % 7 || 7
  if (found[1] === 'last ') return addDays(today, ahead === 7 ? -7 : ahead - 7)
  return addDays(today, ahead)
}

function written(words: string, today: string, locale: string): string | null {
  const found =
    /^(\d{1,2})\.? (\p{L}{3,})\.?(?: (\d{4}|\d{2}))?$/u.exec(words) ??
    swapped(/^(\p{L}{3,})\.? (\d{1,2})(?: (\d{4}|\d{2}))?$/u.exec(words))
  if (!found) return null
  const month = nameIn(months(locale), found[2]!) ?? nameIn(months('en'), found[2]!)
  return month === null ? null : build(found[3], month + 1, Number(found[1]), today)
}

const swapped = (found: RegExpExecArray | null) => found && [found[0], found[2], found[1], found[3]]

function digits(words: string, today: string, locale: string): string | null {
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(words)
  if (iso) return build(iso[1], Number(iso[2]), Number(iso[3]), today)
  const found = /^(\d{1,2})([./-])(\d{1,2})\2?(\d{4}|\d{2})?\.?$/.exec(words)
  if (!found) return null
  const [first, second] = [Number(found[1]), Number(found[3])]
  const monthFirst = found[2] === '/' && monthLeads(locale)
  return build(found[4], monthFirst ? first : second, monthFirst ? second : first, today)
}

function build(year: string | undefined, month: number, day: number, today: string): string | null {
  if (year) return real(year.length === 2 ? Number(year) + 2000 : Number(year), month, day)
  const thisYear = Number(today.slice(0, 4))
  const near = real(thisYear, month, day)
  const days = near ? (Date.parse(near) - Date.parse(today)) / 86_400_000 : 0
  if (days < -183) return real(thisYear + 1, month, day)
  return days > 183 ? (real(thisYear - 1, month, day) ?? near) : near
}

function real(year: number, month: number, day: number): string | null {
  const text = `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`
  const date = new Date(`${text}T00:00:00.000Z`)
  return !Number.isNaN(date.valueOf()) && date.toISOString().startsWith(text) ? text : null
}

/** 1 is Monday, 7 is Sunday. */
const weekdayOf = (day: string) => ((new Date(`${day}T00:00:00.000Z`).getUTCDay() + 6) % 7) + 1
const two = (value: number) => String(value).padStart(2, '0')

const names = (locale: string, part: 'weekday' | 'month', count: number, start: number) =>
  Array.from({ length: count }, (_, index) =>
    new Intl.DateTimeFormat(locale, { [part]: 'long', timeZone: 'UTC' })
      .format(Date.UTC(2024, part === 'month' ? index : 0, part === 'month' ? 1 : start + index))
      .toLowerCase(),
  )
const weekdays = (locale: string) => names(locale, 'weekday', 7, 1)
const months = (locale: string) => names(locale, 'month', 12, 1)

function nameIn(list: string[], start: string): number | null {
  const at = list.findIndex((name) => name.startsWith(start))
  return at < 0 ? null : at
}

function monthLeads(locale: string): boolean {
  const parts = new Intl.DateTimeFormat(locale).formatToParts(0).map((part) => part.type)
  return parts.indexOf('month') < parts.indexOf('day')
}
