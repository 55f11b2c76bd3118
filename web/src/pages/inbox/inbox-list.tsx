import '../../words/inbox.ts'
import { Button } from '../../ui/button.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { ErrorState } from '../../ui/error-state.tsx'
import { Skeleton } from '../../ui/skeleton.tsx'
import { useWords } from '../../words/index.ts'
import { InboxLine } from './inbox-line.tsx'
import { byRecord, type Group, type Notice, type State } from './notice.ts'
import type { NoticeActs, useInbox } from './use-inbox.ts'

/** Lines in groups by record, newest group first. */
export function InboxList({
  inbox,
  state,
  group,
  chosen,
  acts,
  onChoose,
  onSnooze,
}: {
  inbox: ReturnType<typeof useInbox>
  state: State
  group: Group | undefined
  chosen: string | undefined
  acts: NoticeActs
  onChoose: (notice: Notice) => void
  onSnooze: (notice: Notice) => void
}) {
  const { t } = useWords()
  if (inbox.error)
    return (
      <ErrorState
        problem={inbox.error}
        title={t('inbox.failed')}
        onRetry={() => void inbox.refetch()}
        busy={inbox.isRefetching}
      />
    )
  if (inbox.isPending) return <Waiting />
  if (inbox.notices.length === 0) return <Nothing state={state} group={group} />
  return (
    <div className="sheet-scroll inbox-list">
      <ul aria-label={t('inbox.list')}>
        {byRecord(inbox.notices).map(({ key, title, notices }) => (
          <li key={key}>
            {title && notices.length > 1 ? <h2 className="inbox-record cut">{title}</h2> : null}
            <ul>
              {notices.map((notice) => (
                <InboxLine
                  key={notice.id}
                  notice={notice}
                  chosen={notice.id === chosen}
                  onChoose={() => onChoose(notice)}
                  onDone={() => (state === 'done' ? acts.reopen([notice.id]) : acts.done([notice.id]))}
                  onSnooze={() => onSnooze(notice)}
                />
              ))}
            </ul>
          </li>
        ))}
      </ul>
      {inbox.hasNextPage ? (
        <Button className="m-3" size="sm" busy={inbox.isFetchingNextPage} onClick={() => void inbox.fetchNextPage()}>
          {t('inbox.more')}
        </Button>
      ) : null}
    </div>
  )
}

function Nothing({ state, group }: { state: State; group: Group | undefined }) {
  const { t } = useWords()
  if (state === 'done')
    return <EmptyState picture={false} title={t('inbox.emptyDone')} text={t('inbox.emptyDoneText')} />
  if (state === 'snoozed')
    return <EmptyState picture={false} title={t('inbox.emptySnoozed')} text={t('inbox.emptySnoozedText')} />
  if (group) return <EmptyState picture={false} title={t('inbox.emptyGroup')} />
  return <EmptyState title={t('inbox.empty')} text={t('inbox.emptyText')} />
}

const Waiting = () => (
  <div className="inbox-list" aria-busy="true">
    {[72, 56, 64, 48, 60].map((width) => (
      <div key={width} className="inbox-line">
        <Skeleton style={{ width: 20, height: 20 }} />
        <span className="flex grow flex-col gap-2">
          <Skeleton style={{ width: `${width}%` }} />
          <Skeleton style={{ width: `${width / 2}%` }} />
        </span>
      </div>
    ))}
  </div>
)
