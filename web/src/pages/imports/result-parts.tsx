import '../../words/imports.ts'
import Download from 'lucide-react/icons/download'
import { useState } from 'react'
import { download } from '../../api/download.ts'
import { useResources } from '../../api/query.ts'
import { OrgLink } from '../../shell/org-link.tsx'
import { Button } from '../../ui/button.tsx'
import { ErrorState } from '../../ui/error-state.tsx'
import { Skeleton } from '../../ui/skeleton.tsx'
import { toastFailure } from '../../ui/toast.ts'
import { useWords } from '../../words/index.ts'
import { type Import, useConflicts, useRejects } from './transfer.ts'

/** The rows left out with their reasons, and all of them as a file to mend. */
export function Rejects({ row }: { row: Import }) {
  const { t } = useWords()
  const [busy, setBusy] = useState(false)
  const { rows, error, isPending, hasNextPage, isFetchingNextPage, fetchNextPage, refetch } = useRejects(row.id, true)
  const take = async () => {
    setBusy(true)
    try {
      await download(`/imports/${row.id}/rejects.csv`, `${row.name} rejects.csv`)
    } catch (failure) {
      toastFailure(failure)
    } finally {
      setBusy(false)
    }
  }
  const nameOf = (column: number | null) => (column === null ? '' : (row.columns?.[column]?.name ?? ''))
  return (
    <section className="mb-8">
      <div className="mb-3 flex flex-wrap items-start gap-3">
        <div className="min-w-60 grow basis-0">
          <h2 className="part-title">{t('imports.rejectsTitle', { count: row.result?.rejected ?? 0 })}</h2>
          <p className="text-ink-3">{t('imports.rejectsText')}</p>
        </div>
        <Button icon={<Download />} busy={busy} onClick={() => void take()}>
          {t('imports.rejects')}
        </Button>
      </div>
      {error ? <ErrorState problem={error} className="px-0" onRetry={() => void refetch()} /> : null}
      {isPending && !error ? <Skeleton className="w-2/3" /> : null}
      <ul>
        {rows.map((each) => (
          <li key={each.line} className="grid grid-cols-[88px_minmax(0,1fr)] gap-x-3 border-t border-line py-2">
            <span className="num whitespace-nowrap text-ink-3">{t('imports.readFailedAt', { line: each.line })}</span>
            <span className="min-w-0">
              {each.errors.map((problem) => (
                <span key={`${problem.column} ${problem.message}`} className="block break-words">
                  {nameOf(problem.column) ? <b className="font-medium">{nameOf(problem.column)}: </b> : null}
                  {problem.message}
                </span>
              ))}
              <span className="cut block text-xs text-ink-3">{each.cells.filter(Boolean).join(', ')}</span>
            </span>
          </li>
        ))}
      </ul>
      {hasNextPage ? (
        <Button variant="quiet" size="sm" busy={isFetchingNextPage} onClick={() => void fetchNextPage()}>
          {t('imports.rejectsMore')}
        </Button>
      ) : null}
    </section>
  )
}

/** What an undo left alone, because somebody changed it since. */
export function Conflicts({ row }: { row: Import }) {
  const { t } = useWords()
  const { resources } = useResources()
  const { data, error, isPending, refetch } = useConflicts(row.id, true)
  if (error) return <ErrorState problem={error} className="px-0" onRetry={() => void refetch()} />
  if (isPending) return <Skeleton className="w-1/2" />
  if (data.data.length === 0) return <p className="text-ink-2">{t('imports.conflict.none')}</p>
  const named = (noun: string) => resources.find((each) => each.name === noun)
  return (
    <section>
      <h2 className="part-title">{t('imports.conflict.title', { count: data.data.length })}</h2>
      <p className="mb-2 text-ink-3">{t('imports.conflict.text')}</p>
      <ul>
        {data.data.map((each) => {
          const noun = named(each.noun)
          const field = noun?.fields.find((one) => one.name === each.field)
          return (
            <li key={`${each.id} ${each.field}`} className="border-t border-line py-2">
              <OrgLink to={`${noun?.path ?? each.noun}/${each.id}`} className="font-medium hover:underline">
                {each.title}
              </OrgLink>
              <span className="text-ink-3">
                {field ? ` · ${field.label}` : ''} · {each.reason}
              </span>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
