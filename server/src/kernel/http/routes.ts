import type { Registry } from '../registry.ts'
import { documentRoutes } from './documents.ts'
import { metaRoutes } from './meta.ts'
import { nounRoutes } from './nouns.ts'
import type { Route } from './route.ts'
import { verbRoute } from './verb-routes.ts'

/** Every route of the API: of nouns, of verbs, of the kernel, and those that modules declare themselves. */
export const routesOf = (registry: Registry): Route[] => [
  ...registry.resources.flatMap((r) => [...nounRoutes(r), ...registry.modules.flatMap((m) => m.eachNoun?.(r) ?? [])]),
  ...registry.commands.map(verbRoute),
  ...metaRoutes,
  ...documentRoutes,
  ...registry.modules.flatMap((m) => m.routes),
]
