import { type ClassValue, clsx } from 'clsx'

/** Joins class names. Parts are styled in the components layer, so a utility passed from outside always wins. */
export const cx = (...names: ClassValue[]) => clsx(names)
