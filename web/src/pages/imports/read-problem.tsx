import '../../words/imports.ts'
import TriangleAlert from 'lucide-react/icons/triangle-alert'
import type { Problem } from '../../api/problem.ts'
import { useWords } from '../../words/index.ts'

/** Why a file cannot be read, with the line where it fails. */
export function ReadProblem({ problem }: { problem: Problem }) {
  const { t } = useWords()
  const places = problem.errors as { path: string; message: string; line?: number; column?: number }[]
  const more = places.filter((each) => each.message !== problem.message)
  return (
    <div role="alert" className="ui-note mb-4" data-tone="bad">
      <TriangleAlert />
      <div className="min-w-0">
        <p className="font-semibold">{t('imports.readFailed')}</p>
        <p className="break-words">{problem.message}</p>
        {more.map((each) => (
          <p key={each.message} className="break-words">
            {each.line === undefined ? '' : `${t('imports.readFailedAt', { line: each.line })}: `}
            {each.message}
          </p>
        ))}
      </div>
    </div>
  )
}
