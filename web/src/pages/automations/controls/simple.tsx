import '../../../words/automations.ts'
import { useState } from 'react'
import { Combobox } from '../../../ui/combobox.tsx'
import { Input } from '../../../ui/input.tsx'
import { Select } from '../../../ui/select.tsx'
import { Switch } from '../../../ui/switch.tsx'
import { TextArea } from '../../../ui/text-area.tsx'
import { useWords } from '../../../words/index.ts'
import type { Schema } from '../steps.ts'
import { type ControlProps, orNothing, textOf, usePlace } from './control.ts'

export function Text({ value, onChange, schema }: ControlProps) {
  const { locked } = usePlace()
  return (
    <Input
      value={textOf(value)}
      readOnly={locked}
      maxLength={schema.maxLength}
      onChange={(event) => onChange(orNothing(event.target.value))}
    />
  )
}

export function Time({ value, onChange }: ControlProps) {
  const { locked } = usePlace()
  return (
    <Input
      type="time"
      className="w-32!"
      value={textOf(value)}
      readOnly={locked}
      onChange={(event) => onChange(orNothing(event.target.value))}
    />
  )
}

export function NumberField({ value, onChange, schema }: ControlProps) {
  const { locked } = usePlace()
  return (
    <Input
      type="number"
      className="w-32!"
      inputClassName="num"
      min={schema.minimum}
      max={schema.maximum}
      value={textOf(value)}
      readOnly={locked}
      onChange={(event) => onChange(event.target.value === '' ? undefined : Number(event.target.value))}
    />
  )
}

/** A switch is its own label: it stands beside its words. */
export function Flag({ value, onChange, label }: ControlProps) {
  const { locked } = usePlace()
  return (
    // biome-ignore lint/a11y/noLabelWithoutControl: the switch inside is the control
    <label className="flex items-center justify-between gap-3">
      <span className="font-medium">{label}</span>
      <Switch checked={value === true} disabled={locked} onChange={onChange} />
    </label>
  )
}

export const choicesOf = (schema: Schema): string[] =>
  (
    schema.enum ??
    schema.anyOf?.flatMap((each) => each.enum ?? (each.const === undefined ? [] : [each.const])) ??
    []
  ).map(String)

/** "wait_for" as "Wait for". */
export const wordOf = (value: string) => {
  const plain = value.replaceAll(/[_.-]/g, ' ').replaceAll(/([a-z])([A-Z])/g, '$1 $2')
  return plain.charAt(0).toUpperCase() + plain.slice(1).toLowerCase()
}

const known = ['email', 'sms'] as const

export function Choice({ value, onChange, schema, label }: ControlProps) {
  const { t } = useWords()
  const { locked } = usePlace()
  const word = (each: string) => {
    const own = known.find((one) => one === each)
    return own ? t(`automations.choice.${own}`) : /^[A-Z]+$/.test(each) ? each : wordOf(each)
  }
  const options = choicesOf(schema).map((each) => ({ value: each, label: word(each) }))
  const optional = schema.default === undefined
  return (
    <Select
      label={label}
      disabled={locked}
      value={value === undefined ? null : String(value)}
      placeholder={t('automations.any')}
      options={optional ? [...options, { value: '', label: t('automations.any') }] : options}
      onChange={(next) => onChange(orNothing(next))}
    />
  )
}

export function Duration({ value, onChange }: ControlProps) {
  const { t } = useWords()
  const { locked } = usePlace()
  const now = (value ?? {}) as Record<string, number | undefined>
  const set = (part: string, typed: string) => {
    const next = { ...now, [part]: typed === '' ? undefined : Math.max(0, Math.floor(Number(typed))) }
    const left = Object.fromEntries(Object.entries(next).filter(([, each]) => each !== undefined))
    onChange(Object.keys(left).length > 0 ? left : undefined)
  }
  return (
    <div className="flex flex-wrap gap-2">
      {(['days', 'hours', 'minutes'] as const).map((part) => (
        <Input
          key={part}
          type="number"
          min={0}
          className="w-23!"
          inputClassName="num min-w-0"
          aria-label={t(`automations.unit.${part}`)}
          placeholder="0"
          value={textOf(now[part])}
          readOnly={locked}
          trailing={<span className="text-xs text-ink-3">{t(`automations.unit.${part}`)}</span>}
          onChange={(event) => set(part, event.target.value)}
        />
      ))}
    </div>
  )
}

const zones = () => Intl.supportedValuesOf('timeZone')

export function Zone({ value, onChange, label }: ControlProps) {
  const { t } = useWords()
  const { locked } = usePlace()
  return (
    <Combobox
      label={label}
      disabled={locked}
      placeholder={t('automations.usualZone')}
      value={value ? { value: String(value), label: String(value) } : null}
      options={zones().map((each) => ({ value: each, label: each.replaceAll('_', ' ') }))}
      onChange={(option) => onChange(option?.value)}
    />
  )
}

/** Anything without a control of its own, as JSON; a text that is none stays a text. */
export function Json({ value, onChange, schema }: ControlProps) {
  const { t } = useWords()
  const { locked } = usePlace()
  const [typed, setTyped] = useState(() =>
    typeof value === 'string' || value === undefined ? textOf(value) : JSON.stringify(value, null, 2),
  )
  const mayText = schema.anyOf?.some((each) => each.type === 'string') ?? false
  const change = (text: string) => {
    setTyped(text)
    if (text.trim() === '') return onChange(undefined)
    try {
      onChange(JSON.parse(text))
    } catch {
      if (mayText) onChange(text)
    }
  }
  return (
    <TextArea
      className="ui-mono"
      rows={5}
      spellCheck={false}
      readOnly={locked}
      placeholder={t('automations.json')}
      value={typed}
      onChange={(event) => change(event.target.value)}
    />
  )
}
