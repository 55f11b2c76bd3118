import type { ErrorComponentProps } from '@tanstack/react-router'
import Lock from 'lucide-react/icons/lock'
import { Problem } from '../api/problem.ts'
import { Button } from '../ui/button.tsx'
import { EmptyState } from '../ui/empty-state.tsx'
import { ErrorState } from '../ui/error-state.tsx'
import { useWords } from '../words/index.ts'

// A chunk of an older build is gone after an update; loading the page anew brings the current one.
const isStale = (error: unknown) =>
  error instanceof Error && /dynamically imported module|module script/i.test(error.message)

/** An error of one page; the frame around it lives on. */
export function RouteError({ error, reset }: ErrorComponentProps) {
  const { t } = useWords()
  if (error instanceof Problem && (error as Problem).status === 403) {
    return (
      <EmptyState
        page
        className="grow"
        picture={<Lock className="mb-1 size-5! text-ink-3" />}
        title={t('shell.notAllowed')}
        text={(error as Problem).message}
        actions={<Button onClick={() => window.history.back()}>{t('shell.back')}</Button>}
      />
    )
  }
  if (isStale(error)) {
    return (
      <EmptyState
        page
        className="grow"
        title={t('shell.newVersion')}
        text={t('shell.newVersionText')}
        actions={
          <Button variant="primary" onClick={() => window.location.reload()}>
            {t('shell.reload')}
          </Button>
        }
      />
    )
  }
  return (
    <ErrorState
      problem={error}
      title={t('shell.pageFailed')}
      safe={t('shell.pageSafe')}
      onRetry={reset}
      className="max-w-180"
    />
  )
}
