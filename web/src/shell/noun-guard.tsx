import Lock from 'lucide-react/icons/lock'
import type { ReactNode } from 'react'
import { useResources } from '../api/describe.ts'
import { Button } from '../ui/button.tsx'
import { EmptyState } from '../ui/empty-state.tsx'
import { useWords } from '../words/index.ts'

/** Shows a noun's page to those who may see the noun, and to others why they do not. */
export function NounGuard({ noun, children }: { noun: string; children: ReactNode }) {
  const { t } = useWords()
  const { resources, isSuccess } = useResources()
  if (!isSuccess || resources.some((each) => each.path === noun)) return children
  return (
    <EmptyState
      page
      className="grow"
      picture={<Lock className="mb-1 size-5! text-ink-3" />}
      title={t('shell.notAllowed')}
      text={t('shell.notAllowedText')}
      actions={<Button onClick={() => window.history.back()}>{t('shell.back')}</Button>}
    />
  )
}
