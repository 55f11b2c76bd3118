import SlidersHorizontal from 'lucide-react/icons/sliders-horizontal'
import { useState } from 'react'
import type { Resource } from '../../api/query.ts'
import { useResources } from '../../api/query.ts'
import { Chip, ChipPart, ChipRemove } from '../../ui/chip.tsx'
import { Menu } from '../../ui/menu.tsx'
import { Popover } from '../../ui/popover.tsx'
import { useWords } from '../../words/index.ts'
import { kindOf } from '../fields/index.ts'
import { type Condition, isReady, takesNoValue, withOperator } from './chips.ts'
import { FieldPicker } from './field-picker.tsx'
import { freshChip, operatorsOf, printOperator } from './operators.ts'
import { targetOf } from './targets.ts'
import type { FilterValue } from './tree.ts'
import { ValuePopover, ValueText } from './value-part.tsx'

interface FilterChipProps {
  chip: Condition
  resource: Resource
  /** A new chip asks for its value at once. */
  asks?: boolean
  onChange: (chip: Condition) => void
  onRemove: () => void
}

/** Field, operator and value: three parts that each open, and a cross. */
export function FilterChip({ chip: given, resource, asks = false, onChange, onRemove }: FilterChipProps) {
  const { t } = useWords()
  // A question that has no answer yet; the former one counts until it has.
  const [pending, setPending] = useState<Condition | null>(null)
  const chip = pending ?? given
  const { resources } = useResources()
  const [open, setOpen] = useState<'field' | 'value' | null>(asks ? 'value' : null)
  const target = targetOf(chip.field, resource, resources)
  if (!target) return <AdvancedChip text={chip.field} onRemove={onRemove} />
  const { field, label } = target
  const Icon = kindOf(field).icon
  const change = (next: Condition) => {
    setPending(isReady(next) ? null : next)
    if (isReady(next)) onChange(next)
    else setOpen('value')
  }
  const answer = (values: FilterValue[]) => {
    if (values.length > 0) change({ ...chip, values })
    else if (pending) setPending(null)
    else onRemove()
  }
  const name = t('filter.remove', { field: label })
  return (
    <Chip aria-label={label}>
      <Popover
        open={open === 'field'}
        onOpenChange={(next) => setOpen(next ? 'field' : null)}
        trigger={
          <ChipPart part="field">
            <Icon />
            <span className="cut">{label}</span>
          </ChipPart>
        }
      >
        <FieldPicker
          resource={resource}
          chosen={chip.field}
          onPick={(next) => change(freshChip(next.path, next.field))}
        />
      </Popover>
      <Menu
        trigger={
          <ChipPart
            part="operator"
            aria-label={`${t('filter.operator')}: ${printOperator(field, chip.operator, chip.values.length)}`}
          >
            {printOperator(field, chip.operator, chip.values.length)}
          </ChipPart>
        }
        items={operatorsOf(field).map((operator) => ({
          label: printOperator(field, operator),
          checked: operator === chip.operator,
          onSelect: () => change(withOperator(chip, operator)),
        }))}
      />
      {takesNoValue(chip.operator) ? null : (
        <ValuePopover
          field={field}
          chip={chip}
          open={open === 'value'}
          onOpenChange={(next) => setOpen(next ? 'value' : null)}
          onChange={answer}
          trigger={
            <ChipPart part="value" className="num">
              <ValueText field={field} values={chip.values} />
            </ChipPart>
          }
        />
      )}
      <ChipRemove label={name} onClick={onRemove} />
    </Chip>
  )
}

/** What chips cannot show: it opens the builder and is never lost. */
export function AdvancedChip({ text, onOpen, onRemove }: { text: string; onOpen?: () => void; onRemove: () => void }) {
  const { t } = useWords()
  return (
    <Chip aria-label={t('filter.advanced')}>
      <ChipPart part="field" onClick={onOpen}>
        <SlidersHorizontal />
        {t('filter.advanced')}
      </ChipPart>
      <ChipPart part="value" onClick={onOpen} data-tip={text} className="font-normal!">
        <span className="cut max-w-64">{text}</span>
      </ChipPart>
      <ChipRemove label={t('filter.remove', { field: t('filter.advanced') })} onClick={onRemove} />
    </Chip>
  )
}
