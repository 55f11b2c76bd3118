import '../../words/imports.ts'
import Trash2 from 'lucide-react/icons/trash-2'
import Undo2 from 'lucide-react/icons/undo-2'
import { useState } from 'react'
import { useCan } from '../../api/me.ts'
import { useRemove, useResources } from '../../api/query.ts'
import { OrgLink, useGo } from '../../shell/org-link.tsx'
import { Button } from '../../ui/button.tsx'
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx'
import { toast } from '../../ui/toast.ts'
import { useWords } from '../../words/index.ts'
import { inSentence } from '../../words/noun-words.ts'
import type { Import } from './transfer.ts'
import type { Steps } from './use-steps.ts'

/** The records of an import have no mark of their own: they were made by one member between its beginning and end. */
const madeBy = (row: Import) =>
  [
    `createdAt >= "${row.startedAt}"`,
    row.finishedAt ? `createdAt <= "${row.finishedAt}"` : '',
    row.ownerId ? `createdBy = "${row.ownerId}"` : '',
  ]
    .filter(Boolean)
    .join(' AND ')

/** How many records were made or changed, linked ones included. */
export const landedOf = ({ result }: Import) =>
  (result?.created ?? 0) +
  (result?.updated ?? 0) +
  Object.values(result?.linked ?? {}).reduce((sum, each) => sum + each.created, 0)

interface ActsProps {
  row: Import
  steps: Steps
  /** The day until which it can be taken back; undefined when that has passed or nothing landed. */
  until: string | undefined
}

/** What can be done with an import that has ended: see its records, take it back, forget it. */
export function ResultActs({ row, steps, until }: ActsProps) {
  const { t } = useWords()
  const go = useGo()
  const can = useCan()
  const remove = useRemove('imports')
  const { resources } = useResources()
  const [asking, setAsking] = useState<'undo' | 'delete'>()
  const noun = resources.find((each) => each.name === row.noun)
  const made = row.status !== 'undone' && row.startedAt !== null && (row.result?.created ?? 0) > 0
  return (
    <div className="mb-8 flex flex-wrap gap-2">
      {noun && made ? (
        <OrgLink
          className="ui-btn"
          data-variant="plain"
          data-size="md"
          to={`${noun.path}?${new URLSearchParams({ filter: madeBy(row), sort: '-createdAt' })}`}
        >
          {t('imports.made', { noun: inSentence(noun.label) })}
        </OrgLink>
      ) : null}
      {until && row.status !== 'undone' ? (
        <Button icon={<Undo2 />} busy={steps.busy === 'undo'} onClick={() => setAsking('undo')}>
          {t('imports.undo', { day: until })}
        </Button>
      ) : null}
      {can('imports:remove') ? (
        <Button variant="quiet" icon={<Trash2 />} onClick={() => setAsking('delete')}>
          {t('imports.delete')}
        </Button>
      ) : null}
      <ConfirmDialog
        open={asking === 'undo'}
        onOpenChange={() => setAsking(undefined)}
        title={t('imports.undoTitle')}
        description={t('imports.undoText')}
        verb={t('imports.undoVerb')}
        keep={t('imports.undoKeep')}
        onConfirm={() => steps.start('undo')}
      />
      <ConfirmDialog
        open={asking === 'delete'}
        onOpenChange={() => setAsking(undefined)}
        title={t('imports.deleteTitle', { name: row.name })}
        description={t('imports.deleteText')}
        verb={t('imports.delete')}
        keep={t('imports.undoKeep')}
        onConfirm={async () => {
          await remove.mutateAsync(row.id)
          toast(t('imports.deleted', { name: row.name }))
          await go('imports', { replace: true })
        }}
      />
    </div>
  )
}
