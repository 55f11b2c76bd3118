import fc from 'fast-check'
import { expect, test } from 'vitest'
import { compareDecimals, compareText, printDecimal, readDecimal } from './order.ts'

test('text compares as its bytes in UTF-8', () => {
  const text = fc.string({ unit: 'binary' })
  fc.assert(
    fc.property(text, text, (a, b) => {
      expect(Math.sign(compareText(a, b))).toBe(Buffer.compare(Buffer.from(a), Buffer.from(b)))
    }),
    { numRuns: 5000 },
  )
  expect(compareText('\u{1f600}', '\ufb01')).toBeGreaterThan(0)
})

test.each([
  ['0.1', '0.10', 0],
  ['1e3', '1000', 0],
  ['-0', '0', 0],
  ['-0.5', '-0.25', -1],
  ['0.1', '0.10000000000000000001', -1],
  ['99999999999999999999', '99999999999999999998', 1],
  ['1.5e-3', '0.0015', 0],
])('%s against %s', (a, b, sign) => {
  expect(compareDecimals(readDecimal(a)!, readDecimal(b)!)).toBe(sign)
})

test.each(['', 'x', '1.', '.5', '+1', '1e', '0x10', 'NaN', 'Infinity', '1 2', '1e999', '９', '1'.repeat(401)])(
  '“%s” is no number',
  (typed) => expect(readDecimal(typed)).toBeUndefined(),
)

test('numbers of JavaScript are read as they are printed', () => {
  fc.assert(
    fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (n) => {
      const read = readDecimal(String(n))!
      expect(Number(printDecimal(read))).toBe(n + 0)
    }),
  )
  expect(printDecimal(readDecimal('-1.5e-3')!)).toBe('-0.0015')
  expect(printDecimal(readDecimal('1e21')!)).toBe('1000000000000000000000')
})
