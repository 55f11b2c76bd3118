import type { ComponentProps } from 'react'
import { useRegion } from '../words/region.ts'
import { cx } from './cx.ts'

export interface MoneyValue {
  /** In minor units. */
  amount: number
  currency: string
}

/** How many digits the currency has after the point (EUR 2, JPY 0, KWD 3). */
export const digitsOf = (currency: string) => {
  try {
    return new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ?? 2
  } catch {
    return 2
  }
}

/** Prints money for a locale; minor units only where they are not zero, unless `exact`; a true minus sign. */
export function printMoney(
  { amount, currency }: MoneyValue,
  locale: string,
  { exact = false, compact = false } = {},
): string {
  const digits = digitsOf(currency)
  const whole = amount % 10 ** digits === 0
  const format = new Intl.NumberFormat(locale, {
    style: 'currency',
    currency,
    currencyDisplay: 'narrowSymbol',
    ...(compact
      ? { notation: 'compact', maximumFractionDigits: 1 }
      : { minimumFractionDigits: whole && !exact ? 0 : digits, maximumFractionDigits: digits }),
  })
  return format.format(amount / 10 ** digits).replace('-', '−')
}

/** Money in the currency of its record, tabular; `compact` says 184.5K. */
export function Money({
  value,
  exact,
  compact,
  className,
  ...rest
}: Omit<ComponentProps<'span'>, 'children'> & { value: MoneyValue; exact?: boolean; compact?: boolean }) {
  const { locale } = useRegion()
  return (
    <span
      {...rest}
      data-tip={compact ? printMoney(value, locale) : undefined}
      className={cx('num whitespace-nowrap', className)}
    >
      {printMoney(value, locale, { exact, compact })}
    </span>
  )
}
