import '../words/imports.ts'
import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef } from 'react'
import { api } from '../api/client.ts'
import { download } from '../api/download.ts'
import { keyOf } from '../api/keys.ts'
import { percentOf, useProgressWords } from '../pages/imports/job-bar.tsx'
import { useProgress } from '../pages/imports/transfer.ts'
import { Button } from '../ui/button.tsx'
import { Popover } from '../ui/popover.tsx'
import { Progress } from '../ui/progress.tsx'
import { Ring } from '../ui/ring.tsx'
import { toast, toastFailure } from '../ui/toast.ts'
import { useWords } from '../words/index.ts'
import type { Job } from './jobs-line.tsx'
import { OrgLink } from './org-link.tsx'

const verbs = { checking: 'checking', undoing: 'undoing', running: 'importing' } as const

const useJobWords = (job: Job) => {
  const { t } = useWords()
  if (job.noun === 'exports') return t('jobs.exporting', { name: job.name })
  const verb = verbs[job.status as keyof typeof verbs] ?? 'importing'
  return t(`jobs.${verb}`, { name: job.name })
}

interface Made {
  id: string
  name: string
  status: string
  problem?: string | null
}

/** Says when an export of mine that ran has ended, with the file to take. */
function useEnds(jobs: Job[]) {
  const { t } = useWords()
  const client = useQueryClient()
  const before = useRef<Job[]>([])
  useEffect(() => {
    const ended = before.current.filter((old) => !jobs.some((each) => each.id === old.id))
    before.current = jobs
    for (const job of ended) {
      void client.invalidateQueries({ queryKey: keyOf('list', job.noun) })
      void client.invalidateQueries({ queryKey: keyOf('record', job.noun, job.id) })
      if (job.noun === 'exports') void tell(job)
    }
    async function tell(job: Job) {
      const made = await api.get<Made>(`/exports/${job.id}`).catch(() => null)
      if (made?.status === 'failed') return toast(t('exports.failed'), { tone: 'bad', details: made.problem ?? '' })
      if (made?.status !== 'done') return undefined
      const take = () => void download(`/exports/${job.id}/file`, made.name).catch(toastFailure)
      return toast(t('exports.ready', { name: made.name }), { action: { label: t('exports.download'), run: take } })
    }
  }, [jobs, client, t])
}

/** One ring with percent; its popover has a bar for each job, and Cancel. */
export default function Jobs({ jobs, folded }: { jobs: Job[]; folded: boolean }) {
  const { t } = useWords()
  useEnds(jobs)
  const first = jobs[0]
  if (!first) return null
  return (
    <Popover
      aria-label={t('jobs.title')}
      side={folded ? 'right' : 'top'}
      className="w-80 max-w-[calc(100vw-16px)]"
      trigger={
        <button type="button" className="side-link shrink-0" aria-label={t('jobs.running', { count: jobs.length })}>
          <FirstRing job={first} more={jobs.length - 1} />
        </button>
      }
    >
      <h2 className="part-title px-2 pt-1.5">{t('jobs.title')}</h2>
      <ul>
        {jobs.map((job) => (
          <JobLine key={job.id} job={job} />
        ))}
      </ul>
      <div className="ui-menu-line" />
      <OrgLink to="imports" className="ui-item">
        {t('jobs.all')}
      </OrgLink>
      <OrgLink to="exports" className="ui-item">
        {t('jobs.allExports')}
      </OrgLink>
    </Popover>
  )
}

function FirstRing({ job, more }: { job: Job; more: number }) {
  const { t } = useWords()
  const words = useJobWords(job)
  const percent = percentOf(useProgress(job.noun, job.id, true))
  return (
    <>
      <Ring value={percent} label={`${words}: ${t('jobs.percent', { percent })}`} />
      <span className="side-word cut grow">{words}</span>
      <span className="side-word num flex-none whitespace-nowrap text-xs text-ink-3">
        {t('jobs.percent', { percent })}
        {more > 0 ? ` +${more}` : ''}
      </span>
    </>
  )
}

function JobLine({ job }: { job: Job }) {
  const { t } = useWords()
  const client = useQueryClient()
  const words = useJobWords(job)
  const progress = useProgress(job.noun, job.id, true)
  const text = useProgressWords(progress)
  const cancel = async () => {
    try {
      await api.post(`/${job.noun}/${job.id}/cancel`)
    } catch (error) {
      toastFailure(error)
    }
    void client.invalidateQueries({ queryKey: keyOf('jobs') })
    void client.invalidateQueries({ queryKey: keyOf('record', job.noun, job.id) })
  }
  return (
    <li className="px-2 py-2">
      <OrgLink
        to={job.noun === 'imports' ? `imports/${job.id}` : 'exports'}
        className="cut block font-medium hover:underline"
      >
        {words}
      </OrgLink>
      <Progress className="my-1.5" value={percentOf(progress)} label={words} />
      <div className="flex items-center gap-2">
        <span className="num grow text-xs text-ink-3">{text}</span>
        {job.status === 'undoing' ? null : (
          <Button size="sm" variant="quiet" onClick={() => void cancel()}>
            {t('jobs.cancel')}
          </Button>
        )}
      </div>
    </li>
  )
}
