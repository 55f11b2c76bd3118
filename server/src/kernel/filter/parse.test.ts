import { describe, expect, test } from 'vitest'
import { type FilterError, type FilterTree, fieldsOf, parseFilter } from './index.ts'

const a: FilterTree = { field: 'a', op: '=', value: 1 }
const b: FilterTree = { field: 'b', op: '=', value: 2 }
const c: FilterTree = { field: 'c', op: '=', value: 3 }

describe('the grammar', () => {
  test.each<[string, FilterTree]>([
    ['', { and: [] }],
    ['  \n ', { and: [] }],
    ['stage = "prospect"', { field: 'stage', op: '=', value: 'prospect' }],
    ['stage="prospect"', { field: 'stage', op: '=', value: 'prospect' }],
    ['company.name:"Acme"', { field: 'company.name', op: ':', value: 'Acme' }],
    ['a = "say \\"hi\\" \\\\ bye"', { field: 'a', op: '=', value: 'say "hi" \\ bye' }],
    ['a = "AND (x) \' “ = null"', { field: 'a', op: '=', value: "AND (x) ' “ = null" }],
    ['a >= -12.5', { field: 'a', op: '>=', value: -12.5 }],
    ['a = 1e+21', { field: 'a', op: '=', value: 1e21 }],
    ['a != true', { field: 'a', op: '!=', value: true }],
    ['a = null', { field: 'a', is: null }],
    ['a != null', { not: { field: 'a', is: null } }],
    ['ownerId = me', { field: 'ownerId', op: '=', value: { fn: 'me' } }],
    ['a < now()', { field: 'a', op: '<', value: { fn: 'now' } }],
    ['a < today ( )', { field: 'a', op: '<', value: { fn: 'today' } }],
    ['a >= ago("7d")', { field: 'a', op: '>=', value: { fn: 'ago', args: ['7d'] } }],
    ['a < ahead("30d")', { field: 'a', op: '<', value: { fn: 'ahead', args: ['30d'] } }],
    ['a > money(18450000, "EUR")', { field: 'a', op: '>', value: { amount: 18450000, currency: 'EUR' } }],
    ['a > money(-5)', { field: 'a', op: '>', value: { amount: -5 } }],
    ['a IN ("x", 2, me)', { field: 'a', in: ['x', 2, { fn: 'me' }] }],
    ['a NOT IN ("x")', { not: { field: 'a', in: ['x'] } }],
    ['NOT a = 1', { not: a }],
    ['NOT NOT a = 1', { not: { not: a } }],
    ['((a = 1))', a],
    ['a = 1 AND b = 2 AND c = 3', { and: [a, b, c] }],
    ['(a = 1 AND b = 2) AND c = 3', { and: [{ and: [a, b] }, c] }],
    ['NOT (a = 1 OR b = 2)', { not: { or: [a, b] } }],
  ])('%s', (text, tree) => expect(parseFilter(text)).toEqual(tree))

  test('AND binds tighter than OR, as in SQL', () => {
    expect(parseFilter('a = 1 OR b = 2 AND c = 3')).toEqual({ or: [a, { and: [b, c] }] })
    expect(parseFilter('a = 1 AND b = 2 OR c = 3')).toEqual({ or: [{ and: [a, b] }, c] })
  })

  test('digits that a number cannot hold stay text', () => {
    expect(parseFilter('a = 12345678901234567890')).toMatchObject({ value: '12345678901234567890' })
    expect(parseFilter('a = 007')).toMatchObject({ value: '007' })
    expect(parseFilter('a = 1.50')).toMatchObject({ value: '1.50' })
  })

  test('the example of the contract, and its fields', () => {
    const tree = parseFilter(
      'stage = "prospect" AND company.name:"Acme" AND (score >= 40 OR tags:"vip") AND NOT email = null AND createdAt >= ago("7d") AND ownerId = me',
    )
    expect(fieldsOf(tree)).toEqual(['stage', 'company.name', 'score', 'tags', 'email', 'createdAt', 'ownerId'])
  })
})

