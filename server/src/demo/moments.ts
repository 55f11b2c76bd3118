/** Dates of the story, all counted from one `now`. Work happens on weekdays between 07:00 and 16:00 UTC. */
export interface Moments {
  /** RFC 3339 moment about `days` before now, moved off the weekend and never after now. */
  past(days: number, minuteOfWork?: number): string
  /** Date `days` from now; negative for the past. */
  date(days: number): string
  /** Last day of the month that lies `months` from now. */
  monthEnd(months: number): string
  /** A weekday near `days` from now in words: "6 November". */
  dayInWords(days: number): string
  /** Name of the month that lies `months` from now. */
  monthInWords(months: number): string
}

const day = 86_400_000
const firstMinute = 7 * 60
const workMinutes = 9 * 60

/** Builds the calendar of a story around `now`. */
export function moments(now: Date): Moments {
  const midnight = Date.UTC(now.getUTCFullYear(), now.getUTCMonth(), now.getUTCDate())
  const weekday = (days: number) => {
    const at = new Date(midnight + days * day)
    const back = at.getUTCDay() === 6 ? 1 : at.getUTCDay() === 0 ? 2 : 0
    return new Date(at.getTime() - back * day)
  }
  const month = (months: number) => new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() + months, 1))
  const words = (at: Date, options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat('en-GB', { ...options, timeZone: 'UTC' }).format(at)

  return {
    past(days, minuteOfWork = 0) {
      const minute = firstMinute + (minuteOfWork % workMinutes)
      const at = weekday(-days).getTime() + minute * 60_000 + ((minute * 7919) % 60_000)
      // What would come later today happened in the minutes before now, still in the same order.
      const latest = now.getTime() - (workMinutes - (minuteOfWork % workMinutes)) * 5_000
      return new Date(Math.min(at, latest)).toISOString()
    },
    date: (days) => new Date(midnight + days * day).toISOString().slice(0, 10),
    monthEnd: (months) => new Date(month(months + 1).getTime() - day).toISOString().slice(0, 10),
    dayInWords: (days) => words(weekday(days), { day: 'numeric', month: 'long' }),
    monthInWords: (months) => words(month(months), { month: 'long' }),
  }
}

/** The later of two moments; an `at` before `floor` becomes a second after it. Both are RFC 3339 in UTC. */
export function latest(at: string, floor: string): string {
  return at > floor ? at : new Date(new Date(floor).getTime() + 1_000).toISOString()
}
