import '../../words/imports.ts'
import { useParams, useSearch } from '@tanstack/react-router'
import { lazy, Suspense } from 'react'
import { Problem } from '../../api/problem.ts'
import { NotFound } from '../../shell/not-found.tsx'
import { useGo } from '../../shell/org-link.tsx'
import { PageSkeleton } from '../../shell/page-skeleton.tsx'
import { useTitle } from '../../shell/use-title.ts'
import { ErrorState } from '../../ui/error-state.tsx'
import { useWords } from '../../words/index.ts'
import { StepColumns } from './step-columns.tsx'
import { StepFile } from './step-file.tsx'
import { type Import, useImport } from './transfer.ts'
import { useSteps } from './use-steps.ts'
import { type StepName, WizardFrame } from './wizard-frame.tsx'

const StepCheck = lazy(() => import('./step-check.tsx'))
const StepImport = lazy(() => import('./step-import.tsx'))

/** Steps one may stand in, as far as the import has come. */
function openSteps({ status }: Import): StepName[] {
  if (status === 'uploaded') return ['file', 'columns']
  if (status === 'checked') return ['file', 'columns', 'check']
  return status === 'checking' ? ['check'] : ['import']
}

/** The step that the address asks for, when one may stand there; else the furthest. */
function stepOf(row: Import, asked: string | undefined): StepName {
  const open = openSteps(row)
  return open.find((each) => each === asked) ?? open.at(-1) ?? 'import'
}

/** The wizard of one import. Everything it knows is on the server, so that a reload or another device goes on. */
export default function ImportPage() {
  const { t } = useWords()
  const go = useGo()
  const { id = '' } = useParams({ strict: false }) as { id?: string }
  const { step: asked } = useSearch({ strict: false }) as { step?: string }
  const { data: row, error, refetch, isRefetching } = useImport(id)
  const steps = useSteps(id)
  useTitle(row ? `${row.name} · ${t('imports.name')}` : t('imports.name'))

  if (error instanceof Problem && error.status === 404) return <NotFound />
  if (error && !row)
    return <ErrorState className="grow" problem={error} onRetry={() => void refetch()} busy={isRefetching} />
  if (!row) return <PageSkeleton />
  const step = steps.busy === 'check' && asked === 'check' ? 'check' : stepOf(row, asked)
  const onStep = (next: StepName) => void go(`imports/${id}?step=${next}`)
  const frame = { row, step, open: openSteps(row), onStep }
  if (step === 'file') return <StepFile row={row} steps={steps} frame={frame} />
  if (step === 'columns') return <StepColumns row={row} steps={steps} frame={frame} />
  return (
    <Suspense fallback={<WizardFrame {...frame}>{null}</WizardFrame>}>
      {step === 'check' ? (
        <StepCheck row={row} steps={steps} frame={frame} />
      ) : (
        <StepImport row={row} steps={steps} frame={frame} />
      )}
    </Suspense>
  )
}
