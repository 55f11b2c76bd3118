import { flagStore } from './flag-store.ts'

const store = flagStore<{ open: boolean; text: string }>({ open: false, text: '' })

/** Opens "Find or do", with a first text if given (">" for verbs, "?" for keys). */
export const openPalette = (text = '') => store.set({ open: true, text })
export const closePalette = () => store.set({ open: false, text: '' })
export const usePaletteState = store.use
