import { parsePhoneNumberFromString } from 'libphonenumber-js/min'
import { Temporal } from 'temporal-polyfill'
import type { Field } from '../../kernel/index.ts'

/** How the values of a column are written, as far as it is known. */
export interface Form {
  dates?: 'dmy' | 'mdy' | 'ymd'
  decimal?: 'comma' | 'point'
  country?: string
  currency: string
  timeZone: string
}

/** Adds what `format` of a mapping says: `dmy`, `comma`, `DE`, `EUR`, several by space. */
export function formOf(format: string | undefined, form: Form): Form {
  const own = { ...form }
  for (const word of (format ?? '').split(/\s+/)) {
    if (word === 'dmy' || word === 'mdy' || word === 'ymd') own.dates = word
    else if (word === 'comma' || word === 'point') own.decimal = word
    else if (/^[A-Z]{2}$/.test(word)) own.country = word
    else if (/^[A-Z]{3}$/.test(word)) own.currency = word
  }
  return own
}

const symbols: Record<string, string> = { '€': 'EUR', $: 'USD', '£': 'GBP', '¥': 'JPY', '₹': 'INR', zł: 'PLN' }

/** What people typed as the text that the field itself reads. Throws a sentence where a guess would change the value. */
export function canonical(f: Field, text: string, form: Form): string {
  if ('_currency' in f.columns) return amount(text, form)
  if ('_e164' in f.columns) return telephone(text, form.country)
  if (f.holds === 'number') return number(text, form.decimal)
  if (f.holds === 'date') return day(text, form.dates)?.day ?? text
  if (f.holds === 'moment') return instant(text, form)
  if (f.filter?.cast === 'boolean' && /^(ja|wahr|oui|sí|si)$/i.test(text)) return 'yes'
  if (f.filter?.cast === 'boolean' && /^(nein|falsch|non)$/i.test(text)) return 'no'
  return text
}

function number(text: string, decimal: Form['decimal'] = 'point'): string {
  const bare = text.replace(/[\s\u00a0\u202f'’]/g, '')
  const [group, point] = decimal === 'comma' ? ['.', ','] : [',', '.']
  const [whole, fraction, more] = bare.split(point!)
  const groups = whole!.split(group!)
  const grouped =
    groups.length === 1 || (/^[-+]?\d{1,3}$/.test(groups[0]!) && groups.slice(1).every((g) => /^\d{3}$/.test(g)))
  if (more !== undefined || !grouped || fraction?.includes(group!))
    throw new Error(`“${text}” does not fit numbers with a decimal ${decimal}.`)
  return (groups.join('') + (fraction === undefined ? '' : `.${fraction}`)).replace(/^\+/, '')
}

function amount(text: string, form: Form): string {
  const told = /[A-Z]{3}/.exec(text)?.[0] ?? symbols[/[€$£¥₹]|zł/.exec(text)?.[0] ?? '']
  const bare = text.replace(/[A-Z]{3}|[€$£¥₹]|zł/g, '').trim()
  return `${number(bare, form.decimal)} ${told ?? form.currency}`
}

/** A national number in its international form; what cannot be told stays as it is typed. */
function telephone(text: string, country: string | undefined): string {
  if (!country || text.startsWith('+')) return text
  const parsed = parsePhoneNumberFromString(text, country as 'DE')
  return parsed?.isPossible() ? parsed.formatInternational() : text
}

const pattern = /^(\d{1,4})[-./ ](\d{1,2})[-./ ](\d{1,4})(?:[T ,]+(\d{1,2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?)?$/

function day(text: string, order: Form['dates'] = 'dmy'): { day: string; time: string } | undefined {
  const [, a, b, c, h = '0', m = '00', s = '00'] = pattern.exec(text) ?? []
  if (!a || !b || !c) return undefined
  const [y, mo, d] = a.length === 4 ? [a, b, c] : order === 'ymd' ? [a, b, c] : order === 'mdy' ? [c, a, b] : [c, b, a]
  if (y.length !== 4 && y.length !== 2) return undefined
  // Two digits of a year mean 1969 to 2068.
  const year = y.length === 4 ? y : String((Number(y) < 69 ? 2000 : 1900) + Number(y))
  return { day: `${year}-${mo.padStart(2, '0')}-${d.padStart(2, '0')}`, time: `${h.padStart(2, '0')}:${m}:${s}` }
}

/** A local time is one of the organization's zone. */
function instant(text: string, form: Form): string {
  const local = day(text, form.dates)
  if (!local) return text
  try {
    const at = Temporal.PlainDateTime.from(`${local.day}T${local.time}`, { overflow: 'reject' })
    return at.toZonedDateTime(form.timeZone).toInstant().toString()
  } catch {
    return text
  }
}

const particles = new Set(
  'van von de der den del della di da dos das du la le zu zum zur af av el bin ibn ter ten'.split(' '),
)

/** One name as first and last: after a comma comes the first name; particles belong to the last one. */
export function splitName(text: string): { firstName: string | null; lastName: string | null } {
  const clean = text.trim().replace(/\s+/g, ' ')
  const [last, first] = clean.split(/\s*,\s*/, 2)
  if (first) return { firstName: first, lastName: last || null }
  const words = clean.split(' ')
  if (words.length === 1) return { firstName: clean || null, lastName: null }
  let at = words.length - 1
  while (at > 1 && particles.has(words[at - 1]!.toLowerCase())) at--
  return { firstName: words.slice(0, at).join(' '), lastName: words.slice(at).join(' ') }
}
