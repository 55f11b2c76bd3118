import type { Option } from '../../ui/options.ts'

const locales = [
  'en-GB',
  'en-US',
  'de-DE',
  'de-AT',
  'de-CH',
  'fr-FR',
  'es-ES',
  'it-IT',
  'nl-NL',
  'sv-SE',
  'da-DK',
  'nb-NO',
  'fi-FI',
  'pl-PL',
  'pt-PT',
  'pt-BR',
  'cs-CZ',
  'tr-TR',
  'ar-EG',
  'ja-JP',
]

const nameOf = (locale: string) => {
  try {
    return new Intl.DisplayNames([locale], { type: 'language' }).of(locale) ?? locale
  } catch {
    return locale
  }
}

/** Formats of numbers and dates to choose from; the present one is always among them. */
export const localeOptions = (present: string): Option[] =>
  [...new Set([...locales, present])].map((value) => ({ value, label: nameOf(value), keywords: value }))

/** All time zones with their present distance from UTC. */
export function zoneOptions(): Option[] {
  const now = new Date()
  return Intl.supportedValuesOf('timeZone').map((value) => {
    const parts = new Intl.DateTimeFormat('en', { timeZone: value, timeZoneName: 'shortOffset' }).formatToParts(now)
    return { value, label: value.replaceAll('_', ' '), hint: parts.find((part) => part.type === 'timeZoneName')?.value }
  })
}

/** Currencies with their names, the usual ones first. */
export function currencyOptions(locale: string): Option[] {
  const usual = ['EUR', 'USD', 'GBP', 'CHF', 'SEK', 'NOK', 'DKK', 'PLN']
  const names = new Intl.DisplayNames([locale], { type: 'currency' })
  const all = [...new Set([...usual, ...Intl.supportedValuesOf('currency')])]
  return all.map((value) => ({ value, label: value, hint: names.of(value) }))
}
