import type { Context } from './context.ts'
import { ownersFor, visibleFields } from './resource/access.ts'
import type { Fields } from './resource/field.ts'
import type { Resource } from './resource/resource.ts'
import { find, type SearchScope } from './search/door.ts'

export const searchable = (resource: Resource<any>): string[] =>
  Object.entries(resource.fields as Fields)
    .filter(([, f]) => f.search)
    .map(([name]) => name)

/**
 * What an actor's search may reach in a noun. Whoever may not read one of the searchable fields searches titles only, and
 * whoever may not read the title finds nothing: so changing a value one may not see changes no result.
 */
export function searchScope(ctx: Context, resource: Resource<any>): SearchScope {
  const owners = ownersFor(ctx.actor, resource, 'read')
  const visible = new Set(visibleFields(ctx.actor, resource))
  const full = searchable(resource).every((name) => visible.has(name))
  const rows = !visible.has(resource.title) ? { owners: [] } : owners ? { owners: [...owners] } : ('all' as const)
  return { noun: resource.name, rows, titlesOnly: !full }
}

/** Ids of a noun that match some words, best first. */
export async function searchIds(ctx: Context, resource: Resource<any>, query: string, limit = 500): Promise<string[]> {
  const { hits } = await find((s) => ctx.run(s).then((rows) => ({ rows })), query, [searchScope(ctx, resource)], {
    limit,
  })
  return hits.map((h) => h.id)
}
