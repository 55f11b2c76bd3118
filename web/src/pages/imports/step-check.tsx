import '../../words/imports.ts'
import ArrowRight from 'lucide-react/icons/arrow-right'
import CircleCheck from 'lucide-react/icons/circle-check'
import { useMemo } from 'react'
import { Button } from '../../ui/button.tsx'
import { ErrorState } from '../../ui/error-state.tsx'
import { Skeleton } from '../../ui/skeleton.tsx'
import { toast } from '../../ui/toast.ts'
import { useWords } from '../../words/index.ts'
import { useRegion } from '../../words/region.ts'
import { ExpectedResult } from './expected.tsx'
import { JobBar } from './job-bar.tsx'
import { fieldsByName } from './matching.ts'
import { ProblemItem } from './problem-item.tsx'
import { type StepProps, Warnings } from './step-file.tsx'
import { useProblems, useProgress, useTargets } from './transfer.ts'
import { useFixes } from './use-fixes.ts'
import { WizardFrame } from './wizard-frame.tsx'

/** Step 3: every row was read. What does not fit, in groups that can be mended, and what would happen to the rest. */
export default function StepCheck({ row, steps, frame }: StepProps) {
  const { t } = useWords()
  const { locale } = useRegion()
  // A changed mapping puts the import back before its check for a moment.
  const reading = row.status !== 'checked'
  const progress = useProgress('imports', row.id, reading)
  const { data, error, refetch, isPending } = useProblems(row, !reading)
  const targets = useTargets(row.id)
  const fields = useMemo(() => fieldsByName(targets.data?.groups ?? []), [targets.data])
  const { changed, targetOf, fix, take } = useFixes(row)
  const lands = data ? data.expected.create + data.expected.update : 0
  const number = lands.toLocaleString(locale)

  const run = async () => {
    if (await steps.start('run')) toast(t('imports.started', { count: row.rows ?? lands }))
  }
  const again = () => {
    const mapping = take()
    if (mapping) void steps.setMapping(() => mapping)
    void steps.start('check')
  }

  const foot = reading ? (
    <>
      <span className="grow" />
      <Button variant="quiet" busy={steps.busy === 'cancel'} onClick={() => void steps.start('cancel')}>
        {t('ui.cancel')}
      </Button>
    </>
  ) : (
    <>
      <span className="cut text-ink-3 max-md:hidden">{t('imports.expected.promise')}</span>
      <span className="grow" />
      <Button variant="quiet" onClick={() => frame.onStep('columns')}>
        {t('imports.back')}
      </Button>
      {changed ? (
        <Button variant="primary" busy={steps.busy === 'check'} onClick={again}>
          {t('imports.check.again')}
        </Button>
      ) : (
        <Button variant="primary" busy={steps.busy === 'run' || !data} onClick={() => void run()}>
          {lands > 0 ? t('imports.run', { number }) : t('imports.runAll')}
          <ArrowRight />
        </Button>
      )}
    </>
  )
  return (
    <WizardFrame {...frame} foot={foot}>
      <div className="wizard">
        <div className="wizard-part max-w-240">
          <h1 className="wizard-title">{t('imports.check.title')}</h1>
          <p className="wizard-text">{t('imports.check.text')}</p>
          {reading ? <JobBar title={t('imports.checking')} state={progress} /> : null}
          {error ? (
            <ErrorState
              className="px-0"
              problem={error}
              title={t('imports.check.failed')}
              onRetry={() => void refetch()}
            />
          ) : null}
          {!reading && isPending && !error
            ? [1, 2, 3].map((line) => <Skeleton key={line} className="my-6 w-3/5" />)
            : null}
          {!reading && data ? (
            <>
              <div className="mb-6 max-w-90">
                <ExpectedResult expected={data.expected} counted />
              </div>
              <Warnings row={row} />
              {data.groups.length === 0 ? (
                <p className="ui-note" data-tone="ok" role="status">
                  <CircleCheck />
                  <span>
                    <b className="block font-semibold">{t('imports.check.none')}</b>
                    {t('imports.check.noneText')}
                  </span>
                </p>
              ) : (
                <>
                  <h2 className="part-title mb-1">{t('imports.check.groups')}</h2>
                  <ul>
                    {data.groups.map((group) => {
                      const target = targetOf(group.column)
                      return (
                        <ProblemItem
                          key={`${group.column} ${group.message}`}
                          group={group}
                          target={target}
                          field={target ? fields.get(target.field) : undefined}
                          onTarget={(next) => group.column !== null && fix(group.column, next)}
                        />
                      )
                    })}
                  </ul>
                </>
              )}
            </>
          ) : null}
        </div>
      </div>
    </WizardFrame>
  )
}
