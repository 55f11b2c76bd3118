import CircleDot from 'lucide-react/icons/circle-dot'
import { ChoicePill } from '../../ui/choice-pill.tsx'
import { Dot } from '../../ui/dot.tsx'
import { Picker } from '../../ui/picker.tsx'
import { Select } from '../../ui/select.tsx'
import { useWords, words } from '../../words/index.ts'
import { type Field, isEmpty } from './field.ts'
import type { FieldKind, FilterProps, InputProps, ShowProps } from './kind.ts'
import { None } from './none.tsx'
import { PickInput } from './pick-input.tsx'

const choiceOf = (field: Field, value: unknown) => field.choices?.find((each) => each.value === value)
const print = (value: unknown, field: Field) => (isEmpty(value) ? '' : (choiceOf(field, value)?.label ?? String(value)))

/** Words of a list without a meaning of its own are plain; a tone makes it a pill. */
const toned = (field: Field) => field.choices?.some((each) => each.tone && each.tone !== 'neutral')

function ChoiceCell({ field, value }: ShowProps) {
  if (isEmpty(value)) return <None />
  if (!toned(field)) return <>{print(value, field)}</>
  return <ChoicePill tone={choiceOf(field, value)?.tone} label={print(value, field)} />
}

function ChoiceValue({ field, value }: ShowProps) {
  return (
    <span className="flex min-w-0 items-center gap-2">
      {toned(field) ? <Dot tone={choiceOf(field, value)?.tone} /> : null}
      <span className="cut">{print(value, field)}</span>
    </span>
  )
}

const NOTHING = ''

/** What has a value from the start never goes without one. */
const isClearable = (field: Field) => !field.required && field.initial === undefined

function optionsOf(field: Field, clearable: boolean) {
  const options = (field.choices ?? []).map((each) => ({
    value: each.value,
    label: each.label,
    tone: toned(field) ? (each.tone ?? ('neutral' as const)) : undefined,
  }))
  return clearable ? [...options, { value: NOTHING, label: words.t('fields.nothing') }] : options
}

function ChoiceInput({ place, field, value, label, onDraft, onDone, onCancel }: InputProps) {
  const { t } = useWords()
  const current = isEmpty(value) ? null : String(value)
  const options = optionsOf(field, isClearable(field) && (place === 'form' ? current !== null : !isEmpty(value)))
  const draft = (picked: string) => ({ value: picked === NOTHING ? null : picked })
  if (place === 'form')
    return (
      <Select
        value={current}
        options={options}
        placeholder={t('fields.choose')}
        onChange={(picked) => onDraft(draft(picked))}
      />
    )
  return (
    <PickInput
      label={label ?? field.label}
      placeholder={t('fields.set', { field: (label ?? field.label).toLowerCase() })}
      value={current ? [current] : []}
      options={options}
      onPick={(option) => onDone?.(draft(option.value))}
      onClose={() => onCancel?.()}
    >
      <ChoiceCell field={field} value={value} />
    </PickInput>
  )
}

function ChoiceFilter({ field, values, many, onChange, onDone }: FilterProps) {
  const chosen = values.map(String)
  return (
    <Picker
      label={field.label}
      value={chosen}
      multiple={many}
      options={optionsOf(field, false)}
      onPick={({ value }) => {
        if (!many) {
          onChange([value])
          onDone()
        } else onChange(chosen.includes(value) ? chosen.filter((each) => each !== value) : [...chosen, value])
      }}
    />
  )
}

export const choice: FieldKind = {
  icon: CircleDot,
  align: 'start',
  width: 128,
  print,
  Cell: ChoiceCell,
  Value: ChoiceValue,
  Input: ChoiceInput,
  filter: {
    operators: ['any', 'none', 'is', 'not', 'empty', 'filled'],
    words: 'list',
    Editor: ChoiceFilter,
    Text: ({ field, value }) => <>{print(value, field)}</>,
  },
  sums: ['filled'],
}
