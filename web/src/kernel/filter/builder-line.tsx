import X from 'lucide-react/icons/x'
import { useState } from 'react'
import { type Resource, useResources } from '../../api/query.ts'
import { IconButton } from '../../ui/icon-button.tsx'
import { Popover } from '../../ui/popover.tsx'
import { Select } from '../../ui/select.tsx'
import { useWords } from '../../words/index.ts'
import { kindOf } from '../fields/index.ts'
import { type ChipOperator, type Condition, takesNoValue, withOperator } from './chips.ts'
import { FieldPicker } from './field-picker.tsx'
import { freshChip, operatorsOf, printOperator } from './operators.ts'
import { targetOf } from './targets.ts'
import { ValuePopover, ValueText } from './value-part.tsx'

interface BuilderLineProps {
  chip: Condition
  resource: Resource
  onChange: (chip: Condition) => void
  onRemove: () => void
}

/** One condition of the builder: field, operator, value, cross. */
export function BuilderLine({ chip, resource, onChange, onRemove }: BuilderLineProps) {
  const { t } = useWords()
  const { resources } = useResources()
  const [open, setOpen] = useState<'field' | 'value' | null>(null)
  const target = targetOf(chip.field, resource, resources)
  const field = target?.field
  const Icon = field && kindOf(field).icon
  return (
    <div className="builder-line">
      <Popover
        open={open === 'field'}
        onOpenChange={(next) => setOpen(next ? 'field' : null)}
        trigger={
          <button
            type="button"
            className="ui-input"
            data-size="sm"
            aria-label={`${t('filter.field')}: ${target?.label ?? chip.field}`}
          >
            {Icon ? <Icon /> : null}
            <span className="cut">{target?.label ?? chip.field}</span>
          </button>
        }
      >
        <FieldPicker
          resource={resource}
          chosen={chip.field}
          onPick={(next) => {
            setOpen(null)
            onChange(freshChip(next.path, next.field))
          }}
        />
      </Popover>
      {field ? (
        <Select
          size="sm"
          label={t('filter.operator')}
          value={chip.operator}
          options={operatorsOf(field).map((operator) => ({ value: operator, label: printOperator(field, operator) }))}
          onChange={(operator) => onChange(withOperator(chip, operator as ChipOperator))}
        />
      ) : (
        <span />
      )}
      {field && !takesNoValue(chip.operator) ? (
        <ValuePopover
          field={field}
          chip={chip}
          open={open === 'value'}
          onOpenChange={(next) => setOpen(next ? 'value' : null)}
          onChange={(values) => onChange({ ...chip, values })}
          trigger={
            <button type="button" className="ui-input num" data-size="sm">
              <ValueText field={field} values={chip.values} />
            </button>
          }
        />
      ) : (
        <span />
      )}
      <IconButton size="sm" label={t('filter.removeCondition')} icon={<X />} onClick={onRemove} />
    </div>
  )
}
