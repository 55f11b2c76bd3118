import { expect, test } from 'vitest'
import { didYouMean, distance, nearest } from './nearest.ts'

test.each([
  ['', '', 0],
  ['stage', 'stage', 0],
  ['STAGE', 'stage', 0],
  ['stge', 'stage', 1],
  ['satge', 'stage', 1],
  ['stagee', 'stage', 1],
  ['kitten', 'sitting', 3],
  ['', 'abc', 3],
])('%s is %s by %i', (a, b, d) => {
  expect(distance(a, b)).toBe(d)
  expect(distance(b, a)).toBe(d)
})

test('offers the nearest name, if it is near enough', () => {
  const names = ['stage', 'status', 'companyId', 'createdAt', 'tags']
  expect(nearest('stge', names)).toBe('stage')
  expect(nearest('statsu', names)).toBe('status')
  expect(nearest('createdat', names)).toBe('createdAt')
  expect(nearest('tag', names)).toBe('tags')
  expect(nearest('zzzzz', names)).toBeUndefined()
  expect(nearest('x'.repeat(10_000), names)).toBeUndefined()
  expect(didYouMean(undefined)).toBe('')
})
