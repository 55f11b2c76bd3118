import '../../words/automations.ts'
import '../../words/records.ts'
import ChevronLeft from 'lucide-react/icons/chevron-left'
import ChevronRight from 'lucide-react/icons/chevron-right'
import { OrgLink, useGo } from '../../shell/org-link.tsx'
import { Button } from '../../ui/button.tsx'
import { IconButton } from '../../ui/icon-button.tsx'
import { When } from '../../ui/when.tsx'
import { useWords } from '../../words/index.ts'
import { RecordName } from './record-name.tsx'
import { isUnderWay, RunPill } from './run-state.tsx'

export interface Run {
  id: string
  status: string
  noun: string | null
  recordId: string | null
  waitingFor: string | null
  problem: string | null
  startedAt: string | null
  endedAt: string | null
  deadlineAt: string | null
  stepCount: number
}

interface HeadProps {
  /** The automation. */
  id: string
  name: string
  run: Run | undefined
  locked: string | undefined
  busy: boolean
  onCancel: () => void
  onReplay: () => void
}

/** Where one is, how the run stands, and what can be done with it. */
export function RunHead({ id, name, run, locked, busy, onCancel, onReplay }: HeadProps) {
  const { t } = useWords()
  const go = useGo()
  return (
    <header className="top-bar">
      <IconButton
        className="md:hidden"
        label={t('automations.runs')}
        icon={<ChevronLeft />}
        onClick={() => void go(`automations/${id}?tab=runs`)}
      />
      <nav className="flex min-w-0 items-center gap-2 max-md:hidden" aria-label={t('record.breadcrumb')}>
        <OrgLink to="automations" className="text-ink-3 hover:text-ink">
          {t('automations.title')}
        </OrgLink>
        <ChevronRight aria-hidden="true" className="size-3.5! text-ink-3 rtl:rotate-180" />
        <OrgLink to={`automations/${id}?tab=runs`} className="cut text-ink-3 hover:text-ink">
          {name}
        </OrgLink>
        <ChevronRight aria-hidden="true" className="size-3.5! text-ink-3 rtl:rotate-180" />
      </nav>
      <h1 className="page-title cut" tabIndex={-1}>
        {t('automations.runOne')}
      </h1>
      {run ? <RunPill status={run.status} /> : null}
      <span className="grow" />
      {run && isUnderWay(run.status) ? (
        <Button reason={locked} onClick={onCancel}>
          {t('automations.cancelRun')}
        </Button>
      ) : run ? (
        <Button busy={busy} reason={locked} onClick={onReplay}>
          {run.status === 'failed' ? t('automations.replayFailed') : t('automations.replay')}
        </Button>
      ) : null}
    </header>
  )
}

/** What a run is about, when it began and ended, what it waits for or why it failed. */
export function RunFacts({ run }: { run: Run }) {
  const { t } = useWords()
  return (
    <>
      <div className="flex flex-wrap items-center gap-x-5 gap-y-1">
        {run.noun && run.recordId ? (
          <RecordName noun={run.noun} id={run.recordId} />
        ) : (
          <span>{t('automations.noRecord')}</span>
        )}
        {run.startedAt ? (
          <span className="num text-ink-3">
            {t('automations.began')} <When value={run.startedAt} className="lowercase" />
          </span>
        ) : null}
        {run.endedAt ? (
          <span className="num text-ink-3">
            {t('automations.ended')} <When value={run.endedAt} className="lowercase" />
          </span>
        ) : null}
      </div>
      {run.waitingFor ? (
        <p className="mt-3 rounded-3 bg-info-soft px-3 py-2 text-info-ink" role="status">
          {t('automations.waitsFor', { what: run.waitingFor })}
        </p>
      ) : null}
      {run.problem ? <p className="mt-3 rounded-3 bg-bad-soft px-3 py-2 text-bad-ink">{run.problem}</p> : null}
    </>
  )
}
