import { type Chunk, pairs, phoneForms, tokenise } from './tokenise.ts'

/**
 * Lexemes are written with a leading `~`, which the database replaces by a mark of tenant and noun: so each has
 * its own posting lists, and a word that is common elsewhere costs nothing here. No word can contain `~`.
 * Behind it: nothing = a word anywhere; `=` a word of the title; `<` its first letter or first two; `+` a phone number;
 * `#` the same backwards (for its last digits); `!` the owner.
 */
const mark = '~'

/** A lexeme of ours as PostgreSQL reads it inside tsvector and tsquery text. */
export const quoted = (lexeme: string): string => `'${(mark + lexeme).replace(/['\\]/g, (c) => c + c)}'`

const reversed = (text: string): string => [...text].reverse().join('')
export const phonePrefix = (digits: string): string => `+${digits}`
export const phoneSuffix = (digits: string): string => `#${reversed(digits)}`
export const titled = (lexeme: string): string => `=${lexeme}`
export const begun = (lexeme: string): string => `<${lexeme}`
export const ownedBy = (owner: string): string => `!${owner.toLowerCase()}`

/** Everything one chunk of a document can be found by. */
export function lexemesOf(chunk: Chunk): string[] {
  // Groups of digits on their own are found through the beginning and the end of the whole number.
  if (chunk.kind === 'phone') return phoneForms(chunk.whole).flatMap((d) => [phonePrefix(d), phoneSuffix(d)])
  const found = chunk.words.flatMap((word) =>
    word.unspaced ? pairs(word.text) : word.other ? [word.text, word.other] : [word.text],
  )
  if (chunk.kind === 'joined' || chunk.kind === 'dotted') found.push(chunk.whole)
  if (chunk.kind === 'email') {
    const at = chunk.whole.lastIndexOf('@')
    found.push(chunk.whole, chunk.whole.slice(0, at), chunk.whole.slice(at + 1))
  }
  return found
}

const longestList = 4_000
const lastPosition = 16_000

export interface Part {
  weight: 'A' | 'B' | 'C' | 'D'
  text: string
}

/** A document as tsvector text, and the words of it that typing errors may be corrected to. */
export function vectorOf(
  title: string,
  parts: Part[],
  owner: string | null,
): { vector: string; vocabulary: Set<string> } {
  const places = new Map<string, string[]>()
  const vocabulary = new Set<string>()
  let position = 0
  const add = (lexeme: string, place?: string) => {
    if (places.size >= longestList && !places.has(lexeme)) return
    const at = places.get(lexeme) ?? []
    if (place && at.length < 3) at.push(place)
    places.set(lexeme, at)
  }
  if (owner) add(ownedBy(owner))
  const chunksOfTitle = tokenise(title)
  for (const lexeme of chunksOfTitle.flatMap(lexemesOf)) {
    add(titled(lexeme))
    for (const start of beginnings(lexeme)) add(begun(start))
  }
  const texts: [string, Chunk[]][] = [['A', chunksOfTitle]]
  for (const part of parts) texts.push([part.weight, tokenise(part.text)])
  for (const [weight, chunks] of texts)
    for (const chunk of chunks) {
      position = Math.min(position + 1, lastPosition)
      for (const lexeme of lexemesOf(chunk)) add(lexeme, `${position}${weight}`)
      for (const word of correctable(chunk)) vocabulary.add(word)
    }
  const entries = [...places].map(([lexeme, at]) => (at.length ? `${quoted(lexeme)}:${at.join(',')}` : quoted(lexeme)))
  return { vector: entries.join(' '), vocabulary }
}

/** The first letter, and the first two: what such a short beginning finds is too much to be gathered word by word. */
export function beginnings(lexeme: string): string[] {
  const [first = '', second] = lexeme
  return second === undefined ? [first] : [first, first + second]
}

const letters = /^\p{L}[\p{L}\p{M}]{2,23}$/u

/** Addresses are left out: nearly each of their words occurs once and is a name that stands elsewhere anyway. */
function correctable(chunk: Chunk): string[] {
  if (chunk.kind === 'email' || chunk.kind === 'phone') return []
  const words = chunk.words.filter((word) => !word.unspaced).map((word) => word.text)
  if (chunk.kind === 'joined') words.push(chunk.whole)
  return words.filter((word) => letters.test(word))
}
