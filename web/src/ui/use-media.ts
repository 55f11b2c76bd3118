import { useSyncExternalStore } from 'react'

/** Follows a media query, for example `useMedia('(width < 760px)')`. */
export function useMedia(query: string): boolean {
  return useSyncExternalStore(
    (tell) => {
      const list = window.matchMedia(query)
      list.addEventListener('change', tell)
      return () => list.removeEventListener('change', tell)
    },
    () => window.matchMedia(query).matches,
  )
}

/** True below 760 px: lists become two-line rows, dialogs become sheets. */
export const usePhone = () => useMedia('(width < 760px)')
