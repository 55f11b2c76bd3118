/** A name as it is compared: without accents, brackets, and the words that official names add. */
const bare = (name: string): string =>
  name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\(.*?\)/g, '')
    .replace(/\bst\.?\b/g, 'saint')
    .replace(/\b(the|and|of|republic|islands?)\b|&/g, '')
    .replace(/[^\p{L}]/gu, '')

/** Names in use that are in no list of Unicode. “Korea” alone is not here: it does not say which. */
const others: Record<string, string> = {
  usa: 'US',
  'United States of America': 'US',
  uk: 'GB',
  England: 'GB',
  Scotland: 'GB',
  Wales: 'GB',
  'Great Britain': 'GB',
  Holland: 'NL',
  'Russian Federation': 'RU',
  'Czech Republic': 'CZ',
  Turkey: 'TR',
  Macedonia: 'MK',
  Swaziland: 'SZ',
  Burma: 'MM',
  'Cape Verde': 'CV',
  'Ivory Coast': 'CI',
  Macao: 'MO',
  'Hong Kong': 'HK',
  'South Korea': 'KR',
  'North Korea': 'KP',
  'Viet Nam': 'VN',
  'Lao People’s Democratic Republic': 'LA',
  'Kyrgyz Republic': 'KG',
  'Syrian Arab Republic': 'SY',
  'Libyan Arab Jamahiriya': 'LY',
  'Palestinian Territory': 'PS',
  'Holy See': 'VA',
  'United States Virgin Islands': 'VI',
  'United States Minor Outlying Islands': 'UM',
  Österreich: 'AT',
  Schweiz: 'CH',
}

let countries: Map<string, string> | undefined

function known(): Map<string, string> {
  if (countries) return countries
  countries = new Map()
  for (const locale of ['en', 'de', 'fr', 'es', 'it', 'nl']) {
    const names = new Intl.DisplayNames([locale], { type: 'region', fallback: 'none' })
    for (let a = 65; a <= 90; a++)
      for (let b = 65; b <= 90; b++) {
        const code = String.fromCharCode(a, b)
        // A country that has gone shares its name with the one that came after: Deutschland is DE, not DD.
        const name = new Intl.Locale(`und-${code}`).region === code ? bare(names.of(code) ?? '') : ''
        if (name && !countries.has(name)) countries.set(name, code)
      }
  }
  for (const [name, code] of Object.entries(others)) countries.set(bare(name), code)
  return countries
}

/** `Norwegen` → `NO`; what is no country's name stays as it is. */
export function countryCode(text: string): string {
  if (/^[a-z]{2}$/i.test(text) && text.toLowerCase() !== 'uk') return text.toUpperCase()
  return known().get(bare(text)) ?? text
}
