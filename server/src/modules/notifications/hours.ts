import { Temporal } from 'temporal-polyfill'
import type { Priority } from './notification.ts'
import type { Digest, Quiet } from './settings.ts'

const at = (now: Date, zone: string) => Temporal.Instant.fromEpochMilliseconds(now.getTime()).toZonedDateTimeISO(zone)
const dateOf = (z: Temporal.ZonedDateTime) => new Date(z.epochMilliseconds)
const inside = (time: Temporal.PlainTime, from: Temporal.PlainTime, to: Temporal.PlainTime) =>
  Temporal.PlainTime.compare(from, to) <= 0
    ? Temporal.PlainTime.compare(time, from) >= 0 && Temporal.PlainTime.compare(time, to) < 0
    : Temporal.PlainTime.compare(time, from) >= 0 || Temporal.PlainTime.compare(time, to) < 0

/**
 * When the quiet around a moment ends in somebody's zone, or null where it is not quiet. Nights may cross midnight; a quiet
 * weekend ends on Monday, after its night.
 */
export function quietEnd(now: Date, zone: string, quiet: Quiet): Date | null {
  if (!quiet.on) return null
  const from = Temporal.PlainTime.from(quiet.from)
  const to = Temporal.PlainTime.from(quiet.to)
  const still = (z: Temporal.ZonedDateTime) => (quiet.weekends && z.dayOfWeek >= 6) || inside(z.toPlainTime(), from, to)
  let moment = at(now, zone)
  if (!still(moment)) return null
  // From one edge to the next: the end of a night, or midnight where a quiet day follows or ends.
  for (let step = 0; step < 8 && still(moment); step++) {
    const end = moment.toPlainDate().toZonedDateTime({ timeZone: zone, plainTime: to })
    const midnight = moment.toPlainDate().add({ days: 1 }).toZonedDateTime(zone)
    moment = Temporal.ZonedDateTime.compare(end, moment) > 0 ? end : midnight
  }
  return dateOf(moment)
}

/** The next digest after a moment: every day, or once a week, at somebody's own hour. */
export function nextDigest(now: Date, zone: string, { hour, weekday }: Digest, mode: 'daily' | 'weekly'): Date {
  const start = at(now, zone)
  for (let days = 0; days <= 8; days++) {
    const day = start.toPlainDate().add({ days })
    const moment = day.toZonedDateTime({ timeZone: zone, plainTime: new Temporal.PlainTime(hour) })
    if (Temporal.ZonedDateTime.compare(moment, start) > 0 && (mode === 'daily' || day.dayOfWeek === weekday))
      return dateOf(moment)
  }
  throw new Error('A week has no such day')
}

/** When something may reach somebody: at once, or after her quiet hours. What is urgent does not wait. */
export const soonest = (now: Date, who: { zone: string; quiet: Quiet }, priority: Priority): Date =>
  (priority === 'urgent' ? null : quietEnd(now, who.zone, who.quiet)) ?? now
