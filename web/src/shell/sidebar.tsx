import Search from 'lucide-react/icons/search'
import type { ReactNode } from 'react'
import { cx } from '../ui/cx.ts'
import { Dot } from '../ui/dot.tsx'
import { Kbd } from '../ui/kbd.tsx'
import { Skeleton } from '../ui/skeleton.tsx'
import { useWords } from '../words/index.ts'
import { useFavourites } from './favourites.ts'
import { JobsLine } from './jobs-line.tsx'
import { MeMenu } from './me-menu.tsx'
import { OrgLink } from './org-link.tsx'
import { OrganizationMenu } from './organization-menu.tsx'
import { openPalette } from './palette-store.ts'
import { type Place, usePlaces } from './places.tsx'
import { UnreadCount } from './unread-count.tsx'

function SideLink({ place, folded, exact, end }: { place: Place; folded: boolean; exact?: boolean; end?: ReactNode }) {
  const tip = folded ? { 'data-tip': place.label, 'data-tip-keys': place.keys, 'aria-label': place.label } : {}
  return (
    <OrgLink to={place.to} current={exact ? 'exact' : 'below'} className="side-link" {...tip}>
      {place.icon}
      <span className="side-word cut">{place.label}</span>
      {end}
    </OrgLink>
  )
}

/** Home, the nouns, favourites, the rest of the house, me. It never moves; "[" folds it to icons. */
export function Sidebar({ folded }: { folded: boolean }) {
  const { t } = useWords()
  const { home, inbox, nouns, rest, isPending } = usePlaces()
  const { favourites } = useFavourites()
  return (
    <nav className="side" aria-label={t('shell.main')} data-folded={folded ? '' : undefined}>
      <OrganizationMenu folded={folded} />
      <button
        type="button"
        className="side-find"
        onClick={() => openPalette()}
        aria-keyshortcuts="Meta+K Control+K"
        {...(folded ? { 'data-tip': t('shell.find'), 'data-tip-keys': 'mod+k', 'aria-label': t('shell.find') } : {})}
      >
        <Search className="size-3.5!" />
        <span className="side-word grow">{t('shell.find')}</span>
        <Kbd keys="mod+k" className="side-word" />
      </button>
      <div className="sheet-scroll -mx-2 flex min-h-0 grow flex-col gap-px px-2">
        <SideLink place={home} folded={folded} exact />
        <SideLink place={inbox} folded={folded} end={<UnreadCount />} />
        <h2 className="side-head">{t('shell.area')}</h2>
        {isPending
          ? [64, 80].map((width) => (
              <span key={width} className={cx('side-link')}>
                <Skeleton style={{ width }} />
              </span>
            ))
          : null}
        {nouns.map((place) => (
          <SideLink key={place.to} place={place} folded={folded} />
        ))}
        {favourites.length > 0 ? <h2 className="side-head">{t('shell.favourites')}</h2> : null}
        {favourites.map((each, index) => (
          <SideLink
            key={each.to}
            folded={folded}
            exact
            place={{
              to: each.to,
              label: each.label,
              icon: <Dot className="mx-1" color={`var(--c${(index % 6) + 1})`} />,
            }}
          />
        ))}
        <h2 className="side-head">{t('shell.elsewhere')}</h2>
        {rest.map((place) => (
          <SideLink key={place.to} place={place} folded={folded} />
        ))}
      </div>
      <JobsLine folded={folded} />
      <MeMenu folded={folded} />
    </nav>
  )
}
