import { type FormEvent, useState } from 'react'
import { api, type Problem } from '../api/client.ts'
import { Button } from '../ui/button.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { FieldBlock } from '../ui/field-block.tsx'
import { Input } from '../ui/input.tsx'
import { useWords } from '../words/index.ts'

/** Asks for a name and goes to the new organization. */
export default function NewOrganization({ onClose }: { onClose: () => void }) {
  const { t } = useWords()
  const [name, setName] = useState('')
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<Problem>()
  const create = async (_event: FormEvent) => {
    setBusy(true)
    try {
      const made = await api.post<{ slug: string }>('/organizations', { name: name.trim() })
      window.location.assign(`/${made.slug}`)
    } catch (error) {
      setProblem(error as Problem)
      setBusy(false)
    }
  }
  return (
    <Dialog
      open
      onOpenChange={onClose}
      title={t('shell.newOrganization')}
      description={t('shell.newOrganizationText')}
      changed={name !== '' && !busy}
      onSubmit={create}
      actions={
        <>
          <Button onClick={onClose}>{t('ui.cancel')}</Button>
          <Button variant="primary" type="submit" busy={busy} reason={name.trim() ? undefined : t('shell.nameFirst')}>
            {t('shell.createOrganization')}
          </Button>
        </>
      }
    >
      <FieldBlock
        label={t('shell.organizationName')}
        error={problem?.byPath.name ?? problem?.message}
        className="pt-3 pb-1"
      >
        <Input
          value={name}
          onChange={(event) => setName(event.target.value)}
          maxLength={120}
          autoComplete="organization"
        />
      </FieldBlock>
    </Dialog>
  )
}
