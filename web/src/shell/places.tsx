import Box from 'lucide-react/icons/box'
import Building2 from 'lucide-react/icons/building-2'
import FileInput from 'lucide-react/icons/file-input'
import Files from 'lucide-react/icons/files'
import History from 'lucide-react/icons/history'
import House from 'lucide-react/icons/house'
import InboxIcon from 'lucide-react/icons/inbox'
import LayoutTemplate from 'lucide-react/icons/layout-template'
import Mail from 'lucide-react/icons/mail'
import Settings from 'lucide-react/icons/settings'
import Users from 'lucide-react/icons/users'
import Waypoints from 'lucide-react/icons/waypoints'
import Workflow from 'lucide-react/icons/workflow'
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
  'runs',
  'run-steps',
  'automations',
  'automation-versions',
  'automation-approvals',
  'automation-secrets',
  'message-template-versions',
  'senders',
  'sender-domains',
  'suppressions',
  'consents',
  'mailboxes',
  'key-rotations',
  'attachments',
  'file-shares',
  'notifications',
  'notification-templates',
])

const known: Record<string, { icon: ReactNode; keys: string }> = {
  contacts: { icon: <Users />, keys: 'g c' },
  companies: { icon: <Building2 />, keys: 'g o' },
  messages: { icon: <Mail />, keys: 'g m' },
  'message-templates': { icon: <LayoutTemplate />, keys: '' },
  files: { icon: <Files />, keys: 'g d' },
}

/** Known nouns in the order they are written above, all others after them. */
const orderOf = (path: string) => Object.keys(known).indexOf(path) + 1 || Number.MAX_SAFE_INTEGER

/** Where one can go: home, the nouns this person may see, and the rest of the house. */
export function usePlaces() {
  const { t } = useWords()
  const { resources, isPending } = useResources()
  const can = useCan()
  const home: Place = { to: '', label: t('shell.home'), icon: <House />, keys: 'g h' }
  const inbox: Place = { to: 'inbox', label: t('shell.inbox'), icon: <InboxIcon />, keys: 'g i' }
  const nouns: Place[] = resources
    .filter((each) => each.can.read && !inside.has(each.path))
    .sort((a, b) => orderOf(a.path) - orderOf(b.path))
    .map((each) => ({
      to: each.path,
      label: each.label,
      icon: known[each.path]?.icon ?? <Box />,
      keys: known[each.path]?.keys,
    }))
  const imports = resources.find((each) => each.path === 'imports' && each.can.read)
  const automations = resources.find((each) => each.path === 'automations' && each.can.read)
  const rest: Place[] = [
    ...(automations ? [{ to: 'automations', label: automations.label, icon: <Workflow /> }] : []),
    ...(imports ? [{ to: 'imports', label: imports.label, icon: <FileInput /> }] : []),
    ...(can('audit:read') ? [{ to: 'audit', label: t('shell.audit'), icon: <History />, keys: 'g a' }] : []),
    { to: 'architecture', label: t('shell.architecture'), icon: <Waypoints /> },
    { to: 'settings', label: t('shell.settings'), icon: <Settings />, keys: 'g s' },
  ]
  return { home, inbox, nouns, rest, isPending }
}
