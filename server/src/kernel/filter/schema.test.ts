import { expect, test } from 'vitest'
import { z } from 'zod'
import { filterTree } from './index.ts'

const leaf = { field: 'a', op: '=', value: 1 }
const problems = (input: unknown) => filterTree.safeParse(input).error?.issues.map((issue) => issue.message) ?? []

test.each([
  [{ and: [] }],
  [{ or: [leaf] }],
  [{ not: { field: 'company.name', is: null } }],
  [{ field: 'a', in: ['x', 1, true, { fn: 'me' }] }],
  [{ field: 'a', op: '>=', value: { fn: 'ago', args: ['7d'] } }],
  [{ field: 'a', op: '>', value: { amount: 100, currency: 'EUR' } }],
])('takes %j', (input) => expect(filterTree.parse(input)).toEqual(input))

test.each([
  [null, /A condition is/],
  ['stage = "x"', /A condition is/],
  [{}, /A condition is/],
  [{ ...leaf, more: 1 }, /Unrecognized key: "more"/],
  [{ field: 'a', op: '~', value: 1 }, /A condition is/],
  [{ field: 'a; drop', op: '=', value: 1 }, /A field is a name/],
  [{ field: 'AND', op: '=', value: 1 }, /A field is a name/],
  [{ field: 'a', op: '=', value: null }, /A condition is/],
  [{ field: 'a', op: '=', value: { fn: 'eval', args: ['1'] } }, /A condition is/],
  [{ field: 'a', op: '=', value: Number.NaN }, /A condition is/],
  [{ field: 'a', in: [] }, /at least one value/],
  [{ or: [] }, /at least one/],
  [{ not: { and: [] } }, /at least one/],
  [{ and: [leaf, { and: [] }] }, /at least one/],
  [{ field: 'a', op: '=', value: '\u0000' }, /NUL/],
  [{ field: 'a', in: ['ok', '\udc00'] }, /surrogate/],
  [{ field: 'a', op: '=', value: 'x'.repeat(8193) }, /8192 bytes/],
  [{ field: 'a', in: Array(1001).fill(1) }, /IN takes 1000/],
  [{ and: Array(201).fill(leaf) }, /200 conditions/],
])('refuses %j', (input, message) => expect(problems(input).join()).toMatch(message))

test('refuses a hundred thousand levels without running out of stack', () => {
  let deep: unknown = leaf
  for (let i = 0; i < 100_000; i++) deep = { not: deep }
  expect(problems(deep)).toEqual(['A filter may be nested 20 deep; this is deeper.'])
})

test('describes itself to OpenAPI, also as input', () => {
  const described = JSON.stringify(z.toJSONSchema(filterTree, { io: 'input' }))
  expect(described).toContain('"FilterTree"')
  expect(described).toContain('"ago"')
})
