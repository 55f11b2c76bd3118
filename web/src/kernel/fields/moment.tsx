import Clock from 'lucide-react/icons/clock'
import { printDay, printTime } from '../../ui/moments.ts'
import { When } from '../../ui/when.tsx'
import { words } from '../../words/index.ts'
import { type Region, useRegion } from '../../words/region.ts'
import { type Field, isEmpty } from './field.ts'
import { timeFilter } from './filter-time.tsx'
import type { Draft, FieldKind, InputProps, ShowProps } from './kind.ts'
import { looseDay, looseTime } from './loose-day.ts'
import { None } from './none.tsx'
import { TextInput } from './text-input.tsx'
import { momentOf, wallOf } from './zone.ts'

const print = (value: unknown, _field: Field, region: Region) =>
  isEmpty(value) ? '' : `${printDay(String(value), Date.now(), region)}, ${printTime(String(value), region)}`

function MomentCell({ value }: ShowProps) {
  return isEmpty(value) ? <None /> : <When value={String(value)} />
}

/** "tomorrow 14:30", "fri 9am", "5 nov": without a time it is nine in the morning. */
export function readMoment(typed: string, region: Region, now: Date): Draft & { understood?: string } {
  const today = wallOf(now, region.timeZone).day
  const parts = typed
    .trim()
    .replace(/,? at /i, ' ')
    .split(/[ ,]+/)
  for (let cut = parts.length; cut > 0; cut--) {
    const day = looseDay(parts.slice(0, cut).join(' '), today, region.locale)
    const time = cut === parts.length ? '09:00' : looseTime(parts.slice(cut).join(' '))
    if (!day || !time) continue
    const value = momentOf({ day, time }, region.timeZone)
    return { value, understood: `${printDay(value, now.getTime(), region, true)}, ${printTime(value, region)}` }
  }
  return { value: typed, problem: words.t('fields.momentProblem') }
}

function MomentInput(props: InputProps) {
  const region = useRegion()
  return (
    <TextInput
      {...props}
      printed={print(props.value, props.field, region)}
      read={(typed) => readMoment(typed, region, new Date())}
    />
  )
}

export const moment: FieldKind = {
  icon: Clock,
  align: 'start',
  width: 132,
  print,
  Cell: MomentCell,
  Value: MomentCell,
  Input: MomentInput,
  filter: timeFilter,
  sums: ['filled'],
}
