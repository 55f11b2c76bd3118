import { z } from '../../../kernel/index.ts'

/** How a screen asks for a setting, beside what its schema says. */
const asked = <T extends z.ZodType>(schema: T, title: string, control: string): T =>
  schema.meta({ title, control }) as T

export const template = (title: string, max = 2000) => asked(z.string().max(max), title, 'template')
export const longTemplate = (title: string) => asked(z.string().max(50_000), title, 'longTemplate')
export const filterText = (title: string) => asked(z.string().max(8192), title, 'filter')
export const nounName = (title = 'Kind of record') => asked(z.string().min(1).max(60), title, 'noun')
export const fieldName = (title = 'Field') => asked(z.string().min(1).max(100), title, 'field')
export const plainText = (title: string, max = 200) => asked(z.string().max(max), title, 'text')
export const zone = () =>
  asked(
    z.string().refine(isZone, 'There is no such time zone. Write it as Europe/Berlin.'),
    'Time zone, the organization’s when left out',
    'zone',
  )
export const clockTime = (title: string) =>
  asked(z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'Write it as 09:00.'), title, 'time')
export const duration = (title: string) =>
  asked(
    z
      .strictObject({
        days: z.number().int().min(0).max(3650).optional(),
        hours: z.number().int().min(0).max(10_000).optional(),
        minutes: z.number().int().min(0).max(100_000).optional(),
      })
      .refine((d) => (d.days ?? 0) + (d.hours ?? 0) + (d.minutes ?? 0) > 0, 'Say how long.'),
    title,
    'duration',
  )
export type Duration = { days?: number; hours?: number; minutes?: number }
/** Values of fields; texts among them are templates. */
export const values = (title: string) => asked(z.record(z.string().max(100), z.unknown()), title, 'values')
export const members = (title: string) =>
  asked(z.array(z.string().max(200)).min(1, 'Choose somebody.').max(50), title, 'members')
export const control = asked

export const spanMs = (d: Duration): number =>
  (d.days ?? 0) * 86_400_000 + (d.hours ?? 0) * 3_600_000 + (d.minutes ?? 0) * 60_000

export function spanWords(d: Duration): string {
  const part = (n: number | undefined, word: string) => (n ? [`${n} ${word}${n === 1 ? '' : 's'}`] : [])
  return [...part(d.days, 'day'), ...part(d.hours, 'hour'), ...part(d.minutes, 'minute')].join(' ')
}

function isZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name })
    return true
  } catch {
    return false
  }
}
