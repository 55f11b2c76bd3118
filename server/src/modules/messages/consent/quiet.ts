import { parsePhoneNumberFromString } from 'libphonenumber-js/min'
import { zoneOfCountry } from './zones.ts'

export interface QuietHours {
  /** Local times, such as 21:00 and 08:00. Equal ones mean that no hour is quiet. */
  from: string
  to: string
}

/** The zone a recipient lives in: as known of her, by her country, by the country of her number, else the organization's. */
export function zoneOf(
  known: { timeZone?: string | null; country?: string | null; number?: string | null },
  fallback: string,
): string {
  const zones = [
    known.timeZone,
    known.country ? zoneOfCountry(known.country) : null,
    known.number ? zoneOfCountry(parsePhoneNumberFromString(known.number)?.country ?? '') : null,
    fallback,
  ]
  return zones.find((zone) => zone && isZone(zone)) ?? 'UTC'
}

const isZone = (zone: string): boolean => {
  try {
    clock(zone)
    return true
  } catch {
    return false
  }
}

const clocks = new Map<string, Intl.DateTimeFormat>()
function clock(zone: string): Intl.DateTimeFormat {
  let found = clocks.get(zone)
  if (!found) {
    found = new Intl.DateTimeFormat('en-GB', { timeZone: zone, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' })
    clocks.set(zone, found)
  }
  return found
}

const minutesOf = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5))

/** When a message may leave: `at` itself, or the end of the quiet hours it falls into. */
export function afterQuiet(at: Date, zone: string, { from, to }: QuietHours): Date {
  const begin = minutesOf(from)
  const end = minutesOf(to)
  const quiet = (m: number) => (begin <= end ? m >= begin && m < end : m >= begin || m < end)
  if (begin === end || !quiet(localMinutes(at, zone))) return at
  // Minute by minute over the clock of the zone, in strides: a change to summer time moves the end by an hour.
  let next = new Date(Math.ceil(at.getTime() / 60_000) * 60_000)
  for (let i = 0; i < 26 && quiet(localMinutes(next, zone)); i++) {
    const left = (end - localMinutes(next, zone) + 1440) % 1440
    next = new Date(next.getTime() + Math.max(1, Math.min(left, 60)) * 60_000)
  }
  return next
}

const localMinutes = (at: Date, zone: string): number => minutesOf(clock(zone).format(at))
