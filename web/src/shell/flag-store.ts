import { useSyncExternalStore } from 'react'

/** A small piece of state outside the tree, such as whether the palette is open and with what text. */
export function flagStore<T>(initial: T) {
  let value = initial
  const listeners = new Set<() => void>()
  return {
    set(next: T) {
      value = next
      for (const tell of listeners) tell()
    },
    use: () =>
      useSyncExternalStore(
        (tell) => {
          listeners.add(tell)
          return () => {
            listeners.delete(tell)
          }
        },
        () => value,
      ),
  }
}
