import { type BulkChange, type BulkTarget, useBulk, useRestore, useUndoToast } from '../../api/query.ts'
import { toast, toastFailure } from '../../ui/toast.ts'
import { useWords } from '../../words/index.ts'
import { problemWords } from '../fields/problem-words.ts'
import type { ListSelection } from './selection.ts'
import type { ListModel } from './use-list-model.ts'

/** How the end of a step is told. */
export type BulkSaid = 'assigned' | 'changed' | 'tagged' | 'untagged' | 'deleted'

/** What can be done with all selected records at once; each step can be taken back. */
export function useBulkSteps(model: ListModel, selection: ListSelection) {
  const { t } = useWords()
  const { noun, filter, q, list } = model
  const bulk = useBulk(noun.path)
  const restore = useRestore(noun.path)
  const say = useUndoToast()
  const ids = [...selection.selection.ids]
  const target = (): BulkTarget => {
    if (!selection.selection.all) return { ids }
    return filter || q ? { filter: filter || undefined, search: q } : { all: true }
  }
  const run = async (change: BulkChange, said: BulkSaid) => {
    try {
      const { changed, batchId } = await bulk.mutateAsync({ ...target(), ...change })
      say(t(`list.${said}`, { count: changed }), { batchId })
      if (change.remove) selection.step({ do: 'clear' })
    } catch (error) {
      toastFailure(error, problemWords(error))
    }
  }
  const bringBack = async () => {
    try {
      const { restored } = await restore.mutateAsync(selection.selection.all ? list.rows.map((row) => row.id) : ids)
      toast(t('list.restored', { count: restored }))
      selection.step({ do: 'clear' })
    } catch (error) {
      toastFailure(error, problemWords(error))
    }
  }
  return {
    run,
    bringBack,
    busy: bulk.isPending || restore.isPending,
    number: selection.selection.all ? (list.count ?? 0) : ids.length,
  }
}