describe('mistakes', () => {
  test.each<[text: string, position: number, message: RegExp, suggestion?: string]>([
    ['acme', 0, /“acme” is no condition.*search=/, 'search='],
    ['acme corp', 0, /search=/, 'search='],
    ['Müller', 0, /search=/, 'search='],
    ['"acme"', 0, /search=/, 'search='],
    ['a = 1 AND acme', 10, /search=/, 'search='],
    ['a = 1 b = 2', 6, /side by side.*AND or OR/, 'AND'],
    ['a = 1 (b = 2)', 6, /side by side/, 'AND'],
    ['a = true (b = 2)', 9, /side by side/, 'AND'],
    ['a = 1, b = 2', 5, /not with a comma/, 'AND'],
    ['a = 1 and b = 2', 6, /Write AND in capitals/, 'AND'],
    ['a = 1 Or b = 2', 6, /Write OR in capitals/, 'OR'],
    ['not a = 1', 0, /Write NOT in capitals/, 'NOT'],
    ['a in ("x")', 2, /Write IN instead/, 'IN'],
    ['a = 1 ADN b = 2', 6, /Did you mean “AND”/, 'AND'],
    ['-a = 1', 0, /NOT instead of a minus/, 'NOT'],
    ['a == 1', 2, /Write = instead/, '='],
    ['a <> 1', 2, /Write != instead/, '!='],
    ['a = 1 && b = 2', 6, /Write AND instead/, 'AND'],
    ['a ~ "x"', 2, /Write : instead/, ':'],
    ['a =:= "x"', 2, /The operators are = !=/],
    ['a is null', 2, /Write = instead/, '='],
    ['a like "x"', 2, /Write : instead/, ':'],
    ['a = prospect', 4, /Put text and dates in quotes: "prospect"/, '"prospect"'],
    ['a > 2026-11-20', 4, /quotes: "2026-11-20"/, '"2026-11-20"'],
    ["a = 'x'", 4, /straight double quotes/, '"'],
    ['a = “x”', 4, /straight double quotes/, '"'],
    ['a = "x', 4, /never closed/],
    ['a = "x\\"', 4, /never closed/],
    ['a = "\\d"', 5, /backslash/],
    ['a = NULL', 4, /Write null in small letters/, 'null'],
    ['a = ME', 4, /Write me in small letters/, 'me'],
    ['a > null', 4, /Only = null/, '='],
    ['a > now', 4, /Write now\(\)/, 'now()'],
    ['a > now("x")', 4, /Write now\(\)/, 'now()'],
    ['a > ago(7)', 4, /Write ago\("7d"\)/, 'ago("7d")'],
    ['a > ago("7d" "x")', 4, /Write ago/, 'ago("7d")'],
    ['a > ago("7d"', 4, /Write ago/, 'ago("7d")'],
    ['a > ago(ago("7d"))', 8, /Write ago/, 'ago("7d")'],
    ['a > agoo("7d")', 4, /no function “agoo”.*“ago”/, 'ago'],
    ['a > money(1.5, "EUR")', 4, /Write money\(18450000, "EUR"\), counted in cents/, 'money(18450000, "EUR")'],
    ['a IN "x"', 5, /list in parentheses/, '('],
    ['a IN ()', 6, /at least one/],
    ['a IN ("x", null)', 11, /OR a = null/],
    ['a IN ("x" "y")', 10, /comma/, ','],
    ['a IN ("x"', 9, /comma or ends/, ','],
    ['a =', 3, /ends where a value/],
    ['a = 1 AND', 9, /ends where a condition/],
    ['AND a = 1', 0, /expected before AND/],
    ['(a = 1', 0, /never closed/, ')'],
    ['a = 1)', 5, /never opened/],
    ['()', 1, /starts with the name of a field/],
    ['1 = a', 0, /starts with the name of a field/],
    ['a. = 1', 0, /starts with the name of a field/],
    ['a = (1)', 4, /value is expected/],
    ['a = "\u0000"', 0, /NUL/],
    ['a = "\ud800"', 0, /lone surrogate/],
  ])('%s', (text, position, message, suggestion) => {
    const error = refusal(text)
    expect(error.message).toMatch(message)
    expect(error).toMatchObject({ name: 'FilterError', suggestion })
    if (!/NUL|surrogate/.test(error.message)) expect(error.position).toBe(position)
  })

  test('limits have clear sentences', () => {
    const conditions = (n: number) => Array.from({ length: n }, (_, i) => `a${i % 9} = ${i % 7}`).join(' OR ')
    expect(parseFilter(conditions(200))).toHaveProperty('or.length', 200)
    expect(refusal(conditions(201)).message).toBe('A filter may have 200 conditions; this has more.')
    expect(refusal(`a = "${'x'.repeat(8190)}"`).message).toBe('A filter may be 8192 bytes long; this is longer.')
    const list = (n: number) => `a IN (${'1,'.repeat(n - 1)}1)`
    expect(parseFilter(list(1000))).toHaveProperty('in.length', 1000)
    expect(refusal(list(1001)).message).toBe('IN takes 1000 values; this has 1001.')
    const deep = (n: number) => `${'NOT '.repeat(n)}a = 1`
    expect(parseFilter(deep(20))).toHaveProperty('not')
    expect(refusal(deep(21)).message).toBe('A filter may be nested 20 deep; this is deeper.')
    expect(refusal(`${'('.repeat(4000)}a = 1`).message).toMatch(/nested 20 deep/)
    expect(refusal(`a = ${'ago('.repeat(2000)}`).message).toMatch(/Write ago/)
  })
})

function refusal(text: string): FilterError {
  try {
    parseFilter(text)
  } catch (error) {
    return error as FilterError
  }
  throw new Error(`This was taken: ${text}`)
}
