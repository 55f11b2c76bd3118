import { expect, test } from 'vitest'
import { containsPattern, fold } from './fold.ts'

test.each([
  ['ACME', 'acme'],
  ['ÅSTRÖM', 'åström'],
  ['İstanbul', 'istanbul'],
  ['ISPARTA', 'ısparta'],
  ['ΟΔΟΣ', 'οδος'],
  ['\u212aelvin', 'Kelvin'],
  ['ſharp', 'Sharp'],
  ['STRAẞE', 'straße'],
  ['Ǆ', 'ǅ'],
  ['\u{10400}', '\u{10428}'],
])('%s is %s', (a, b) => expect(fold(a)).toBe(fold(b)))

test('ß is not ss, and accents count', () => {
  expect(fold('STRASSE')).not.toBe(fold('straße'))
  expect(fold('é')).not.toBe(fold('e'))
})

test('folding keeps the number of characters and changes nothing twice', () => {
  for (let code = 0; code <= 0x10ffff; code++) {
    if (code >= 0xd800 && code <= 0xdfff) continue
    const folded = fold(String.fromCodePoint(code))
    if ([...folded].length !== 1 || fold(folded) !== folded) expect.fail(`U+${code.toString(16)} folds to ${folded}`)
  }
})

test('no letter above the table has a case', () => {
  for (let code = 0x20000; code <= 0x10ffff; code++) {
    const character = String.fromCodePoint(code)
    if (character.toLowerCase() !== character.toUpperCase()) expect.fail(`U+${code.toString(16)} has a case`)
  }
})

test('the pattern lists letters and escapes the rest', () => {
  expect(containsPattern('a.B')).toBe('[aA]\\.[bB]')
  expect(containsPattern('ς')).toBe('[σΣς]')
  expect(containsPattern('^$*+?()[]{}|\\-/')).toBe('\\^\\$\\*\\+\\?\\(\\)\\[\\]\\{\\}\\|\\\\-/')
})
