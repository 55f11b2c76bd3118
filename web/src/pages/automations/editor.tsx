import './automations.css'
import '../../words/automations.ts'
import { useParams } from '@tanstack/react-router'
import { Problem } from '../../api/client.ts'
import { useLive, useRecord } from '../../api/query.ts'
import { useGo } from '../../shell/org-link.tsx'
import { PageSkeleton } from '../../shell/page-skeleton.tsx'
import { Button } from '../../ui/button.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { ErrorState } from '../../ui/error-state.tsx'
import { useWords } from '../../words/index.ts'
import type { Automation } from './automation.ts'
import { EditorPage } from './editor-page.tsx'

/** The page of one automation. */
export default function Editor() {
  const { t } = useWords()
  const go = useGo()
  const { id } = useParams({ strict: false }) as { id?: string }
  const { data, error, refetch } = useRecord('automations', id)
  useLive('automations')
  // A row known from a list has no graph yet; the whole record is on its way.
  const automation = data as unknown as Automation | undefined
  if (error && !automation?.graph)
    return error instanceof Problem && error.status === 404 ? (
      <EmptyState
        page
        className="grow"
        picture={false}
        title={t('automations.gone')}
        text={t('automations.goneText')}
        actions={<Button onClick={() => void go('automations')}>{t('automations.backToList')}</Button>}
      />
    ) : (
      <ErrorState problem={error} onRetry={() => void refetch()} />
    )
  if (!automation?.graph) return <PageSkeleton />
  return <EditorPage key={automation.id} automation={automation} />
}
