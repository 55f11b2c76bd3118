import Keyboard from 'lucide-react/icons/keyboard'
import LogOut from 'lucide-react/icons/log-out'
import Settings from 'lucide-react/icons/settings'
import SunMoon from 'lucide-react/icons/sun-moon'
import UserRound from 'lucide-react/icons/user-round'
import { useMe, usePreferences } from '../api/me.ts'
import { Avatar } from '../ui/avatar.tsx'
import { Menu } from '../ui/menu.tsx'
import { useWords } from '../words/index.ts'
import { openKeys } from './keys-store.ts'
import { useGo } from './org-link.tsx'
import { signOut } from './sign-out.ts'
import { setTheme, type Theme, useTheme } from './theme.ts'

/** Saves the theme with the person and paints it at once. */
export function useThemeChoice() {
  const theme = useTheme()
  const { setPreferences } = usePreferences()
  const choose = (next: Theme) => {
    setTheme(next)
    setPreferences({ theme: next })
  }
  return { theme, choose }
}

/** Who I am at the foot of the sidebar: profile, theme, keys, sign out. */
export function MeMenu({ folded }: { folded: boolean }) {
  const { t } = useWords()
  const { data } = useMe()
  const { theme, choose } = useThemeChoice()
  const go = useGo()
  const name = data?.member?.name ?? data?.account.name ?? ''
  return (
    <Menu
      side="top"
      className="min-w-52"
      trigger={
        <button type="button" className="side-link mt-1 h-9! shrink-0" aria-label={t('shell.meMenu', { name })}>
          <Avatar name={name} id={data?.member?.id ?? data?.account.id} />
          <span className="side-word cut grow">{name}</span>
          {folded ? null : <Settings className="side-word" />}
        </button>
      }
      items={[
        { heading: data?.account.email ?? '' },
        { label: t('shell.profile'), icon: <UserRound />, onSelect: () => go('settings/profile') },
        {
          label: t('shell.theme'),
          icon: <SunMoon />,
          items: (['light', 'dark', 'system'] as const).map((each) => ({
            label: t(`shell.themes.${each}`),
            checked: theme === each,
            onSelect: () => choose(each),
          })),
        },
        { label: t('shell.keys'), icon: <Keyboard />, keys: '?', onSelect: openKeys },
        'line',
        { label: t('shell.signOut'), icon: <LogOut />, onSelect: () => void signOut() },
      ]}
    />
  )
}
