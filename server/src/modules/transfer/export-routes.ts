import { Readable } from 'node:stream'
import { type Asked, type Context, fail, invalid, type Resource, type Route, route, z } from '../../kernel/index.ts'
import { exportQuery, exportWish, type Opened, openExport } from './export.ts'
import { exportFiles } from './export-file.ts'
import { exportKey, writeExport } from './export-job.ts'

const inside = { for: 'organization' as const }

/** `GET /contacts/export` and its like: for every noun that has a list. */
export const exportOf = (r: Resource): Route[] =>
  r.expose.includes('list')
    ? [
        route(`export${r.component}s`, `GET /${r.path}/export`, {
          ...inside,
          tag: r.label,
          about: `${r.label} as a CSV or XLSX file, streamed: a view, a selection or all. Audited before the first byte`,
          query: exportQuery,
          async run({ ctx, query, reply }) {
            const file = await openExport(ctx, r, query)
            const audited = ctx.emit(`${r.name}.exported`, { ...query, columns: file.columns })
            const bytes = await begun(file.bytes, audited)
            return reply
              .header('content-disposition', `attachment; filename="${file.name}"`)
              .type(file.type)
              .send(bytes)
          },
        }),
      ]
    : []

/** A stream that has its first bytes already and may send them: what fails at once is still told as a problem, and no byte leaves unaudited. */
async function begun(bytes: Opened['bytes'], audited: Promise<void>): Promise<Readable> {
  const pieces = bytes[Symbol.asyncIterator]()
  const [piece, audit] = await Promise.allSettled([pieces.next(), audited])
  if (piece.status === 'rejected') throw piece.reason
  if (audit.status === 'rejected') {
    await pieces.return?.()
    throw audit.reason
  }
  const first = piece.value
  async function* all() {
    try {
      if (!first.done) yield first.value
      for (let next = await pieces.next(); !next.done; next = await pieces.next()) yield next.value
    } finally {
      await pieces.return?.()
    }
  }
  return Readable.from(all(), { objectMode: false, highWaterMark: 64 * 1024 })
}

const start = exportWish.extend({ noun: z.string().max(60) })
const progress = z.object({
  status: z.string(),
  phase: z.literal('running').nullable(),
  done: z.number().int(),
  rows: z.number().int().nullable(),
  perSecond: z.number().int(),
  secondsLeft: z.number().int().nullable(),
  result: z.null(),
})

/** The record, if it is hers. */
const ownOf = async ({ ctx, params }: Asked) => {
  if (!z.uuid().safeParse(params.id).success) throw fail('not_found')
  const [found] = await exportFiles.find(ctx, { ids: [params.id!], whole: true })
  if (!found || found.ownerId !== ctx.actor.member) throw fail('not_found')
  return found
}
const shown = ({ scopes: _, ...record }: Awaited<ReturnType<typeof ownOf>>) => record

export const exportRoutes: Route[] = [
  route('startExport', 'POST /exports', {
    ...inside,
    tag: exportFiles.label,
    about: 'Writes an export in the background; it waits 7 days for the member who asked for it',
    body: start,
    once: true,
    status: 202,
    answer: exportFiles.wire,
    run: ({ ctx, program, body: { noun, ...wish } }) =>
      begin(
        ctx,
        program.registry.resources.find((r) => r.name === noun && r.expose.includes('list')),
        wish,
      ),
  }),
  route('progressOfExport', 'GET /exports/:id/progress', {
    ...inside,
    tag: exportFiles.label,
    about: 'How far a running export is',
    answer: progress,
    async run(asked) {
      const record = await ownOf(asked)
      const [at] = await asked.ctx.run<{ done: number; rows: number; seconds: number }>({
        text: `select done, rows, extract(epoch from updated_at - started_at)::float8 as seconds from export_progress where export_id = $1`,
        values: [record.id],
      })
      const running = record.status === 'running'
      const done = record.done ?? at?.done ?? 0
      const perSecond = at && at.seconds > 0 ? Math.round(at.done / at.seconds) : 0
      const left = running && at && perSecond > 0 ? Math.ceil(Math.max(0, at.rows - at.done) / perSecond) : null
      return {
        status: record.status,
        phase: running ? 'running' : null,
        done,
        rows: record.rows ?? at?.rows ?? null,
        perSecond,
        secondsLeft: left,
        result: null,
      }
    },
  }),
  route('cancelExport', 'POST /exports/:id/cancel', {
    ...inside,
    tag: exportFiles.label,
    about: 'Calls off a running export',
    answer: exportFiles.wire,
    async run(asked) {
      const { id } = await ownOf(asked)
      return asked.ctx.transaction(async (tx) => {
        const [record] = await exportFiles.lock(tx, [id])
        if (record.status !== 'running') return shown(record)
        return shown(await exportFiles.set(tx, id, { status: 'cancelled', finishedAt: tx.now().toISOString() }))
      })
    },
  }),
  route('fileOfExport', 'GET /exports/:id/file', {
    ...inside,
    tag: exportFiles.label,
    about: 'The finished file, for whoever asked for it',
    async run(asked) {
      const { ctx, program, reply } = asked
      const record = await ownOf(asked)
      if (record.status !== 'done') throw fail('transfer.export_not_done', { status: record.status })
      const file = await program.ports.files
        .get(ctx.organization, exportKey(record.id, record.format))
        .catch((error) => Promise.reject(error.code === 'ENOENT' ? fail('not_found') : error))
      await ctx.emit('exports.downloaded', { name: record.name, noun: record.noun }, { noun: 'exports', id: record.id })
      return reply
        .header('content-disposition', `attachment; filename="${record.name}"`)
        .type(record.format === 'csv' ? 'text/csv; charset=utf-8' : xlsx)
        .send(file)
    },
  }),
]
const xlsx = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

/** Checks the wish as the file will, writes the audit, and leaves the rest to the job. */
async function begin(ctx: Context, resource: Resource | undefined, wish: z.output<typeof exportWish>) {
  if (!resource) throw invalid([{ path: 'noun', message: 'There is no such list to export.' }])
  const { member, scopes } = ctx.actor
  if (!member) throw fail('forbidden')
  const file = await openExport(ctx, resource, wish)
  return ctx.transaction(async (tx) => {
    const asked = { name: file.name, noun: resource.name, format: wish.format, wish, ownerId: member }
    const made = await exportFiles.add(tx, { ...asked, status: 'running', scopes: scopes && [...scopes] })
    await tx.emit(`${resource.name}.exported`, { ...wish, columns: file.columns, export: made.id })
    await tx.later(writeExport, { id: made.id }, { attempts: 3 })
    return shown(made)
  })
}
