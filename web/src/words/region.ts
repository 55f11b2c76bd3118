import { useSyncExternalStore } from 'react'

/** How numbers, money and times are printed for this person. */
export interface Region {
  locale: string
  timeZone: string
  /** Currency of the organization, for new amounts. */
  currency: string
}

const own = new Intl.DateTimeFormat().resolvedOptions()
let region: Region = {
  locale: typeof navigator === 'undefined' ? 'en-GB' : navigator.language,
  timeZone: own.timeZone,
  currency: 'EUR',
}
const listeners = new Set<() => void>()

/** Takes over what the person or the organization has set; what is empty stays with the machine. */
export function setRegion(next: { locale?: string | null; timeZone?: string | null; currency?: string | null }) {
  const merged = {
    locale: next.locale || region.locale,
    timeZone: next.timeZone || region.timeZone,
    currency: next.currency || region.currency,
  }
  if (merged.locale === region.locale && merged.timeZone === region.timeZone && merged.currency === region.currency)
    return
  region = merged
  for (const tell of listeners) tell()
}

/** The region outside of components. */
export const currentRegion = () => region

export const useRegion = () =>
  useSyncExternalStore(
    (tell) => {
      listeners.add(tell)
      return () => {
        listeners.delete(tell)
      }
    },
    () => region,
  )
