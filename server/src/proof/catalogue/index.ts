import { definerFunctions, queue, roleRights, schemaRights, tableGrants, views } from './rights.ts'
import { type Check, forced, foreignKeys, policies, primaryKeys, uniqueIndexes } from './tables.ts'

export type { Check } from './tables.ts'

/** Every look at the catalogue by name; each answers sentences about what is wrong. */
export const catalogueChecks: Record<string, Check> = {
  forced,
  policies,
  foreignKeys,
  uniqueIndexes,
  primaryKeys,
  roleRights,
  tableGrants,
  schemaRights,
  definerFunctions,
  views,
  queue,
}
