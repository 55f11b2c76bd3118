import { type Context, ownersFor, type Resource, searchable, visibleFields } from '../../kernel/index.ts'
import { find, type Run, type SearchScope } from './door.ts'

/** Questions of an actor to the door. */
export const asking =
  (ctx: Context): Run =>
  (s) =>
    ctx.run(s).then((rows) => ({ rows }))

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

const most = 500

/** Ids of a noun that match some words, best first; what lists and selections are narrowed by. */
export async function searchIds(ctx: Context, resource: Resource<any>, words: string): Promise<string[]> {
  const { hits } = await find(asking(ctx), words, [searchScope(ctx, resource)], { limit: most })
  return hits.map((h) => h.id)
}
