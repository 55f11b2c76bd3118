import { Readable } from 'node:stream'
import { byteOrderMark, type Context, csvLine, fail, type Route, recordsOf, route, z } from '../../kernel/index.ts'
import { carryValues } from './changes.ts'
import { compile } from './compile.ts'
import { drafter } from './draft.ts'
import { type Import, resultSchema } from './import.ts'
import { inside, reading } from './import-routes.ts'
import { plan } from './plan.ts'
import { inBulk, progressOf } from './progress.ts'
import { Unreadable } from './reading/archive.ts'
import type { Line } from './reading/csv.ts'
import { rowsOf } from './stored.ts'
import { unreadable } from './upload.ts'

const page = z.strictObject({
  cursor: z.coerce.number().int().min(0).optional(),
  limit: z.coerce.number().int().min(1).max(500).default(100),
})
const previewQuery = z.strictObject({
  limit: z.coerce.number().int().min(1).max(100).default(20),
  offset: z.coerce.number().int().min(0).max(100_000).default(0),
})
const rowError = z.object({ column: z.number().int().nullable(), message: z.string() })
const counted = z.number().int()

/** What is in an import beside its record: how far it is, what it would do, what was refused. */
export const importContentRoutes: Route[] = [
  route('progressOfImport', 'GET /imports/:id/progress', {
    ...inside,
    about: 'How far a check, a run or an undo has come',
    can: 'imports:read',
    answer: z.object({
      status: z.string(),
      phase: z.enum(['checking', 'running', 'undoing']).nullable(),
      done: counted,
      rows: counted.nullable(),
      perSecond: z.number(),
      secondsLeft: z.number().nullable(),
      result: resultSchema.nullable(),
    }),
    async run(asked) {
      const record = await reading(asked)
      const now = await progressOf(asked.ctx, record.id)
      if (!now)
        return {
          status: record.status,
          phase: null,
          done: 0,
          rows: record.rows,
          perSecond: 0,
          secondsLeft: null,
          result: record.result,
        }
      const seconds = (Number(now.updatedAt) - Number(now.startedAt)) / 1000
      const perSecond = seconds > 0 ? Math.round(now.done / seconds) : 0
      const left = now.total === null || !perSecond ? null : Math.max(0, Math.ceil((now.total - now.done) / perSecond))
      const busy = now.status === now.phase
      return {
        status: now.status,
        phase: busy ? now.phase : null,
        done: now.done,
        rows: now.total,
        perSecond,
        secondsLeft: busy ? left : null,
        result: now.counts,
      }
    },
  }),
  route('previewOfImport', 'GET /imports/:id/preview', {
    ...inside,
    about: 'Some rows as they would come in; nothing is written',
    can: 'imports:read',
    query: previewQuery,
    answer: z.object({ rows: z.array(z.record(z.string(), z.unknown())) }),
    async run(asked) {
      const record = await reading(asked)
      const { offset, limit } = asked.query
      try {
        const lines: Line[] = []
        let at = 0
        for await (const portion of rowsOf(asked.program.ports.files, asked.ctx.organization, record)) {
          for (const row of portion) if (at++ >= offset && lines.length < limit) lines.push(row)
          if (lines.length >= limit) break
        }
        return { rows: await previewed(asked.ctx, record, lines) }
      } catch (error) {
        throw error instanceof Unreadable ? unreadable(error) : error
      }
    },
  }),
  route('problemsOfImport', 'GET /imports/:id/problems', {
    ...inside,
    about: 'What a check has found, in groups, and what a run would do',
    can: 'imports:read',
    answer: z.object({ groups: z.array(z.record(z.string(), z.unknown())), expected: z.record(z.string(), counted) }),
    async run(asked) {
      const record = await reading(asked)
      const report = (await progressOf(asked.ctx, record.id))?.report
      if (!report) throw fail('transfer.not_checked')
      return report
    },
  }),
  route('rejectsOfImport', 'GET /imports/:id/rejects', {
    ...inside,
    about: 'Rows that were refused, with the reason',
    can: 'imports:read',
    query: page,
    answer: z.object({
      data: z.array(z.object({ line: counted, cells: z.array(z.string()), errors: z.array(rowError) })),
      nextCursor: z.string().nullable(),
    }),
    async run(asked) {
      const record = await reading(asked)
      const { cursor = 0, limit } = asked.query
      const data = await rejects(asked.ctx, record.id, cursor, limit + 1)
      const kept = data.slice(0, limit)
      return { data: kept, nextCursor: data.length > limit ? String(kept.at(-1)!.line) : null }
    },
  }),
  route('rejectsFileOfImport', 'GET /imports/:id/rejects.csv', {
    ...inside,
    about: 'The refused rows as a file: the columns as they came, then line and reason',
    can: 'imports:read',
    async run(asked) {
      const record = await reading(asked)
      const { reply, ctx } = asked
      reply.header('content-disposition', `attachment; filename="rejects-${record.id}.csv"`)
      return reply.type('text/csv; charset=utf-8').send(Readable.from(rejectsFile(ctx, record)))
    },
  }),
  route('conflictsOfImport', 'GET /imports/:id/conflicts', {
    ...inside,
    about: 'What an undo has left as it is, because somebody had changed it',
    can: 'imports:read',
    answer: z.object({
      data: z.array(
        z.object({
          noun: z.string(),
          id: z.uuid(),
          title: z.string().nullable(),
          field: z.string().nullable(),
          reason: z.string(),
        }),
      ),
    }),
    async run(asked) {
      const record = await reading(asked)
      const data = await asked.ctx.run({
        text: 'select noun, record_id as id, title, field, reason from import_conflicts where import_id = $1 order by nr limit 1000',
        values: [record.id],
      })
      return { data }
    },
  }),
]

