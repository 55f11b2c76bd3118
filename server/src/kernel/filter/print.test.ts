import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type FilterTree, filterTree, parseFilter, printFilter } from './index.ts'
import { tree } from './sample/trees.ts'
import { words } from './sample/words.ts'

test('what is printed is read as the same tree', () => {
  fc.assert(
    fc.property(tree, (t) => {
      const text = printFilter(t)
      if (Buffer.byteLength(text) <= 8192) expect(parseFilter(text)).toEqual(t)
    }),
    { numRuns: 5000 },
  )
})

test('every tree that is printed is valid JSON of the language, before and after', () => {
  fc.assert(
    fc.property(tree, (t) => {
      expect(filterTree.parse(JSON.parse(JSON.stringify(t)))).toEqual(t)
    }),
  )
})

test.each(words)('quotes %j', (value) => {
  const t: FilterTree = { field: 'name', op: ':', value }
  expect(parseFilter(printFilter(t))).toEqual(t)
})

test('reads well', () => {
  const text =
    'stage = "prospect" AND company.name:"Acme" AND (score >= 40 OR tags:"vip") AND email != null AND createdAt >= ago("7d") AND ownerId = me'
  expect(printFilter(parseFilter(text))).toBe(text)
  expect(printFilter(parseFilter('a = 1 OR b = 2 AND c = 3'))).toBe('a = 1 OR (b = 2 AND c = 3)')
  expect(printFilter(parseFilter('NOT (a IN (1, "x"))'))).toBe('a NOT IN (1, "x")')
  expect(printFilter({ and: [] })).toBe('')
})

test('groups of one condition print as that condition', () => {
  const one: FilterTree = { field: 'a', op: '=', value: 1 }
  const two: FilterTree = { or: [one, one] }
  expect(printFilter({ and: [{ or: [one] }] })).toBe('a = 1')
  expect(printFilter({ not: { and: [two] } })).toBe('NOT (a = 1 OR a = 1)')
  expect(printFilter({ and: [{ and: [two] }, one] })).toBe('(a = 1 OR a = 1) AND a = 1')
})
