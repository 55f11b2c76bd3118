import ArrowUp from 'lucide-react/icons/arrow-up'
import { lazy, Suspense } from 'react'
import { Problem } from '../../api/client.ts'
import { useResources } from '../../api/query.ts'
import { Button } from '../../ui/button.tsx'
import { ErrorState } from '../../ui/error-state.tsx'
import { usePhone } from '../../ui/use-media.ts'
import { VisuallyHidden } from '../../ui/visually-hidden.tsx'
import { useWords } from '../../words/index.ts'
import type { Condition } from '../filter/chips.ts'
import { freshChip } from '../filter/operators.ts'
import { targetsOf } from '../filter/targets.ts'
import { ConflictBar } from '../record/conflict-bar.tsx'
import { BulkBar } from './bulk-bar.tsx'
import type { BulkAsk } from './bulk-verbs.tsx'
import { Foot } from './foot.tsx'
import { Grid } from './grid.tsx'
import { ListEmpty } from './list-states.tsx'
import type { ListStart } from './list-top.tsx'
import type { PhoneLines } from './phone-list.tsx'
import type { ListSelection } from './selection.ts'
import { useGrid } from './use-grid.ts'
import type { ListModel } from './use-list-model.ts'
import { useLiveRows } from './use-live-rows.ts'

const PhoneList = lazy(() => import('./phone-list.tsx').then((m) => ({ default: m.PhoneList })))

interface BodyProps {
  model: ListModel
  selection: ListSelection
  stage?: string
  lines: PhoneLines
  ask: BulkAsk
  onAsk: (ask: BulkAsk) => void
  start?: ListStart
  onNew: () => void
  onFilter: (chip: Condition) => void
}

/** The rows of a list, or what stands in their place; the footer; what floats above it. */
export function ListBody({ model, selection, stage, lines, ask, onAsk, start, onNew, onFilter }: BodyProps) {
  const { t } = useWords()
  const phone = usePhone()
  const { resources } = useResources()
  const { noun, list } = model
  const grid = useGrid(model)
  const { fresh, waiting, show } = useLiveRows(model)
  const { conflict, keepMine, takeTheirs } = grid.saving
  const failure = Object.values(grid.failed)
    .flatMap((row) => Object.values(row))
    .filter(Boolean)
    .at(-1)

  // A filter the server cannot read is said beside the chips; the rows of the last one stay.
  const unread = list.error instanceof Problem && list.error.code === 'invalid_filter'
  if (list.error && !unread && list.rows.length === 0)
    return (
      <ErrorState
        className="grow"
        problem={list.error}
        title={t('list.loadFailed')}
        onRetry={() => void list.refetch()}
        busy={list.isRefetching}
      />
    )
  if (!unread && !list.isPending && !list.isPlaceholderData && list.rows.length === 0)
    return <ListEmpty model={model} start={start} onNew={onNew} />

  const filterBy = (name: string) => {
    const target = targetsOf(noun, resources).find(
      (each) => (each.field.name === name && !each.path.includes('.')) || each.path === name,
    )
    if (target) onFilter(freshChip(target.path, target.field))
  }
  return (
    <div className="relative flex min-h-0 grow flex-col">
      {phone ? (
        <Suspense>
          <PhoneList model={model} selection={selection} lines={lines} fresh={fresh} />
        </Suspense>
      ) : (
        <Grid model={model} grid={grid} selection={selection} fresh={fresh} onFilter={filterBy} />
      )}
      {waiting > 0 ? (
        <Button size="sm" className="fresh-pill" icon={<ArrowUp />} onClick={show}>
          {t('list.fresh', { count: waiting })}
        </Button>
      ) : null}
      <VisuallyHidden role="alert">{failure}</VisuallyHidden>
      {conflict ? <ConflictBar noun={noun} conflict={conflict} onKeep={keepMine} onTake={takeTheirs} floating /> : null}
      <BulkBar model={model} selection={selection} stage={stage} ask={ask} onAsk={onAsk} />
      <Foot model={model} />
    </div>
  )
}
