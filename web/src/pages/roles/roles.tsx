import '../../words/people.ts'
import '../../words/settings.ts'
import ChevronRight from 'lucide-react/icons/chevron-right'
import Plus from 'lucide-react/icons/plus'
import { useState } from 'react'
import { useList } from '../../api/lists.ts'
import { useCan } from '../../api/me.ts'
import { OrgLink } from '../../shell/org-link.tsx'
import { useTitle } from '../../shell/use-title.ts'
import { Button } from '../../ui/button.tsx'
import { ErrorState } from '../../ui/error-state.tsx'
import { Skeleton } from '../../ui/skeleton.tsx'
import { Tag } from '../../ui/tag.tsx'
import { useWords } from '../../words/index.ts'
import type { Member, Role } from '../members/member.ts'
import { SettingsPage } from '../settings/part.tsx'
import { NewRole } from './new-role.tsx'

/** What people may do, by role. Built-in roles are fixed; a copy can be changed. */
export default function Roles() {
  const { t } = useWords()
  useTitle(t('settings.roles'))
  const can = useCan()
  const { rows, error, isPending, refetch } = useList('roles', { sort: 'name', limit: 100 })
  const members = useList(
    'members',
    { limit: 200, fields: ['id', 'version', 'roleId'] },
    { enabled: Boolean(can('members:read')) },
  )
  const [creating, setCreating] = useState(false)
  const roles = rows as unknown as Role[]
  const held = (id: string) => (members.rows as unknown as Member[]).filter((each) => each.roleId === id).length
  return (
    <SettingsPage
      title={t('settings.roles')}
      text={t('roles.text')}
      aside={
        <Button
          variant="primary"
          icon={<Plus />}
          reason={can('roles:write') ? undefined : t('roles.locked')}
          onClick={() => setCreating(true)}
        >
          {t('roles.new')}
        </Button>
      }
    >
      {error ? <ErrorState problem={error} onRetry={() => void refetch()} className="px-0" /> : null}
      {isPending ? [1, 2, 3].map((line) => <Skeleton key={line} className="my-6 w-3/5" />) : null}
      <ul className="-mx-3">
        {roles.map((role) => (
          <li key={role.id}>
            <OrgLink
              to={`settings/roles/${role.id}`}
              className="flex items-center gap-3 rounded-2 px-3 py-2.5 hover:bg-hover"
            >
              <span className="min-w-0 grow">
                <span className="flex items-center gap-2 font-medium">
                  <span className="cut">{role.name}</span>
                  {role.builtIn ? <Tag>{t('roles.builtIn')}</Tag> : null}
                </span>
                {role.description ? <span className="block text-ink-3">{role.description}</span> : null}
              </span>
              {members.isSuccess ? (
                <span className="num flex-none text-ink-3">{t('roles.people', { count: held(role.id) })}</span>
              ) : null}
              <ChevronRight className="text-ink-3 rtl:rotate-180" />
            </OrgLink>
          </li>
        ))}
      </ul>
      {creating ? <NewRole roles={roles} onClose={() => setCreating(false)} /> : null}
    </SettingsPage>
  )
}
