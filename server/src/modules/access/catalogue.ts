import { route, type Scope, z } from '../../kernel/index.ts'
import { builtInRoles, grantsOf, type RoleKey } from './built-in.ts'

const list = z.object({ data: z.array(z.record(z.string(), z.unknown())) })

/** The permissions of all modules, each with the scope the built-in roles have of it: those are worked out, not stored. */
export const catalogueRoutes = [
  route('listPermissions', 'GET /permissions', {
    tag: 'Describe',
    for: 'organization',
    about: 'Every permission there is, and what the built-in roles have of it',
    answer: list,
    run: async ({ program }) => {
      const keys = Object.keys(builtInRoles) as RoleKey[]
      const grants = keys.map((key): [RoleKey, Record<string, Scope>] => [key, grantsOf(program, key)])
      const builtIn = (permission: string) =>
        Object.fromEntries(grants.flatMap(([key, own]) => (own[permission] ? [[key, own[permission]]] : [])))
      return { data: program.registry.permissions.map((each) => ({ ...each, builtIn: builtIn(each.permission) })) }
    },
  }),
]
