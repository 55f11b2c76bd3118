import Box from 'lucide-react/icons/box'
import Building2 from 'lucide-react/icons/building-2'
import FileInput from 'lucide-react/icons/file-input'
import History from 'lucide-react/icons/history'
import House from 'lucide-react/icons/house'
import Settings from 'lucide-react/icons/settings'
import Users from 'lucide-react/icons/users'
import Waypoints from 'lucide-react/icons/waypoints'
import type { ReactNode } from 'react'
import { useResources } from '../api/describe.ts'
import { useCan } from '../api/me.ts'
import { useWords } from '../words/index.ts'

export interface Place {
  /** Path inside the organization. */
  to: string
  label: string
  icon: ReactNode
  /** Keys that go there, for example "g c". */
  keys?: string
}

// Nouns that have a page of their own inside settings, or live on other records.
const inside = new Set([
  'notes',
  'views',
  'members',
  'roles',
  'invitations',
  'api-keys',
  'tags',
  'custom-fields',
  'organizations',
  'events',
  'units',
  'imports',
  'exports',
  'webhooks',
  'webhook-deliveries',
])

const known: Record<string, { icon: ReactNode; keys: string }> = {
  contacts: { icon: <Users />, keys: 'g c' },
  companies: { icon: <Building2 />, keys: 'g o' },
}

/** Where one can go: home, the nouns this person may see, and the rest of the house. */
export function usePlaces() {
  const { t } = useWords()
  const { resources, isPending } = useResources()
  const can = useCan()
  const home: Place = { to: '', label: t('shell.home'), icon: <House />, keys: 'g h' }
  const nouns: Place[] = resources
    .filter((each) => each.can.read && !inside.has(each.path))
    .sort(
      (a, b) =>
        Number(!known[a.path]) - Number(!known[b.path]) ||
        Number(b.path === 'contacts') - Number(a.path === 'contacts'),
    )
    .map((each) => ({
      to: each.path,
      label: each.label,
      icon: known[each.path]?.icon ?? <Box />,
      keys: known[each.path]?.keys,
    }))
  const imports = resources.find((each) => each.path === 'imports' && each.can.read)
  const rest: Place[] = [
    ...(imports ? [{ to: 'imports', label: imports.label, icon: <FileInput /> }] : []),
    ...(can('audit:read') ? [{ to: 'audit', label: t('shell.audit'), icon: <History />, keys: 'g a' }] : []),
    { to: 'architecture', label: t('shell.architecture'), icon: <Waypoints /> },
    { to: 'settings', label: t('shell.settings'), icon: <Settings />, keys: 'g s' },
  ]
  return { home, nouns, rest, isPending }
}
