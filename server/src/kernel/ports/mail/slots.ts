const held = new Map<string, { busy: number; waiting: (() => void)[] }>()

/** Does some work while at most `most` others of the same key do theirs, in this process; the rest wait in line. */
export async function oneOfFew<T>(key: string, most: number, work: () => Promise<T>): Promise<T> {
  let place = held.get(key)
  if (!place) held.set(key, (place = { busy: 0, waiting: [] }))
  if (place.busy >= most) await new Promise<void>((resolve) => place.waiting.push(resolve))
  else place.busy++
  try {
    return await work()
  } finally {
    // The place is handed on without being given up, so nobody slips in between.
    const next = place.waiting.shift()
    if (next) next()
    else if (--place.busy === 0) held.delete(key)
  }
}
