/** An amount in minor units of a currency. Exponents are those of ISO 4217. */
export interface Money {
  amount: number
  currency: string
}

// ISO 4217 (2024): the currencies whose minor unit is not a hundredth.
const exponents: Record<string, number> = {
  ...Object.fromEntries(
    'BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF'.split(' ').map((c) => [c, 0]),
  ),
  ...Object.fromEntries('BHD IQD JOD KWD LYD OMR TND'.split(' ').map((c) => [c, 3])),
}

/** Digits after the point of a currency's minor unit. */
export const exponent = (currency: string): number => exponents[currency] ?? 2

/** Prints as `184500.00 EUR`, the form that files and filters carry. */
export function printMoney({ amount, currency }: Money): string {
  const digits = exponent(currency)
  const text = String(Math.abs(amount)).padStart(digits + 1, '0')
  const whole = digits ? `${text.slice(0, -digits)}.${text.slice(-digits)}` : text
  return `${amount < 0 ? '-' : ''}${whole} ${currency}`
}

/** Reads `184500.00 EUR` or `EUR 184500`; throws a sentence otherwise. */
export function parseMoney(typed: string): Money {
  const [, before, sign = '', whole, fraction = '', after] =
    /^\s*([A-Z]{3})?\s*(-?)(\d{1,15})(?:\.(\d+))?\s*([A-Z]{3})?\s*$/.exec(typed) ?? []
  const currency = before ?? after
  if (!whole || !currency) throw new Error('Write an amount and its currency, such as 184500.00 EUR.')
  const digits = exponent(currency)
  if (fraction.length > digits) throw new Error(`${currency} has ${digits} digits after the point.`)
  const amount = Number(whole + fraction.padEnd(digits, '0'))
  if (!Number.isSafeInteger(amount)) throw new Error('This amount is larger than can be kept.')
  return { amount: sign ? -amount : amount, currency }
}
