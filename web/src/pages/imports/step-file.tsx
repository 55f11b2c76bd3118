import '../../words/imports.ts'
import ArrowRight from 'lucide-react/icons/arrow-right'
import { useGo } from '../../shell/org-link.tsx'
import { Button } from '../../ui/button.tsx'
import { ErrorState } from '../../ui/error-state.tsx'
import { Skeleton } from '../../ui/skeleton.tsx'
import { useWords } from '../../words/index.ts'
import { DialectForm, DialectWords } from './dialect.tsx'
import { type Import, type PreviewRow, usePreview } from './transfer.ts'
import type { Steps } from './use-steps.ts'
import { type StepName, WizardFrame } from './wizard-frame.tsx'

export interface StepProps {
  row: Import
  steps: Steps
  frame: { row: Import; step: StepName; open: StepName[]; onStep: (step: StepName) => void }
}

/** Step 1 once the file is there: how it was read, its first rows. */
export function StepFile({ row, steps, frame }: StepProps) {
  const { t } = useWords()
  const go = useGo()
  const { data, error, isPending, isFetching, refetch } = usePreview(row)
  return (
    <WizardFrame
      {...frame}
      foot={
        <>
          <span className="cut text-ink-3 max-md:hidden">
            <DialectWords row={row} />
          </span>
          <span className="grow" />
          <Button variant="quiet" onClick={() => void go(`imports/new?noun=${row.noun}`)}>
            {t('imports.chooseAnother')}
          </Button>
          <Button variant="primary" onClick={() => frame.onStep('columns')}>
            {t('imports.goOn')}
            <ArrowRight />
          </Button>
        </>
      }
    >
      <div className="wizard">
        <div className="wizard-part max-w-280">
          <h1 className="wizard-title mb-4 break-words">{row.name}</h1>
          <DialectForm row={row} onChange={(changes) => void steps.setDialect(changes)} />
          <Warnings row={row} />
          <h2 className="part-title mb-2">{t('imports.first')}</h2>
          {error ? <ErrorState problem={error} onRetry={() => void refetch()} className="px-0" /> : null}
          {isPending && !error ? [1, 2, 3].map((line) => <Skeleton key={line} className="my-5 w-full" />) : null}
          {data ? <RawRows row={row} rows={data.rows} busy={isFetching} /> : null}
        </div>
      </div>
    </WizardFrame>
  )
}

/** What was odd while reading, and where. */
export function Warnings({ row }: { row: Import }) {
  const { t } = useWords()
  const warnings = row.warnings ?? []
  if (warnings.length === 0) return null
  return (
    <section className="ui-note mb-4 flex-col" data-tone="warn">
      <h2 className="font-semibold">{t('imports.warnings')}</h2>
      <ul>
        {warnings.slice(0, 8).map((each) => (
          <li key={`${each.row} ${each.column} ${each.message}`} className="break-words">
            {each.row === undefined || each.row === null ? '' : `${t('imports.readFailedAt', { line: each.row })}: `}
            {each.message}
          </li>
        ))}
      </ul>
    </section>
  )
}

/** The file as it is, so that a wrong separator is seen at once. */
function RawRows({ row, rows, busy }: { row: Import; rows: PreviewRow[]; busy: boolean }) {
  const { t } = useWords()
  const columns = (row.columns ?? []).slice(0, 60)
  if (rows.length === 0) return <p className="text-ink-3">{t('imports.preview.none')}</p>
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table is scrolled by keys, too
    <div className="raw" role="region" aria-label={t('imports.first')} aria-busy={busy} tabIndex={0}>
      <table>
        <thead>
          <tr>
            <th>
              <span className="sr-only">{t('imports.row')}</span>
            </th>
            {columns.map((column) => (
              <th key={column.index} data-tip={column.name} data-tip-when="cut">
                {column.name || t('imports.column.untitled', { number: column.index + 1 })}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((each) => (
            <tr key={each.line}>
              <td>{each.line}</td>
              {columns.map((column) => (
                <td key={column.index} data-tip={each.cells[column.index]} data-tip-when="cut">
                  {each.cells[column.index]}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
