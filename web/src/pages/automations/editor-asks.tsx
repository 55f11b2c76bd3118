import '../../words/automations.ts'
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useRemove } from '../../api/query.ts'
import { useGo } from '../../shell/org-link.tsx'
import { Button } from '../../ui/button.tsx'
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { Drawer } from '../../ui/drawer.tsx'
import { FieldBlock } from '../../ui/field-block.tsx'
import { Input } from '../../ui/input.tsx'
import { toast } from '../../ui/toast.ts'
import { useWords } from '../../words/index.ts'
import { type Automation, type Change, refreshAutomations } from './automation.ts'
import { useEditor } from './editor-state.ts'
import { ImportDialog } from './import-dialog.tsx'
import { PublishDialog } from './publish-dialog.tsx'
import { RulesInspector } from './rules-inspector.tsx'
import { StopDialog } from './stop-dialog.tsx'

export type EditorAsk = 'publish' | 'rename' | 'import' | 'stop' | 'delete' | 'rules'

interface AsksProps {
  ask: EditorAsk
  onClose: () => void
  onJump: (id: string | null) => void
  changes: Change[]
}

/** The questions of the editor: one at a time. */
export function EditorAsks({ ask, onClose, onJump, changes }: AsksProps) {
  const { t } = useWords()
  const go = useGo()
  const client = useQueryClient()
  const { automation, draft } = useEditor()
  const remove = useRemove('automations')
  if (ask === 'publish') return <PublishDialog changes={changes} onClose={onClose} onJump={onJump} />
  if (ask === 'rename') return <RenameDialog onClose={onClose} />
  if (ask === 'stop') return <StopDialog automation={automation} onClose={onClose} />
  if (ask === 'rules')
    return (
      <Drawer open onOpenChange={onClose} title={t('automations.settings')}>
        <div className="px-5 pb-8">
          <RulesInspector />
        </div>
      </Drawer>
    )
  if (ask === 'import')
    return (
      <ImportDialog
        into={automation}
        onClose={onClose}
        onDone={(row: Automation) => {
          draft.change(() => row.graph)
          draft.hasVersion(row.version)
          refreshAutomations(client)
          onClose()
        }}
      />
    )
  return (
    <ConfirmDialog
      open
      onOpenChange={onClose}
      title={t('automations.deleteTitle', { name: automation.name })}
      description={t('automations.deleteText')}
      verb={t('automations.delete')}
      onConfirm={async () => {
        await remove.mutateAsync(automation.id)
        toast(t('automations.deleted', { name: automation.name }))
        void go('automations')
      }}
    />
  )
}

function RenameDialog({ onClose }: { onClose: () => void }) {
  const { t } = useWords()
  const { automation, draft } = useEditor()
  const [name, setName] = useState(automation.name)
  const save = async () => {
    if (!name.trim()) return
    draft.patch({ name: name.trim() })
    await draft.flush()
    onClose()
  }
  return (
    <Dialog
      open
      onOpenChange={onClose}
      title={t('automations.rename')}
      onSubmit={() => void save()}
      actions={
        <>
          <Button onClick={onClose}>{t('ui.cancel')}</Button>
          <Button variant="primary" type="submit">
            {t('automations.rename')}
          </Button>
        </>
      }
    >
      <div className="pt-3">
        <FieldBlock label={t('automations.name_')} error={name.trim() ? undefined : t('automations.nameFirst')}>
          <Input value={name} maxLength={120} onChange={(event) => setName(event.target.value)} />
        </FieldBlock>
      </div>
    </Dialog>
  )
}
