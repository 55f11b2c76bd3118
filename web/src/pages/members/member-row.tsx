import '../../words/people.ts'
import Ban from 'lucide-react/icons/ban'
import ChevronDown from 'lucide-react/icons/chevron-down'
import Ellipsis from 'lucide-react/icons/ellipsis'
import RotateCcw from 'lucide-react/icons/rotate-ccw'
import { useCan, useMe } from '../../api/me.ts'
import { useUndoToast } from '../../api/undo.ts'
import { useUpdate } from '../../api/updates.ts'
import { Avatar } from '../../ui/avatar.tsx'
import { Button } from '../../ui/button.tsx'
import { ChoicePill } from '../../ui/choice-pill.tsx'
import { IconButton } from '../../ui/icon-button.tsx'
import { Menu } from '../../ui/menu.tsx'
import { toastFailure } from '../../ui/toast.ts'
import { When } from '../../ui/when.tsx'
import { useWords } from '../../words/index.ts'
import type { Member, Role } from './member.ts'

/** One person: the role opens in place, suspending can be taken back. */
export function MemberRow({ member, roles }: { member: Member; roles: Role[] }) {
  const { t } = useWords()
  const { data: me } = useMe()
  const can = useCan()
  const { update } = useUpdate('members')
  const undoToast = useUndoToast()
  const may = Boolean(can('members:write'))
  const self = me?.member?.id === member.id
  const suspended = member.status === 'suspended'
  const role = roles.find((each) => each.id === member.roleId)

  const change = async (changes: Record<string, unknown>, text: string) => {
    try {
      const { requestId } = await update(member.id, changes)
      undoToast(text, { requestId })
    } catch (error) {
      toastFailure(error)
    }
  }
  const reason = self ? t('members.notYourself') : may ? undefined : t('members.locked')
  return (
    <tr>
      <td>
        <div className="flex items-center gap-3">
          <Avatar
            size={28}
            name={member.name || member.email}
            id={member.id}
            className={suspended ? 'grayscale' : undefined}
          />
          <div className="min-w-0">
            <p className="cut font-medium" data-tip={member.name} data-tip-when="cut">
              {member.name}
              {self ? <span className="ms-2 font-normal text-ink-3">{t('members.you')}</span> : null}
            </p>
            <p className="cut text-ink-3">{member.email}</p>
          </div>
        </div>
      </td>
      <td>
        {reason ? (
          <span data-tip={reason}>{role?.name ?? '—'}</span>
        ) : (
          <Menu
            trigger={
              <Button
                variant="quiet"
                size="sm"
                className="-ms-2 text-ink!"
                aria-label={t('members.roleOf', { name: member.name, role: role?.name ?? '' })}
              >
                {role?.name ?? '—'} <ChevronDown className="size-3.5!" />
              </Button>
            }
            items={roles.map((each) => ({
              label: each.name,
              checked: each.id === member.roleId,
              onSelect: () =>
                each.id !== member.roleId &&
                void change({ roleId: each.id }, t('members.roleChanged', { name: member.name, role: each.name })),
            }))}
          />
        )}
      </td>
      <td>
        <ChoicePill
          tone={suspended ? 'neutral' : 'ok'}
          hollow={suspended}
          label={t(`members.states.${member.status}`)}
        />
      </td>
      <td className="text-ink-2">
        {member.lastSeenAt ? (
          <When value={member.lastSeenAt} />
        ) : (
          <span className="text-ink-3">{t('members.never')}</span>
        )}
      </td>
      <td className="text-end">
        <Menu
          align="end"
          trigger={<IconButton label={t('members.actions', { name: member.name })} icon={<Ellipsis />} />}
          items={[
            suspended
              ? {
                  label: t('members.activate'),
                  icon: <RotateCcw />,
                  reason,
                  onSelect: () => void change({ status: 'active' }, t('members.activated', { name: member.name })),
                }
              : {
                  label: t('members.suspend'),
                  icon: <Ban />,
                  danger: true,
                  reason,
                  onSelect: () => void change({ status: 'suspended' }, t('members.suspended', { name: member.name })),
                },
          ]}
        />
      </td>
    </tr>
  )
}
