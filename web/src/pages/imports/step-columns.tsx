import '../../words/imports.ts'
import ArrowRight from 'lucide-react/icons/arrow-right'
import { useMemo, useState } from 'react'
import { Button } from '../../ui/button.tsx'
import { ErrorState } from '../../ui/error-state.tsx'
import { Skeleton } from '../../ui/skeleton.tsx'
import { Tabs } from '../../ui/tabs.tsx'
import { usePhone } from '../../ui/use-media.ts'
import { useWords } from '../../words/index.ts'
import { ColumnLine } from './column-line.tsx'
import { ExpectedResult } from './expected.tsx'
import { MatchRule } from './match-rule.tsx'
import { fieldsByName, misfitsOf, missingFields, tally, targetOf, withTarget } from './matching.ts'
import { PreviewPanel } from './preview-panel.tsx'
import type { StepProps } from './step-file.tsx'
import {
  type FileColumn,
  type Import,
  type PreviewRow,
  type ProblemGroup,
  type Target,
  type TargetGroup,
  usePreview,
  useProblems,
  useTargets,
} from './transfer.ts'
import { WizardFrame } from './wizard-frame.tsx'

/** Files have up to some thousand columns; so many lines are drawn at once. */
const MANY = 150

/** What of the file does not fit, by column: of all rows once they were checked, else of the first ones. */
function useMisfits(checked: { groups: ProblemGroup[] } | undefined, rows: PreviewRow[] | undefined) {
  return useMemo(() => {
    if (!checked) return misfitsOf(rows ?? [])
    const counted = checked.groups.filter((group) => group.column !== null)
    return new Map(
      counted.map((group) => [group.column, { count: group.rows, sample: group.samples[0]?.value ?? '' }] as const),
    )
  }, [checked, rows])
}

/** Why the next step cannot be taken yet. */
function useReason(row: Import, groups: TargetGroup[]): string | undefined {
  const { t } = useWords()
  const matched = Object.values(row.mapping?.columns ?? {}).some((each) => each !== null)
  if (!matched) return t('imports.columns.none')
  const missing = row.mapping?.match.missing === 'skip' ? [] : missingFields(groups, row.mapping)
  return missing.length > 0 ? t('imports.columns.required', { fields: missing.join(', ') }) : undefined
}

/** Step 2: where each column goes, with the records it makes beside it. */
export function StepColumns({ row, steps, frame }: StepProps) {
  const { t } = useWords()
  const phone = usePhone()
  const [tab, setTab] = useState<'columns' | 'preview'>('columns')
  const [mine, setMine] = useState<ReadonlySet<number>>(new Set())
  const [most, setMost] = useState(MANY)
  const targets = useTargets(row.id)
  const preview = usePreview(row)
  const checked = useProblems(row, row.status === 'checked').data
  const groups = useMemo(() => targets.data?.groups ?? [], [targets.data])
  const fields = useMemo(() => fieldsByName(groups), [groups])
  const rows = preview.data?.rows
  const misfits = useMisfits(checked, rows)
  const reason = useReason(row, groups)
  const columns = row.columns ?? []
  const { mapping } = row
  const used = new Set(Object.values(mapping?.columns ?? {}).map((each) => each?.field ?? ''))
  const matched = columns.filter((column) => targetOf(mapping, column)).length
  const check = async () => {
    if (await steps.start('check')) frame.onStep('check')
  }
  const put = (column: FileColumn, next: Target | null) => {
    if (next?.field !== targetOf(mapping, column)?.field) setMine((now) => new Set([...now, column.index]))
    void steps.setMapping((now) => withTarget(now, column.index, next, fields.get(next?.field ?? '')))
  }

  const list = (
    <section className="wizard-part">
      <h1 className="wizard-title">{t('imports.columns.title')}</h1>
      <p className="wizard-text">
        {t('imports.columns.matched', { count: matched, all: columns.length })} {t('imports.columns.text')}
      </p>
      {targets.error ? <ErrorState problem={targets.error} onRetry={() => void targets.refetch()} /> : null}
      <ol className="pairs">
        <li className="pairs-head" aria-hidden="true">
          <span>{t('imports.columns.inFile')}</span>
          <span />
          <span>{t('imports.columns.inBanyan')}</span>
          <span>{t('imports.columns.matchedBy')}</span>
        </li>
        {targets.isPending
          ? columns.slice(0, 8).map((column) => (
              <li key={column.index}>
                <Skeleton className="w-2/3" />
                <span />
                <Skeleton className="h-8! w-full" />
              </li>
            ))
          : columns.slice(0, most).map((column) => {
              const target = targetOf(mapping, column)
              return (
                <ColumnLine
                  key={column.index}
                  column={column}
                  target={target}
                  field={target ? fields.get(target.field) : undefined}
                  groups={groups}
                  used={used}
                  mine={mine.has(column.index)}
                  isKey={target !== null && mapping?.match.fields.includes(target.field) === true}
                  misfit={misfits.get(column.index)}
                  counted={checked !== undefined}
                  looked={rows?.length ?? 0}
                  onTarget={(next) => put(column, next)}
                />
              )
            })}
      </ol>
      {columns.length > most ? (
        <Button variant="quiet" className="mt-3" onClick={() => setMost(most + MANY)}>
          {t('imports.columns.more', { count: columns.length - most })}
        </Button>
      ) : null}
    </section>
  )
  const side = (
    <aside className="wizard-side" aria-label={t('imports.preview.tab')}>
      <PreviewPanel noun={row.noun} groups={groups} rows={rows} busy={preview.isFetching} />
      {preview.error ? <ErrorState problem={preview.error} className="px-0" /> : null}
      {mapping ? (
        <MatchRule groups={groups} mapping={mapping} onChange={(change) => void steps.setMapping(change)} />
      ) : null}
      {checked || rows ? (
        <div className="mt-5 border-t border-line pt-4">
          <ExpectedResult
            expected={checked?.expected ?? tally(rows ?? [])}
            from={checked ? undefined : (rows?.length ?? 0)}
          />
        </div>
      ) : null}
    </aside>
  )
  return (
    <WizardFrame
      {...frame}
      foot={
        <>
          <span className="cut text-ink-3 max-md:hidden">{t('imports.expected.promise')}</span>
          <span className="grow" />
          <Button variant="quiet" onClick={() => frame.onStep('file')}>
            {t('imports.back')}
          </Button>
          <Button variant="primary" reason={reason} busy={steps.busy === 'check'} onClick={() => void check()}>
            {row.rows === null ? t('imports.checkRowsUnknown') : t('imports.checkRows', { count: row.rows })}
            <ArrowRight />
          </Button>
        </>
      }
    >
      {phone ? (
        <Tabs
          label={t('imports.preview.tab')}
          className="flex-none px-2"
          panelClassName="flex min-h-0 grow flex-col overflow-auto"
          value={tab}
          onChange={setTab}
          tabs={[
            { value: 'columns', label: t('imports.preview.tabColumns'), count: columns.length },
            { value: 'preview', label: t('imports.preview.tab') },
          ]}
        >
          {tab === 'columns' ? list : side}
        </Tabs>
      ) : (
        <div className="wizard-work">
          {list}
          {side}
        </div>
      )}
    </WizardFrame>
  )
}
