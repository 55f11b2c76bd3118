const quarter = 900_000

/** Moments as the clocks of a zone show them, still in the form of the wire: cells of a sheet know no zone. */
export function clockOf(timeZone: string): (moment: string) => string {
  const format = new Intl.DateTimeFormat('en-US', { timeZone, timeZoneName: 'longOffset' })
  // Asking for an offset is slow, and clocks change at quarters of an hour only.
  const offsets = new Map<number, number>()
  return (moment) => {
    const at = Date.parse(moment)
    const key = Math.floor(at / quarter)
    let offset = offsets.get(key)
    if (offset === undefined) {
      const [, sign, hours = 0, minutes = 0, seconds = 0] =
        /GMT([+-])(\d\d):(\d\d)(?::(\d\d))?/.exec(format.format(at)) ?? []
      offset = (sign === '-' ? -1000 : 1000) * (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds))
      if (offsets.size > 20_000) offsets.clear()
      offsets.set(key, offset)
    }
    return new Date(at + offset).toISOString()
  }
}
