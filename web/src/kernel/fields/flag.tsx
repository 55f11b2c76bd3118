import Check from 'lucide-react/icons/check'
import ToggleRight from 'lucide-react/icons/toggle-right'
import { Select } from '../../ui/select.tsx'
import { Switch } from '../../ui/switch.tsx'
import { useWords, words } from '../../words/index.ts'
import type { FieldKind, FilterProps, InputProps, ShowProps } from './kind.ts'
import { None } from './none.tsx'
import { PickInput } from './pick-input.tsx'

const print = (value: unknown) => (typeof value === 'boolean' ? words.t(value ? 'fields.yes' : 'fields.no') : '')

function FlagCell({ value }: ShowProps) {
  const { t } = useWords()
  if (value === null) return <None />
  return value ? (
    <Check aria-label={t('fields.yes')} className="text-ok-ink" />
  ) : (
    <span className="text-ink-3">{t('fields.no')}</span>
  )
}

function FlagValue({ value }: ShowProps) {
  return <>{print(value)}</>
}

const options = () => [
  { value: 'true', label: words.t('fields.yes') },
  { value: 'false', label: words.t('fields.no') },
]

function FlagInput({ place, field, value, onDraft, onDone, onCancel, label }: InputProps) {
  if (place === 'form')
    return (
      <Switch aria-label={label ?? field.label} checked={value === true} onChange={(on) => onDraft({ value: on })} />
    )
  return (
    <PickInput
      label={label ?? field.label}
      value={[String(value)]}
      options={options()}
      onPick={(option) => onDone?.({ value: option.value === 'true' })}
      onClose={() => onCancel?.()}
    >
      {print(value)}
    </PickInput>
  )
}

function FlagFilter({ field, values, onChange, onDone }: FilterProps) {
  return (
    <div className="p-2">
      <Select
        label={field.label}
        value={values.length ? String(values[0]) : null}
        options={options()}
        onChange={(value) => {
          onChange([value === 'true'])
          onDone()
        }}
      />
    </div>
  )
}

export const flag: FieldKind = {
  icon: ToggleRight,
  align: 'start',
  width: 90,
  print,
  Cell: FlagCell,
  Value: FlagValue,
  Input: FlagInput,
  filter: {
    operators: ['is', 'empty', 'filled'],
    words: 'list',
    Editor: FlagFilter,
    Text: ({ value }) => <>{print(value)}</>,
  },
  sums: ['filled'],
}
