import '../../words/runs.ts'
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { api } from '../../api/client.ts'
import { keyOf } from '../../api/keys.ts'
import { Button } from '../../ui/button.tsx'
import { Code } from '../../ui/code.tsx'
import { ErrorState } from '../../ui/error-state.tsx'
import { toast, toastFailure } from '../../ui/toast.ts'
import { When } from '../../ui/when.tsx'
import { useWords } from '../../words/index.ts'
import { type QueueJob, useFailedJobs } from './run.ts'

/** Jobs that were given up: why, what they were given, and the way back into the queue. */
export function FailedJobs({ may }: { may: boolean }) {
  const { t } = useWords()
  const client = useQueryClient()
  const { data, error, refetch } = useFailedJobs()
  const [busy, setBusy] = useState<string>()
  const again = () =>
    Promise.all(['queue', 'queue-failed'].map((kind) => client.invalidateQueries({ queryKey: keyOf(kind) })))
  const act = async (what: string, work: () => Promise<string>) => {
    setBusy(what)
    try {
      toast(await work())
      await again()
    } catch (failure) {
      toastFailure(failure)
    } finally {
      setBusy(undefined)
    }
  }
  const retry = (what: string, body: object) =>
    act(what, async () =>
      t('queue.retried', { count: (await api.post<{ retried: number }>('/admin/jobs/retry', body)).retried }),
    )
  const remove = (job: QueueJob) =>
    act(`remove ${job.id}`, async () => {
      await api.post('/admin/jobs/remove', { ids: [job.id] })
      return t('queue.removed')
    })
  if (error) return <ErrorState problem={error} className="px-0" onRetry={() => void refetch()} />
  const jobs = data?.data ?? []
  const reason = may ? undefined : t('queue.locked')
  return (
    <section aria-label={t('queue.failed')}>
      <div className="mb-2 flex items-center gap-3">
        <h3 className="part-title grow">{t('queue.failed')}</h3>
        {jobs.length > 1 ? (
          <Button size="sm" reason={reason} busy={busy === 'all'} onClick={() => void retry('all', {})}>
            {t('queue.retryAll')}
          </Button>
        ) : null}
      </div>
      {data && jobs.length === 0 ? (
        <div className="border-t border-line py-6">
          <p className="font-medium">{t('queue.failedNone')}</p>
          <p className="text-ink-3">{t('queue.failedNoneText')}</p>
        </div>
      ) : null}
      <ul>
        {jobs.map((job) => (
          <li key={job.id} className="border-t border-line py-3">
            <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
              <span className="ui-mono grow">{job.name}</span>
              <span className="num text-ink-3">
                {t('queue.tries', { attempts: job.attempts, most: job.maxAttempts })}
              </span>
              <When value={job.createdAt} className="text-ink-3" />
              <Button
                size="sm"
                reason={reason}
                busy={busy === `${job.id}`}
                onClick={() => void retry(`${job.id}`, { ids: [job.id] })}
              >
                {t('queue.retry')}
              </Button>
              <Button
                size="sm"
                variant="quiet"
                reason={reason}
                busy={busy === `remove ${job.id}`}
                onClick={() => void remove(job)}
              >
                {t('queue.remove')}
              </Button>
            </div>
            <p className="mt-1 break-words text-bad-ink">{job.lastError}</p>
            <Code className="short mt-2" tabIndex={0} copy={false} code={JSON.stringify(job.input, null, 2)} />
          </li>
        ))}
      </ul>
    </section>
  )
}
