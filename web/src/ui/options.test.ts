import { expect, it } from 'vitest'
import { matchOptions } from './options.ts'

const options = ['Malmö', 'Lund', 'Great Malvern', 'Łódź'].map((label) => ({ value: label, label }))
const labels = (typed: string) => matchOptions(options, typed).map((each) => each.label)

it('finds without accents and capitals, beginnings first', () => {
  expect(labels('malmo')).toEqual(['Malmö'])
  expect(labels('MAL')).toEqual(['Malmö', 'Great Malvern'])
  expect(labels('')).toHaveLength(4)
  expect(labels('oslo')).toEqual([])
})

it('looks into hints and keywords too', () => {
  const currencies = [{ value: 'SEK', label: 'SEK', hint: 'Swedish Krona' }]
  expect(matchOptions(currencies, 'krona')).toEqual(currencies)
})
