import { Outlet, useRouterState } from '@tanstack/react-router'
import { lazy, Suspense, useEffect } from 'react'
import { useMe, usePreferences } from '../api/me.ts'
import { startRealtime } from '../api/realtime.ts'
import { setLetters } from '../ui/shortcuts.ts'
import { useMedia, usePhone } from '../ui/use-media.ts'
import { useWords } from '../words/index.ts'
import { setRegion } from '../words/region.ts'
import { GlobalKeys } from './global-keys.tsx'
import { useKeysOpen } from './keys-store.ts'
import { OfflineLine } from './offline-line.tsx'
import { PageSkeleton } from './page-skeleton.tsx'
import { usePaletteState } from './palette-store.ts'
import { Sidebar } from './sidebar.tsx'
import { Stranger } from './stranger.tsx'
import { setTheme } from './theme.ts'
import { useUnreadKept } from './unread.ts'

const Palette = lazy(() => import('./palette.tsx'))
const KeysSheet = lazy(() => import('./keys-sheet.tsx'))
const TabBar = lazy(() => import('./tab-bar.tsx'))

/** Takes over what the person and the organization have set. */
function useSettings() {
  const { data } = useMe()
  useEffect(() => {
    if (!data) return
    const { preferences, organization } = data
    setRegion({
      locale: preferences.locale || organization?.settings.locale,
      timeZone: preferences.timeZone || organization?.settings.timeZone,
      currency: organization?.settings.currency,
    })
    setLetters(preferences.shortcuts !== false)
    if (preferences.theme && !localStorage.getItem('banyan.theme')) setTheme(preferences.theme)
    if (organization) localStorage.setItem('banyan.organization', organization.slug)
  }, [data])
}

/** The frame of every page inside an organization. */
export function Shell() {
  const { t } = useWords()
  const { error } = useMe()
  const { preferences } = usePreferences()
  const phone = usePhone()
  const narrow = useMedia('(width < 1120px)')
  const palette = usePaletteState()
  const keysOpen = useKeysOpen()
  const path = useRouterState({ select: (state) => state.location.pathname })
  useSettings()
  useEffect(startRealtime, [])
  useUnreadKept()
  // A page reached without a link (palette, keys) starts at its beginning for the keyboard too.
  // biome-ignore lint/correctness/useExhaustiveDependencies: runs when the path changes
  useEffect(() => {
    if (document.activeElement === document.body) document.getElementById('main')?.focus({ preventScroll: true })
  }, [path])

  if (error) return <Stranger problem={error} />
  return (
    <>
      <a
        href="#main"
        className="sr-only focus:not-sr-only focus:absolute focus:z-60 focus:m-2 focus:rounded-2 focus:bg-surface focus:px-3 focus:py-2"
      >
        {t('shell.skip')}
      </a>
      <GlobalKeys />
      <div className="app">
        {phone ? null : <Sidebar folded={narrow || preferences.sidebarFolded === true} />}
        <main id="main" className="app-sheet" tabIndex={-1}>
          <OfflineLine />
          <Suspense key={path.split('/')[2] ?? ''} fallback={<PageSkeleton />}>
            <Outlet />
          </Suspense>
        </main>
        {phone ? (
          <Suspense fallback={<nav className="tab-bar" />}>
            <TabBar />
          </Suspense>
        ) : null}
      </div>
      <Suspense>
        {palette.open ? <Palette text={palette.text} /> : null}
        {keysOpen ? <KeysSheet /> : null}
      </Suspense>
    </>
  )
}
