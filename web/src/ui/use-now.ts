import { useSyncExternalStore } from 'react'

let now = Date.now()
let timer: ReturnType<typeof setInterval> | undefined
const listeners = new Set<() => void>()

const subscribe = (tell: () => void) => {
  listeners.add(tell)
  timer ??= setInterval(() => {
    now = Date.now()
    for (const each of listeners) each()
  }, 30_000)
  return () => {
    listeners.delete(tell)
    if (listeners.size > 0) return
    clearInterval(timer)
    timer = undefined
  }
}

/** The time in milliseconds, fresh to half a minute; one clock for all readers. */
export const useNow = () =>
  useSyncExternalStore(subscribe, () => {
    if (!timer) now = Math.max(now, Math.floor(Date.now() / 1000) * 1000)
    return now
  })
