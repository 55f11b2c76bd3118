import { useState } from 'react'
import { useResource, useTimeline } from '../../api/query.ts'
import { Button } from '../../ui/button.tsx'
import { ErrorState } from '../../ui/error-state.tsx'
import { dayDistance } from '../../ui/moments.ts'
import { Skeleton } from '../../ui/skeleton.tsx'
import { useNow } from '../../ui/use-now.ts'
import { useWords } from '../../words/index.ts'
import { useRegion } from '../../words/region.ts'
import type { Noun } from '../fields/noun.ts'
import { Composer } from './composer.tsx'
import { byDay, notesOf, tell } from './history.ts'
import { TimelineItem } from './timeline-item.tsx'

type Kind = 'everything' | 'notes' | 'changes'

/** A note to write, and what happened, newest first by day. */
export function Feed({ noun, id, stage, compact }: { noun: Noun; id: string; stage?: string; compact?: boolean }) {
  const { t } = useWords()
  const region = useRegion()
  const [kind, setKind] = useState<Kind>('everything')
  const mayWrite = useResource('notes')?.can.create
  const { events, error, isPending, hasNextPage, isFetchingNextPage, fetchNextPage, refetch, isRefetching } =
    useTimeline(noun.path, id, kind === 'everything' ? [] : [kind])
  // Imported history is told by when it happened, not by when it was written down.
  const told = [...events].sort((a, b) => b.at.localeCompare(a.at))
  const notes = notesOf(told)
  const days = byDay(tell(told, noun), region.timeZone)
  return (
    <>
      <h2 className="sr-only">{t('record.timeline')}</h2>
      {mayWrite ? <Composer key={id} noun={noun} id={id} /> : null}
      <div role="group" aria-label={t('record.kinds.label')} className="mt-3 mb-0.5 flex gap-1">
        {(['everything', 'notes', 'changes'] as const).map((each) => (
          <Button key={each} variant="quiet" size="sm" aria-pressed={each === kind} onClick={() => setKind(each)}>
            {t(`record.kinds.${each}`)}
          </Button>
        ))}
      </div>
      {error ? (
        <ErrorState
          className="px-0!"
          problem={error}
          title={t('record.timelineFailed')}
          safe={t('record.timelineSafe')}
          onRetry={() => void refetch()}
          busy={isRefetching}
        />
      ) : null}
      {isPending && !error ? <FeedSkeleton /> : null}
      <div role="feed" aria-label={t('record.timeline')} aria-busy={isPending || isFetchingNextPage}>
        {days.flatMap(({ day, items }) =>
          items.map((item, index) => (
            <article key={'key' in item ? item.key : item.id} data-last={index === items.length - 1 ? '' : undefined}>
              {index === 0 ? <Day day={day} /> : null}
              <TimelineItem item={item} noun={noun} notes={notes} stage={stage} />
            </article>
          )),
        )}
      </div>
      {!isPending && !error && days.length === 0 ? (
        <p className="py-6 text-ink-3">{kind === 'notes' ? t('record.noNotes') : t('record.noHistory')}</p>
      ) : null}
      {hasNextPage ? (
        <Button
          className={compact ? 'mt-1' : 'mt-2'}
          size="sm"
          busy={isFetchingNextPage}
          onClick={() => void fetchNextPage()}
        >
          {t('record.older')}
        </Button>
      ) : null}
    </>
  )
}

/** "Today", "Yesterday", "Friday 17 October". */
function Day({ day }: { day: string }) {
  const { t } = useWords()
  const region = useRegion()
  const now = useNow()
  const distance = dayDistance(day, now, region)
  const sameYear = day.slice(0, 4) === new Date(now).toISOString().slice(0, 4)
  const words = new Intl.DateTimeFormat(region.locale, {
    timeZone: 'UTC',
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    ...(sameYear ? {} : { year: 'numeric' }),
  }).format(Date.parse(`${day}T00:00:00Z`))
  return (
    <h3 className="feed-day">{distance === 0 ? t('when.today') : distance === -1 ? t('when.yesterday') : words}</h3>
  )
}

function FeedSkeleton() {
  return (
    <div aria-hidden="true" className="mt-4 flex flex-col gap-4">
      {[64, 48, 72, 56].map((width) => (
        <div key={width} className="flex items-center gap-3">
          <Skeleton className="size-7! rounded-full!" />
          <Skeleton style={{ width: `${width}%` }} />
        </div>
      ))}
    </div>
  )
}
