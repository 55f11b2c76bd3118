import '../../words/automations.ts'
import { Button } from '../../ui/button.tsx'
import { useWords } from '../../words/index.ts'
import { useEditor } from './editor-state.ts'

/** Somebody saved first, or the draft cannot be saved: what I have stays until I say which one counts. */
export function ConflictLine() {
  const { t } = useWords()
  const { draft } = useEditor()
  const { saving } = draft
  if (saving.state === 'conflict')
    return (
      <div
        role="alert"
        className="flex flex-wrap items-center gap-3 border-b border-line bg-warn-soft px-4 py-2 text-warn-ink"
      >
        <span className="grow">{t('automations.conflict')}</span>
        <Button size="sm" onClick={() => void draft.keepMine()}>
          {t('automations.keepMine')}
        </Button>
        <Button size="sm" onClick={() => void draft.takeTheirs()}>
          {t('automations.takeTheirs')}
        </Button>
      </div>
    )
  if (saving.state === 'failed')
    return (
      <div
        role="alert"
        className="flex flex-wrap items-center gap-3 border-b border-line bg-bad-soft px-4 py-2 text-bad-ink"
      >
        <span className="grow">
          {t('automations.notSaved')} {saving.problem instanceof Error ? saving.problem.message : ''}
        </span>
        <Button size="sm" onClick={draft.again}>
          {t('ui.again')}
        </Button>
      </div>
    )
  return null
}
