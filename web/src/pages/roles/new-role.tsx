import '../../words/people.ts'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { api } from '../../api/client.ts'
import { keyOf } from '../../api/keys.ts'
import { useCreate } from '../../api/writes.ts'
import { useGo } from '../../shell/org-link.tsx'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { FieldBlock } from '../../ui/field-block.tsx'
import { Input } from '../../ui/input.tsx'
import { Select } from '../../ui/select.tsx'
import { useForm } from '../../ui/use-form.ts'
import { useWords } from '../../words/index.ts'
import type { Role } from '../members/member.ts'
import { grantsOf, type Permission } from './permission.ts'

/** A role of one's own begins as a copy. */
export function NewRole({ roles, from, onClose }: { roles: Role[]; from?: string; onClose: () => void }) {
  const { t } = useWords()
  const create = useCreate('roles')
  const go = useGo()
  const permissions = useQuery({
    queryKey: keyOf('permissions'),
    queryFn: () => api.get<{ data: Permission[] }>('/permissions'),
    staleTime: 600_000,
  })
  const [base, setBase] = useState(from ?? roles.find((each) => each.key === 'member')?.id ?? roles[0]?.id ?? null)
  const form = useForm({
    initial: { name: '', description: '' },
    check: ({ name }) => ({
      ...(name.trim() ? {} : { name: t('roles.nameFirst') }),
      ...(roles.some((each) => each.name.toLowerCase() === name.trim().toLowerCase())
        ? { name: t('roles.nameTaken') }
        : {}),
    }),
    send: async ({ name, description }) => {
      const source = roles.find((each) => each.id === base)
      const { row } = await create.mutateAsync({
        name: name.trim(),
        description: description.trim() || null,
        grants: source ? grantsOf(source, permissions.data?.data ?? []) : {},
        hidden: source?.hidden ?? {},
      })
      onClose()
      void go(`settings/roles/${row.id}`)
    },
  })
  return (
    <Dialog
      open
      onOpenChange={onClose}
      size="form"
      className="max-w-120!"
      title={t('roles.new')}
      description={t('roles.newText')}
      changed={form.values.name !== '' && !form.busy}
      onSubmit={form.submit}
      actions={
        <>
          <Button onClick={onClose}>{t('ui.cancel')}</Button>
          <Button variant="primary" type="submit" busy={form.busy}>
            {t('roles.create')}
          </Button>
        </>
      }
    >
      <div className="flex flex-col gap-4 pt-3 pb-1 text-ink">
        <FieldBlock label={t('roles.name')} error={form.error('name') ?? form.message}>
          <Input {...form.field('name')} maxLength={80} />
        </FieldBlock>
        <FieldBlock label={t('roles.description')} optional error={form.error('description')}>
          <Input {...form.field('description')} maxLength={200} />
        </FieldBlock>
        <FieldBlock label={t('roles.copyOf')}>
          <Select
            value={base}
            onChange={setBase}
            options={roles.map((each) => ({ value: each.id, label: each.name, hint: each.description ?? undefined }))}
          />
        </FieldBlock>
      </div>
    </Dialog>
  )
}
