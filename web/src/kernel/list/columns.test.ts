import { expect, test } from 'vitest'
import { moved, movedBefore, printSort, readSort } from './columns.ts'

test('a column moves by places and never out of the table', () => {
  expect(moved(['a', 'b', 'c'], 'a', 1)).toEqual(['b', 'a', 'c'])
  expect(moved(['a', 'b', 'c'], 'c', 1)).toEqual(['a', 'b', 'c'])
  expect(moved(['a', 'b', 'c'], 'c', -2)).toEqual(['c', 'a', 'b'])
  expect(moved(['a', 'b'], 'x', 1)).toEqual(['a', 'b'])
})

test('a column is dropped before another', () => {
  expect(movedBefore(['a', 'b', 'c'], 'c', 'a')).toEqual(['c', 'a', 'b'])
  expect(movedBefore(['a', 'b', 'c'], 'a', 'c')).toEqual(['b', 'a', 'c'])
  expect(movedBefore(['a', 'b', 'c'], 'a', 'a')).toEqual(['a', 'b', 'c'])
})

test('a sort is read and printed', () => {
  expect(readSort('-score, name')).toEqual([
    { name: 'score', down: true },
    { name: 'name', down: false },
  ])
  expect(printSort(readSort('-score,name'))).toBe('-score,name')
  expect(readSort('')).toEqual([])
})
