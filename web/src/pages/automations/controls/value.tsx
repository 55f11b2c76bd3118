import '../../../words/automations.ts'
import type { Field } from '../../../kernel/fields/index.ts'
import { Input } from '../../../ui/input.tsx'
import { Picker } from '../../../ui/picker.tsx'
import { Popover } from '../../../ui/popover.tsx'
import { useWords } from '../../../words/index.ts'
import { type ControlProps, textOf, usePlace } from './control.ts'

/** Written numbers and yes or no are what they look like. */
function literal(text: string): unknown {
  const word = text.trim()
  if (word === 'true' || word === 'false') return word === 'true'
  return word !== '' && String(Number(word)) === word ? Number(word) : word
}

/** One value of a field, or several: chosen where the field has choices, else typed with commas between. */
export function AnyValue({ value, onChange, label }: ControlProps) {
  const { t } = useWords()
  const { about, settings, type, locked } = usePlace()
  const name = type === 'on.stage' ? 'stage' : String(settings.field ?? '')
  const field = about?.fields.find((each) => each.name === name) as Field | undefined
  const chosen = value === undefined ? [] : [value].flat()
  const set = (next: unknown[]) => onChange(next.length === 0 ? undefined : next.length === 1 ? next[0] : next)
  if (!field?.choices)
    return (
      <Input
        value={chosen.map(textOf).join(', ')}
        readOnly={locked}
        placeholder={t('automations.anyValue')}
        onChange={(event) =>
          set(
            event.target.value
              .split(',')
              .map(literal)
              .filter((each) => each !== ''),
          )
        }
      />
    )
  const labels = chosen.map((each) => field.choices?.find((one) => one.value === each)?.label ?? textOf(each))
  return (
    <Popover
      trigger={
        <button type="button" className="ui-input" disabled={locked} aria-label={`${label}: ${labels.join(', ')}`}>
          <span className={labels.length > 0 ? 'cut grow text-start' : 'cut grow text-start text-ink-3'}>
            {labels.join(', ') || t('automations.anyValue')}
          </span>
        </button>
      }
    >
      <Picker
        label={label}
        multiple
        value={chosen.map(String)}
        options={field.choices.map((each) => ({ value: each.value, label: each.label, tone: each.tone }))}
        onPick={({ value: picked }) =>
          set(chosen.includes(picked) ? chosen.filter((each) => each !== picked) : [...chosen, picked])
        }
      />
    </Popover>
  )
}
