import '../../words/people.ts'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { api } from '../../api/client.ts'
import { keyOf } from '../../api/keys.ts'
import { useMe } from '../../api/me.ts'
import { useCreate } from '../../api/writes.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { FieldBlock } from '../../ui/field-block.tsx'
import { Input } from '../../ui/input.tsx'
import { Secret } from '../../ui/secret.tsx'
import { Segmented } from '../../ui/segmented.tsx'
import { Select } from '../../ui/select.tsx'
import { useForm } from '../../ui/use-form.ts'
import { useWords } from '../../words/index.ts'
import type { Permission } from '../roles/permission.ts'
import { ScopeTree } from './scope-tree.tsx'

const lifetimes = ['30', '90', '365', ''] as const
type Preset = 'read' | 'all' | 'own'

const expiry = (days: string) => (days ? new Date(Date.now() + Number(days) * 86_400_000).toISOString() : null)

/** Name, what it may do, until when; then the secret, once. A key never may more than its maker. */
export function NewKey({ onClose }: { onClose: () => void }) {
  const { t } = useWords()
  const { data: me } = useMe()
  const create = useCreate('api-keys')
  const { data } = useQuery({
    queryKey: keyOf('permissions'),
    queryFn: () => api.get<{ data: Permission[] }>('/permissions'),
    staleTime: 600_000,
  })
  const mine = (data?.data ?? []).filter((each) => me?.permissions[each.permission])
  const [preset, setPreset] = useState<Preset>('read')
  const [picked, setPicked] = useState<string[]>([])
  const [days, setDays] = useState<string>('90')
  const [secret, setSecret] = useState<string>()
  const scopes =
    preset === 'own'
      ? picked
      : mine.filter((each) => preset === 'all' || each.permission.endsWith(':read')).map((each) => each.permission)
  const form = useForm({
    initial: { name: '' },
    check: ({ name }) => (name.trim() ? {} : { name: t('keys.nameFirst') }),
    send: async ({ name }) => {
      const { row } = await create.mutateAsync({ name: name.trim(), scopes, expiresAt: expiry(days) })
      setSecret(String(row.secret ?? ''))
    },
  })
  if (secret) {
    return (
      <Dialog open onOpenChange={() => undefined} className="max-w-120!" title={t('keys.made')}>
        <Secret value={secret} onStored={onClose} />
      </Dialog>
    )
  }
  const choose = (next: Preset) => {
    if (next === 'own' && picked.length === 0) setPicked(scopes)
    setPreset(next)
  }
  return (
    <Dialog
      open
      onOpenChange={onClose}
      size="form"
      title={t('keys.new')}
      description={t('keys.newText')}
      changed={form.values.name !== '' && !form.busy}
      onSubmit={form.submit}
      actions={
        <>
          <Button onClick={onClose}>{t('ui.cancel')}</Button>
          <Button
            variant="primary"
            type="submit"
            busy={form.busy}
            reason={scopes.length > 0 ? undefined : t('keys.nothingChosen')}
          >
            {t('keys.create')}
          </Button>
        </>
      }
    >
      <div className="flex flex-col gap-4 pt-3 pb-1 text-ink">
        <div className="grid gap-4 md:grid-cols-[minmax(0,1fr)_160px]">
          <FieldBlock label={t('keys.name')} hint={t('keys.nameHint')} error={form.error('name') ?? form.message}>
            <Input {...form.field('name')} maxLength={80} />
          </FieldBlock>
          <FieldBlock label={t('keys.expires')}>
            <Select
              value={days}
              onChange={setDays}
              options={lifetimes.map((value) => ({
                value,
                label: value ? t('keys.inDays', { count: Number(value) }) : t('keys.noExpiry'),
              }))}
            />
          </FieldBlock>
        </div>
        <div>
          <p className="mb-1.5 font-medium">{t('keys.may')}</p>
          <Segmented
            label={t('keys.may')}
            value={preset}
            onChange={choose}
            options={(['read', 'all', 'own'] as const).map((value) => ({ value, label: t(`keys.presets.${value}`) }))}
          />
          {preset === 'own' ? (
            <ScopeTree permissions={mine} chosen={picked} onChange={setPicked} />
          ) : (
            <p className="ui-hint mt-2">{t('keys.presetCount', { count: scopes.length })}</p>
          )}
        </div>
      </div>
    </Dialog>
  )
}
