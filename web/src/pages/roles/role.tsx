import '../../words/people.ts'
import '../../words/settings.ts'
import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import Copy from 'lucide-react/icons/copy'
import Lock from 'lucide-react/icons/lock'
import Trash2 from 'lucide-react/icons/trash-2'
import { useState } from 'react'
import { api } from '../../api/client.ts'
import { keyOf } from '../../api/keys.ts'
import { useList, useRecord } from '../../api/lists.ts'
import { type Scope, useCan } from '../../api/me.ts'
import { useUndoToast } from '../../api/undo.ts'
import { useUpdate } from '../../api/updates.ts'
import { useRemove } from '../../api/writes.ts'
import { OrgLink, useGo } from '../../shell/org-link.tsx'
import { useTitle } from '../../shell/use-title.ts'
import { Button } from '../../ui/button.tsx'
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx'
import { ErrorState } from '../../ui/error-state.tsx'
import { Skeleton } from '../../ui/skeleton.tsx'
import { toastFailure } from '../../ui/toast.ts'
import { useWords } from '../../words/index.ts'
import type { Role } from '../members/member.ts'
import { SettingsPage } from '../settings/part.tsx'
import { HiddenFields } from './hidden-fields.tsx'
import { Matrix } from './matrix.tsx'
import { NewRole } from './new-role.tsx'
import { grantsOf, type Permission } from './permission.ts'

/** The whole map with one entry set or taken out: these maps are replaced, not merged. */
const without = <T,>(map: Record<string, T>, key: string, value: T | null): Record<string, T> => {
  const { [key]: _old, ...rest } = map
  return value === null ? rest : { ...rest, [key]: value }
}

export default function RolePage() {
  const { t } = useWords()
  const { id = '' } = useParams({ strict: false }) as { id?: string }
  const go = useGo()
  const can = useCan()
  const undoToast = useUndoToast()
  const { data, error, refetch } = useRecord('roles', id)
  const roles = useList('roles', { sort: 'name', limit: 100 })
  const permissions = useQuery({
    queryKey: keyOf('permissions'),
    queryFn: () => api.get<{ data: Permission[] }>('/permissions'),
    staleTime: 600_000,
  })
  const { update } = useUpdate('roles')
  const remove = useRemove('roles')
  const [copying, setCopying] = useState(false)
  const [removing, setRemoving] = useState(false)
  const role = data as unknown as Role | undefined
  useTitle(role?.name ?? t('settings.roles'))

  const crumb = (
    <OrgLink to="settings/roles" className="mb-2 inline-block px-5 pt-6 text-ink-3 hover:text-ink md:px-10 md:pt-8">
      {t('settings.roles')}
    </OrgLink>
  )
  if (error) return <ErrorState problem={error} onRetry={() => void refetch()} />
  if (!role || !permissions.data) return <Skeleton className="m-10 w-48" />

  const reason = role.builtIn ? t('roles.fixed') : can('roles:write') ? undefined : t('roles.locked')
  const save = async (changes: Record<string, unknown>, text: string) => {
    try {
      const { requestId } = await update(role.id, changes)
      undoToast(text, { requestId })
    } catch (failure) {
      toastFailure(failure)
    }
  }
  const grant = (permission: Permission, scope: Scope | null) =>
    save({ grants: without(role.grants, permission.permission, scope) }, t('roles.saved', { role: role.name }))
  const hide = (noun: string, fields: string[]) =>
    save(
      { hidden: without(role.hidden ?? {}, noun, fields.length > 0 ? fields : null) },
      t('roles.saved', { role: role.name }),
    )
  return (
    <div className="[&>div]:pt-0!">
      {crumb}
      <SettingsPage
        wide
        title={role.name}
        text={role.description}
        aside={
          <div className="flex gap-2">
            {role.builtIn || !can('roles:remove') ? null : (
              <Button variant="quiet" icon={<Trash2 />} onClick={() => setRemoving(true)}>
                {t('roles.remove')}
              </Button>
            )}
            <Button
              icon={<Copy />}
              reason={can('roles:write') ? undefined : t('roles.locked')}
              onClick={() => setCopying(true)}
            >
              {t('roles.copy')}
            </Button>
          </div>
        }
      >
        {reason ? (
          <p className="mb-4 flex items-center gap-2 text-ink-3">
            <Lock className="size-3.5!" /> {reason}
          </p>
        ) : null}
        <Matrix
          permissions={permissions.data.data}
          grants={grantsOf(role, permissions.data.data)}
          reason={reason}
          onGrant={grant}
        />
        <HiddenFields hidden={role.hidden ?? {}} reason={reason} onHide={hide} />
      </SettingsPage>
      {copying ? (
        <NewRole roles={roles.rows as unknown as Role[]} from={role.id} onClose={() => setCopying(false)} />
      ) : null}
      <ConfirmDialog
        open={removing}
        onOpenChange={setRemoving}
        title={t('roles.removeTitle', { role: role.name })}
        description={t('roles.removeText')}
        verb={t('roles.remove')}
        icon={<Trash2 />}
        onConfirm={async () => {
          await remove.mutateAsync(role.id)
          await go('settings/roles', { replace: true })
        }}
      />
    </div>
  )
}
