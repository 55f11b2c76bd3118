import { fold, spelledOut } from './fold.ts'

/** One word of a text: as it was written (offsets) and as the door compares it. */
export interface Word {
  text: string
  /** The other spelling of its vowels, when it has one. */
  other?: string
  start: number
  end: number
  /** A run of a script that writes no spaces; matched by pairs of characters. */
  unspaced: boolean
}

/** Words that were written together: one word, or an e-mail address, a phone number, a hyphened or dotted name. */
export interface Chunk {
  kind: 'words' | 'email' | 'dotted' | 'joined' | 'phone'
  /** The folded whole; for phones the digits alone, with a leading + when one was written. */
  whole: string
  words: Word[]
}

const longestText = 20_000
const longestWord = 64
const word = '[\\p{L}\\p{N}\\p{M}]'
const scan = new RegExp(
  [
    `(?<email>[\\p{L}\\p{N}\\p{M}._%+'-]{1,64}@${word}[\\p{L}\\p{N}\\p{M}-]{0,63}(?:\\.[\\p{L}\\p{N}\\p{M}-]{1,63}){0,6})`,
    `(?<phone>(?<!${word})(?:\\+|00)?\\(?\\d(?:[\\s().\\/-]{0,3}\\d){3,17}(?!${word}))`,
    `(?<compound>${word}+(?:[.'’-]${word}+)*)`,
  ].join('|'),
  'gu',
)
const runs = new RegExp(`${word}+`, 'gu')
const unspacedScripts =
  '\\p{scx=Han}\\p{scx=Hiragana}\\p{scx=Katakana}\\p{scx=Thai}\\p{scx=Lao}\\p{scx=Khmer}\\p{scx=Myanmar}'
const unspacedRun = new RegExp(`[${unspacedScripts}]+|[^${unspacedScripts}]+`, 'gu')
const unspacedStart = new RegExp(`^[${unspacedScripts}]`, 'u')
const notWord = /[^\p{L}\p{N}\p{M}]/gu
const ascii = /^[\x20-\x7e]*$/

/** Cuts a text into chunks of words, in reading order. Never fails; text beyond 20,000 characters is left out. */
export function tokenise(text: string): Chunk[] {
  const source = text.length > longestText ? text.slice(0, longestText) : text
  const chunks: Chunk[] = []
  for (const match of source.matchAll(scan)) {
    const whole = match[0]
    const words = wordsOf(whole, match.index)
    if (!words.length) continue
    if (match.groups?.email) chunks.push({ kind: 'email', whole: cut(fold(whole), 128), words })
    else if (match.groups?.phone) chunks.push({ kind: 'phone', whole: phoneDigits(whole), words })
    else if (words.length > 1 && whole.includes('.'))
      chunks.push({ kind: 'dotted', whole: cut(fold(whole), 128), words })
    else if (words.length > 1 && /['’-]/.test(whole))
      chunks.push({ kind: 'joined', whole: cut(words.map((w) => w.text).join(''), 128), words })
    else chunks.push({ kind: 'words', whole: words[0]!.text, words })
  }
  return chunks
}

/** The words alone, with their offsets. */
export const wordsIn = (text: string): Word[] => tokenise(text).flatMap((chunk) => chunk.words)

function wordsOf(text: string, offset: number): Word[] {
  const words: Word[] = []
  for (const run of text.matchAll(runs)) {
    if (ascii.test(run[0])) {
      add(words, run[0], offset + run.index, false)
      continue
    }
    for (const part of run[0].matchAll(unspacedRun))
      add(words, part[0], offset + run.index + part.index, unspacedStart.test(part[0]))
  }
  return words
}

function add(words: Word[], written: string, start: number, unspaced: boolean): void {
  const text = cut(fold(written).replace(notWord, ''), longestWord)
  if (!text) return
  const other = spelledOut(written)
  const word: Word = { text, start, end: start + written.length, unspaced }
  words.push(other && other !== text ? { ...word, other: cut(other, longestWord) } : word)
}

/** Never cuts a character in half. */
export const cut = (text: string, length: number): string =>
  text.length <= length ? text : [...text].slice(0, length).join('')

/** The digits; a leading + stays, 00 counts as one, and the (0) of `+46 (0)8` goes. */
function phoneDigits(written: string): string {
  const digits = written.replace(/[^\d+(]|\((?!0\))/g, '').replace(/^00/, '+')
  return digits.startsWith('+') ? digits.replace('(0', '') : digits.replace('(', '')
}

const countryCode = /^\+(1|7|2[07]|3[0-469]|4[013-9]|5[1-8]|6[0-6]|8[1246]|9[0-58]|[2-689]\d\d)(?=\d)/

/** The forms under which a phone number is kept and looked for: with and without country code and trunk zero. */
export function phoneForms(whole: string): string[] {
  const international = whole.replace(/^\+/, '').replace(/^0+/, '')
  const national = whole.replace(countryCode, '').replace(/^\+?0*/, '')
  return [...new Set([international, national])].filter((digits) => digits.length >= 4)
}

/** Pairs of neighbouring characters, and the last one alone so that every character begins some lexeme. */
export function pairs(text: string): string[] {
  const characters = [...text]
  const found = characters.slice(0, -1).map((character, i) => character + characters[i + 1])
  return [...found, characters[characters.length - 1] ?? '']
}
