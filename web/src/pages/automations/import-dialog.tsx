import '../../words/automations.ts'
import Upload from 'lucide-react/icons/upload'
import { useRef, useState } from 'react'
import { api } from '../../api/client.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { FieldBlock } from '../../ui/field-block.tsx'
import { TextArea } from '../../ui/text-area.tsx'
import { useWords } from '../../words/index.ts'
import type { Automation } from './automation.ts'

interface ImportProps {
  /** The draft that is replaced; absent: a new one. */
  into?: Automation
  onClose: () => void
  onDone: (row: Automation) => void
}

/** An automation from a file or from pasted text. */
export function ImportDialog({ into, onClose, onDone }: ImportProps) {
  const { t } = useWords()
  const [text, setText] = useState('')
  const [busy, setBusy] = useState(false)
  const [failure, setFailure] = useState<string>()
  const picker = useRef<HTMLInputElement>(null)
  const read = async (file: File | undefined) => {
    if (file) setText(await file.text())
  }
  const send = async () => {
    if (!text.trim()) return setFailure(t('automations.importFirst'))
    setBusy(true)
    setFailure(undefined)
    try {
      onDone(await api.post<Automation>('/automations/import', { text, ...(into ? { id: into.id } : {}) }))
    } catch (error) {
      const errors = (error as { errors?: { path: string; message: string }[] }).errors ?? []
      setFailure(
        errors.length > 0
          ? errors.map((each) => each.message).join(' ')
          : error instanceof Error
            ? error.message
            : String(error),
      )
    } finally {
      setBusy(false)
    }
  }
  return (
    <Dialog
      open
      onOpenChange={onClose}
      size="form"
      title={into ? t('automations.importInto', { name: into.name }) : t('automations.importTitle')}
      description={into ? t('automations.importIntoText') : t('automations.importText')}
      changed={text.trim() !== '' && !busy}
      onSubmit={() => void send()}
      actions={
        <>
          <Button onClick={onClose}>{t('ui.cancel')}</Button>
          <Button variant="primary" type="submit" busy={busy}>
            {t('automations.import')}
          </Button>
        </>
      }
    >
      <div className="flex flex-col gap-3 pt-3 pb-1 text-ink">
        <input
          ref={picker}
          type="file"
          accept=".json,application/json,text/plain"
          hidden
          aria-label={t('automations.chooseFile')}
          onChange={(event) => void read(event.target.files?.[0])}
        />
        <Button icon={<Upload />} className="self-start" onClick={() => picker.current?.click()}>
          {t('automations.chooseFile')}
        </Button>
        <FieldBlock label={t('automations.pasted')} error={failure}>
          <TextArea
            className="ui-mono max-h-80"
            rows={10}
            spellCheck={false}
            value={text}
            onChange={(event) => setText(event.target.value)}
          />
        </FieldBlock>
      </div>
    </Dialog>
  )
}
