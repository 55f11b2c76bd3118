import RotateCcw from 'lucide-react/icons/rotate-ccw'
import { useRestore } from '../../api/query.ts'
import { Button } from '../../ui/button.tsx'
import { toast, toastFailure } from '../../ui/toast.ts'
import { When } from '../../ui/when.tsx'
import { useWords } from '../../words/index.ts'
import type { Row } from '../fields/index.ts'
import type { Noun } from '../fields/noun.ts'
import { problemWords } from '../fields/problem-words.ts'
import { nameOf } from './record-head.tsx'

/** Over a record in the trash: since when, and the way back. */
export function TrashBar({ noun, row }: { noun: Noun; row: Row }) {
  const { t } = useWords()
  const restore = useRestore(noun.path)
  const back = () =>
    restore.mutate([row.id], {
      onSuccess: () => toast(t('record.restored', { title: nameOf(noun, row) })),
      onError: (error) => toastFailure(error, problemWords(error)),
    })
  return (
    <div role="status" className="flex items-center gap-2 bg-warn-soft px-4 py-2 text-warn-ink">
      <span className="grow">
        {t('record.inTrash')} <When value={String(row.deletedAt)} />
      </span>
      {noun.can.remove ? (
        <Button size="sm" icon={<RotateCcw />} busy={restore.isPending} onClick={back}>
          {t('record.restore')}
        </Button>
      ) : null}
    </div>
  )
}
