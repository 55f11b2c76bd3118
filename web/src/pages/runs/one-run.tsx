import '../../words/runs.ts'
import { useParams } from '@tanstack/react-router'
import { useState } from 'react'
import { api } from '../../api/client.ts'
import { useCan } from '../../api/me.ts'
import { OrgLink } from '../../shell/org-link.tsx'
import { useTitle } from '../../shell/use-title.ts'
import { Button } from '../../ui/button.tsx'
import { ChoicePill } from '../../ui/choice-pill.tsx'
import { Code } from '../../ui/code.tsx'
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx'
import { ErrorState } from '../../ui/error-state.tsx'
import { Skeleton } from '../../ui/skeleton.tsx'
import { toast, toastFailure } from '../../ui/toast.ts'
import { When } from '../../ui/when.tsx'
import { useWords } from '../../words/index.ts'
import { SettingsPage } from '../settings/part.tsx'
import { isLive, type Run, runTones, useRun, useSteps } from './run.ts'
import { StepLine } from './step-line.tsx'

/** One run as a line of its steps. */
export default function OneRun() {
  const { t } = useWords()
  const can = useCan()
  const { id } = useParams({ strict: false }) as { id: string }
  const { data: run, error, isPending, refetch } = useRun(id)
  const steps = useSteps(id, run ? isLive(run) : false)
  useTitle(run?.label ?? t('runs.title'))
  if (error) return <ErrorState problem={error} onRetry={() => void refetch()} />
  if (isPending) return <Skeleton className="m-8 w-48" />
  const again = async () => void (await Promise.all([refetch(), steps.refetch()]))
  const may = Boolean(can('runs:write'))
  const replay = async (fromStep?: string) => {
    try {
      await api.post('/runs/replay', { id, ...(fromStep ? { fromStep } : {}) })
      toast(t('runs.replayed'))
      await again()
    } catch (failure) {
      toastFailure(failure)
    }
  }
  const lines = steps.data?.data ?? []
  return (
    <>
      <OrgLink to="settings/runs" className="mb-2 inline-block px-5 pt-6 text-ink-3 hover:text-ink md:px-10 md:pt-8">
        ‹ {t('runs.back')}
      </OrgLink>
      <SettingsPage
        title={run.label}
        text={run.flow}
        wide
        aside={<Verbs run={run} may={may} again={again} replay={replay} />}
      >
        <div className="mb-6 flex flex-wrap items-center gap-x-4 gap-y-1">
          <ChoicePill tone={runTones[run.status]} label={t(`runs.states.${run.status}`)} />
          <When value={run.createdAt} className="text-ink-3" />
          {run.waitingFor ? <span className="text-ink-2">{t('runs.waitsFor', { what: run.waitingFor })}</span> : null}
        </div>
        {run.problem ? <p className="mb-6 break-words text-bad-ink">{run.problem}</p> : null}
        <h3 className="part-title mb-2">{t('runs.steps')}</h3>
        {steps.data && lines.length === 0 ? <p className="text-ink-3">{t('runs.stepsNone')}</p> : null}
        <ol>
          {lines.map((step) => (
            <StepLine
              key={step.id}
              step={step}
              onReplay={may && !isLive(run) ? () => void replay(step.key) : undefined}
            />
          ))}
        </ol>
        <Json title={t('runs.given')} value={run.input} />
        <Json title={t('runs.result')} value={run.output} />
      </SettingsPage>
    </>
  )
}

function Json({ title, value }: { title: string; value: unknown }) {
  if (value === null || value === undefined) return null
  return (
    <section className="mt-6">
      <h3 className="part-title mb-2">{title}</h3>
      <Code className="short" tabIndex={0} code={JSON.stringify(value, null, 2)} />
    </section>
  )
}

interface VerbsProps {
  run: Run
  may: boolean
  again: () => Promise<void>
  replay: () => Promise<void>
}

function Verbs({ run, may, again, replay }: VerbsProps) {
  const { t } = useWords()
  const [asked, setAsked] = useState(false)
  const reason = may ? undefined : t('runs.locked')
  if (!isLive(run))
    return (
      <Button reason={reason} onClick={() => void replay()}>
        {run.status === 'done' ? t('runs.replayAgain') : t('runs.replayAll')}
      </Button>
    )
  return (
    <>
      <Button reason={reason} onClick={() => setAsked(true)}>
        {t('runs.cancel')}
      </Button>
      <ConfirmDialog
        open={asked}
        onOpenChange={setAsked}
        title={t('runs.cancelTitle', { label: run.label })}
        description={t('runs.cancelText')}
        verb={t('runs.cancel')}
        onConfirm={async () => {
          await api.post('/runs/cancel', { id: run.id })
          await again()
        }}
      />
    </>
  )
}
