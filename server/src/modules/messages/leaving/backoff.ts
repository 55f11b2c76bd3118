const minute = 60_000
/** Milliseconds before each next try. */
const waits = [
  10_000,
  30_000,
  2 * minute,
  10 * minute,
  30 * minute,
  60 * minute,
  2 * 60 * minute,
  4 * 60 * minute,
  8 * 60 * minute,
]

/** When a message is tried again after `tries` attempts, or null when it has had all of them. A place may ask for more patience. */
export function nextTry(tries: number, now: Date, askedMs?: number): Date | null {
  const wait = waits[tries - 1]
  if (wait === undefined) return null
  // Those that failed together do not come back together.
  const spread = wait * (0.9 + Math.random() * 0.2)
  return new Date(now.getTime() + Math.max(spread, Math.min(askedMs ?? 0, 24 * 60 * minute)))
}
