import ArrowRight from 'lucide-react/icons/arrow-right'
import Keyboard from 'lucide-react/icons/keyboard'
import LogOut from 'lucide-react/icons/log-out'
import Plus from 'lucide-react/icons/plus'
import SunMoon from 'lucide-react/icons/sun-moon'
import Zap from 'lucide-react/icons/zap'
import type { ReactNode } from 'react'
import { useResources } from '../api/describe.ts'
import { Avatar } from '../ui/avatar.tsx'
import { useShortcuts } from '../ui/shortcuts.ts'
import { useWords } from '../words/index.ts'
import { inSentence } from '../words/noun-words.ts'
import { openKeys } from './keys-store.ts'
import { useThemeChoice } from './me-menu.tsx'
import { useGo } from './org-link.tsx'
import { openPalette } from './palette-store.ts'
import { type Place, usePlaces } from './places.tsx'
import { useSettingsPlaces } from './settings-places.ts'
import { signOut } from './sign-out.ts'
import { useSearch } from './use-search.ts'
import { recentVisits } from './visits.ts'

export interface PaletteAction {
  id: string
  label: string
  icon?: ReactNode
  hint?: string
  keys?: string
  highlight?: { text: string; hit: boolean }[]
  run: () => unknown
}

interface Section {
  name: string
  label: string
  actions: PaletteAction[]
}

const plain = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
const has = (label: string, wanted: string) =>
  plain(wanted)
    .split(/\s+/)
    .every((word) => plain(label).includes(word))

/** Verbs of the open page: its registered keys that are fit for the palette. */
function useHere(): PaletteAction[] {
  return useShortcuts()
    .filter((each) => each.palette && each.scope !== 'everywhere' && each.scope !== 'layer')
    .map((each) => ({
      id: `here ${each.id}`,
      label: each.label,
      keys: each.keys,
      icon: <Zap />,
      run: () => each.run(),
    }))
}

/** Verbs that hold everywhere. */
function useVerbs(): PaletteAction[] {
  const { t } = useWords()
  const { choose } = useThemeChoice()
  const theme = (['light', 'dark', 'system'] as const).map((each) => ({
    id: `theme ${each}`,
    label: t('palette.theme', { theme: t(`shell.themes.${each}`).toLowerCase() }),
    icon: <SunMoon />,
    run: () => choose(each),
  }))
  return [
    ...theme,
    { id: 'keys', label: t('shell.keys'), keys: '?', icon: <Keyboard />, run: openKeys },
    { id: 'sign out', label: t('shell.signOut'), icon: <LogOut />, run: signOut },
  ]
}

/** What the palette shows for the typed words: sections without lines are left out. */
export function usePaletteSections(wanted: string, sign: string) {
  const { t } = useWords()
  const { home, inbox, nouns, rest } = usePlaces()
  const settings = useSettingsPlaces()
  const { resources } = useResources()
  const shortcuts = useShortcuts()
  const here = useHere()
  const verbs = useVerbs()
  const go = useGo()
  const search = useSearch(sign === '' || sign === '@' ? wanted : '', sign === '@' ? ['contacts'] : [])

  const mark = (noun: string, id: string, title: string) => (
    <Avatar size={18} name={title} id={id} square={noun === 'companies'} />
  )
  const nounLabel = (noun: string) => resources.find((each) => each.path === noun)?.labelOne ?? noun
  const records: PaletteAction[] = search.hits.map((hit) => ({
    id: `record ${hit.id}`,
    label: hit.title,
    hint: hit.subtitle ?? nounLabel(hit.path),
    highlight: hit.highlight,
    icon: mark(hit.noun, hit.id, hit.title),
    run: () => go(`${hit.path}/${hit.id}`),
  }))
  const recent: PaletteAction[] = wanted
    ? []
    : recentVisits()
        .slice(0, 6)
        .map((each) => ({
          id: `recent ${each.id}`,
          label: each.title,
          hint: nounLabel(each.noun),
          icon: mark(each.noun, each.id, each.title),
          run: () => go(`${each.noun}/${each.id}`),
        }))
  const further: Place[] = wanted ? settings.map((each) => ({ ...each, icon: <ArrowRight /> })) : []
  const places: PaletteAction[] = [home, inbox, ...nouns, ...rest, ...further].map((place) => ({
    id: `go ${place.to}`,
    label: place.label,
    keys: place.keys,
    icon: place.icon,
    run: () => go(place.to),
  }))
  const create: PaletteAction[] = resources
    .filter((each) => each.can.create && nouns.some((place) => place.to === each.path))
    .map((each) => ({
      id: `new ${each.path}`,
      label: t('palette.new', { what: inSentence(each.labelOne) }),
      icon: <Plus />,
      run: () => go(`${each.path}?new=1`),
    }))

  const found = (actions: PaletteAction[]) => actions.filter((each) => has(each.label, wanted))
  const section = (name: string, label: string, actions: PaletteAction[]): Section => ({ name, label, actions })
  const helpLine: PaletteAction = {
    id: 'help',
    label: t('palette.showKeys'),
    icon: <Keyboard />,
    run: () => openPalette('?'),
  }
  const all: Section[] =
    sign === '?'
      ? [
          section(
            'keys',
            t('shell.keys'),
            found(
              shortcuts.map((each) => ({
                id: `key ${each.id}`,
                label: each.label,
                keys: each.keys,
                icon: <Keyboard />,
                run: () => each.run(),
              })),
            ),
          ),
        ]
      : sign === '>'
        ? [
            section('here', t('palette.here'), found(here)),
            section('verbs', t('palette.verbs'), found([...create, ...verbs])),
          ]
        : sign === '@'
          ? [section('records', t('palette.people'), records)]
          : [
              section('recent', t('palette.recent'), recent),
              section('records', t('palette.records'), records),
              section('here', t('palette.here'), found(here)),
              section('go', t('palette.goTo'), found(places)),
              section('create', t('palette.create'), found(create)),
              section('verbs', t('palette.verbs'), wanted ? found(verbs) : [helpLine]),
            ]
  return {
    sections: all.filter((each) => each.actions.length > 0),
    loading: search.loading,
    corrected: search.corrected,
  }
}
