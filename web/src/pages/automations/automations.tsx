import './automations.css'
import '../../words/automations.ts'
import Ellipsis from 'lucide-react/icons/ellipsis'
import Plus from 'lucide-react/icons/plus'
import { useState } from 'react'
import { useCan, useList, useLive, useResources } from '../../api/query.ts'
import { useGo } from '../../shell/org-link.tsx'
import { TopBar } from '../../shell/top-bar.tsx'
import { useTitle } from '../../shell/use-title.ts'
import { Button } from '../../ui/button.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { ErrorState } from '../../ui/error-state.tsx'
import { IconButton } from '../../ui/icon-button.tsx'
import { Menu } from '../../ui/menu.tsx'
import { Skeleton } from '../../ui/skeleton.tsx'
import { useWords } from '../../words/index.ts'
import { AreaTabs } from './area.tsx'
import { type Automation, useActs } from './automation.ts'
import { AutomationRow } from './automation-row.tsx'
import { Gallery } from './gallery.tsx'
import { ImportDialog } from './import-dialog.tsx'
import { useCatalogue } from './steps.ts'
import { StopDialog } from './stop-dialog.tsx'

const fields = ['name', 'description', 'status', 'published', 'pausedReason', 'noun', 'graph', 'ownerId']

/** All automations: how each stands, what begins it, how the last day went. */
export default function Automations() {
  const { t } = useWords()
  const go = useGo()
  const can = useCan()
  const acts = useActs()
  useTitle(t('automations.title'))
  useLive('automations')
  const { rows, error, isPending, refetch, more, hasNextPage } = useList('automations', {
    sort: 'name',
    limit: 100,
    fields,
  })
  const { data: catalogue } = useCatalogue()
  const { resources } = useResources()
  const [asking, setAsking] = useState<'new' | 'import' | 'stop' | null>(null)
  const automations = rows as unknown as Automation[]
  const may = Boolean(can('automations:write'))
  const locked = may ? undefined : t('automations.locked')
  const open = (row: { id: string }) => void go(`automations/${row.id}`)
  const fresh = (
    <Button variant="primary" icon={<Plus />} reason={locked} onClick={() => setAsking('new')}>
      {t('automations.new')}
    </Button>
  )
  const empty = !isPending && !error && automations.length === 0
  return (
    <>
      <TopBar title={t('automations.title')} note={automations.length > 0 ? automations.length : null}>
        {empty ? null : (
          <>
            <Menu
              align="end"
              trigger={<IconButton label={t('automations.more')} icon={<Ellipsis />} />}
              items={[
                { label: t('automations.importFile'), reason: locked, onSelect: () => setAsking('import') },
                'line',
                { label: t('automations.stopAll'), danger: true, reason: locked, onSelect: () => setAsking('stop') },
              ]}
            />
            {fresh}
          </>
        )}
      </TopBar>
      <AreaTabs />
      {error ? <ErrorState problem={error} onRetry={() => void refetch()} /> : null}
      {isPending && !error ? [1, 2, 3].map((each) => <Skeleton key={each} className="m-5 w-1/2" />) : null}
      {empty ? (
        <EmptyState
          className="grow"
          title={t('automations.empty')}
          text={t('automations.emptyText')}
          actions={
            <>
              {fresh}
              <Button variant="quiet" reason={locked} onClick={() => setAsking('import')}>
                {t('automations.importFile')}
              </Button>
            </>
          }
        />
      ) : null}
      {automations.length > 0 ? (
        <div className="sheet-scroll min-h-0 grow">
          <div className="auto-row auto-head" aria-hidden="true">
            <span>{t('automations.nameAndTrigger')}</span>
            <span>{t('automations.state')}</span>
            <span>{t('automations.day')}</span>
            <span>{t('automations.failures')}</span>
            <span className="w-7.5" />
          </div>
          <ul>
            {automations.map((each) => (
              <AutomationRow
                key={each.id}
                automation={each}
                told={{ catalogue, resources }}
                acts={acts}
                locked={locked}
              />
            ))}
          </ul>
          {hasNextPage ? (
            <Button variant="quiet" className="m-4" onClick={more}>
              {t('automations.showMore')}
            </Button>
          ) : null}
        </div>
      ) : null}
      {asking === 'new' ? <Gallery onClose={() => setAsking(null)} onMade={open} /> : null}
      {asking === 'import' ? <ImportDialog onClose={() => setAsking(null)} onDone={open} /> : null}
      {asking === 'stop' ? <StopDialog onClose={() => setAsking(null)} /> : null}
    </>
  )
}
