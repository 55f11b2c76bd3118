import '../../../words/automations.ts'
import Plus from 'lucide-react/icons/plus'
import X from 'lucide-react/icons/x'
import type { ReactNode } from 'react'
import { Button } from '../../../ui/button.tsx'
import { Checkbox } from '../../../ui/checkbox.tsx'
import { IconButton } from '../../../ui/icon-button.tsx'
import { Input } from '../../../ui/input.tsx'
import { Select } from '../../../ui/select.tsx'
import { useWords } from '../../../words/index.ts'
import { type ControlProps, textOf, usePlace } from './control.ts'
import { TemplateField } from './template.tsx'

interface LinesProps<T> {
  items: T[]
  onChange: (items: T[]) => void
  fresh: (items: T[]) => T
  add: string
  children: (item: T, set: (next: T) => void, index: number) => ReactNode
}

/** Lines that are added and taken away. */
function Lines<T>({ items, onChange, fresh, add, children }: LinesProps<T>) {
  const { t } = useWords()
  const { locked } = usePlace()
  const set = (index: number, next: T) => onChange(items.map((each, at) => (at === index ? next : each)))
  return (
    <div className="flex flex-col gap-2">
      {items.map((item, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: lines have no names of their own and keep their order
        <div key={index} className="flex items-start gap-1.5">
          <div className="flex min-w-0 grow gap-1.5">{children(item, (next) => set(index, next), index)}</div>
          <IconButton
            size="sm"
            className="mt-0.5"
            disabled={locked}
            label={t('automations.removeLine', { n: index + 1 })}
            icon={<X />}
            onClick={() => onChange(items.filter((_, at) => at !== index))}
          />
        </div>
      ))}
      <Button
        variant="quiet"
        size="sm"
        icon={<Plus />}
        className="self-start"
        disabled={locked}
        onClick={() => onChange([...items, fresh(items)])}
      >
        {add}
      </Button>
    </div>
  )
}

const listOf = <T,>(value: unknown): T[] => (Array.isArray(value) ? (value as T[]) : [])

/** A short name that nothing in the list has yet: a, b, c … */
const freshName = (taken: string[]) => {
  const letters = 'abcdefghijklmnopqrstuvwxyz'.split('')
  return letters.find((each) => !taken.includes(each)) ?? `x${taken.length + 1}`
}

export function Texts({ value, onChange, label }: ControlProps) {
  const { t } = useWords()
  return (
    <Lines<string> items={listOf<string>(value)} onChange={onChange} fresh={() => ''} add={t('automations.addLine')}>
      {(item, set, index) => (
        <Input value={item} aria-label={`${label} ${index + 1}`} onChange={(event) => set(event.target.value)} />
      )}
    </Lines>
  )
}

/** Tags are a list too; texts among them may hold names. */
export function Tags({ value, onChange, label }: ControlProps) {
  const { t } = useWords()
  return (
    <Lines<string> items={listOf<string>(value)} onChange={onChange} fresh={() => ''} add={t('automations.addTag')}>
      {(item, set) => <TemplateField value={item} label={label} onChange={set} />}
    </Lines>
  )
}

interface Case {
  name: string
  is: string
  label?: string
}

export function Cases({ value, onChange }: ControlProps) {
  const { t } = useWords()
  return (
    <Lines<Case>
      items={listOf<Case>(value)}
      onChange={onChange}
      fresh={(items) => ({ name: freshName(items.map((each) => each.name)), is: '' })}
      add={t('automations.addCase')}
    >
      {(item, set, index) => (
        <Input
          value={item.is}
          aria-label={t('automations.caseIs', { n: index + 1 })}
          leading={<span className="text-xs text-ink-3">{t('automations.is')}</span>}
          onChange={(event) => set({ ...item, is: event.target.value })}
        />
      )}
    </Lines>
  )
}

interface Share {
  name: string
  percent: number
  label?: string
}

export function Parts({ value, onChange }: ControlProps) {
  const { t } = useWords()
  const items = listOf<Share>(value)
  return (
    <Lines<Share>
      items={items}
      onChange={onChange}
      fresh={(all) => ({
        name: freshName(all.map((each) => each.name)),
        percent: Math.max(1, 100 - all.reduce((sum, each) => sum + each.percent, 0)),
      })}
      add={t('automations.addPart')}
    >
      {(item, set, index) => (
        <>
          <Input
            value={item.label ?? ''}
            placeholder={item.name}
            aria-label={t('automations.partName', { n: index + 1 })}
            onChange={(event) => set({ ...item, label: event.target.value || undefined })}
          />
          <Input
            className="w-24! flex-none"
            type="number"
            min={1}
            max={99}
            inputClassName="num min-w-0"
            value={textOf(item.percent)}
            aria-label={t('automations.partShare', { n: index + 1 })}
            trailing={<span className="text-ink-3">%</span>}
            onChange={(event) => set({ ...item, percent: Number(event.target.value) })}
          />
        </>
      )}
    </Lines>
  )
}

export function Headers({ value, onChange }: ControlProps) {
  const { t } = useWords()
  const items = Object.entries((value ?? {}) as Record<string, string>).map(([name, text]) => ({ name, text }))
  return (
    <Lines
      items={items}
      onChange={(next) => onChange(Object.fromEntries(next.map((each) => [each.name, each.text])))}
      fresh={(all) => ({ name: `X-Header-${all.length + 1}`, text: '' })}
      add={t('automations.addHeader')}
    >
      {(item, set) => (
        <>
          <Input
            className="w-2/5!"
            value={item.name}
            aria-label={t('automations.headerName')}
            onChange={(event) => set({ ...item, name: event.target.value })}
          />
          <div className="min-w-0 grow">
            <TemplateField value={item.text} label={item.name} onChange={(text) => set({ ...item, text })} />
          </div>
        </>
      )}
    </Lines>
  )
}

interface Extract {
  name: string
  kind: string
}

const extractKinds = ['text', 'number', 'date', 'email', 'phone', 'money'] as const

export function Extracts({ value, onChange }: ControlProps) {
  const { t } = useWords()
  return (
    <Lines<Extract>
      items={listOf<Extract>(value)}
      onChange={onChange}
      fresh={(all) => ({ name: `value_${all.length + 1}`, kind: 'text' })}
      add={t('automations.addLine')}
    >
      {(item, set) => (
        <>
          <Input
            value={item.name}
            aria-label={t('automations.valueName')}
            onChange={(event) => set({ ...item, name: event.target.value })}
          />
          <Select
            className="w-28! flex-none"
            label={t('automations.valueKind')}
            value={item.kind}
            options={extractKinds.map((each) => ({ value: each as string, label: t(`automations.extract.${each}`) }))}
            onChange={(kind) => set({ ...item, kind })}
          />
        </>
      )}
    </Lines>
  )
}

export const weekdays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const

export function Weekdays({ value, onChange }: ControlProps) {
  const { t } = useWords()
  const { locked } = usePlace()
  const chosen = listOf<string>(value)
  return (
    <div className="grid grid-cols-2 gap-1">
      {weekdays.map((day) => (
        <Checkbox
          key={day}
          label={t(`automations.weekday.${day}`)}
          checked={chosen.includes(day)}
          disabled={locked}
          onChange={() =>
            onChange(weekdays.filter((each) => (each === day ? !chosen.includes(day) : chosen.includes(each))))
          }
        />
      ))}
    </div>
  )
}
