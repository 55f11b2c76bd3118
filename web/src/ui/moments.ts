import type { Region } from '../words/region.ts'

/** True for "2026-11-20", a day without a zone. */
export const isDay = (value: string) => /^\d{4}-\d{2}-\d{2}$/.test(value)

const dayIn = (moment: number, timeZone: string) =>
  new Intl.DateTimeFormat('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' }).format(moment)

const dayNumber = (day: string) => Date.parse(`${day}T00:00:00Z`) / 86_400_000

/** Whole days from today in the person's zone: 0 today, -1 yesterday, 1 tomorrow. */
export function dayDistance(value: string, now: number, region: Region): number {
  const day = isDay(value) ? value : dayIn(Date.parse(value), region.timeZone)
  return dayNumber(day) - dayNumber(dayIn(now, region.timeZone))
}

const at = (value: string, region: Region): [number, string] =>
  isDay(value) ? [Date.parse(`${value}T00:00:00Z`), 'UTC'] : [Date.parse(value), region.timeZone]

/** "Thu 23 Oct" within a week, else "23 Oct", with the year only when it is another one. */
export function printDay(value: string, now: number, region: Region, weekday = false): string {
  const [moment, timeZone] = at(value, region)
  const sameYear = dayIn(moment, timeZone).slice(0, 4) === dayIn(now, region.timeZone).slice(0, 4)
  return new Intl.DateTimeFormat(region.locale, {
    timeZone,
    day: 'numeric',
    month: 'short',
    ...(weekday ? { weekday: 'short' } : {}),
    ...(sameYear ? {} : { year: 'numeric' }),
  })
    .format(moment)
    .replace(/^(\p{L}+), /u, '$1 ')
}

/** "08:12" in the person's zone. */
export const printTime = (value: string, region: Region) =>
  new Intl.DateTimeFormat(region.locale, { timeZone: region.timeZone, hour: '2-digit', minute: '2-digit' }).format(
    Date.parse(value),
  )

/** The whole moment with its zone, for tooltips. */
export function fullMoment(value: string, region: Region): string {
  const [moment, timeZone] = at(value, region)
  if (Number.isNaN(moment)) return value
  return new Intl.DateTimeFormat(region.locale, {
    timeZone,
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    ...(isDay(value) ? {} : { hour: '2-digit', minute: '2-digit', second: '2-digit', timeZoneName: 'short' }),
  }).format(moment)
}
