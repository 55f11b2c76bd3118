import Coins from 'lucide-react/icons/coins'
import { digitsOf, Money, type MoneyValue, printMoney } from '../../ui/money.tsx'
import { words } from '../../words/index.ts'
import { type Region, useRegion } from '../../words/region.ts'
import { type Field, isEmpty } from './field.ts'
import { numberFilter } from './filter-text.tsx'
import type { Draft, FieldKind, InputProps, ShowProps } from './kind.ts'
import { looseNumber, shift } from './loose-number.ts'
import { None } from './none.tsx'
import { TextInput } from './text-input.tsx'

const isMoney = (value: unknown): value is MoneyValue =>
  typeof value === 'object' && value !== null && 'amount' in value
const print = (value: unknown, _field: Field, region: Region) =>
  isMoney(value) ? printMoney(value, region.locale) : ''

const SYMBOLS: Record<string, string> = { '€': 'EUR', '£': 'GBP', $: 'USD', '¥': 'JPY', '₹': 'INR', '₩': 'KRW' }

/** "1,2k", "€1.200", "1200 SEK": an amount in the named currency, or in the one it had. */
export function readMoney(typed: string, usual: string, region: Region): Draft & { understood?: string } {
  const code = /\b([A-Za-z]{3})\b/.exec(typed)?.[1]?.toUpperCase()
  const symbol = [...typed].find((sign) => sign in SYMBOLS)
  const currency = code ?? (symbol && !samePrinted(symbol, usual) ? SYMBOLS[symbol]! : usual)
  const found = looseNumber(typed, region.locale)
  if (found === null) return { value: typed, problem: words.t('fields.moneyProblem') }
  const negative = found.startsWith('-')
  const minor = shift(found.replace('-', ''), digitsOf(currency))
  if (minor.includes('.'))
    return { value: typed, problem: words.t('fields.decimalProblem', { count: digitsOf(currency) }) }
  const amount = Number(minor) * (negative ? -1 : 1)
  if (!Number.isSafeInteger(amount)) return { value: typed, problem: words.t('fields.moneyTooLarge') }
  const value = { amount, currency }
  return { value, understood: printMoney(value, region.locale) }
}

/** "$" stands for several currencies: it never changes one that is written with it. */
const samePrinted = (symbol: string, currency: string) => printMoney({ amount: 0, currency }, 'en').includes(symbol)

function MoneyCell({ value }: ShowProps) {
  return isMoney(value) ? <Money value={value} /> : <None />
}

function MoneyInput(props: InputProps) {
  const region = useRegion()
  const { value, field } = props
  const usual = isMoney(value) ? value.currency : (field.currency ?? region.currency)
  return (
    <TextInput
      {...props}
      numeric
      printed={isEmpty(value) ? '' : print(value, field, region)}
      read={(typed) => readMoney(typed, usual, region)}
    />
  )
}

export const money: FieldKind = {
  icon: Coins,
  align: 'end',
  width: 116,
  print,
  Cell: MoneyCell,
  Value: MoneyCell,
  Input: MoneyInput,
  filter: numberFilter,
  sums: ['sum', 'mean', 'median', 'min', 'max', 'filled'],
}
