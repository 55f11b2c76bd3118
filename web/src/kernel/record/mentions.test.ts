import { expect, test } from 'vitest'
import { mentionAt, namesLike, withMention } from './mentions.ts'

test('a name behind an @ is found where the caret stands, and no address is one', () => {
  expect(mentionAt('@', 1)).toEqual({ from: 0, typed: '' })
  expect(mentionAt('Ask @Ine', 8)).toEqual({ from: 4, typed: 'Ine' })
  expect(mentionAt('Ask @Ines Ca, then', 12)).toEqual({ from: 4, typed: 'Ines Ca' })
  expect(mentionAt('(@Åsa', 5)).toEqual({ from: 1, typed: 'Åsa' })
  for (const text of ['ana@osterby', 'Ask @Ines, then', 'plain', '@one two three four'])
    expect(mentionAt(text, text.length), text).toBe(null)
})

test('the name takes the place of what was typed and the caret goes on behind it', () => {
  expect(withMention('Ask @Ine', 8, 4, 'Ines Calder')).toEqual({ text: 'Ask @Ines Calder ', caret: 17 })
  expect(withMention('Ask @Ine please', 8, 4, 'Ines Calder')).toEqual({ text: 'Ask @Ines Calder please', caret: 17 })
})

test('names are found by any of their parts, and offered no longer once they stand there', () => {
  const names = ['Ines Calder', 'Jonas Verbeek', 'Cara Ines']
  expect(namesLike('ine', names)).toEqual(['Ines Calder', 'Cara Ines'])
  expect(namesLike('Ines C', names)).toEqual(['Ines Calder'])
  expect(namesLike('', names)).toEqual(names)
  expect(namesLike('ines calder', names)).toEqual([])
  expect(namesLike('xyz', names)).toEqual([])
})
