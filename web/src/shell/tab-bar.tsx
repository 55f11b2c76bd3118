import Ellipsis from 'lucide-react/icons/ellipsis'
import LogOut from 'lucide-react/icons/log-out'
import Search from 'lucide-react/icons/search'
import { useState } from 'react'
import { useMe } from '../api/me.ts'
import { Drawer } from '../ui/drawer.tsx'
import { Segmented } from '../ui/segmented.tsx'
import { useWords } from '../words/index.ts'
import { useFavourites } from './favourites.ts'
import { JobsLine } from './jobs-line.tsx'
import { useThemeChoice } from './me-menu.tsx'
import { OrgLink } from './org-link.tsx'
import { openPalette } from './palette-store.ts'
import { type Place, usePlaces } from './places.tsx'
import { signOut } from './sign-out.ts'
import { UnreadCount } from './unread-count.tsx'

/** Under the thumb: home, two nouns, Find, and the rest of the house in a sheet. */
export default function TabBar() {
  const { t } = useWords()
  const { home, inbox, nouns, rest } = usePlaces()
  const { favourites } = useFavourites()
  const { data } = useMe()
  const { theme, choose } = useThemeChoice()
  const [more, setMore] = useState(false)
  const tab = (place: Place) => (
    <OrgLink key={place.to} to={place.to} current={place.to ? 'below' : 'exact'}>
      {place.icon}
      <span className="cut max-w-full">{place.label}</span>
      {place === inbox ? <UnreadCount /> : null}
    </OrgLink>
  )
  const others = (data?.organizations ?? []).filter((each) => each.id !== data?.organization?.id)
  const line = 'side-link h-12! px-4! text-base'
  return (
    <nav className="tab-bar" aria-label={t('shell.main')}>
      {[home, inbox, ...nouns.slice(0, 2)].map(tab)}
      <button type="button" onClick={() => openPalette()}>
        <Search />
        {t('shell.findShort')}
      </button>
      <button type="button" onClick={() => setMore(true)} aria-haspopup="dialog">
        <Ellipsis />
        {t('shell.more')}
      </button>
      <Drawer open={more} onOpenChange={setMore} title={data?.organization?.name ?? ''}>
        {/* biome-ignore lint/a11y/useKeyWithClickEvents: closes after any link inside was followed */}
        {/* biome-ignore lint/a11y/noStaticElementInteractions: as above */}
        <div
          className="flex flex-col p-2"
          onClick={(event) => (event.target as Element).closest('a') && setMore(false)}
        >
          <JobsLine folded={false} />
          {[...nouns.slice(2), ...rest].map((place) => (
            <OrgLink key={place.to} to={place.to} className={line}>
              {place.icon}
              {place.label}
            </OrgLink>
          ))}
          {favourites.map((each) => (
            <OrgLink key={each.to} to={each.to} className={line}>
              {each.label}
            </OrgLink>
          ))}
          {others.length > 0 ? <h2 className="side-head px-4!">{t('shell.organizations')}</h2> : null}
          {others.map((each) => (
            <a key={each.id} href={`/${each.slug}`} className={line}>
              {each.name}
            </a>
          ))}
          <div className="flex items-center justify-between px-4 py-3">
            <span className="text-ink-2">{t('shell.theme')}</span>
            <Segmented
              label={t('shell.theme')}
              value={theme}
              onChange={choose}
              options={(['light', 'dark', 'system'] as const).map((value) => ({
                value,
                label: t(`shell.themes.${value}`),
              }))}
            />
          </div>
          <button type="button" className={line} onClick={() => void signOut()}>
            <LogOut />
            {t('shell.signOut')}
          </button>
        </div>
      </Drawer>
    </nav>
  )
}
