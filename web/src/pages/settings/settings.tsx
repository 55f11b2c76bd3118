import './settings.css'
import '../../words/settings.ts'
import { Outlet, useLocation } from '@tanstack/react-router'
import { Suspense, useEffect, useRef } from 'react'
import { OrgLink } from '../../shell/org-link.tsx'
import { useSettingsPlaces } from '../../shell/settings-places.ts'
import { TopBar } from '../../shell/top-bar.tsx'
import { Skeleton } from '../../ui/skeleton.tsx'
import { useWords } from '../../words/index.ts'

const groups = ['me', 'organization', 'developers'] as const

/** Groups left, the chosen page right; on phones the groups are a strip above. */
export default function Settings() {
  const { t } = useWords()
  const places = useSettingsPlaces()
  const { pathname } = useLocation()
  const nav = useRef<HTMLElement>(null)
  // On phones the strip is longer than the screen: the chosen page is always in it.
  // biome-ignore lint/correctness/useExhaustiveDependencies: follows the address, and the places that come with it
  useEffect(() => {
    nav.current?.querySelector('[aria-current="page"]')?.scrollIntoView({ block: 'nearest', inline: 'center' })
  }, [pathname, places.length])
  return (
    <>
      <TopBar title={t('shell.settings')} />
      <div className="settings">
        <nav ref={nav} className="settings-nav" aria-label={t('shell.settings')}>
          {groups.map((group) => {
            const own = places.filter((place) => place.group === group)
            if (own.length === 0) return null
            return (
              <div key={group} className="settings-group">
                <h2 className="side-head">{t(`settings.groups.${group}`)}</h2>
                {own.map((place) => (
                  <OrgLink key={place.to} to={place.to} className="side-link">
                    {place.label}
                  </OrgLink>
                ))}
              </div>
            )
          })}
        </nav>
        <div className="sheet-scroll min-h-0 min-w-0 grow">
          <Suspense fallback={<Skeleton className="m-8 w-48" />}>
            <Outlet />
          </Suspense>
        </div>
      </div>
    </>
  )
}
