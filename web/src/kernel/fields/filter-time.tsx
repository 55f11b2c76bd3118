import { useState } from 'react'
import { Input } from '../../ui/input.tsx'
import { printDay } from '../../ui/moments.ts'
import { OptionList } from '../../ui/option-list.tsx'
import { useListKeys } from '../../ui/options.ts'
import { useNow } from '../../ui/use-now.ts'
import { useWords, words } from '../../words/index.ts'
import { useRegion } from '../../words/region.ts'
import type { FilterValue } from '../filter/tree.ts'
import { isCall } from '../filter/tree.ts'
import type { Field } from './field.ts'
import type { FilterKind, FilterProps } from './kind.ts'
import { looseDay } from './loose-day.ts'
import { wallOf } from './zone.ts'

/** The spans most lists ask for; they move with time. */
const SPANS: FilterValue[] = [
  { fn: 'today' },
  { fn: 'ago', args: ['7d'] },
  { fn: 'ago', args: ['14d'] },
  { fn: 'ago', args: ['30d'] },
  { fn: 'ago', args: ['90d'] },
  { fn: 'ago', args: ['365d'] },
  { fn: 'ahead', args: ['7d'] },
  { fn: 'ahead', args: ['30d'] },
]

function printSpan(value: FilterValue): string | null {
  if (!isCall(value)) return null
  if (value.fn === 'today' || value.fn === 'now') return words.t(value.fn === 'today' ? 'filter.today' : 'filter.now')
  const found = /^(\d+)([hdwmy])$/.exec(value.args?.[0] ?? '')
  if (!found || (value.fn !== 'ago' && value.fn !== 'ahead')) return `${value.fn}(${value.args?.join(', ') ?? ''})`
  const count = Number(found[1])
  const unit = found[2] as 'h' | 'd' | 'w' | 'm' | 'y'
  return value.fn === 'ago' ? words.t(`filter.ago.${unit}`, { count }) : words.t(`filter.ahead.${unit}`, { count })
}

function TimeText({ value }: { field: Field; value: FilterValue }) {
  const region = useRegion()
  const now = useNow()
  const span = printSpan(value)
  if (span !== null) return <>{span}</>
  const text = String(value)
  return <>{Number.isNaN(Date.parse(text)) ? text : printDay(text, now, region)}</>
}

/** A span or a day: spans to choose from, days typed loosely ("next fri", "5 Nov"). */
function TimeFilter({ field, values, onChange, onDone }: FilterProps) {
  const { t } = useWords()
  const region = useRegion()
  const now = useNow()
  const [typed, setTyped] = useState('')
  const day = typed.trim() ? looseDay(typed, wallOf(new Date(now), region.timeZone).day, region.locale) : null
  const spans = SPANS.map((span) => ({ value: JSON.stringify(span), label: printSpan(span) ?? '' }))
  const shown = day
    ? [{ value: JSON.stringify(day), label: printDay(day, now, region, true) }]
    : spans.filter((each) => each.label.toLowerCase().includes(typed.trim().toLowerCase()))
  const pick = (option: { value: string }) => {
    onChange([JSON.parse(option.value) as FilterValue])
    onDone()
  }
  const keys = useListKeys(shown, pick)
  return (
    <div className="w-60">
      <Input
        size="sm"
        className="mb-1"
        role="combobox"
        aria-expanded="true"
        aria-controls={keys.listId}
        aria-activedescendant={keys.activeId}
        aria-label={field.label}
        placeholder={t('filter.dayHint')}
        autoComplete="off"
        data-autofocus=""
        autoFocus
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
        onKeyDown={keys.onKeyDown}
      />
      <OptionList
        ref={keys.list}
        id={keys.listId}
        label={field.label}
        options={shown}
        at={keys.at}
        chosen={values.map((value) => JSON.stringify(value))}
        onPick={pick}
        onHover={keys.setActive}
      />
    </div>
  )
}

export const timeFilter: FilterKind = {
  operators: ['least', 'most', 'more', 'less', 'is', 'empty', 'filled'],
  words: 'time',
  Editor: TimeFilter,
  Text: TimeText,
}
