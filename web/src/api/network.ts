import { useSyncExternalStore } from 'react'

/** When the network went away, in milliseconds; null while it is there. */
let since: number | null = typeof navigator !== 'undefined' && !navigator.onLine ? Date.now() : null
let timer: ReturnType<typeof setTimeout> | undefined
const listeners = new Set<() => void>()
const returned = new Set<() => void>()

function set(next: number | null) {
  if ((since === null) === (next === null)) return
  const back = next === null
  since = next
  for (const tell of listeners) tell()
  if (back) for (const each of returned) each()
}

async function probe() {
  clearTimeout(timer)
  try {
    const answer = await fetch('/healthz', { cache: 'no-store' })
    if (answer.status < 500) return set(null)
  } catch {
    // Still away; asked again below.
  }
  if (since !== null) timer = setTimeout(probe, 4000)
}

/** A request never reached the server. */
export function lostNetwork() {
  set(Date.now())
  clearTimeout(timer)
  timer = setTimeout(probe, 2000)
}

/** An answer came, whatever it says. */
export const reachedServer = () => set(null)

/** Runs each time the network is back. */
export function onReturn(run: () => void) {
  returned.add(run)
  return () => {
    returned.delete(run)
  }
}

if (typeof window !== 'undefined') {
  window.addEventListener('offline', lostNetwork)
  window.addEventListener('online', () => void probe())
}

/** null while online, else the moment (ms) since when nothing answers. */
export const useOfflineSince = () =>
  useSyncExternalStore(
    (tell) => {
      listeners.add(tell)
      return () => {
        listeners.delete(tell)
      }
    },
    () => since,
  )
