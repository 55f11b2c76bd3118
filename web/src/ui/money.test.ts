import { expect, it } from 'vitest'
import { digitsOf, printMoney } from './money.tsx'

it('prints minor units only where they matter', () => {
  expect(printMoney({ amount: 18450000, currency: 'EUR' }, 'en-GB')).toBe('€184,500')
  expect(printMoney({ amount: 18450050, currency: 'EUR' }, 'en-GB')).toBe('€184,500.50')
  expect(printMoney({ amount: 18450000, currency: 'EUR' }, 'en-GB', { exact: true })).toBe('€184,500.00')
})

it('knows currencies of other exponents, and a true minus', () => {
  expect(digitsOf('JPY')).toBe(0)
  expect(digitsOf('KWD')).toBe(3)
  expect(printMoney({ amount: -5000, currency: 'JPY' }, 'en-GB')).toBe('−¥5,000')
})

it('survives a currency nobody knows', () => {
  expect(digitsOf('nonsense')).toBe(2)
})
