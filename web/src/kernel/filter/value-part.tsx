import { type ReactElement, useRef, useState } from 'react'
import { Popover } from '../../ui/popover.tsx'
import { useWords } from '../../words/index.ts'
import { type Field, kindOf } from '../fields/index.ts'
import { type Condition, takesMany } from './chips.ts'
import type { FilterValue } from './tree.ts'

/** The values of a condition in words: at most three, then "+4". */
export function ValueText({ field, values }: { field: Field; values: FilterValue[] }) {
  const { t } = useWords()
  const Text = kindOf(field).filter?.Text
  if (!Text || values.length === 0) return <span className="text-ink-3">{t('filter.choose')}</span>
  return (
    <span className="cut">
      {values.slice(0, 3).map((value, index) => (
        <span key={JSON.stringify(value)}>
          {index > 0 ? ', ' : ''}
          <Text field={field} value={value} />
        </span>
      ))}
      {values.length > 3 ? ` ${t('filter.more', { count: values.length - 3 })}` : ''}
    </span>
  )
}

interface ValuePopoverProps {
  field: Field
  chip: Condition
  trigger: ReactElement
  open: boolean
  onOpenChange: (open: boolean) => void
  /** Called once, when the popover closes. */
  onChange: (values: FilterValue[]) => void
}

/** Chooses the value of a condition; what was chosen counts when the popover closes. */
export function ValuePopover({ field, chip, trigger, open, onOpenChange, onChange }: ValuePopoverProps) {
  const latest = useRef(chip.values)
  const change = (next: boolean) => {
    if (next) latest.current = chip.values
    else onChange(latest.current)
    onOpenChange(next)
  }
  return (
    <Popover trigger={trigger} open={open} onOpenChange={change}>
      <Inside
        key={chip.operator}
        field={field}
        chip={chip}
        onChange={(values) => (latest.current = values)}
        onDone={() => change(false)}
      />
    </Popover>
  )
}

function Inside({
  field,
  chip,
  onChange,
  onDone,
}: {
  field: Field
  chip: Condition
  onChange: (values: FilterValue[]) => void
  onDone: () => void
}) {
  const [values, setValues] = useState(chip.values)
  const Editor = kindOf(field).filter?.Editor
  if (!Editor) return null
  const change = (next: FilterValue[]) => {
    setValues(next)
    onChange(next)
  }
  return <Editor field={field} values={values} many={takesMany(chip.operator)} onChange={change} onDone={onDone} />
}
