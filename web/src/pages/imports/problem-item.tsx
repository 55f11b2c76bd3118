import '../../words/imports.ts'
import { useState } from 'react'
import { Button } from '../../ui/button.tsx'
import { Segmented } from '../../ui/segmented.tsx'
import { useWords } from '../../words/index.ts'
import { useRegion } from '../../words/region.ts'
import type { KnownField } from './matching.ts'
import type { ProblemGroup, Target } from './transfer.ts'
import { ValueMap } from './value-map.tsx'

interface ItemProps {
  group: ProblemGroup
  /** Null when the problem is one of the whole row. */
  target: Target | null
  field: KnownField | undefined
  onTarget: (target: Target) => void
}

/** One kind of problem: how many rows, which values, and three ways out. */
export function ProblemItem({ group, target, field, onTarget }: ItemProps) {
  const { t } = useWords()
  const { locale } = useRegion()
  const [mapping, setMapping] = useState(false)
  const shown = group.samples.slice(0, 6)
  const rest = group.samples.length - shown.length
  const inSamples = group.samples.reduce((sum, each) => sum + each.count, 0)
  return (
    <li className="border-t border-line py-4 last:border-b">
      <div className="flex flex-wrap items-start gap-x-4 gap-y-2">
        <div className="min-w-60 grow basis-0">
          <p className="font-medium">
            {group.columnName ?? t('imports.check.wholeRow')}
            <span className="num ms-2 font-normal text-ink-3">{t('imports.check.rows', { count: group.rows })}</span>
          </p>
          <p className="break-words text-ink-2">{group.message}</p>
        </div>
        {target ? (
          <Segmented
            label={t('imports.badLabel')}
            value={target.bad ?? 'reject'}
            onChange={(bad) => onTarget({ ...target, bad })}
            options={[
              { value: 'reject', label: t('imports.check.leaveOut') },
              { value: 'empty', label: t('imports.check.leaveEmpty') },
            ]}
          />
        ) : null}
      </div>
      {shown.length > 0 ? (
        <ul className="mt-2 flex flex-wrap gap-1.5">
          {shown.map((sample) => (
            <li
              key={sample.value}
              className="ui-tag"
              data-tip={t('imports.check.lines', { lines: sample.lines.slice(0, 8).join(', ') })}
            >
              <span className="cut max-w-60">{sample.value === '' ? '—' : sample.value}</span>
              <span className="num text-ink-3">{sample.count.toLocaleString(locale)}</span>
            </li>
          ))}
          {rest > 0 || inSamples < group.rows ? (
            <li className="self-center text-xs text-ink-3">
              {rest > 0
                ? t('imports.check.more', { count: rest })
                : t('imports.check.rows', { count: group.rows - inSamples })}
            </li>
          ) : null}
        </ul>
      ) : null}
      {target && shown.length > 0 ? (
        mapping ? (
          <div className="mt-3 max-w-120">
            <ValueMap
              values={group.samples.map((each) => each.value).filter(Boolean)}
              field={field}
              map={target.map ?? {}}
              onChange={(map) => onTarget({ ...target, map })}
            />
          </div>
        ) : (
          <Button variant="quiet" size="sm" className="mt-2 -ms-2" onClick={() => setMapping(true)}>
            {t('imports.check.map')}
          </Button>
        )
      ) : null}
    </li>
  )
}
