import { expect, test } from 'vitest'
import { countSegments } from './segments.ts'

test.each([
  ['', 'GSM-7', 0, 160],
  ['a'.repeat(160), 'GSM-7', 1, 0],
  ['a'.repeat(161), 'GSM-7', 2, 145],
  ['a'.repeat(306), 'GSM-7', 2, 0],
  ['€'.repeat(80), 'GSM-7', 1, 0],
  // An escaped character does not fit into the one septet that is left.
  [`${'a'.repeat(152)}€${'a'.repeat(152)}`, 'GSM-7', 3, 152],
  ['ł'.repeat(70), 'UCS-2', 1, 0],
  ['ł'.repeat(71), 'UCS-2', 2, 63],
  // A pair of surrogates is not torn apart.
  [`${'a'.repeat(66)}😀${'a'.repeat(10)}`, 'UCS-2', 2, 55],
])('segments %#', (text, encoding, segments, left) => {
  expect(countSegments(text)).toMatchObject({ encoding, segments, left })
})

test('it says which characters cost the longer form', () => {
  expect(countSegments('Zażółć gęślą').because).toEqual(['ż', 'ó', 'ł', 'ć', 'ę', 'ś', 'ą'])
})
