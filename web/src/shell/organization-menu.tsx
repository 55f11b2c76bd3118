import ChevronDown from 'lucide-react/icons/chevron-down'
import Plus from 'lucide-react/icons/plus'
import Settings from 'lucide-react/icons/settings'
import UserRoundPlus from 'lucide-react/icons/user-round-plus'
import { lazy, Suspense, useState } from 'react'
import { useCan, useMe } from '../api/me.ts'
import { Avatar } from '../ui/avatar.tsx'
import { Menu } from '../ui/menu.tsx'
import { Skeleton } from '../ui/skeleton.tsx'
import { useWords } from '../words/index.ts'
import { useGo } from './org-link.tsx'

const NewOrganization = lazy(() => import('./new-organization.tsx'))

/** Which organization this is, and the others. Changing it loads the page anew, so nothing of one is left in the other. */
export function OrganizationMenu({ folded }: { folded: boolean }) {
  const { t } = useWords()
  const { data } = useMe()
  const can = useCan()
  const go = useGo()
  const [creating, setCreating] = useState(false)
  const organization = data?.organization
  const others = data?.organizations ?? []
  return (
    <>
      <Menu
        trigger={
          <button
            type="button"
            className="side-org"
            aria-label={`${t('shell.organization')}: ${organization?.name ?? ''}`}
          >
            {organization ? (
              <Avatar square size={22} name={organization.name} id={organization.id} />
            ) : (
              <Skeleton className="size-5!" />
            )}
            <span className="side-word cut grow">{organization?.name ?? <Skeleton className="w-28" />}</span>
            {folded ? null : <ChevronDown className="side-word size-3.5! text-ink-3" />}
          </button>
        }
        className="min-w-56"
        items={[
          { heading: t('shell.organizations') },
          ...others.map((each) => ({
            label: each.name,
            icon: <Avatar square size={18} name={each.name} id={each.id} />,
            note: each.id === organization?.id ? undefined : each.role,
            checked: each.id === organization?.id,
            onSelect: () => each.id !== organization?.id && window.location.assign(`/${each.slug}`),
          })),
          { label: t('shell.newOrganization'), icon: <Plus />, onSelect: () => setCreating(true) },
          'line',
          !can('members:write')
            ? null
            : {
                label: t('shell.invite'),
                icon: <UserRoundPlus />,
                onSelect: () => go('settings/members?invite=1'),
              },
          { label: t('shell.settings'), icon: <Settings />, keys: 'g s', onSelect: () => go('settings/organization') },
        ]}
      />
      <Suspense>{creating ? <NewOrganization onClose={() => setCreating(false)} /> : null}</Suspense>
    </>
  )
}
