import TriangleAlert from 'lucide-react/icons/triangle-alert'
import type { ReactNode } from 'react'
import { Problem } from '../api/problem.ts'
import { useWords } from '../words/index.ts'
import { Button } from './button.tsx'
import { CopyButton } from './copy-button.tsx'
import { cx } from './cx.ts'

export interface ErrorStateProps {
  problem: unknown
  /** What failed: "The timeline did not load". */
  title?: ReactNode
  /** What is safe and goes on working. */
  safe?: ReactNode
  onRetry?: () => void
  busy?: boolean
  className?: string
}

/** An error in its place: what failed, what is safe, what to do, the request id. */
export function ErrorState({ problem, title, safe, onRetry, busy, className }: ErrorStateProps) {
  const { t } = useWords()
  const known = problem instanceof Problem ? problem : undefined
  // Trying again cannot help somebody whose role does not allow it.
  const refused = known?.status === 403
  const text = known?.message ?? (problem instanceof Error ? problem.message : undefined)
  return (
    <div role="alert" className={cx('flex items-start gap-3 p-5', className)}>
      <TriangleAlert className="mt-0.5 text-bad-ink" />
      <div className="min-w-0 grow">
        <h2 className="text-md font-semibold">{refused ? t('shell.notAllowed') : (title ?? t('ui.failed'))}</h2>
        <p className="mt-0.5 text-ink-2">
          {text} {safe}
        </p>
        {onRetry && !refused ? (
          <Button className="mt-3" onClick={onRetry} busy={busy}>
            {t('ui.again')}
          </Button>
        ) : null}
        {known?.requestId ? (
          <p className="mt-4 flex items-center gap-2 text-xs text-ink-3">
            <span className="ui-mono break-all">{known.requestId}</span>
            <CopyButton text={`${known.code} ${known.requestId}`} />
          </p>
        ) : null}
      </div>
    </div>
  )
}
