import type { FastifyInstance } from 'fastify'
import {
  type Context,
  checked,
  contextOf,
  fail,
  findDocuments,
  highlight,
  kebab,
  type Program,
  type Resource,
  resourceNamed,
  searchScope,
  suggestWords,
  z,
} from '../../kernel/index.ts'

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
const tagQuery = z.strictObject({ noun: z.string().max(60) })

export function searchRoutes(app: FastifyInstance, program: Program): void {
  const send = (reply: any, body: unknown) => reply.type('application/json').send(JSON.stringify(body))
  const run = (ctx: Context) => (s: { text: string; values: unknown[] }) => ctx.run(s).then((rows) => ({ rows }))

  /** The nouns that were asked for, as far as the actor may search them. */
  const nouns = (ctx: Context, wanted: string[] | undefined): Resource<any>[] =>
    program.registry.resources.filter(
      (r) =>
        Object.values(r.fields).some((f: any) => f.search) &&
        ctx.actor.may(r.can.read) &&
        (!wanted?.length || wanted.includes(r.name)),
    )

  app.get('/api/v1/search', async (request, reply) => {
    const ctx = contextOf(program, request)
    const q = checked<z.output<typeof searchQuery>>(searchQuery, request.query)
    const scopes = nouns(ctx, q.nouns).map((r) => searchScope(ctx, r))
    if (!q.q.trim() || !scopes.length) return send(reply, { data: [] })
    const { hits, corrected } = await findDocuments(run(ctx), q.q, scopes, { limit: q.limit })
    const records = new Map<string, any>()
    for (const r of nouns(ctx, q.nouns)) {
      const ids = hits.filter((h) => h.noun === r.name).map((h) => h.id)
      // Joined back through the policy and the actor's scope: a document alone shows nothing.
      if (ids.length) for (const record of await r.find(ctx, { ids })) records.set(`${r.name}:${record.id}`, record)
    }
    const data = hits.flatMap((h) => {
      const record = records.get(`${h.noun}:${h.id}`)
      if (!record) return []
      const r = resourceNamed(h.noun)
      const title = String(record[r.title] ?? '')
      return [
        {
          noun: h.noun,
          path: r.path,
          id: h.id,
          title,
          subtitle: r.subtitle ? (record[r.subtitle] ?? null) : null,
          highlight: highlight(title, corrected ?? q.q),
          score: h.rank,
        },
      ]
    })
    return send(reply, corrected ? { data, corrected } : { data })
  })

  app.get('/api/v1/search/suggest', async (request, reply) => {
    const ctx = contextOf(program, request)
    const q = checked<z.output<typeof suggestQuery>>(suggestQuery, request.query)
    const scopes = nouns(ctx, q.nouns).map((r) => searchScope(ctx, r))
    return send(reply, { data: q.q.trim() && scopes.length ? await suggestWords(run(ctx), q.q, scopes, q.limit) : [] })
  })

  app.get('/api/v1/tags', async (request, reply) => {
    const ctx = contextOf(program, request)
    const { noun } = checked<{ noun: string }>(tagQuery, request.query)
    const resource = program.registry.resources.find((r) => r.name === noun || r.path === kebab(noun))
    const collection =
      resource && Object.values(resource.fields as Record<string, any>).find((f) => f.collection?.value)?.collection
    if (!resource || !collection) throw fail('not_found')
    if (!ctx.actor.may(resource.can.read)) throw fail('forbidden', { permission: resource.can.read })
    const rows = await ctx.run({
      text: `select c.${collection.value} as name, count(*)::int as count from ${collection.table} c join ${resource.name} t on t.organization_id = c.organization_id and t.id = c.record_id and t.deleted_at is null group by 1 order by 2 desc, 1 limit 500`,
      values: [],
    })
    return send(reply, { data: rows })
  })
}
