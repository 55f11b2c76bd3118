import { useSyncExternalStore } from 'react'

export type Theme = 'light' | 'dark' | 'system'

const key = 'banyan.theme'
const isTheme = (value: unknown): value is Theme => value === 'light' || value === 'dark' || value === 'system'

const stored = (): Theme => {
  try {
    const value = localStorage.getItem(key)
    return isTheme(value) ? value : 'system'
  } catch {
    return 'system'
  }
}

let theme: Theme = typeof window === 'undefined' ? 'system' : stored()
const listeners = new Set<() => void>()
const prefersDark = typeof window === 'undefined' ? undefined : window.matchMedia('(prefers-color-scheme: dark)')

const paint = () => {
  const dark = theme === 'dark' || (theme === 'system' && prefersDark?.matches)
  document.documentElement.dataset.theme = dark ? 'dark' : 'light'
}

prefersDark?.addEventListener('change', paint)

/** Paints and remembers a theme. public/theme.js reads the same key before the first paint. */
export function setTheme(next: Theme) {
  theme = next
  try {
    localStorage.setItem(key, next)
  } catch {
    // Private windows may refuse; the theme then lasts as long as the page.
  }
  paint()
  for (const tell of listeners) tell()
}

export const useTheme = () =>
  useSyncExternalStore(
    (tell) => {
      listeners.add(tell)
      return () => {
        listeners.delete(tell)
      }
    },
    () => theme,
  )
