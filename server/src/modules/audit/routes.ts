import type { FastifyInstance } from 'fastify'
import { checked, contextOf, eventCursor, fail, type Program, z } from '../../kernel/index.ts'
import { readEvents } from './read.ts'

const query = z.strictObject({
  filter: z.string().max(8192).optional(),
  sort: z.literal('-at').optional(),
  limit: z.coerce.number().int().min(1).max(200).default(50),
  cursor: eventCursor.optional(),
})
const most = 50_000

export function auditRoutes(app: FastifyInstance, program: Program): void {
  app.get('/api/v1/events', async (request, reply) => {
    const ctx = contextOf(program, request)
    if (!ctx.actor.may('audit:read')) throw fail('forbidden', { permission: 'audit:read' })
    const q = checked<z.output<typeof query>>(query, request.query)
    return reply.type('application/json').send(JSON.stringify(await readEvents(ctx, q)))
  })

  /** The audit as a CSV file; taking it is itself audited before the first byte leaves. */
  app.get('/api/v1/events/export', async (request, reply) => {
    const ctx = contextOf(program, request)
    if (!ctx.actor.may('audit:export')) throw fail('forbidden', { permission: 'audit:export' })
    const { filter } = checked<{ filter?: string }>(query.pick({ filter: true }), request.query)
    const rows: any[] = []
    for (let cursor: string | undefined; rows.length < most; ) {
      const page = await readEvents(ctx, { filter, limit: 1000, cursor })
      rows.push(...page.data)
      if (!page.nextCursor) break
      cursor = page.nextCursor
    }
    await ctx.emit('audit.exported', { filter: filter ?? null, rows: rows.length })
    const lines = rows.map((e) =>
      [
        e.at,
        e.type,
        e.noun,
        e.recordId,
        e.actor.kind,
        e.actor.name,
        e.via,
        e.requestId,
        JSON.stringify(e.changes ?? e.data ?? {}),
      ]
        .map(cell)
        .join(','),
    )
    return reply
      .header('content-disposition', 'attachment; filename="audit.csv"')
      .type('text/csv; charset=utf-8')
      .send(`at,type,noun,record,actor kind,actor,via,request,changes\n${lines.join('\n')}\n`)
  })
}

/** Quotes a cell, and takes the sting out of one that a spreadsheet would run as a formula. */
function cell(value: unknown): string {
  const text = String(value ?? '')
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text
  return `"${safe.replaceAll('"', '""')}"`
}
