import '../../words/people.ts'
import Check from 'lucide-react/icons/check'
import Minus from 'lucide-react/icons/minus'
import User from 'lucide-react/icons/user'
import Users from 'lucide-react/icons/users'
import type { Scope } from '../../api/me.ts'
import { Button } from '../../ui/button.tsx'
import { Menu } from '../../ui/menu.tsx'
import { useWords } from '../../words/index.ts'
import type { Permission } from './permission.ts'

const icons = { all: <Check className="text-ok-ink!" />, team: <Users />, own: <User /> }

export interface GrantCellProps {
  permission: Permission
  scope: Scope | undefined
  reason?: string
  onGrant: (permission: Permission, scope: Scope | null) => void
}

/** Nothing, own, the team's, all: a word beside its sign, so that colour alone says nothing. */
export function GrantCell({ permission, scope, reason, onGrant }: GrantCellProps) {
  const { t } = useWords()
  const inside = (
    <>
      {scope ? icons[scope] : <Minus className="text-ink-4!" />}
      <span className={scope ? undefined : 'text-ink-3'}>
        {scope ? (permission.scoped ? t(`roles.scopes.${scope}`) : t('roles.yes')) : t('roles.scopes.none')}
      </span>
    </>
  )
  if (reason) return <span className="inline-flex h-7 items-center gap-1.5 px-2">{inside}</span>
  const choices: (Scope | null)[] = permission.scoped ? ['all', 'team', 'own', null] : ['all', null]
  return (
    <Menu
      trigger={
        <Button
          variant="quiet"
          size="sm"
          className="text-sm! font-normal! text-ink!"
          aria-label={`${permission.label}: ${scope ? t(`roles.scopes.${scope}`) : t('roles.scopes.none')}`}
        >
          {inside}
        </Button>
      }
      items={choices.map((each) => ({
        label: each ? (permission.scoped ? t(`roles.scopesLong.${each}`) : t('roles.yes')) : t('roles.scopesLong.none'),
        icon: each ? icons[each] : <Minus />,
        checked: (scope ?? null) === each,
        onSelect: () => (scope ?? null) !== each && onGrant(permission, each),
      }))}
    />
  )
}
