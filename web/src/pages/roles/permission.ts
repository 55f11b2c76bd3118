import type { Scope } from '../../api/me.ts'

export interface Permission {
  /** "contacts:read" */
  permission: string
  noun: string
  verb: string
  label: string
  /** May be narrowed to own or the team's records. */
  scoped: boolean
  /** What the built-in roles have of it, by their key. */
  builtIn?: Record<string, Scope>
}

export const verbs = ['read', 'write', 'remove', 'export'] as const

/** "read" of "contacts:read". */
export const verbOf = (permission: Permission) => permission.permission.split(':')[1] ?? ''

/** What a role may: its own grants, or those the product gives a built-in one. */
export function grantsOf(
  role: { key: string | null; builtIn: boolean; grants: Record<string, Scope> },
  permissions: Permission[],
): Record<string, Scope> {
  if (!role.builtIn) return role.grants
  const given = permissions.flatMap((each): [string, Scope][] => {
    const scope = each.builtIn?.[role.key ?? '']
    return scope ? [[each.permission, scope]] : []
  })
  return { ...Object.fromEntries(given), ...role.grants }
}

/** Permissions as rows: a line per noun with the usual verbs, and what else that noun knows. */
export function matrixOf(permissions: Permission[]) {
  const nouns = [...new Set(permissions.map((each) => each.noun))]
  return nouns.map((noun) => {
    const own = permissions.filter((each) => each.noun === noun)
    return {
      noun,
      cells: verbs.map((verb) => own.find((each) => verbOf(each) === verb)),
      others: own.filter((each) => !(verbs as readonly string[]).includes(verbOf(each))),
    }
  })
}
