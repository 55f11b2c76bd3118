import { Button } from '../ui/button.tsx'
import { EmptyState } from '../ui/empty-state.tsx'
import { useWords } from '../words/index.ts'
import { openPalette } from './palette-store.ts'

export function NotFound() {
  const { t } = useWords()
  return (
    <EmptyState
      page
      className="grow"
      title={t('shell.notFound')}
      text={t('shell.notFoundText')}
      actions={
        <>
          <Button variant="primary" onClick={() => openPalette()}>
            {t('shell.find')}
          </Button>
          <Button variant="quiet" onClick={() => window.history.back()}>
            {t('shell.back')}
          </Button>
        </>
      }
    />
  )
}
