import '../../words/own-fields.ts'
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { api } from '../../api/client.ts'
import { keyOf } from '../../api/keys.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { FieldBlock } from '../../ui/field-block.tsx'
import { Input } from '../../ui/input.tsx'
import { Select } from '../../ui/select.tsx'
import { Switch } from '../../ui/switch.tsx'
import { TextArea } from '../../ui/text-area.tsx'
import { toast } from '../../ui/toast.ts'
import { useForm } from '../../ui/use-form.ts'
import { useWords } from '../../words/index.ts'
import { SettingRow } from '../settings/part.tsx'
import { choicesFrom, keyFrom, type OwnField } from './shape.ts'

const kinds = ['text', 'longText', 'integer', 'decimal', 'money', 'choice', 'flag', 'date', 'moment', 'url'] as const
/** Kinds that come with a list of their own. */
const listed = new Set<string>(['choice'])

/** A new field, or what may still change about one: its name, its choices, whether it must be filled. */
export function FieldForm({
  noun,
  field,
  position,
  onClose,
}: {
  noun: string
  field?: OwnField
  position: number
  onClose: () => void
}) {
  const { t } = useWords()
  const client = useQueryClient()
  const [kind, setKind] = useState(field?.kind ?? 'text')
  const [required, setRequired] = useState(field?.required ?? false)
  const form = useForm({
    initial: {
      label: field?.label ?? '',
      key: field?.key ?? '',
      choices: (field?.choices ?? []).map((choice) => choice.label).join('\n'),
    },
    check: (values) => ({
      label: values.label.trim() ? undefined : t('ownFields.labelFirst'),
      choices: listed.has(kind) && !values.choices.trim() ? t('ownFields.choicesFirst') : undefined,
    }),
    send: async (values) => {
      const choices = listed.has(kind) ? choicesFrom(values.choices, field?.choices ?? null) : null
      const shared = { label: values.label.trim(), required, choices }
      if (field) await api.patch(`/custom-fields/${field.id}`, shared)
      else
        await api.post('/custom-fields', {
          ...shared,
          noun,
          kind,
          position,
          key: values.key.trim() || keyFrom(values.label),
        })
      await Promise.all(
        [keyOf('list', 'custom-fields'), keyOf('resources')].map((queryKey) => client.invalidateQueries({ queryKey })),
      )
      toast(t('ui.saved'))
      onClose()
    },
  })
  return (
    <Dialog
      open
      onOpenChange={onClose}
      size="form"
      title={field ? t('ownFields.change') : t('ownFields.new')}
      changed={form.values.label !== (field?.label ?? '') && !form.busy}
      onSubmit={form.submit}
      actions={
        <>
          <Button onClick={onClose}>{t('ui.cancel')}</Button>
          <Button variant="primary" type="submit" busy={form.busy}>
            {field ? t('ui.save') : t('ownFields.add')}
          </Button>
        </>
      }
    >
      <div className="flex flex-col gap-4 pt-3 pb-1 text-ink">
        <FieldBlock label={t('ownFields.label')} error={form.error('label') ?? form.message}>
          <Input {...form.field('label')} maxLength={100} />
        </FieldBlock>
        <div className="grid gap-4 md:grid-cols-2">
          <FieldBlock label={t('ownFields.kind')} hint={field ? t('ownFields.kindStays') : undefined}>
            <Select
              value={kind}
              onChange={setKind}
              disabled={Boolean(field)}
              options={kinds.map((value) => ({ value, label: t(`ownFields.kinds.${value}`) }))}
            />
          </FieldBlock>
          <FieldBlock label={t('ownFields.key')} hint={t('ownFields.keyHint')} error={form.error('key')}>
            <Input
              {...form.field('key')}
              maxLength={60}
              readOnly={Boolean(field)}
              placeholder={keyFrom(form.values.label)}
              inputClassName="font-mono"
            />
          </FieldBlock>
        </div>
        {listed.has(kind) ? (
          <FieldBlock label={t('ownFields.choices')} hint={t('ownFields.choicesHint')} error={form.error('choices')}>
            <TextArea {...form.field('choices')} rows={5} />
          </FieldBlock>
        ) : null}
        <SettingRow htmlFor="own-field-required" label={t('ownFields.required')} text={t('ownFields.requiredText')}>
          <Switch id="own-field-required" checked={required} onChange={setRequired} />
        </SettingRow>
      </div>
    </Dialog>
  )
}
