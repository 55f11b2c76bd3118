import '../../words/runs.ts'
import { useEffect, useState } from 'react'
import { api } from '../../api/client.ts'
import { useCan } from '../../api/me.ts'
import { useList } from '../../api/query.ts'
import { OrgLink } from '../../shell/org-link.tsx'
import { useTitle } from '../../shell/use-title.ts'
import { Button } from '../../ui/button.tsx'
import { ChoicePill } from '../../ui/choice-pill.tsx'
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx'
import { ErrorState } from '../../ui/error-state.tsx'
import { Select } from '../../ui/select.tsx'
import { Skeleton } from '../../ui/skeleton.tsx'
import { toast } from '../../ui/toast.ts'
import { When } from '../../ui/when.tsx'
import { useWords } from '../../words/index.ts'
import { SettingsPage } from '../settings/part.tsx'
import { type Run, runStates, runTones, useLiveCount } from './run.ts'

/** Runs of the organization, newest first. */
export default function Runs() {
  const { t } = useWords()
  useTitle(t('runs.title'))
  const [state, setState] = useState('')
  const filter = state ? `status = "${state}"` : undefined
  const list = useList('runs', { filter, sort: '-createdAt', limit: 50 }, { keepPrevious: true })
  const { error, isPending, refetch, hasNextPage, isFetchingNextPage, more } = list
  const rows = list.rows as unknown as Run[]
  // Runs move on without being changed by anybody: the list looks again while it is on the screen.
  useEffect(() => {
    const timer = setInterval(() => document.visibilityState === 'visible' && void refetch(), 2000)
    return () => clearInterval(timer)
  }, [refetch])
  return (
    <SettingsPage title={t('runs.title')} text={t('runs.text')} wide aside={<StopAll />}>
      <div className="mb-2 flex justify-end">
        <Select
          size="sm"
          className="w-40!"
          label={t('runs.all')}
          value={state}
          onChange={setState}
          options={[
            { value: '', label: t('runs.all') },
            ...runStates.map((value) => ({ value, label: t(`runs.states.${value}`) })),
          ]}
        />
      </div>
      {error ? <ErrorState problem={error} className="px-0" onRetry={() => void refetch()} /> : null}
      {isPending ? [1, 2, 3].map((line) => <Skeleton key={line} className="my-5 w-3/5" />) : null}
      {!isPending && !error && rows.length === 0 ? (
        <div className="border-t border-line py-6">
          <p className="font-medium">{state ? t('runs.none') : t('runs.empty')}</p>
          {state ? null : <p className="text-ink-3">{t('runs.emptyText')}</p>}
        </div>
      ) : null}
      <ul>
        {rows.map((run) => (
          <li key={run.id} className="border-t border-line">
            <OrgLink
              to={`settings/runs/${run.id}`}
              className="flex min-h-12 flex-wrap items-center gap-x-4 gap-y-1 py-2 hover:bg-hover"
            >
              <ChoicePill tone={runTones[run.status]} label={t(`runs.states.${run.status}`)} className="w-28" />
              <span className="min-w-40 flex-1">
                <span className="cut block">{run.label}</span>
                <span className="cut block text-xs text-ink-3">{run.problem ?? run.waitingFor ?? run.flow}</span>
              </span>
              <When value={run.createdAt} className="text-xs text-ink-3" />
            </OrgLink>
          </li>
        ))}
      </ul>
      {hasNextPage ? (
        <Button variant="quiet" size="sm" className="mt-2" busy={isFetchingNextPage} onClick={more}>
          {t('runs.more')}
        </Button>
      ) : null}
    </SettingsPage>
  )
}

/** Stops everything, after saying how many that is. */
function StopAll() {
  const { t } = useWords()
  const can = useCan()
  const { data, refetch } = useLiveCount()
  const [asked, setAsked] = useState(false)
  const count = data?.live ?? 0
  if (count === 0 && !asked) return null
  return (
    <>
      <Button reason={can('runs:write') ? undefined : t('runs.locked')} onClick={() => setAsked(true)}>
        {t('runs.stopAll')}
      </Button>
      <ConfirmDialog
        open={asked}
        onOpenChange={setAsked}
        title={t('runs.stopAllTitle', { count })}
        description={t('runs.stopAllText')}
        verb={t('runs.stopAllVerb', { count })}
        onConfirm={async () => {
          const { stopped } = await api.post<{ stopped: number }>('/runs/stop-all')
          toast(t('runs.stopped', { count: stopped }))
          await refetch()
        }}
      />
    </>
  )
}
