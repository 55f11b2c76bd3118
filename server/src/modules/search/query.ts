import { fold } from './fold.ts'
import { begun, phonePrefix, phoneSuffix, quoted, titled } from './lexemes.ts'
import { type Chunk, pairs, phoneForms, tokenise } from './tokenise.ts'

/** What the database needs of a typed query; all tsquery texts carry the tenant's placeholder. */
export interface Question {
  /** Every word in the title: whole words only, and with the last one open at its end. */
  titleExact: string
  titleOpen: string
  /** Every word anywhere, likewise. */
  exact: string
  open: string
  /** The query as one folded line, to compare whole titles with. */
  folded: string
  /** LIKE patterns for the inside of words, longest first. Empty when none is long enough for the index. */
  patterns: string[]
  /** Single words whose spelling may be corrected; the last one is open at its end. */
  words: string[]
}

const longestQuery = 200
const mostChunks = 8

/** Lexemes that must all be there. The last of them may go on: always, when it is the last typed, or never. */
interface Way {
  lexemes: string[]
  goesOn: 'always' | 'at the end' | 'never'
}

/** Reads a typed query; undefined when it holds no word at all. Never fails. */
export function ask(query: string): Question | undefined {
  const chunks = tokenise(query.slice(0, longestQuery)).slice(0, mostChunks)
  if (!chunks.length) return undefined
  const words = chunks.flatMap((chunk) => chunk.words)
  const patterns = [...new Set(words.map((word) => word.text))].sort((a, b) => b.length - a.length)
  return {
    titleExact: render(chunks, true, false),
    titleOpen: render(chunks, true, true),
    exact: render(chunks, false, false),
    open: render(chunks, false, true),
    folded: fold(query.slice(0, longestQuery)).replace(/\0/g, '').replace(/\s+/g, ' ').trim(),
    patterns: patterns[0]!.length < 3 ? [] : patterns.map((word) => `%${word}%`),
    words: words.slice(0, mostChunks).map((word) => word.text),
  }
}

function render(chunks: Chunk[], title: boolean, open: boolean): string {
  const last = chunks.length - 1
  return chunks
    .map((chunk, i) => {
      const ways = waysTo(chunk, open).map((way) => all(way, title, open && i === last))
      return ways.length > 1 ? `(${ways.join(' | ')})` : ways[0]!
    })
    .join(' & ')
}

function all({ lexemes, goesOn }: Way, title: boolean, atEnd: boolean): string {
  const texts = lexemes.map((lexeme) => quoted(title ? titled(lexeme) : lexeme))
  const last = texts.pop()!
  if (goesOn === 'always') texts.push(`${last}:*`)
  else if (goesOn === 'never' || !atEnd) texts.push(last)
  else texts.push(begins(lexemes[lexemes.length - 1]!, last))
  return texts.length > 1 ? `(${texts.join(' & ')})` : texts[0]!
}

/** One or two letters begin so much that only titles are asked, which keep their words' beginnings. */
const begins = (lexeme: string, text: string): string => ([...lexeme].length < 3 ? quoted(begun(lexeme)) : `${text}:*`)

/** The ways in which a document may hold what was typed. An address is first looked for whole, then by its words. */
function waysTo(chunk: Chunk, open: boolean): Way[] {
  const goesOn = 'at the end'
  const whole: Way = { lexemes: [chunk.whole], goesOn }
  if (!open && (chunk.kind === 'email' || chunk.kind === 'dotted')) return [whole]
  const ways = [spelled(chunk)]
  if (chunk.words.some((word) => word.other && !word.unspaced))
    ways.push({ lexemes: chunk.words.map((word) => word.other ?? word.text), goesOn })
  if (chunk.kind === 'joined') ways.push(whole)
  if (chunk.kind === 'phone')
    for (const digits of phoneForms(chunk.whole))
      for (const lexeme of [phonePrefix(digits), phoneSuffix(digits)])
        ways.push({ lexemes: [lexeme], goesOn: 'always' })
  return ways
}

function spelled(chunk: Chunk): Way {
  const words = chunk.words.map((word) => word.text)
  // What stands behind the last dot of an address is on half of all documents: reading it costs much and says nothing.
  if (chunk.kind === 'email' && /@.*\./.test(chunk.whole)) return { lexemes: words.slice(0, -1), goesOn: 'never' }
  const [only] = chunk.words
  if (only?.unspaced && words.length === 1 && [...only.text].length === 1) return { lexemes: words, goesOn: 'always' }
  const lexemes = chunk.words.flatMap((word) => (word.unspaced ? pairsOf(word.text) : [word.text]))
  return { lexemes, goesOn: chunk.words[words.length - 1]!.unspaced ? 'never' : 'at the end' }
}

const pairsOf = (text: string): string[] => ([...text].length === 1 ? [text] : pairs(text).slice(0, -1))