async function previewed(ctx: Context, record: Import, lines: readonly Line[]) {
  const compiled = await compile(ctx, record as never)
  const draft = drafter(compiled)
  const rows = await inBulk(ctx, (tx) => plan(tx, compiled, lines.map(draft), { lock: false, checks: true }))
  const title = compiled.noun.title
  const ids = rows.flatMap((r) => r.id ?? [])
  const hidden = ctx.actor.hidden(compiled.noun.name).has(title)
  const found = ids.length ? await recordsOf(ctx, compiled.noun, ids, [title], false) : new Map()
  return rows.map((row) => ({
    line: row.draft.line,
    cells: row.draft.cells,
    values: carryValues(compiled, row),
    linked: Object.fromEntries(row.draft.links),
    action: row.action,
    target: row.id ? { id: row.id, title: hidden ? null : (found.get(row.id)?.[title] ?? null) } : null,
    errors: row.errors,
  }))
}

type Reject = { line: number; cells: string[]; errors: { column: number | null; message: string }[] }
const rejects = (ctx: Context, id: string, after: number, limit: number): Promise<Reject[]> =>
  ctx.run({
    text: 'select line, cells, errors from import_rejects where import_id = $1 and line > $2 order by line limit $3',
    values: [id, after, limit],
  })

async function* rejectsFile(ctx: Context, record: Import): AsyncGenerator<string> {
  const names = record.columns.map((c) => c.name)
  yield byteOrderMark + csvLine([...names, 'Line', 'Reason'])
  for (let after = 0; ; ) {
    const rows = await rejects(ctx, record.id, after, 1000)
    if (!rows.length) return
    after = rows.at(-1)!.line
    yield rows.map((r) => csvLine([...padded(r.cells, names.length), String(r.line), reason(names, r)])).join('')
  }
}

const padded = (cells: string[], width: number) => Array.from({ length: width }, (_, i) => cells[i] ?? '')
const reason = (names: string[], { errors }: Reject) =>
  errors
    .map((e) => (e.column === null || !names[e.column] ? e.message : `${names[e.column]}: ${e.message}`))
    .join(' · ')
