import { expect, test } from 'vitest'
import { nothing, select } from './selection.ts'

const order = ['a', 'b', 'c', 'd', 'e']

test('a range goes from the last chosen one, up or down, and keeps what was chosen', () => {
  const first = select(select(nothing, { do: 'toggle', id: 'e' }), { do: 'toggle', id: 'b' })
  expect([...select(first, { do: 'range', to: 'd', order }).ids].sort()).toEqual(['b', 'c', 'd', 'e'])
  expect([...select(first, { do: 'range', to: 'a', order }).ids].sort()).toEqual(['a', 'b', 'e'])
})

test('a range without a beginning chooses one', () => {
  expect([...select(nothing, { do: 'range', to: 'c', order }).ids]).toEqual(['c'])
})

test('choosing one ends "all that match"', () => {
  const all = select(select(nothing, { do: 'toggle', id: 'a' }), { do: 'all' })
  expect(all.all).toBe(true)
  expect(select(all, { do: 'toggle', id: 'a' })).toMatchObject({ all: false })
  expect(select(all, { do: 'clear' })).toBe(nothing)
})
