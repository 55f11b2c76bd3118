/**
 * Case folding that does not depend on the database. `lower()` of PostgreSQL follows its version and collation and
 * differs from JavaScript on İ, ß and Σ; so one table made here serves both sides: the evaluator folds with it, and
 * for SQL each letter of the needle becomes the list of letters that fold to the same one.
 *
 * One character folds to one character: the lower case of its upper case. So Σ, σ and ς are one letter, as are K and
 * the Kelvin sign, and I, i, İ and ı (people look for “istanbul”); ß and ẞ are one, but not "ss".
 */

const one = (text: string, otherwise: string): string => ([...text].length === 1 ? text : otherwise)

function foldCharacter(character: string): string {
  const upper = one(character.toUpperCase(), character)
  const lower = upper.toLowerCase()
  return one(lower, [...lower][0]!)
}

/** Cased scripts end before this code point; above are ideographs, tags and private use. */
const lastCased = 0x1ffff

interface Table {
  /** Characters that fold to another one. */
  to: Map<string, string>
  /** A folded character to all that fold to it, itself included. */
  from: Map<string, string>
}
let made: Table | undefined

function table(): Table {
  if (made) return made
  const to = new Map<string, string>()
  const from = new Map<string, string>()
  for (let code = 0; code <= lastCased; code++) {
    if (code >= 0xd800 && code <= 0xdfff) continue
    const character = String.fromCodePoint(code)
    const folded = foldCharacter(character)
    if (folded === character) continue
    to.set(character, folded)
    from.set(folded, (from.get(folded) ?? folded) + character)
  }
  made = { to, from }
  return made
}

const ascii = /^[\u0000-\u007f]*$/

/** Text without its case. */
export function fold(text: string): string {
  if (ascii.test(text)) return text.toLowerCase()
  const { to } = table()
  let folded = ''
  for (const character of text) folded += to.get(character) ?? character
  return folded
}

/**
 * A PostgreSQL regular expression that finds the needle whatever its case: `[eEéÉ]`-like lists of plain characters
 * and nothing else, so it means the same in every version and collation and its cost grows with the text only.
 */
export function containsPattern(needle: string): string {
  const { from } = table()
  let pattern = ''
  for (const character of fold(needle)) {
    const all = from.get(character)
    pattern += all ? `[${all}]` : character.replace(/[.^$*+?()[\]{}|\\]/, '\\$&')
  }
  return pattern
}
