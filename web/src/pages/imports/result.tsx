import '../../words/imports.ts'
import { useResources } from '../../api/query.ts'
import { printDay } from '../../ui/moments.ts'
import { Stat } from '../../ui/stat.tsx'
import { useNow } from '../../ui/use-now.ts'
import { useWords } from '../../words/index.ts'
import { useRegion } from '../../words/region.ts'
import { landedOf, ResultActs } from './result-acts.tsx'
import { Conflicts, Rejects } from './result-parts.tsx'
import { Warnings } from './step-file.tsx'
import type { Import } from './transfer.ts'
import type { Steps } from './use-steps.ts'

const headings = { done: 'done', failed: 'failed', cancelled: 'cancelled', undone: 'undone' } as const

const seconds = (row: Import) =>
  row.startedAt && row.finishedAt
    ? Math.max(1, Math.round((Date.parse(row.finishedAt) - Date.parse(row.startedAt)) / 1000))
    : undefined

/** What came of an import: figures, what was left out, what was made, and the way back. */
export function ResultPage({ row, steps }: { row: Import; steps: Steps }) {
  const { t } = useWords()
  const region = useRegion()
  const now = useNow()
  const { resources } = useResources()
  const { result } = row
  const state = Object.keys(headings).find((each) => each === row.status) as keyof typeof headings | undefined
  const took = seconds(row)
  const landed = landedOf(row)
  const until = row.undoUntil && Date.parse(row.undoUntil) > now ? printDay(row.undoUntil, now, region) : undefined
  const title = {
    done: `${row.name}: ${t('imports.states.done').toLowerCase()}`,
    failed: t('imports.failed'),
    cancelled: t('imports.cancelled'),
    undone: t('imports.undone'),
  }[state ?? 'done']
  const text = {
    done:
      landed === 0
        ? t('imports.doneNothing')
        : until
          ? t('imports.doneText', { day: until })
          : t('imports.doneTextLate'),
    failed: row.problem ?? '',
    cancelled: t('imports.cancelledText'),
    undone: '',
  }[state ?? 'done']
  const figures = result
    ? ([
        ['created', result.created],
        ['updated', result.updated],
        ['unchanged', result.unchanged],
        ['skipped', result.skipped],
        ['rejected', result.rejected],
      ] as const)
    : []
  return (
    <>
      <h1 className="wizard-title break-words" aria-live="polite">
        {title}
      </h1>
      <p className="wizard-text break-words">
        {text} {took !== undefined && state === 'done' ? <Took row={row} took={took} /> : null}
      </p>
      <div className="mb-6 flex flex-wrap gap-x-10 gap-y-4">
        {figures
          .filter(([name, value]) => value > 0 || name === 'created')
          .map(([name, value]) => (
            <Stat key={name} label={t(`imports.figures.${name}`)} value={value.toLocaleString(region.locale)} />
          ))}
        {Object.entries(result?.linked ?? {})
          .filter(([, { created, matched }]) => created + matched > 0)
          .map(([linked, { created, matched }]) => (
            <Stat
              key={linked}
              label={resources.find((each) => each.name === linked)?.label ?? linked}
              value={(created + matched).toLocaleString(region.locale)}
              note={t('imports.figures.linkedNote', { created, matched })}
            />
          ))}
      </div>
      <ResultActs row={row} steps={steps} until={landed > 0 ? until : undefined} />
      <Warnings row={row} />
      {result && result.rejected > 0 && row.status !== 'undone' ? <Rejects row={row} /> : null}
      {row.status === 'undone' ? <Conflicts row={row} /> : null}
    </>
  )
}

function Took({ row, took }: { row: Import; took: number }) {
  const { t } = useWords()
  const rows = row.rows ?? 0
  return (
    <span className="num">
      {[
        rows > 0 ? t('imports.fileInfo', { count: rows }) : '',
        t('imports.tookSeconds', { count: took }),
        rows > took ? `(${t('imports.perSecond', { count: Math.round(rows / took) })})` : '',
      ]
        .filter(Boolean)
        .join(' ')}
    </span>
  )
}
