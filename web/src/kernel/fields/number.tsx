import Hash from 'lucide-react/icons/hash'
import { words } from '../../words/index.ts'
import { type Region, useRegion } from '../../words/region.ts'
import { type Field, isEmpty } from './field.ts'
import { numberFilter } from './filter-text.tsx'
import type { Draft, FieldKind, InputProps, ShowProps } from './kind.ts'
import { looseNumber } from './loose-number.ts'
import { None } from './none.tsx'
import { TextInput } from './text-input.tsx'

const print = (value: unknown, _field: Field, region: Region) =>
  typeof value === 'number' ? value.toLocaleString(region.locale, { maximumFractionDigits: 4 }).replace('-', '−') : ''

function NumberValue({ value, field }: ShowProps) {
  const region = useRegion()
  return isEmpty(value) ? <None /> : <span className="num">{print(value, field, region)}</span>
}

function readNumber(typed: string, field: Field, region: Region, decimals: number): Draft & { understood?: string } {
  const found = looseNumber(typed, region.locale)
  if (found === null) return { value: typed, problem: words.t('fields.numberProblem') }
  const value = Number(found)
  const understood = print(value, field, region)
  if ((found.split('.')[1]?.length ?? 0) > decimals)
    return {
      value,
      problem: decimals === 0 ? words.t('fields.wholeProblem') : words.t('fields.decimalProblem', { count: decimals }),
    }
  if (field.min !== undefined && value < field.min)
    return { value, problem: words.t('fields.minProblem', { min: print(field.min, field, region) }) }
  if (field.max !== undefined && value > field.max)
    return { value, problem: words.t('fields.maxProblem', { max: print(field.max, field, region) }) }
  return { value, understood: understood === typed.trim() ? undefined : understood }
}

function numberInput(decimals: number) {
  return function NumberInput(props: InputProps) {
    const region = useRegion()
    return (
      <TextInput
        {...props}
        numeric
        printed={print(props.value, props.field, region)}
        read={(typed) => readNumber(typed, props.field, region, decimals)}
      />
    )
  }
}

const number = (decimals: number): FieldKind => ({
  icon: Hash,
  align: 'end',
  width: 100,
  print,
  Cell: NumberValue,
  Value: NumberValue,
  Input: numberInput(decimals),
  filter: numberFilter,
  sums: ['sum', 'mean', 'median', 'min', 'max', 'filled'],
})

export const integer = number(0)
export const decimal = number(4)
