import '../../words/house.ts'
import Download from 'lucide-react/icons/download'
import { useEffect, useRef, useState } from 'react'
import { Problem } from '../../api/client.ts'
import { download } from '../../api/download.ts'
import { type HistoryEvent, useEvents } from '../../api/lists.ts'
import { useCan } from '../../api/me.ts'
import { useTitles } from '../../shell/events/use-titles.ts'
import { TopBar } from '../../shell/top-bar.tsx'
import { useTitle } from '../../shell/use-title.ts'
import { Button } from '../../ui/button.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { ErrorState } from '../../ui/error-state.tsx'
import { Skeleton } from '../../ui/skeleton.tsx'
import { toast, toastFailure } from '../../ui/toast.ts'
import { useWords } from '../../words/index.ts'
import { AuditDetail } from './audit-detail.tsx'
import { AuditFilters } from './audit-filters.tsx'
import { AuditRow } from './audit-row.tsx'
import { filterOf, useAuditQuestion } from './question.ts'

/** Who did what, when and from where; the address keeps the filters. */
export default function Audit() {
  const { t } = useWords()
  useTitle(t('shell.audit'))
  const can = useCan()
  const [question, ask] = useAuditQuestion()
  const filter = filterOf(question)
  const { events, error, isPending, hasNextPage, fetchNextPage, isFetchingNextPage, refetch } = useEvents({
    filter: filter || undefined,
  })
  const { titleOf } = useTitles(events)
  const [open, setOpen] = useState<HistoryEvent | null>(null)
  const [busy, setBusy] = useState(false)
  const end = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const mark = end.current
    if (!mark || !hasNextPage) return
    const watcher = new IntersectionObserver(
      (seen) => seen.some((each) => each.isIntersecting) && void fetchNextPage(),
      { rootMargin: '800px' },
    )
    watcher.observe(mark)
    return () => watcher.disconnect()
  }, [hasNextPage, fetchNextPage])

  if (error instanceof Problem && error.status === 403) throw error
  const take = async () => {
    setBusy(true)
    const search = filter ? `?${new URLSearchParams({ filter })}` : ''
    await download(`/events/export${search}`, 'audit.csv').then(
      () => toast(t('audit.exported')),
      (failure) => toastFailure(failure),
    )
    setBusy(false)
  }
  return (
    <>
      <TopBar title={t('shell.audit')} note={<span className="max-md:hidden">{t('audit.text')}</span>}>
        {can('audit:export') ? (
          <Button variant="quiet" icon={<Download />} busy={busy} onClick={take}>
            {t('audit.export')}
          </Button>
        ) : null}
      </TopBar>
      <AuditFilters question={question} onChange={ask} />
      <div className="sheet-scroll min-h-0 grow" aria-busy={isPending}>
        {error ? <ErrorState problem={error} onRetry={() => void refetch()} /> : null}
        {isPending
          ? [62, 48, 70, 55, 66].map((width) => (
              <Skeleton key={width} className="mx-4 my-4.5" style={{ width: `${width}%` }} />
            ))
          : null}
        {!isPending && !error && events.length === 0 ? (
          <EmptyState
            picture={false}
            title={t('audit.empty')}
            text={t('audit.emptyText')}
            actions={<Button onClick={() => ask({})}>{t('audit.clear')}</Button>}
          />
        ) : null}
        <ul>
          {events.map((event) => (
            <AuditRow
              key={event.id}
              event={event}
              title={titleOf(event)}
              current={open?.id === event.id}
              onOpen={() => setOpen(event)}
            />
          ))}
        </ul>
        <div ref={end} className="h-px" />
        {isFetchingNextPage ? <Skeleton className="mx-4 my-4.5 w-1/2" /> : null}
      </div>
      <AuditDetail
        event={open}
        title={open ? titleOf(open) : undefined}
        onClose={() => setOpen(null)}
        onRequest={(requestId) => ask({ request: requestId })}
      />
    </>
  )
}
