import { flagStore } from './flag-store.ts'

const store = flagStore(false)

/** Opens the sheet of all keys. */
export const openKeys = () => store.set(true)
export const closeKeys = () => store.set(false)
export const useKeysOpen = store.use
