import '../../words/runs.ts'
import { useQueryClient } from '@tanstack/react-query'
import { api } from '../../api/client.ts'
import { keyOf } from '../../api/keys.ts'
import { useCan } from '../../api/me.ts'
import { useTitle } from '../../shell/use-title.ts'
import { Button } from '../../ui/button.tsx'
import { ErrorState } from '../../ui/error-state.tsx'
import { Skeleton } from '../../ui/skeleton.tsx'
import { toastFailure } from '../../ui/toast.ts'
import { useWords } from '../../words/index.ts'
import { SettingsPage } from '../settings/part.tsx'
import { FailedJobs } from './failed-jobs.tsx'
import { Lateness } from './lateness.tsx'
import { jobStates, type QueueLine, useQueue } from './run.ts'

/** The queue of the organization: what waits, how late it is, what was given up. */
export default function Queue() {
  const { t } = useWords()
  const can = useCan()
  useTitle(t('queue.title'))
  const may = Boolean(can('jobs:write'))
  const { data, error, isPending, refetch } = useQueue()
  return (
    <SettingsPage title={t('queue.title')} text={t('queue.text')} wide>
      {error ? <ErrorState problem={error} className="px-0" onRetry={() => void refetch()} /> : null}
      {isPending ? [1, 2, 3].map((line) => <Skeleton key={line} className="my-5 w-3/5" />) : null}
      {data ? (
        <>
          <Lateness minutes={data.minutes} />
          {data.data.length === 0 ? (
            <div className="mb-8 border-t border-line py-6">
              <p className="font-medium">{t('queue.nothing')}</p>
              <p className="text-ink-3">{t('queue.nothingText')}</p>
            </div>
          ) : (
            <Lines lines={data.data} may={may} />
          )}
        </>
      ) : null}
      <FailedJobs may={may} />
    </SettingsPage>
  )
}

function Lines({ lines, may }: { lines: QueueLine[]; may: boolean }) {
  const { t } = useWords()
  const client = useQueryClient()
  const turn = async (line: QueueLine) => {
    try {
      await api.post(line.paused ? '/admin/jobs/resume' : '/admin/jobs/pause', { name: line.name })
      await client.invalidateQueries({ queryKey: keyOf('queue') })
    } catch (failure) {
      toastFailure(failure)
    }
  }
  return (
    <div className="mb-8 overflow-x-auto">
      <table className="w-full">
        <thead>
          <tr className="text-start text-ink-3">
            <th className="py-1.5 pe-3 text-start font-normal">{t('queue.name')}</th>
            {jobStates.map((state) => (
              <th key={state} className="px-3 text-end font-normal whitespace-nowrap">
                {t(`queue.${state}`)}
              </th>
            ))}
            <th className="px-3 text-end font-normal">{t('queue.late')}</th>
            <th aria-label={t('queue.pause')} />
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <tr key={line.name} className="border-t border-line">
              <td className="ui-mono py-2 pe-3">{line.name}</td>
              {jobStates.map((state) => (
                <td key={state} className={`num px-3 text-end ${state === 'failed' ? 'text-bad-ink' : ''}`}>
                  {line.counts[state] ?? ''}
                </td>
              ))}
              <td className="num px-3 text-end whitespace-nowrap">
                {line.lateMs > 0 ? t('queue.ms', { count: line.lateMs }) : ''}
              </td>
              <td className="py-1 ps-3 text-end">
                <Button
                  size="sm"
                  variant="quiet"
                  reason={may ? undefined : t('queue.locked')}
                  onClick={() => void turn(line)}
                >
                  {line.paused ? t('queue.resume') : t('queue.pause')}
                </Button>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
