/** A day and a time as a wall clock shows them; `day` is YYYY-MM-DD, `time` HH:MM. */
export type Wall = { day: string; time: string }

/** What the clock on the wall says in a zone at a moment (RFC 3339). */
export function wallOf(moment: string | Date, timeZone: string): Wall {
  const parts = Object.fromEntries(
    clock(timeZone)
      .formatToParts(new Date(moment))
      .map((part) => [part.type, part.value]),
  )
  return { day: `${parts.year}-${parts.month}-${parts.day}`, time: `${parts.hour}:${parts.minute}` }
}

/** The moment (RFC 3339, UTC, milliseconds) at which the wall clock of a zone shows this. A skipped hour gives the next one. */
export function momentOf({ day, time }: Wall, timeZone: string): string {
  const asUtc = Date.parse(`${day}T${time}:00.000Z`)
  const first = asUtc - offsetAt(asUtc, timeZone)
  return new Date(asUtc - offsetAt(first, timeZone)).toISOString()
}

/** A day so many days later (or earlier). */
export function addDays(day: string, count: number): string {
  const date = new Date(`${day}T00:00:00.000Z`)
  date.setUTCDate(date.getUTCDate() + count)
  return date.toISOString().slice(0, 10)
}

/** The same day of another month, or the last one of it where it is shorter. */
export function addMonths(day: string, count: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  const last = new Date(Date.UTC(year, month + count, 0)).getUTCDate()
  return new Date(Date.UTC(year, month - 1 + count, Math.min(date, last))).toISOString().slice(0, 10)
}

function offsetAt(moment: number, timeZone: string): number {
  const wall = wallOf(new Date(moment), timeZone)
  return Date.parse(`${wall.day}T${wall.time}:00.000Z`) - Math.floor(moment / 60_000) * 60_000
}

const clocks = new Map<string, Intl.DateTimeFormat>()
function clock(timeZone: string): Intl.DateTimeFormat {
  let one = clocks.get(timeZone)
  if (!one) {
    const digits = { year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit' } as const
    one = new Intl.DateTimeFormat('en-CA', { timeZone, hourCycle: 'h23', ...digits })
    clocks.set(timeZone, one)
  }
  return one
}
