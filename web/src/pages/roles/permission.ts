export interface Permission {
  /** "contacts:read" */
  permission: string
  noun: string
  verb: string
  label: string
  /** May be narrowed to own or the team's records. */
  scoped: boolean
}

export const verbs = ['read', 'write', 'remove', 'export'] as const

const verbOf = (permission: Permission) => permission.permission.split(':')[1] ?? ''

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
