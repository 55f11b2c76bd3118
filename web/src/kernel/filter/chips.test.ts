import { expect, test } from 'vitest'
import { chipsOf, textOf, withOperator } from './chips.ts'

test.each([
  ['stage = "prospect"', { field: 'stage', operator: 'is', values: ['prospect'] }],
  ['stage IN ("a", "b")', { field: 'stage', operator: 'any', values: ['a', 'b'] }],
  ['NOT stage IN ("a")', { field: 'stage', operator: 'none', values: ['a'] }],
  ['email = null', { field: 'email', operator: 'empty', values: [] }],
  ['NOT email = null', { field: 'email', operator: 'filled', values: [] }],
  ['NOT company.name:"Acme"', { field: 'company.name', operator: 'hasNot', values: ['Acme'] }],
  ['createdAt >= ago("7d")', { field: 'createdAt', operator: 'least', values: [{ fn: 'ago', args: ['7d'] }] }],
  ['ownerId = me', { field: 'ownerId', operator: 'is', values: [{ fn: 'me' }] }],
])('%s is one chip and the same text again', (text, chip) => {
  expect(chipsOf(text)).toEqual([chip])
  expect(textOf(chipsOf(text))).toBe(text)
})

test('“not is” reads as “is not”', () => {
  expect(textOf(chipsOf('NOT stage = "a"'))).toBe('stage != "a"')
})

test('a group stays one advanced chip beside plain ones', () => {
  const text = 'stage = "a" AND (score >= 40 OR tags:"vip")'
  const chips = chipsOf(text)
  expect(chips).toHaveLength(2)
  expect(chips[1]).toHaveProperty('tree')
  expect(textOf(chips)).toBe(text)
})

test('text that nobody here can read is kept letter by letter, also when a chip joins it', () => {
  const odd = 'stage ~~ whatever'
  const chips = chipsOf(odd)
  expect(textOf(chips)).toBe(odd)
  expect(textOf([...chips, { field: 'stage', operator: 'is', values: ['a'] }])).toBe(`(${odd}) AND stage = "a"`)
})

test('a chip without a value does not filter yet', () => {
  expect(textOf([{ field: 'stage', operator: 'is', values: [] }])).toBe('')
})

test('changing the operator keeps what fits', () => {
  const chip = { field: 'stage', operator: 'any' as const, values: ['a', 'b'] }
  expect(withOperator(chip, 'is').values).toEqual(['a'])
  expect(withOperator(chip, 'empty').values).toEqual([])
  expect(withOperator(chip, 'none').values).toEqual(['a', 'b'])
})
