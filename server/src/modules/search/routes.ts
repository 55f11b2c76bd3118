import {
  type Context,
  demand,
  fail,
  kebab,
  type Program,
  type Resource,
  reachOf,
  resourceNamed,
  route,
  visibleFields,
  z,
} from '../../kernel/index.ts'
import { find, suggest } from './door.ts'
import { highlight } from './highlight.ts'
import { asking, searchScope } from './scope.ts'

const names = z
  .string()
  .max(500)
  .transform((v) =>
    v
      .split(',')
      .map((x) => x.trim())
      .filter(Boolean),
  )
const searchQuery = z.strictObject({
  q: z.string().max(200),
  nouns: names.optional(),
  limit: z.coerce.number().int().min(1).max(50).default(20),
})
const suggestQuery = z.strictObject({
  q: z.string().max(100),
  nouns: names.optional(),
  limit: z.coerce.number().int().min(1).max(20).default(8),
})
const inside = { for: 'organization' as const, tag: 'Search' }
const list = z.object({ data: z.array(z.record(z.string(), z.unknown())) })

/** The nouns that were asked for, as far as the actor may search them. */
const nouns = (program: Program, ctx: Context, wanted: string[] | undefined): Resource<any>[] =>
  program.registry.resources.filter(
    (r) =>
      Object.values(r.fields).some((f: any) => f.search) &&
      ctx.actor.may(r.can.read) &&
      (!wanted || wanted.includes(r.name)),
  )

export const searchRoutes = [
  route('search', 'GET /search', {
    ...inside,
    about: 'Records by words, best first; a misspelt word is corrected when nothing else fits',
    query: searchQuery,
    answer: list.extend({ corrected: z.string().optional() }),
    async run({ program, ctx, query: q }) {
      const searched = nouns(program, ctx, q.nouns)
      if (!q.q.trim() || !searched.length) return { data: [] }
      const { hits, corrected } = await find(
        asking(ctx),
        q.q,
        searched.map((r) => searchScope(ctx, r)),
        { limit: q.limit },
      )
      const records = new Map<string, any>()
      for (const r of searched) {
        const ids = hits.filter((h) => h.noun === r.name).map((h) => h.id)
        // Joined back through the policy and the actor's scope: a document alone shows nothing.
        if (ids.length) for (const record of await r.find(ctx, { ids })) records.set(`${r.name}:${record.id}`, record)
      }
      const data = hits.flatMap((h) => {
        const record = records.get(`${h.noun}:${h.id}`)
        return record ? [shownHit(h, record, corrected ?? q.q)] : []
      })
      return corrected ? { data, corrected } : { data }
    },
  }),
  route('suggest', 'GET /search/suggest', {
    ...inside,
    about: 'Completions of a word',
    query: suggestQuery,
    answer: list,
    async run({ program, ctx, query: q }) {
      const scopes = nouns(program, ctx, q.nouns).map((r) => searchScope(ctx, r))
      return { data: q.q.trim() && scopes.length ? await suggest(asking(ctx), q.q, scopes, q.limit) : [] }
    },
  }),
  route('listTags', 'GET /tags', {
    ...inside,
    about: 'Tags in use on a noun, the most used first',
    query: z.strictObject({ noun: z.string().max(60) }),
    answer: list,
    run: ({ program, ctx, query: { noun } }) => tagsOf(program, ctx, noun),
  }),
]

function shownHit(hit: { noun: string; id: string; rank: number }, record: any, words: string) {
  const r = resourceNamed(hit.noun)
  const title = String(record[r.title] ?? '')
  const subtitle = r.subtitle ? (record[r.subtitle] ?? null) : null
  return {
    noun: hit.noun,
    path: r.path,
    id: hit.id,
    title,
    subtitle,
    highlight: highlight(title, words),
    score: hit.rank,
  }
}

async function tagsOf(program: Program, ctx: Context, noun: string) {
  const resource = program.registry.resources.find((r) => r.name === noun || r.path === kebab(noun))
  const [name, tagged] = Object.entries<any>(resource?.fields ?? {}).find(([, f]) => f.collection?.value) ?? []
  if (!resource || !name) throw fail('not_found')
  demand(ctx.actor, resource, 'read')
  if (!visibleFields(ctx.actor, resource).includes(name)) return { data: [] }
  const values: unknown[] = []
  const reach = reachOf(ctx.actor, resource, 'read', 't', (v) => `$${values.push(v)}`)
  const { value, table } = tagged.collection
  const text = `select c.${value} as name, count(*)::int as count from ${table} c join ${resource.name} t on t.organization_id = c.organization_id and t.id = c.record_id and ${reach} group by 1 order by 2 desc, 1 limit 500`
  return { data: await ctx.run({ text, values }) }
}
