import fc from 'fast-check'
import { expect, test } from 'vitest'
import { printFilter } from './print.ts'
import { readFilter } from './read.ts'
import type { FilterTree, FilterValue } from './tree.ts'

test('reads conditions, relations, functions and groups', () => {
  const text =
    'stage = "prospect" AND company.name:"Acme" AND (score >= 40 OR tags:"vip") AND NOT email = null AND createdAt >= ago("7d") AND ownerId = me'
  expect(readFilter(text)).toEqual({
    and: [
      { field: 'stage', op: '=', value: 'prospect' },
      { field: 'company.name', op: ':', value: 'Acme' },
      {
        or: [
          { field: 'score', op: '>=', value: 40 },
          { field: 'tags', op: ':', value: 'vip' },
        ],
      },
      { not: { field: 'email', is: null } },
      { field: 'createdAt', op: '>=', value: { fn: 'ago', args: ['7d'] } },
      { field: 'ownerId', op: '=', value: { fn: 'me' } },
    ],
  })
  expect(printFilter(readFilter(text))).toBe(text)
})

test('AND binds tighter than OR', () => {
  expect(readFilter('a = 1 OR b = 2 AND c = 3')).toEqual({
    or: [
      { field: 'a', op: '=', value: 1 },
      {
        and: [
          { field: 'b', op: '=', value: 2 },
          { field: 'c', op: '=', value: 3 },
        ],
      },
    ],
  })
})

test.each([
  'stage =',
  'hanna lindqvist',
  'stage = "a" stage = "b"',
  'a = 0.10',
  '(a = 1',
  'a = 1 and b = 2',
  'a IN ()',
  'a < null',
  'a ~ "x"',
])('leaves %s to the server', (text) => expect(readFilter(text)).toBeNull())

test('what is printed is read back as the same tree', () => {
  const field = fc.stringMatching(/^[a-z][a-zA-Z0-9]{0,8}(\.[a-z][a-z0-9]{0,5})?$/)
  const value: fc.Arbitrary<FilterValue> = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.integer(),
    fc.boolean(),
    fc.constant({ fn: 'me' }),
    fc.constant({ fn: 'today' }),
    fc.record({ fn: fc.constant('ago'), args: fc.array(fc.string(), { minLength: 1, maxLength: 2 }) }),
  )
  const { tree } = fc.letrec<{ tree: FilterTree }>((tie) => ({
    tree: fc.oneof(
      { maxDepth: 4, withCrossShrink: true },
      fc.record({ field, op: fc.constantFrom('=', '!=', '<', '<=', '>', '>=', ':'), value }),
      fc.record({ field, in: fc.array(value, { minLength: 1, maxLength: 4 }) }),
      fc.record({ field, is: fc.constant(null) }),
      fc.record({ and: fc.array(tie('tree'), { minLength: 2, maxLength: 3 }) }),
      fc.record({ or: fc.array(tie('tree'), { minLength: 2, maxLength: 3 }) }),
      fc.record({ not: tie('tree') }),
    ) as fc.Arbitrary<FilterTree>,
  }))
  fc.assert(
    fc.property(tree, (one) => {
      expect(readFilter(printFilter(one))).toEqual(one)
    }),
    { numRuns: 500 },
  )
})
