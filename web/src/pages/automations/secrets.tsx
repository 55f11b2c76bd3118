import './automations.css'
import '../../words/automations.ts'
import { useQueryClient } from '@tanstack/react-query'
import Plus from 'lucide-react/icons/plus'
import { useState } from 'react'
import { api } from '../../api/client.ts'
import { type Row, refreshNoun, useCan, useList, useRemove } from '../../api/query.ts'
import { TopBar } from '../../shell/top-bar.tsx'
import { useTitle } from '../../shell/use-title.ts'
import { Button } from '../../ui/button.tsx'
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { ErrorState } from '../../ui/error-state.tsx'
import { FieldBlock } from '../../ui/field-block.tsx'
import { Input } from '../../ui/input.tsx'
import { toast } from '../../ui/toast.ts'
import { useForm } from '../../ui/use-form.ts'
import { When } from '../../ui/when.tsx'
import { useWords } from '../../words/index.ts'
import { AreaTabs } from './area.tsx'

/** Values that steps may send and nobody reads again: names only. */
export default function Secrets() {
  const { t } = useWords()
  useTitle(t('automations.secrets'))
  const can = useCan()
  const may = Boolean(can('automation_secrets:write'))
  const { rows, error, isPending, refetch } = useList('automation-secrets', { sort: 'name', limit: 200 })
  const remove = useRemove('automation-secrets')
  const [editing, setEditing] = useState<Row | 'new' | null>(null)
  const [removing, setRemoving] = useState<Row | null>(null)
  const fresh = (
    <Button
      variant="primary"
      icon={<Plus />}
      reason={may ? undefined : t('automations.locked')}
      onClick={() => setEditing('new')}
    >
      {t('automations.newSecret')}
    </Button>
  )
  return (
    <>
      <TopBar title={t('automations.secrets')}>{rows.length > 0 ? fresh : null}</TopBar>
      <AreaTabs />
      {error ? <ErrorState problem={error} onRetry={() => void refetch()} /> : null}
      {!isPending && !error && rows.length === 0 ? (
        <EmptyState
          className="grow"
          title={t('automations.noSecrets')}
          text={t('automations.noSecretsText')}
          actions={fresh}
        />
      ) : null}
      {rows.length > 0 ? (
        <div className="sheet-scroll min-h-0 grow">
          <ul className="mx-auto w-full max-w-[760px] px-5 max-md:px-4">
            {rows.map((row) => (
              <li key={row.id} className="flex flex-wrap items-center gap-3 border-t border-line py-3 first:border-0">
                <span className="min-w-0 grow">
                  <span className="ui-mono block font-medium">secrets.{String(row.name)}</span>
                  <span className="cut block text-ink-3">{row.description ? String(row.description) : null}</span>
                </span>
                {typeof row.updatedAt === 'string' ? (
                  <span className="num text-xs text-ink-3">
                    {t('automations.secretSet')} <When value={row.updatedAt} />
                  </span>
                ) : null}
                <Button size="sm" reason={may ? undefined : t('automations.locked')} onClick={() => setEditing(row)}>
                  {t('automations.replaceSecret')}
                </Button>
                <Button
                  size="sm"
                  variant="quiet"
                  reason={may ? undefined : t('automations.locked')}
                  onClick={() => setRemoving(row)}
                >
                  {t('automations.removeSecret')}
                </Button>
              </li>
            ))}
          </ul>
        </div>
      ) : null}
      {editing ? <SecretDialog row={editing === 'new' ? undefined : editing} onClose={() => setEditing(null)} /> : null}
      {removing ? (
        <ConfirmDialog
          open
          onOpenChange={() => setRemoving(null)}
          title={t('automations.removeSecretTitle', { name: String(removing.name) })}
          description={t('automations.removeSecretText')}
          verb={t('automations.removeSecret')}
          onConfirm={() => remove.mutateAsync(removing.id)}
        />
      ) : null}
    </>
  )
}

function SecretDialog({ row, onClose }: { row: Row | undefined; onClose: () => void }) {
  const { t } = useWords()
  const client = useQueryClient()
  const form = useForm({
    initial: { name: String(row?.name ?? ''), value: '', description: String(row?.description ?? '') },
    check: ({ name, value }) => ({
      name: /^[a-z][a-z0-9_]{0,59}$/.test(name) ? undefined : t('automations.secretName'),
      value: value ? undefined : t('automations.secretFirst'),
    }),
    send: async ({ name, value, description }) => {
      const body = { name, value, description: description || null }
      if (row) await api.patch(`/automation-secrets/${row.id}`, body, { version: row.version })
      else await api.post('/automation-secrets', body)
      refreshNoun(client, 'automation-secrets')
      toast(t('automations.secretSaved', { name }))
      onClose()
    },
  })
  return (
    <Dialog
      open
      onOpenChange={onClose}
      size="form"
      title={row ? t('automations.replaceTitle', { name: String(row.name) }) : t('automations.newSecret')}
      description={t('automations.secretText')}
      changed={Boolean(form.values.value) && !form.busy}
      onSubmit={form.submit}
      actions={
        <>
          <Button onClick={onClose}>{t('ui.cancel')}</Button>
          <Button variant="primary" type="submit" busy={form.busy}>
            {t('automations.saveSecret')}
          </Button>
        </>
      }
    >
      <div className="flex flex-col gap-4 pt-3 pb-1">
        <FieldBlock
          label={t('automations.name_')}
          hint={t('automations.secretNameHint')}
          error={form.error('name') ?? form.message}
        >
          <Input
            {...form.field('name')}
            inputClassName="ui-mono"
            spellCheck={false}
            autoComplete="off"
            readOnly={Boolean(row)}
          />
        </FieldBlock>
        <FieldBlock label={t('automations.secretValue')} error={form.error('value')}>
          <Input {...form.field('value')} type="password" autoComplete="new-password" />
        </FieldBlock>
        <FieldBlock label={t('automations.description')} optional>
          <Input {...form.field('description')} maxLength={300} />
        </FieldBlock>
      </div>
    </Dialog>
  )
}
