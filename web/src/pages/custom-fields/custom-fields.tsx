import '../../words/own-fields.ts'
import '../../words/settings.ts'
import { useQueryClient } from '@tanstack/react-query'
import Plus from 'lucide-react/icons/plus'
import { useState } from 'react'
import { useResources } from '../../api/describe.ts'
import { keyOf } from '../../api/keys.ts'
import { useList } from '../../api/lists.ts'
import { useCan } from '../../api/me.ts'
import { useRemove } from '../../api/writes.ts'
import { useTitle } from '../../shell/use-title.ts'
import { Button } from '../../ui/button.tsx'
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { ErrorState } from '../../ui/error-state.tsx'
import { Segmented } from '../../ui/segmented.tsx'
import { Skeleton } from '../../ui/skeleton.tsx'
import { toast } from '../../ui/toast.ts'
import { useWords } from '../../words/index.ts'
import { SettingsPage } from '../settings/part.tsx'
import { FieldForm } from './field-form.tsx'
import type { OwnField } from './shape.ts'

/** The fields an organization adds to what the product knows: per noun, in the order screens show them. */
export default function CustomFields() {
  const { t } = useWords()
  useTitle(t('settings.fields'))
  const can = useCan()
  const client = useQueryClient()
  const { resources } = useResources()
  const nouns = resources.filter((each) => each.custom)
  const [chosen, setChosen] = useState<string>()
  const noun = nouns.find((each) => each.name === chosen) ?? nouns[0]
  const { rows, error, isPending, refetch } = useList('custom-fields', { sort: 'position,createdAt', limit: 200 })
  const remove = useRemove('custom-fields')
  const [editing, setEditing] = useState<OwnField | 'new' | null>(null)
  const [removing, setRemoving] = useState<OwnField | null>(null)
  const fields = (rows as unknown as OwnField[]).filter((field) => field.noun === noun?.name)
  const locked = can('custom_fields:write') ? undefined : t('ownFields.locked')
  const add = (
    <Button variant="primary" icon={<Plus />} reason={locked} onClick={() => setEditing('new')}>
      {t('ownFields.new')}
    </Button>
  )
  return (
    <SettingsPage wide title={t('settings.fields')} text={t('ownFields.text')} aside={fields.length > 0 ? add : null}>
      {nouns.length > 1 ? (
        <Segmented
          className="mb-4"
          label={t('ownFields.of')}
          value={noun?.name ?? ''}
          onChange={setChosen}
          options={nouns.map((each) => ({ value: each.name, label: each.label }))}
        />
      ) : null}
      {error ? <ErrorState problem={error} onRetry={() => void refetch()} className="px-0" /> : null}
      {isPending ? [1, 2].map((line) => <Skeleton key={line} className="my-6 w-3/5" />) : null}
      {!isPending && !error && noun && fields.length === 0 ? (
        <EmptyState
          title={t('ownFields.empty', { noun: noun.label.toLowerCase() })}
          text={t('ownFields.emptyText')}
          actions={add}
        />
      ) : null}
      {fields.length > 0 ? (
        <table className="data-table stacks">
          <thead>
            <tr>
              <th>{t('ownFields.label')}</th>
              <th>{t('ownFields.kind')}</th>
              <th>{t('ownFields.key')}</th>
              <th>
                <span className="sr-only">{t('ownFields.change')}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {fields.map((field) => (
              <tr key={field.id}>
                <td>
                  <p className="cut font-medium">{field.label}</p>
                  {field.required ? <p className="text-ink-3">{t('ownFields.required')}</p> : null}
                </td>
                <td data-tip={field.choices?.map((choice) => choice.label).join('\n')}>
                  {t(`ownFields.kinds.${field.kind}` as 'ownFields.kinds.text')}
                </td>
                <td>
                  <code className="break-all">custom.{field.key}</code>
                </td>
                <td className="text-end whitespace-nowrap">
                  <Button size="sm" reason={locked} onClick={() => setEditing(field)}>
                    {t('ownFields.change')}
                  </Button>{' '}
                  <Button
                    size="sm"
                    reason={can('custom_fields:remove') ? undefined : t('ownFields.locked')}
                    onClick={() => setRemoving(field)}
                  >
                    {t('ownFields.remove')}
                  </Button>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      ) : null}
      {editing && noun ? (
        <FieldForm
          noun={noun.name}
          field={editing === 'new' ? undefined : editing}
          position={Math.max(0, ...fields.map((field) => field.position + 1))}
          onClose={() => setEditing(null)}
        />
      ) : null}
      <ConfirmDialog
        open={removing !== null}
        onOpenChange={() => setRemoving(null)}
        title={t('ownFields.removeTitle', { name: removing?.label ?? '' })}
        description={t('ownFields.removeText')}
        verb={t('ownFields.removeVerb')}
        keep={t('ui.cancel')}
        onConfirm={async () => {
          if (!removing) return
          await remove.mutateAsync(removing.id)
          void client.invalidateQueries({ queryKey: keyOf('resources') })
          toast(t('ownFields.removed', { name: removing.label }))
        }}
      />
    </SettingsPage>
  )
}
