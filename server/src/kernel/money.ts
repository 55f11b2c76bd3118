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

/** SQL of an amount and its currency as `184500.00 EUR`, the form that files carry and `parseMoney` reads. */
export function moneySql(amount: string, currency: string): string {
  const all = Object.entries(exponents)
  const of = (digits: number) => all.flatMap(([c, n]) => (n === digits ? [`'${c}'`] : [])).join(', ')
  return `case when ${currency} in (${of(0)}) then ${amount}::text when ${currency} in (${of(3)}) then round(${amount} / 1000.0, 3)::text else round(${amount} / 100.0, 2)::text end || ' ' || ${currency}`
}

/** Reads `184500.00 EUR` or `EUR 184500`; throws a sentence otherwise. */
export function parseMoney(typed: string): Money {
  const [, before, sign = '', whole, fraction = '', after] =
    /^\s*([A-Z]{3})?\s*(-?)(\d{1,16})(?:\.(\d+))?\s*([A-Z]{3})?\s*$/.exec(typed) ?? []
  const currency = before ?? after
  if (!whole || !currency) throw new Error('Write an amount and its currency, such as 184500.00 EUR.')
  const digits = exponent(currency)
  if (fraction.length > digits) throw new Error(`${currency} has ${digits} digits after the point.`)
  const amount = Number(whole + fraction.padEnd(digits, '0'))
  if (!Number.isSafeInteger(amount)) throw new Error('This amount is larger than can be kept.')
  return { amount: sign ? -amount : amount, currency }
}
