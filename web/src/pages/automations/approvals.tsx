import './automations.css'
import '../../words/automations.ts'
import { TopBar } from '../../shell/top-bar.tsx'
import { useTitle } from '../../shell/use-title.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { ErrorState } from '../../ui/error-state.tsx'
import { Skeleton } from '../../ui/skeleton.tsx'
import { useWords } from '../../words/index.ts'
import { useMyApprovals } from './approval.ts'
import { ApprovalItem } from './approval-item.tsx'
import { AreaTabs } from './area.tsx'

/** What waits for my answer. */
export default function Approvals() {
  const { t } = useWords()
  useTitle(t('automations.approvals'))
  const { approvals, error, isPending, refetch } = useMyApprovals()
  return (
    <>
      <TopBar title={t('automations.approvals')} note={approvals.length > 0 ? approvals.length : null} />
      <AreaTabs />
      {error ? <ErrorState problem={error} onRetry={() => void refetch()} /> : null}
      {isPending && !error ? <Skeleton className="m-5 w-1/3" /> : null}
      {!isPending && !error && approvals.length === 0 ? (
        <EmptyState className="grow" title={t('automations.noApprovals')} text={t('automations.noApprovalsText')} />
      ) : null}
      <div className="sheet-scroll min-h-0 grow">
        <ul className="mx-auto w-full max-w-[760px] px-5 max-md:px-4">
          {approvals.map((each) => (
            <ApprovalItem key={each.id} approval={each} />
          ))}
        </ul>
      </div>
    </>
  )
}
