import { z } from 'zod'

/** Text that PostgreSQL can keep unchanged: no NUL and no half of a surrogate pair. */
export const characters = (max: number) =>
  z
    .string()
    .max(max, `Keep this under ${max.toLocaleString('en')} characters.`)
    .refine((v) => !v.includes('\u0000') && v.isWellFormed(), 'This contains a character that cannot be stored.')
