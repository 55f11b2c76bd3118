import '../../words/people.ts'
import '../../words/settings.ts'
import UserRoundPlus from 'lucide-react/icons/user-round-plus'
import { useEffect, useState } from 'react'
import { useList } from '../../api/lists.ts'
import { useCan } from '../../api/me.ts'
import { useLive } from '../../api/realtime.ts'
import { useTitle } from '../../shell/use-title.ts'
import { Button } from '../../ui/button.tsx'
import { ErrorState } from '../../ui/error-state.tsx'
import { Skeleton } from '../../ui/skeleton.tsx'
import { useWords } from '../../words/index.ts'
import { SettingsPage } from '../settings/part.tsx'
import { Invitations } from './invitations.tsx'
import { InviteDialog } from './invite-dialog.tsx'
import type { Member, Role } from './member.ts'
import { MemberRow } from './member-row.tsx'

/** The people of the organization: role, state, last seen; who is invited. */
export default function Members() {
  const { t } = useWords()
  useTitle(t('settings.members'))
  useLive('members')
  useLive('invitations')
  const can = useCan()
  const members = useList('members', { sort: 'name', limit: 100 })
  const roles = useList('roles', { sort: 'name', limit: 100 })
  const [inviting, setInviting] = useState(false)
  useEffect(() => {
    if (new URLSearchParams(window.location.search).get('invite') === '1') setInviting(true)
  }, [])
  const people = members.rows as unknown as Member[]
  const known = roles.rows as unknown as Role[]
  const may = Boolean(can('members:write'))
  return (
    <SettingsPage
      wide
      title={t('settings.members')}
      text={t('members.text')}
      aside={
        <Button
          variant="primary"
          icon={<UserRoundPlus />}
          reason={may ? undefined : t('members.inviteLocked')}
          onClick={() => setInviting(true)}
        >
          {t('members.invite')}
        </Button>
      }
    >
      {members.error ? (
        <ErrorState problem={members.error} onRetry={() => void members.refetch()} className="px-0" />
      ) : null}
      {members.isPending ? [1, 2, 3].map((line) => <Skeleton key={line} className="my-6 w-3/5" />) : null}
      {people.length > 0 ? (
        <table className="data-table stacks">
          <thead>
            <tr>
              <th>{t('members.name')}</th>
              <th>{t('members.role')}</th>
              <th>{t('members.state')}</th>
              <th>{t('members.lastSeen')}</th>
              <th>
                <span className="sr-only">{t('ui.more')}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {people.map((member) => (
              <MemberRow key={member.id} member={member} roles={known} />
            ))}
          </tbody>
        </table>
      ) : null}
      {members.hasNextPage ? (
        <Button className="mt-3" onClick={members.more} busy={members.isFetchingNextPage}>
          {t('members.moreRows')}
        </Button>
      ) : null}
      {can('invitations:read') ? <Invitations roles={known} /> : null}
      {inviting ? <InviteDialog roles={known} onClose={() => setInviting(false)} /> : null}
    </SettingsPage>
  )
}
