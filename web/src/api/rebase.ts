type Values = Record<string, unknown>

const isPlain = (value: unknown): value is Values =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** The same value on the wire. */
export const same = (a: unknown, b: unknown): boolean => {
  if (a === b || (a ?? null) === (b ?? null)) return true
  if (Array.isArray(a) && Array.isArray(b))
    return a.length === b.length && a.every((each, index) => same(each, b[index]))
  if (!isPlain(a) || !isPlain(b)) return false
  return [...new Set([...Object.keys(a), ...Object.keys(b)])].every((key) => same(a[key], b[key]))
}

/** A row after a merge-patch (RFC 7396): null clears, objects merge, everything else replaces. */
export function overlay<T extends Values>(row: T, changes: Values): T {
  const next: Values = { ...row }
  for (const [key, value] of Object.entries(changes)) {
    const now = next[key]
    next[key] = isPlain(value) && isPlain(now) ? overlay(now, value) : value
  }
  return next as T
}

export interface Clash {
  mine: Values
  theirs: Values
}

/**
 * What both sides changed, and differently. `base` is the row my change began with, `current` the row as it is now.
 * Null when my change can simply be sent again on top.
 */
export function clashOf(base: Values, current: Values, changes: Values): Clash | null {
  const mine: Values = {}
  const theirs: Values = {}
  for (const [key, wanted] of Object.entries(changes)) {
    const before = base[key]
    const now = current[key]
    if (isPlain(wanted) && isPlain(before) && isPlain(now) && key === 'custom') {
      const inner = clashOf(before, now, wanted)
      if (inner) {
        mine[key] = inner.mine
        theirs[key] = inner.theirs
      }
    } else if (!same(before, now) && !same(now, wanted)) {
      mine[key] = wanted
      theirs[key] = now
    }
  }
  return Object.keys(mine).length > 0 ? { mine, theirs } : null
}
