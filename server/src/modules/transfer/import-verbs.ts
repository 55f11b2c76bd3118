import { type Context, fail, newId } from '../../kernel/index.ts'
import { compile } from './compile.ts'
import { learn } from './hints.ts'
import { type Import, imports, lockedImport, type State, undoLimit } from './import.ts'
import { begin, type Phase, progressOf } from './progress.ts'
import { importWork } from './work.ts'

/** Refuses what the status does not allow, and who may only look. */
async function mine(ctx: Context, id: string, from: readonly State[]): Promise<Import> {
  if (!ctx.actor.may('imports:write')) throw fail('forbidden', { permission: 'imports:write' })
  const record = await lockedImport(ctx, id)
  if (!from.includes(record.status)) throw fail('transfer.wrong_status', { status: record.status })
  return record
}

const who = (ctx: Context) => ({ member: ctx.actor.member!, scopes: ctx.actor.scopes ? [...ctx.actor.scopes] : null })

async function start(
  ctx: Context,
  record: Import,
  phase: Phase,
  more: { total: number | null; batch: string; position?: number },
  set: Record<string, unknown>,
): Promise<Import> {
  if (!ctx.actor.member) throw fail('forbidden')
  await begin(ctx, record.id, phase, more)
  const next = await imports.set(ctx, record.id, { status: phase, startedBy: who(ctx), problem: null, ...set } as never)
  await ctx.later(importWork, { import: record.id }, { key: `import:${record.id}` })
  return next as Import
}

async function ready(ctx: Context, record: Import): Promise<void> {
  const compiled = await compile(ctx, record as never)
  if (!compiled.columns.length) throw fail('transfer.nothing_mapped')
}

/** Reads the whole file in the background and counts what would become of it. */
export const checkImport = (outer: Context, id: string): Promise<Import> =>
  outer.transaction(async (ctx) => {
    const record = await mine(ctx, id, ['uploaded', 'checked'])
    await ready(ctx, record)
    return start(ctx, record, 'checking', { total: record.rows, batch: record.id }, {})
  })

/** Brings the rows in, in the background. */
export const runImport = (outer: Context, id: string): Promise<Import> =>
  outer.transaction(async (ctx) => {
    const record = await mine(ctx, id, ['uploaded', 'checked'])
    await ready(ctx, record)
    await learn(ctx, record.noun, record.columns, record.mapping as never)
    const more = { total: record.rows, batch: record.id }
    return start(ctx, record, 'running', more, { startedAt: ctx.now().toISOString() })
  })

/** Stops what is under way; rows that landed stay. */
export const cancelImport = (outer: Context, id: string): Promise<Import> =>
  outer.transaction(async (ctx) => {
    // The slice that is being written holds the progress: it ends first, and the next one sees the new status.
    await progressOf(ctx, id, true)
    const record = await mine(ctx, id, ['checking', 'running'])
    if (record.status === 'checking') return imports.set(ctx, id, { status: 'uploaded' }) as Promise<Import>
    const progress = (await progressOf(ctx, id))!
    return imports.set(ctx, id, {
      status: 'cancelled',
      result: progress.counts,
      finishedAt: ctx.now().toISOString(),
      undoUntil: undoLimit(ctx),
    }) as Promise<Import>
  })

/** Takes an import back, in the background, for 30 days. */
export const undoImport = (outer: Context, id: string): Promise<Import> =>
  outer.transaction(async (ctx) => {
    const record = await mine(ctx, id, ['done', 'cancelled', 'failed'])
    if (!record.undoUntil || new Date(record.undoUntil) < ctx.now()) throw fail('transfer.too_late')
    const [last] = await ctx.run<{ total: number; end: number | null }>({
      text: `select count(*)::int as total, max(seq) as end from events where batch_id = $1 and noun is not null and noun <> 'imports'`,
      values: [id],
    })
    await ctx.run({ text: 'delete from import_conflicts where import_id = $1', values: [id] })
    const more = { total: last!.total, batch: newId(), position: (last!.end ?? 0) + 1 }
    return start(ctx, record, 'undoing', more, {})
  })
