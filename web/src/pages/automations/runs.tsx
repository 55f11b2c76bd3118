import '../../words/automations.ts'
import { useState } from 'react'
import { OrgLink } from '../../shell/org-link.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { ErrorState } from '../../ui/error-state.tsx'
import { Select } from '../../ui/select.tsx'
import { Skeleton } from '../../ui/skeleton.tsx'
import { When } from '../../ui/when.tsx'
import { useWords } from '../../words/index.ts'
import { type Automation, type RunLine, useRuns } from './automation.ts'
import { useEditor } from './editor-state.ts'
import { nodeIn } from './graph.ts'
import { RecordName } from './record-name.tsx'
import { RunPill, runStates } from './run-state.tsx'

/** The runs of one automation, newest first, followed while they go on. */
export function Runs({ automation }: { automation: Automation }) {
  const { t } = useWords()
  const [status, setStatus] = useState('')
  const { data, error, isPending, refetch } = useRuns(automation.id, status || undefined)
  const totals = data?.totals ?? {}
  return (
    <section className="sheet-scroll min-h-0 grow" aria-label={t('automations.runs')}>
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2 px-5 py-3">
        <Select
          className="w-48!"
          label={t('automations.state')}
          value={status}
          options={[
            { value: '', label: t('automations.allStates') },
            ...runStates.map((each) => ({ value: each as string, label: t(`automations.run.${each}`) })),
          ]}
          onChange={setStatus}
        />
        <p className="num text-ink-3" aria-live="polite">
          {runStates
            .filter((each) => (totals[each] ?? 0) > 0)
            .map((each) => `${t(`automations.run.${each}`)} ${totals[each]}`)
            .join(' · ')}
        </p>
      </div>
      {error ? <ErrorState problem={error} onRetry={() => void refetch()} /> : null}
      {isPending ? <Skeleton className="mx-5 w-1/3" /> : null}
      {data && data.data.length === 0 ? (
        <EmptyState
          picture={false}
          title={status ? t('automations.noRunsSo') : t('automations.noRuns')}
          text={
            status ? undefined : automation.published > 0 ? t('automations.noRunsText') : t('automations.noRunsDraft')
          }
        />
      ) : null}
      <ul className="auto-list">
        {data?.data.map((run) => (
          <RunRow key={run.runId ?? `${run.startedAt}`} run={run} automation={automation} />
        ))}
      </ul>
    </section>
  )
}

function RunRow({ run, automation }: { run: RunLine; automation: Automation }) {
  const { t } = useWords()
  const { graph, title } = useEditor()
  const node = nodeIn(graph, run.node)
  const name =
    run.noun && run.recordId ? <RecordName noun={run.noun} id={run.recordId} link={false} /> : t('automations.noRecord')
  return (
    <li className="auto-row run-row">
      <span className="min-w-0">
        {run.runId ? (
          <OrgLink to={`automations/${automation.id}/runs/${run.runId}`} className="auto-open block font-medium">
            {name}
          </OrgLink>
        ) : (
          <span className="block font-medium">{name}</span>
        )}
        <span className="cut block text-xs text-ink-3">
          {run.problem ? (
            <span className={run.status === 'failed' ? 'text-bad-ink' : undefined}>{run.problem}</span>
          ) : (
            (run.waitingFor ?? (node ? title(node) : ''))
          )}
        </span>
      </span>
      <RunPill status={run.status} />
      <span className="num text-xs text-ink-3">{t('automations.versionN', { version: run.version })}</span>
      <span className="num text-xs text-ink-3">{run.startedAt ? <When value={run.startedAt} /> : null}</span>
      <span />
    </li>
  )
}
