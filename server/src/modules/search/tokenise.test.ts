import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fold, spelledOut } from './fold.ts'
import { highlight } from './highlight.ts'
import { lexemesOf, vectorOf } from './lexemes.ts'
import { ask } from './query.ts'
import { tokenise, wordsIn } from './tokenise.ts'

/** Any character at all, halves of pairs included; those of living scripts more often. */
const character = fc.oneof(fc.nat(0x2fff), fc.nat(0x10ffff)).map((code) => String.fromCodePoint(code))
const anyText = fc.string({ unit: character })

const words = (text: string) => wordsIn(text).map((word) => word.text)
const lexemes = (text: string) => tokenise(text).flatMap(lexemesOf)

describe('fold', () => {
  test.each([
    ['Ångström-Straße', 'angstrom-strasse'],
    ['ŁÓDŹ Ørsted Þór ĦAL', 'lodz orsted thor hal'],
    ['İstanbul ISPARTA ılık', 'istanbul isparta ilik'],
    ['ΟΔΥΣΣΕΥΣ', 'οδυσσευσ'],
    ['ＡＮＮＡ ﬁn', 'anna fin'],
    ['Ёлка й', 'елка и'],
    ['مُحَمَّد', 'محمد'],
    ['हिन्दी がぎ 한국', 'हिन्दी がぎ 한국'],
  ])('%s', (written, folded) => expect(fold(written)).toBe(folded))

  test('folding twice changes nothing', () => {
    fc.assert(fc.property(anyText, (text) => fold(fold(text)) === fold(text)))
  })

  test('the other spelling of vowels', () => {
    expect(spelledOut('Müller')).toBe('mueller')
    expect(spelledOut('Mu\u0308ller')).toBe('mueller')
    expect(spelledOut('Muller')).toBeUndefined()
    expect(spelledOut('García')).toBeUndefined()
  })
})

describe('tokenise', () => {
  test('words, hyphens, apostrophes', () => {
    expect(words('  Jean-Luc O’Brien, Ltd. ')).toEqual(['jean', 'luc', 'o', 'brien', 'ltd'])
    expect(lexemes('Jean-Luc')).toEqual(['jean', 'luc', 'jeanluc'])
    expect(lexemes("O'Brien")).toContain('obrien')
  })

  test('an address by whole, local part, domain and parts', () => {
    expect(lexemes('Anna.Berg@Mail.Acme.com')).toEqual([
      ...['anna', 'berg', 'mail', 'acme', 'com'],
      ...['anna.berg@mail.acme.com', 'anna.berg', 'mail.acme.com'],
    ])
  })

  test.each([
    ['+49 (30) 1234-567', ['+49301234567', '#76543210394', '+301234567', '#765432103']],
    ['0049 30 1234567', ['+49301234567', '#76543210394', '+301234567', '#765432103']],
    ['+46 (0)8 123 45 67', ['+4681234567', '#7654321864', '+81234567', '#76543218']],
    ['030/1234567', ['+301234567', '#765432103']],
  ])('the number %s', (written, forms) => {
    expect(lexemes(written).filter((lexeme) => /^[+#]/.test(lexeme))).toEqual(forms)
  })

  test('scripts without spaces are kept by pairs, mixed runs are split', () => {
    expect(lexemes('東京タワーTower')).toEqual(['東京', '京タ', 'タワ', 'ワー', 'ー', 'tower'])
    expect(words('สวัสดี')).toHaveLength(1)
  })

  test('offsets point at what was written', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const word of wordsIn(text)) {
          expect(text.slice(word.start, word.end).length).toBeGreaterThan(0)
          expect(word.text).not.toMatch(/[\s~'\\%_:&|!()<*]/)
        }
      }),
    )
  })

  test('long and hostile text takes no time', () => {
    const before = process.cpuUsage()
    for (const piece of ['a.', 'a%', '1 ', '+', '(', "a'", 'ä', '@', 'a@', '東'])
      expect(tokenise(piece.repeat(50_000)).length).toBeLessThan(20_001)
    expect(process.cpuUsage(before).user / 1_000).toBeLessThan(3_000)
  })
})

describe('documents and questions', () => {
  test('a document keeps weights, title and owner apart', () => {
    const { vector, vocabulary } = vectorOf('Anna', [{ weight: 'C', text: 'Anna 12' }], 'ABC')
    expect(vector).toBe("'~!abc' '~=anna' '~<a' '~<an' '~anna':1A,2C '~12':3C")
    expect([...vocabulary]).toEqual(['anna'])
  })

  test('addresses, numbers and short words are no corrections', () => {
    const { vocabulary } = vectorOf('Al Berg', [{ weight: 'B', text: 'xaver@ypsilon.example b2b +49 30 123456' }], null)
    expect([...vocabulary]).toEqual(['berg'])
  })

  test('a question opens its last word', () => {
    const question = ask('Anna Ber')!
    expect(question.exact).toBe("'~anna' & '~ber'")
    expect(question.open).toBe("'~anna' & '~ber':*")
    expect(question.titleOpen).toBe("'~=anna' & '~=ber':*")
    expect(question.patterns).toEqual(['%anna%', '%ber%'])
  })

  test('one or two letters ask for beginnings of titles', () => {
    expect(ask('b')!.open).toBe("'~<b'")
    expect(ask('anna be')!.titleOpen).toBe("'~=anna' & '~<be'")
    expect(ask('be')!.patterns).toEqual([])
  })

  test('nothing to look for', () => {
    for (const empty of ['', '   ', '"*&|!', '\0', '🙂', '---']) expect(ask(empty)).toBeUndefined()
  })
})

describe('highlight', () => {
  const marked = (text: string, query: string) =>
    highlight(text, query)
      .map((s) => (s.hit ? `[${s.text}]` : s.text))
      .join('')

  test.each([
    ['Anna Müller-Lüdenscheidt', 'mull lud', 'Anna [Müll]er-[Lüd]enscheidt'],
    ['Straße 5', 'strass', '[Straß]e 5'],
    ['Lindenberg', 'enbe', 'Lind[enbe]rg'],
    ['Anna', 'n', 'Anna'],
    ['東京タワー', '京タ', '東[京タ]ワー'],
    ['Rene\u0301 X', 'rene', '[Rene\u0301] X'],
    ['<b>Anna</b>', 'anna', '<b>[Anna]</b>'],
  ])('%s / %s', (text, query, expected) => expect(marked(text, query)).toBe(expected))

  test('the stretches are the text, whatever is asked', () => {
    const unit = anyText
    fc.assert(
      fc.property(
        unit,
        unit,
        (text, query) =>
          highlight(text, query)
            .map((s) => s.text)
            .join('') === text,
      ),
    )
  })
})
