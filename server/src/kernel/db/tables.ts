import type { PgTable } from 'drizzle-orm/pg-core'
import type { Registry } from '../registry.ts'
import type { Fields } from '../resource/field.ts'
import { tableOfCollection, tableOfResource } from '../resource/table.ts'

/** The Drizzle tables of every noun and its collections, by SQL name. Refs find each other by name, whatever the order. */
export function tablesOf(registry: Pick<Registry, 'resources'>): Record<string, PgTable> {
  const tables: Record<string, PgTable> = {}
  const named = (noun: string) => tables[noun]!
  for (const resource of registry.resources) {
    tables[resource.name] = tableOfResource(resource, named)
    for (const f of Object.values(resource.fields as Fields))
      if (f.collection) tables[f.collection.table] = tableOfCollection(f.collection, () => named(resource.name), named)
  }
  return tables
}
