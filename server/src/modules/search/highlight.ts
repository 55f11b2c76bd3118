import { fold } from './fold.ts'
import { type Word, wordsIn } from './tokenise.ts'

const letters = new Intl.Segmenter('en', { granularity: 'grapheme' })

/** A stretch of text, and whether the query found it. */
export interface Stretch {
  text: string
  hit: boolean
}

/**
 * Cuts a text into stretches that were found and stretches that were not; joined they are the text, unchanged.
 * Words count as found when a word of the query begins them, else where it stands inside them.
 */
export function highlight(text: string, query: string): Stretch[] {
  const wanted = wordsIn(query.slice(0, 200))
  const spans: [number, number][] = []
  for (const word of wordsIn(text)) {
    const span = found(word, wanted, text)
    if (span) spans.push(span)
  }
  return cutAt(text, spans)
}

function found(word: Word, wanted: Word[], text: string): [number, number] | undefined {
  let best: { at: number; length: number } | undefined
  for (const { text: typed } of wanted) {
    const at = word.text.indexOf(typed)
    const counts = at === 0 || (at > 0 && (word.unspaced || typed.length >= 3))
    if (counts && (!best || at < best.at || (at === best.at && typed.length > best.length)))
      best = { at, length: typed.length }
  }
  if (!best) return undefined
  const written = text.slice(word.start, word.end)
  const from = writtenLength(written, best.at)
  return [word.start + from, word.start + writtenLength(written, best.at + best.length)]
}

/** How much of a word as written makes up so many characters of it folded (`ß` is two, `é` may be two written). */
function writtenLength(written: string, folded: number): number {
  if (folded === 0) return 0
  let end = 0
  for (const { segment } of letters.segment(written)) {
    if (fold(written.slice(0, end)).length >= folded) break
    end += segment.length
  }
  return end
}

function cutAt(text: string, spans: [number, number][]): Stretch[] {
  const stretches: Stretch[] = []
  let done = 0
  for (const [start, end] of spans) {
    if (start > done) stretches.push({ text: text.slice(done, start), hit: false })
    stretches.push({ text: text.slice(start, end), hit: true })
    done = end
  }
  if (done < text.length) stretches.push({ text: text.slice(done), hit: false })
  return stretches
}
