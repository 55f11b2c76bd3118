import CalendarDays from 'lucide-react/icons/calendar-days'
import { printDay } from '../../ui/moments.ts'
import { When } from '../../ui/when.tsx'
import { words } from '../../words/index.ts'
import { type Region, useRegion } from '../../words/region.ts'
import { type Field, isEmpty } from './field.ts'
import { timeFilter } from './filter-time.tsx'
import type { FieldKind, InputProps, ShowProps } from './kind.ts'
import { looseDay } from './loose-day.ts'
import { None } from './none.tsx'
import { TextInput } from './text-input.tsx'
import { wallOf } from './zone.ts'

const print = (value: unknown, _field: Field, region: Region) =>
  isEmpty(value) ? '' : printDay(String(value), Date.now(), region)

function DateCell({ value }: ShowProps) {
  return isEmpty(value) ? <None /> : <When value={String(value)} />
}

function DateInput(props: InputProps) {
  const region = useRegion()
  const read = (typed: string) => {
    const today = wallOf(new Date(), region.timeZone).day
    const value = looseDay(typed, today, region.locale)
    if (!value) return { value: typed, problem: words.t('fields.dateProblem') }
    return { value, understood: printDay(value, Date.now(), region, true) }
  }
  return (
    <TextInput
      {...props}
      printed={print(props.value, props.field, region)}
      read={read}
      placeholder={props.place === 'form' ? words.t('fields.dateHint') : undefined}
    />
  )
}

export const date: FieldKind = {
  icon: CalendarDays,
  align: 'start',
  width: 116,
  print,
  Cell: DateCell,
  Value: DateCell,
  Input: DateInput,
  filter: timeFilter,
  sums: ['filled'],
}
