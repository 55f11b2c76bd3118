import { useState } from 'react'
import { api } from '../../api/client.ts'
import { refreshNoun, useCreate } from '../../api/query.ts'
import { queryClient } from '../../api/query-client.ts'
import { Button } from '../../ui/button.tsx'
import { Checkbox } from '../../ui/checkbox.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { FieldBlock } from '../../ui/field-block.tsx'
import { Input } from '../../ui/input.tsx'
import { useWords } from '../../words/index.ts'
import { problemWords } from '../fields/problem-words.ts'
import type { ListModel } from '../list/use-list-model.ts'
import type { View } from './use-views.ts'

/** Names a new view, which keeps what the list shows now, or gives an old one another name. */
export default function NameView({
  model,
  view,
  onClose,
}: {
  model: ListModel
  view: View | null
  onClose: () => void
}) {
  const { t } = useWords()
  const [name, setName] = useState(view?.name ?? '')
  const [shared, setShared] = useState(view?.shared ?? false)
  const [problem, setProblem] = useState<string>()
  const [busy, setBusy] = useState(false)
  const create = useCreate('views')
  const save = async () => {
    const title = name.trim()
    if (!title) return setProblem(t('views.nameNeeded'))
    setBusy(true)
    try {
      if (view) await api.patch(`/views/${view.id}`, { name: title, shared }, { version: view.version })
      else {
        const { noun, views } = model
        const { row } = await create.mutateAsync({
          noun: noun.name,
          name: title,
          ...model.shape(),
          shared,
          position: views.length + 1,
        })
        model.setSettings({ ...model.settings, names: undefined })
        model.openView(row.id)
      }
      refreshNoun(queryClient, 'views')
      onClose()
    } catch (error) {
      setProblem(problemWords(error))
    } finally {
      setBusy(false)
    }
  }
  return (
    <Dialog
      open
      onOpenChange={(open) => !open && onClose()}
      title={view ? t('views.renameTitle') : t('views.new')}
      description={view ? undefined : t('views.newText')}
      onSubmit={() => void save()}
      actions={
        <>
          <Button onClick={onClose}>{t('ui.cancel')}</Button>
          <Button type="submit" variant="primary" busy={busy}>
            {t('views.save')}
          </Button>
        </>
      }
    >
      <FieldBlock label={t('views.name')} error={problem}>
        <Input value={name} maxLength={80} onChange={(event) => setName(event.target.value)} />
      </FieldBlock>
      <Checkbox className="mt-3" label={t('views.sharedLabel')} checked={shared} onChange={setShared} />
    </Dialog>
  )
}
