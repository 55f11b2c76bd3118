import '../../words/imports.ts'
import ArrowRight from 'lucide-react/icons/arrow-right'
import Check from 'lucide-react/icons/check'
import type { ReactElement } from 'react'
import { Button } from '../../ui/button.tsx'
import { useWords } from '../../words/index.ts'
import { ColumnOptions, countryName, writingOf } from './column-options.tsx'
import { type KnownField, type Misfit, matchedBy } from './matching.ts'
import { TargetPick } from './target-pick.tsx'
import type { FileColumn, Target, TargetGroup } from './transfer.ts'

interface LineProps {
  column: FileColumn
  target: Target | null
  field: KnownField | undefined
  groups: TargetGroup[]
  used: Set<string>
  /** Chosen by this person, not suggested. */
  mine: boolean
  isKey: boolean
  misfit: Misfit | undefined
  /** The misfit counts every row, not only the first ones. */
  counted: boolean
  /** How many rows were looked at. */
  looked: number
  onTarget: (target: Target | null) => void
}

/** One column of the file: what is in it, where it goes, why, and what does not fit. */
export function ColumnLine({
  column,
  target,
  field,
  groups,
  used,
  mine,
  isKey,
  misfit,
  counted,
  looked,
  onTarget,
}: LineProps) {
  const { t } = useWords()
  const name = column.name || t('imports.column.untitled', { number: column.index + 1 })
  const note = useNote(target, field, isKey)
  const open = target !== null && misfit !== undefined && target.bad !== 'empty'
  const samples = column.samples.filter(Boolean).join(', ')
  return (
    <li data-open={open ? '' : undefined}>
      <div className="min-w-0">
        <p className="cut font-medium" data-tip={name} data-tip-when="cut">
          {name}
        </p>
        {open ? (
          <p className="text-xs text-warn-ink">
            {counted
              ? t('imports.column.misfitsAll', { count: misfit.count, sample: `“${misfit.sample}”` })
              : t('imports.column.misfits', { count: misfit.count, rows: looked, sample: `“${misfit.sample}”` })}
          </p>
        ) : (
          <p className="cut text-xs text-ink-3" data-tip={samples} data-tip-when="cut">
            {samples || t('imports.column.nothingIn')}
          </p>
        )}
      </div>
      <ArrowRight className="text-ink-3 rtl:rotate-180" />
      <div className="pick-cell min-w-0">
        <TargetPick
          column={name}
          groups={groups}
          chosen={field}
          note={note}
          used={used}
          onPick={(next) => onTarget(next ? { field: next } : null)}
        />
      </div>
      <div className="how">
        {target && field ? (
          <How column={column} name={name} target={target} field={field} open={open} mine={mine} onTarget={onTarget} />
        ) : (
          <span>{mine ? t('imports.column.group.you') : ''}</span>
        )}
      </div>
    </li>
  )
}

interface HowProps {
  column: FileColumn
  name: string
  target: Target
  field: KnownField
  open: boolean
  mine: boolean
  onTarget: (target: Target) => void
}

/** Why the column goes there, the quickest way out when something does not fit, and how it is read. */
function How({ column, name, target, field, open, mine, onTarget }: HowProps) {
  const { t } = useWords()
  const options = (trigger?: ReactElement) => (
    <ColumnOptions
      column={column}
      name={name}
      target={target}
      field={field}
      values={[]}
      onTarget={onTarget}
      trigger={trigger}
    />
  )
  if (field.choices)
    return options(
      <button type="button" className="text-link">
        {t('imports.column.values')}
      </button>,
    )
  return (
    <>
      {open ? (
        <Button size="sm" onClick={() => onTarget({ ...target, bad: 'empty' })}>
          {t('imports.column.leaveEmpty')}
        </Button>
      ) : (
        <>
          {mine ? null : <Check className="size-3.5! text-ok-ink" />}
          <span className="grow">{t(`imports.column.group.${mine ? 'you' : matchedBy(column, field)}`)}</span>
        </>
      )}
      {options()}
    </>
  )
}

/** The quiet word beside a field: that it is the key, how its values are written, how many are set. */
function useNote(target: Target | null, field: KnownField | undefined, isKey: boolean): string | undefined {
  const { t } = useWords()
  if (!target || !field) return undefined
  const set = Object.keys(target.map ?? {}).length
  if (isKey) return t('imports.column.matchKey')
  if (set > 0) return t('imports.column.valuesSet', { count: set })
  if (!target.format) return undefined
  const writing = writingOf(field.kind)
  if (writing === 'country') return countryName(target.format)
  const days = (['dmy', 'mdy', 'ymd'] as const).find((each) => each === target.format)
  if (days) return t(`imports.column.formats.${days}`)
  const numbers = (['comma', 'point'] as const).find((each) => each === target.format)
  return numbers ? t(`imports.column.decimals.${numbers}`) : undefined
}
