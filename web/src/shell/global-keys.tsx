import { usePreferences } from '../api/me.ts'
import { useUndoKeys } from '../api/undo.ts'
import { useShortcut } from '../ui/shortcuts.ts'
import { useWords } from '../words/index.ts'
import { openKeys } from './keys-store.ts'
import { useGo } from './org-link.tsx'
import { openPalette } from './palette-store.ts'
import { type Place, usePlaces } from './places.tsx'

function GoKey({ place }: { place: Place }) {
  const { t } = useWords()
  const go = useGo()
  useShortcut(place.keys ?? '', () => void go(place.to), {
    label: t('shell.goTo', { place: place.label }),
    scope: 'everywhere',
    palette: false,
    enabled: Boolean(place.keys),
  })
  return null
}

/** Keys that hold on every page. */
export function GlobalKeys() {
  const { t } = useWords()
  const { home, inbox, nouns, rest } = usePlaces()
  const { preferences, setPreferences } = usePreferences()
  const { undoLast, redoLast } = useUndoKeys()
  const everywhere = { scope: 'everywhere', palette: false }
  useShortcut('mod+k', () => openPalette(), { ...everywhere, label: t('shell.find') })
  useShortcut('?', openKeys, { ...everywhere, label: t('shell.keys') })
  useShortcut('[', () => setPreferences({ sidebarFolded: preferences.sidebarFolded !== true }), {
    ...everywhere,
    label: t('shell.fold'),
  })
  useShortcut('z', () => void undoLast(), { ...everywhere, label: t('ui.undo') })
  useShortcut('shift+z', () => void redoLast(), { ...everywhere, label: t('shell.redo') })
  return [home, inbox, ...nouns, ...rest]
    .filter((place) => place.keys)
    .map((place) => <GoKey key={place.to} place={place} />)
}
