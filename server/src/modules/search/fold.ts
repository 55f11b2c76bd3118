/**
 * How the search door writes a word, on the document's side and on the query's side alike.
 * Only marks that people leave out when they type are dropped (Latin, Greek, Cyrillic accents, Arabic and Hebrew
 * vowel points); vowel signs of Indic and Thai scripts carry the word and stay.
 */
const droppedMarks = new RegExp(
  `[${[
    '\\u0300-\\u036f\\u0483-\\u0487\\u1ab0-\\u1aff\\u1dc0-\\u1dff\\u20d0-\\u20ff\\ufe20-\\ufe2f',
    '\\u0591-\\u05bd\\u05bf\\u05c1\\u05c2\\u05c4\\u05c5\\u05c7',
    '\\u0610-\\u061a\\u0640\\u064b-\\u065f\\u0670',
  ].join('')}]`,
  'g',
)

const letters: Record<string, string> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ł: 'l',
  ħ: 'h',
  ŧ: 't',
  ŋ: 'n',
  ı: 'i',
  ς: 'σ',
}
const standalone = new RegExp(`[${Object.keys(letters).join('')}]`, 'g')
const plain = /^[\x20-\x7e]*$/

/** Lower case without accents: `Ångström-Straße` becomes `angstrom-strasse`. Idempotent; other characters pass. */
export function fold(text: string): string {
  if (plain.test(text)) return text.toLowerCase()
  return text
    .normalize('NFKD')
    .replace(droppedMarks, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(standalone, (letter) => letters[letter] ?? letter)
}

const written: Record<string, string> = { ä: 'ae', ö: 'oe', ü: 'ue', å: 'aa', ø: 'oe' }

/** The other spelling of German and Nordic vowels (`Müller` as `mueller`), or undefined when there is none. */
export function spelledOut(word: string): string | undefined {
  if (plain.test(word)) return undefined
  const lower = word.normalize('NFC').toLowerCase()
  const other = lower.replace(/[äöüåø]/g, (letter) => written[letter] ?? letter)
  return other === lower ? undefined : fold(other)
}
