import type { Program, Scope } from '../../kernel/index.ts'

export type RoleKey = 'owner' | 'admin' | 'manager' | 'member' | 'viewer'

export const builtInRoles: Record<RoleKey, { name: string; description: string }> = {
  owner: { name: 'Owner', description: 'Everything, the organization itself included.' },
  admin: { name: 'Admin', description: 'Everything but the organization’s ownership.' },
  manager: { name: 'Manager', description: 'All customer records, exports and the audit; no members, roles or keys.' },
  member: { name: 'Member', description: 'Sees all customer records, changes the team’s and deletes her own.' },
  viewer: { name: 'Viewer', description: 'Sees customer records and changes nothing.' },
}

/** What everybody in an organization needs to work: who colleagues are, and views of one's own. */
export const everybody: Record<string, Scope> = {
  'members:read': 'all',
  'notifications:read': 'all',
  'roles:read': 'all',
  'views:read': 'all',
  'views:write': 'all',
  'views:remove': 'all',
  'custom_fields:read': 'all',
  'units:read': 'all',
}

/** Nouns of the base ring that are everybody's work all the same. */
const everyday = new Set(['files', 'file_shares', 'messages', 'message_templates'])

const cache = new WeakMap<object, Map<string, Record<string, Scope>>>()

/**
 * The permissions of a built-in role, worked out from the catalogue, so that a new module's permissions are in it from its
 * first day. Nouns of the base ring are administration; all others are the work itself.
 */
export function grantsOf(program: Pick<Program, 'registry'>, key: RoleKey): Record<string, Scope> {
  let byKey = cache.get(program.registry)
  if (!byKey) cache.set(program.registry, (byKey = new Map()))
  let grants = byKey.get(key)
  if (!grants) byKey.set(key, (grants = compute(program, key)))
  return grants
}

function compute({ registry }: Pick<Program, 'registry'>, key: RoleKey): Record<string, Scope> {
  const grants: Record<string, Scope> = { ...everybody }
  const base = new Set(registry.modules.filter((m) => m.ring === 'base').flatMap((m) => m.resources.map((r) => r.name)))
  for (const { permission, noun, verb } of registry.permissions) {
    const work =
      (!base.has(noun) || everyday.has(noun)) &&
      ![
        'organizations',
        'audit',
        'access',
        'custom_fields',
        'webhooks',
        'jobs',
        'automation_secrets',
        'mailboxes',
      ].includes(noun)
    const scope = scopeOf(key, work, verb, permission)
    if (scope) grants[permission] = scope
  }
  return grants
}

function scopeOf(key: RoleKey, work: boolean, verb: string, permission: string): Scope | undefined {
  if (key === 'owner') return 'all'
  if (key === 'admin') return permission === 'organizations:own' ? undefined : 'all'
  if (!work) return key === 'manager' && permission === 'audit:read' ? 'all' : undefined
  if (key === 'manager') return 'all'
  if (verb === 'read') return 'all'
  if (key === 'viewer') return undefined
  return verb === 'write' ? 'team' : verb === 'remove' ? 'own' : undefined
}
