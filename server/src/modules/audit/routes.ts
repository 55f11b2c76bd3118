import { Readable } from 'node:stream'
import { eventCursor, eventPage, route, z } from '../../kernel/index.ts'
import { auditFile } from './file.ts'
import { readEvents } from './read.ts'

const query = z.strictObject({
  filter: z.string().max(8192).optional(),
  sort: z.literal('-at').optional(),
  limit: z.coerce.number().int().min(1).max(200).default(50),
  cursor: eventCursor.optional(),
})
const inside = { for: 'organization' as const, tag: 'Audit' }

export const auditRoutes = [
  route('listEvents', 'GET /events', {
    ...inside,
    can: 'audit:read',
    about: 'What happened in the organization, newest first',
    query,
    answer: eventPage,
    run: ({ ctx, query: q }) => readEvents(ctx, q),
  }),
  route('exportEvents', 'GET /events/export', {
    ...inside,
    can: 'audit:export',
    about: 'The audit as a CSV file; taking it is audited before the first byte leaves',
    query: query.pick({ filter: true }),
    async run({ ctx, reply, query: { filter } }) {
      const pages = auditFile(ctx, filter)
      // The first page is read before anything is promised: a filter that cannot be read is still a problem, not a broken file.
      const first = await pages.next()
      await ctx.emit('audit.exported', { filter: filter ?? null })
      return reply
        .header('content-disposition', 'attachment; filename="audit.csv"')
        .type('text/csv; charset=utf-8')
        .send(Readable.from(chained(first.value ?? '', pages), { objectMode: false }))
    },
  }),
]

async function* chained(first: string, rest: AsyncGenerator<string>) {
  yield first
  yield* rest
}
