import RotateCcw from 'lucide-react/icons/rotate-ccw'
import Trash2 from 'lucide-react/icons/trash-2'
import X from 'lucide-react/icons/x'
import { lazy, Suspense } from 'react'
import { Button } from '../../ui/button.tsx'
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx'
import { IconButton } from '../../ui/icon-button.tsx'
import { useWords } from '../../words/index.ts'
import { useRegion } from '../../words/region.ts'
import { type BulkAsk, BulkVerbs } from './bulk-verbs.tsx'
import type { ListSelection } from './selection.ts'
import { useBulkSteps } from './use-bulk-steps.ts'
import type { ListModel } from './use-list-model.ts'

const SetField = lazy(() => import('./set-field.tsx'))

/** Above this many, deleting asks first although it can be taken back. */
const ASKS_FROM = 20

interface BulkBarProps {
  model: ListModel
  selection: ListSelection
  stage?: string
  ask: BulkAsk
  onAsk: (ask: BulkAsk) => void
}

/** Floats above the footer while something is selected. */
export function BulkBar({ model, selection, stage, ask, onAsk }: BulkBarProps) {
  const { t } = useWords()
  const { locale } = useRegion()
  const { noun, list, trash } = model
  const { run, bringBack, busy, number } = useBulkSteps(model, selection)
  if (!selection.some) return null
  const count = list.countCapped && selection.selection.all ? t('list.capped') : number.toLocaleString(locale)
  const remove = () => (number > ASKS_FROM ? onAsk('delete') : void run({ remove: true }, 'deleted'))
  const all = list.countCapped ? t('list.capped') : (list.count ?? 0).toLocaleString(locale)
  return (
    <div role="toolbar" aria-label={t('list.selection')} className="bulk-bar" aria-busy={busy}>
      <span className="num whitespace-nowrap font-medium" role="status">
        {t('list.selected', { number: count })}
      </span>
      {!selection.selection.all && (list.count ?? 0) > number ? (
        <Button variant="quiet" size="sm" className="text-accent-ink!" onClick={() => selection.step({ do: 'all' })}>
          {t('list.selectAll', { number: all })}
        </Button>
      ) : null}
      <hr />
      {trash ? (
        <Button variant="quiet" size="sm" icon={<RotateCcw />} busy={busy} onClick={() => void bringBack()}>
          {t('list.restore')}
        </Button>
      ) : (
        <BulkVerbs noun={noun} stage={stage} ask={ask} onAsk={onAsk} run={run} onDelete={remove} />
      )}
      <hr />
      <IconButton
        size="sm"
        label={t('list.clearSelection')}
        shortcut="escape"
        icon={<X />}
        onClick={() => selection.step({ do: 'clear' })}
      />
      {ask === 'field' ? (
        <Suspense>
          <SetField
            noun={noun}
            number={count}
            onClose={() => onAsk(null)}
            onSet={(update) => run({ update }, 'changed')}
          />
        </Suspense>
      ) : null}
      <ConfirmDialog
        open={ask === 'delete'}
        onOpenChange={(open) => !open && onAsk(null)}
        title={t('list.deleteTitle', { count: number, number: count, noun: noun.label.toLowerCase() })}
        description={t('list.deleteText')}
        verb={t('list.delete')}
        icon={<Trash2 />}
        onConfirm={() => run({ remove: true }, 'deleted')}
      />
    </div>
  )
}
