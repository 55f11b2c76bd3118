/** In a row, before a place is let alone. */
const failures = 3
/** Milliseconds it is let alone, and after which one call tries it again. */
const usualRest = 5000
/** A call that has not come back after so long says that the place is in trouble, whatever it answers in the end. */
const slow = 4000
/** At most so many calls at once to one place. */
export const widest = 3

/** The places messages are handed to, one for each host: how many calls are under way, and whether it is let alone. */
export interface Place {
  /** Whether another call may start. */
  free(now: number): boolean
  begin(now: number): (outcome: 'ok' | 'trouble') => void
}

export function openPlace(rest = usualRest): Place {
  const flying = new Map<number, number>()
  let next = 0
  let row = 0
  let opened: number | null = null
  const stalled = (now: number) => [...flying.values()].some((began) => now - began > slow)
  return {
    free(now) {
      if (flying.size >= widest || stalled(now)) return false
      if (opened === null) return true
      // Half open: one call at a time finds out.
      return now - opened >= rest && flying.size === 0
    },
    begin(now) {
      const id = next++
      flying.set(id, now)
      return (outcome) => {
        flying.delete(id)
        if (outcome === 'ok') {
          row = 0
          opened = null
        } else if (++row >= failures) opened = performance.now()
      }
    },
  }
}
