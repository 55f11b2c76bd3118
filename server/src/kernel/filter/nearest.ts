/** Damerau-Levenshtein distance (adjacent swaps count once), ignoring case. */
export function distance(from: string, to: string): number {
  const a = from.toLowerCase()
  const b = to.toLowerCase()
  let before: number[] = []
  let last = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1]
      let best = Math.min(last[j]! + 1, row[j - 1]! + 1, last[j - 1]! + (same ? 0 : 1))
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) best = Math.min(best, before[j - 2]! + 1)
      row.push(best)
    }
    before = last
    last = row
  }
  return last[b.length]!
}

/** The name that was probably meant, or undefined when none is near enough to be worth saying. */
export function nearest(typed: string, names: readonly string[]): string | undefined {
  if (typed.length > 60) return undefined
  let found: string | undefined
  let least = Math.max(1, Math.floor(typed.length / 3)) + 1
  for (const name of names) {
    // Lengths differ by at least as much as the words do, so far ones need no table.
    if (Math.abs(name.length - typed.length) >= least) continue
    const d = distance(typed, name)
    if (d < least) {
      least = d
      found = name
    }
  }
  return found
}

/** ` Did you mean “stage”?`, or nothing. */
export const didYouMean = (name: string | undefined): string => (name ? ` Did you mean “${name}”?` : '')
