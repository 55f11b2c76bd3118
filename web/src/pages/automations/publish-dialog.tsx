import '../../words/automations.ts'
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { api } from '../../api/client.ts'
import { Problem } from '../../api/problem.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { FieldBlock } from '../../ui/field-block.tsx'
import { Input } from '../../ui/input.tsx'
import { toast } from '../../ui/toast.ts'
import { useWords } from '../../words/index.ts'
import { type Automation, type Change, refreshAutomations, useRuns, type Problem as Wrong } from './automation.ts'
import { Changes } from './changes.tsx'
import { useEditor } from './editor-state.ts'
import { Problems } from './problems.tsx'

interface PublishProps {
  changes: Change[]
  onClose: () => void
  onJump: (id: string | null) => void
}

/** What changes, who goes on with the old version, and a note; or what is still in the way. */
export function PublishDialog({ changes, onClose }: PublishProps) {
  const { t } = useWords()
  const client = useQueryClient()
  const { automation, draft, checked } = useEditor()
  const { data: runs } = useRuns(automation.id)
  const [note, setNote] = useState('')
  const [busy, setBusy] = useState(false)
  const [refused, setRefused] = useState<{ text: string; problems: Wrong[] }>()
  const waiting = (runs?.totals.waiting ?? 0) + (runs?.totals.running ?? 0)
  const wrong = refused?.problems.length ? refused.problems : checked.problems
  const stopped = wrong.some((each) => each.severity === 'error')
  const publish = async () => {
    setBusy(true)
    setRefused(undefined)
    try {
      await draft.flush()
      const body = { id: automation.id, ...(note.trim() ? { note: note.trim() } : {}) }
      const made = await api.post<{ automation: Automation; version: number; waiting: number }>(
        '/automations/publish',
        body,
      )
      draft.hasVersion(made.automation.version)
      toast(
        made.waiting > 0
          ? t('automations.publishedWaiting', { count: made.waiting, version: made.version })
          : t('automations.published', { version: made.version }),
      )
      onClose()
    } catch (error) {
      const problems = error instanceof Problem ? ((error.body.problems as Wrong[] | undefined) ?? []) : []
      setRefused({ text: error instanceof Error ? error.message : String(error), problems })
    } finally {
      setBusy(false)
      refreshAutomations(client)
    }
  }
  return (
    <Dialog
      open
      onOpenChange={onClose}
      size="form"
      title={
        automation.published > 0
          ? t('automations.publishTitle', { version: automation.published + 1 })
          : t('automations.publishFirst')
      }
      description={automation.published > 0 ? undefined : t('automations.publishFirstText')}
      onSubmit={() => void publish()}
      actions={
        <>
          <Button onClick={onClose}>{t('ui.cancel')}</Button>
          <Button variant="primary" type="submit" busy={busy} reason={stopped ? t('automations.mendFirst') : undefined}>
            {t('automations.publish')}
          </Button>
        </>
      }
    >
      <div className="flex flex-col gap-4 pt-3 pb-1 text-ink">
        {wrong.length > 0 ? (
          <section>
            <h3 className="part-title mb-1">{stopped ? t('automations.inTheWay') : t('automations.look')}</h3>
            <Problems problems={wrong} onJump={onClose} />
          </section>
        ) : null}
        {automation.published > 0 ? (
          <section>
            <h3 className="part-title mb-1">{t('automations.whatChanges')}</h3>
            <Changes changes={changes} />
            {waiting > 0 ? (
              <p className="num mt-2 text-ink-2">
                {t('automations.goOn', { count: waiting, version: automation.published })}
              </p>
            ) : null}
          </section>
        ) : null}
        <FieldBlock label={t('automations.note')} optional>
          <Input value={note} maxLength={300} onChange={(event) => setNote(event.target.value)} />
        </FieldBlock>
        {refused && refused.problems.length === 0 ? (
          <p role="alert" className="ui-error">
            {refused.text}
          </p>
        ) : null}
      </div>
    </Dialog>
  )
}
