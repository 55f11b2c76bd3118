import { fold } from './fold.ts'
import { phonePrefix, phoneSuffix, quoted, titled } from './lexemes.ts'
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

interface Lexeme {
  text: string
  /** Numbers may always go on. */
  open?: boolean
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
      const ways = alternatives(chunk).map((way) => all(way, title, open && i === last))
      return ways.length > 1 ? `(${ways.join(' | ')})` : ways[0]!
    })
    .join(' & ')
}

function all(lexemes: Lexeme[], title: boolean, open: boolean): string {
  const texts = lexemes.map((lexeme, i) => {
    const text = quoted(title ? titled(lexeme.text) : lexeme.text)
    return lexeme.open || (open && i === lexemes.length - 1) ? `${text}:*` : text
  })
  return texts.length > 1 ? `(${texts.join(' & ')})` : texts[0]!
}

/** The ways in which a document may hold what was typed; each way is a list of lexemes that must all be there. */
function alternatives(chunk: Chunk): Lexeme[][] {
  const spelled = chunk.words.flatMap((word): Lexeme[] => {
    if (!word.unspaced) return [{ text: word.text }]
    const single = [...word.text].length === 1
    return single
      ? [{ text: word.text, open: true }]
      : pairs(word.text)
          .slice(0, -1)
          .map((text) => ({ text }))
  })
  const ways: Lexeme[][] = [spelled]
  if (chunk.words.some((word) => word.other && !word.unspaced))
    ways.push(chunk.words.map((word) => ({ text: word.other ?? word.text })))
  if (chunk.kind === 'phone')
    for (const digits of phoneForms(chunk.whole))
      ways.push([{ text: phonePrefix(digits), open: true }], [{ text: phoneSuffix(digits), open: true }])
  else if (chunk.kind !== 'words') ways.push([{ text: chunk.whole }])
  return ways
}
