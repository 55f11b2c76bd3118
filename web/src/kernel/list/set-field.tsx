import { useState } from 'react'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { FieldBlock } from '../../ui/field-block.tsx'
import { Select } from '../../ui/select.tsx'
import { useWords } from '../../words/index.ts'
import { type Draft, kindOf, patchOf } from '../fields/index.ts'
import { fieldsOf, type Noun } from '../fields/noun.ts'
import { isEditable } from '../fields/use-save.ts'

interface SetFieldProps {
  noun: Noun
  number: string
  onSet: (update: Record<string, unknown>) => Promise<void>
  onClose: () => void
}

/** Gives one field of all selected records the same value. */
export default function SetField({ noun, number, onSet, onClose }: SetFieldProps) {
  const { t } = useWords()
  const fields = fieldsOf(noun).filter(
    (field) => isEditable(noun, field) && !field.readOnly && !field.fields && kindOf(field).Input,
  )
  const [name, setName] = useState(fields[0]?.name ?? '')
  const [draft, setDraft] = useState<Draft>({ value: null })
  const [tried, setTried] = useState(false)
  const [busy, setBusy] = useState(false)
  const field = fields.find((each) => each.name === name)
  const Input = field && kindOf(field).Input
  const apply = async () => {
    setTried(true)
    if (!field || draft.problem) return
    setBusy(true)
    await onSet(patchOf(field, draft.value))
    onClose()
  }
  return (
    <Dialog
      open
      onOpenChange={(open) => !open && onClose()}
      title={t('list.setFieldTitle', { number, noun: noun.label.toLowerCase() })}
      onSubmit={() => void apply()}
      actions={
        <>
          <Button onClick={onClose}>{t('ui.cancel')}</Button>
          <Button type="submit" variant="primary" busy={busy}>
            {t('list.applyTo', { number })}
          </Button>
        </>
      }
    >
      <div className="flex flex-col gap-3">
        <FieldBlock label={t('filter.field')}>
          <Select
            value={name}
            options={fields.map((each) => ({ value: each.name, label: each.label }))}
            onChange={(next) => {
              setName(next)
              setDraft({ value: null })
            }}
          />
        </FieldBlock>
        {field && Input ? (
          <FieldBlock key={name} label={t('filter.value')} error={tried ? draft.problem : undefined}>
            <Input place="form" field={field} value={draft.value} onDraft={setDraft} />
          </FieldBlock>
        ) : null}
      </div>
    </Dialog>
  )
}
