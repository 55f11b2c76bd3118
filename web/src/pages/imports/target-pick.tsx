import '../../words/imports.ts'
import ChevronDown from 'lucide-react/icons/chevron-down'
import CornerDownRight from 'lucide-react/icons/corner-down-right'
import Minus from 'lucide-react/icons/minus'
import { useState } from 'react'
import type { Field } from '../../kernel/fields/index.ts'
import { kindOf } from '../../kernel/fields/index.ts'
import { Picker } from '../../ui/picker.tsx'
import { Popover } from '../../ui/popover.tsx'
import { useWords } from '../../words/index.ts'
import type { KnownField } from './matching.ts'
import type { TargetGroup } from './transfer.ts'

const LEAVE_OUT = ''

const iconOf = (kind: string) => kindOf({ kind } as Field).icon

interface PickProps {
  /** The column of the file, for screen readers. */
  column: string
  groups: TargetGroup[]
  chosen: KnownField | undefined
  /** A quiet word after the field: "match key", "day.month.year". */
  note?: string
  used: Set<string>
  /** null leaves the column out. */
  onPick: (field: string | null) => void
}

/** Where a column goes: a field found by typing, or nowhere. */
export function TargetPick({ column, groups, chosen, note, used, onPick }: PickProps) {
  const { t } = useWords()
  const [open, setOpen] = useState(false)
  const Icon = chosen ? iconOf(chosen.kind) : Minus
  const relation = chosen?.group.relation
  const options = groups.flatMap((group) =>
    group.fields.map((field) => {
      const FieldIcon = group.relation ? CornerDownRight : iconOf(field.kind)
      const taken = used.has(field.field) && field.field !== chosen?.field
      return {
        value: field.field,
        label: group.relation ? group.label : field.label,
        hint: [group.relation ? field.label : '', taken ? t('imports.column.used') : ''].filter(Boolean).join(', '),
        keywords: field.field,
        icon: <FieldIcon />,
      }
    }),
  )
  return (
    <Popover
      aria-label={t('imports.column.target', { column })}
      open={open}
      onOpenChange={setOpen}
      className="w-(--radix-popover-trigger-width) min-w-64"
      trigger={
        <button
          type="button"
          className="ui-input pick"
          data-off={chosen ? undefined : ''}
          aria-haspopup="listbox"
          aria-expanded={open}
          aria-label={`${t('imports.column.target', { column })}: ${chosen ? [relation ? chosen.group.label : '', chosen.label].filter(Boolean).join(' ') : t('imports.column.leaveOut')}`}
        >
          <Icon />
          <span className="cut">
            {chosen ? (relation ? chosen.group.label : chosen.label) : t('imports.column.leaveOut')}
          </span>
          {relation ? <span className="cut text-xs text-ink-3">{chosen?.label}</span> : null}
          {note ? <span className="cut text-xs text-ink-3">{note}</span> : null}
          <ChevronDown className="ms-auto" />
        </button>
      }
    >
      <Picker
        label={t('imports.column.target', { column })}
        placeholder={t('imports.column.find')}
        value={[chosen?.field ?? LEAVE_OUT]}
        options={[{ value: LEAVE_OUT, label: t('imports.column.leaveOut'), icon: <Minus /> }, ...options]}
        onPick={({ value }) => {
          setOpen(false)
          onPick(value || null)
        }}
      />
    </Popover>
  )
}
