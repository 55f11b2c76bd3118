import { expect, it } from 'vitest'
import { hueOf, lettersOf } from './avatar.tsx'

it('takes first and last initial of people, and two letters of companies', () => {
  expect(lettersOf('Hanna Lindqvist')).toBe('HL')
  expect(lettersOf('Ana María de la Cruz')).toBe('AC')
  expect(lettersOf('Wiebke')).toBe('W')
  expect(lettersOf('osterby Hotels', true)).toBe('Os')
  expect(lettersOf('  ')).toBe('')
})

it('keeps whole signs together', () => {
  expect(lettersOf('𝒜da 𝓛ovelace')).toBe('𝒜𝓛')
})

it('gives an id the same tint always', () => {
  expect(hueOf('01a1f932')).toBe(hueOf('01a1f932'))
  expect(new Set(Array.from({ length: 200 }, (_, index) => hueOf(`id ${index}`))).size).toBe(8)
})
