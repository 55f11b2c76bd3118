import '../../words/imports.ts'
import ArrowRight from 'lucide-react/icons/arrow-right'
import { Input } from '../../ui/input.tsx'
import { Select } from '../../ui/select.tsx'
import { useWords } from '../../words/index.ts'
import type { TargetField } from './transfer.ts'

interface MapProps {
  /** What the file says. */
  values: string[]
  field: TargetField | undefined
  map: Record<string, string>
  onChange: (map: Record<string, string>) => void
}

const AS_IS = ''

/** Left what the file says, right what it becomes: one of the field's choices, or typed. */
export function ValueMap({ values, field, map, onChange }: MapProps) {
  const { t } = useWords()
  const set = (value: string, to: string) => {
    const { [value]: _before, ...rest } = map
    onChange(to ? { ...rest, [value]: to } : rest)
  }
  return (
    <div className="values-map">
      {values.map((value) => (
        <MapLine key={value} value={value} to={map[value] ?? ''} field={field} onChange={(to) => set(value, to)} />
      ))}
      {values.length === 0 ? <p className="col-span-3 text-ink-3">{t('imports.column.nothingIn')}</p> : null}
    </div>
  )
}

function MapLine({
  value,
  to,
  field,
  onChange,
}: {
  value: string
  to: string
  field: TargetField | undefined
  onChange: (to: string) => void
}) {
  const { t } = useWords()
  const label = t('imports.check.mapTo', { value })
  const own = field?.choices?.find((each) =>
    [each.value, each.label].some((word) => word.toLowerCase() === value.toLowerCase()),
  )
  return (
    <>
      <span className="cut" data-tip={value} data-tip-when="cut">
        {value || '—'}
      </span>
      <ArrowRight className="text-ink-3" />
      {field?.choices ? (
        <Select
          size="sm"
          label={label}
          value={to || own?.value || AS_IS}
          onChange={onChange}
          options={[
            ...(own ? [] : [{ value: AS_IS, label: t('imports.column.asIs') }]),
            ...field.choices.map(({ value: each, label: name, tone }) => ({ value: each, label: name, tone })),
          ]}
        />
      ) : (
        <Input
          size="sm"
          aria-label={label}
          defaultValue={to}
          placeholder={t('imports.column.asIs')}
          onBlur={(event) => event.target.value !== to && onChange(event.target.value)}
        />
      )}
    </>
  )
}
