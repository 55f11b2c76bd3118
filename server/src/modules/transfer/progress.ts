import type { Context } from '../../kernel/index.ts'
import { nothing } from './carry.ts'
import type { Draft, RowError } from './draft.ts'
import type { Result, State } from './import.ts'

export type Phase = 'checking' | 'running' | 'undoing'

export interface Progress {
  phase: Phase
  /** Rows of the file that are done; when undoing, the number of the event that was taken back last. */
  position: number
  done: number
  total: number | null
  counts: Result
  report: any
  batch: string
  startedAt: string
  updatedAt: string
  status: State
}

const columns = `p.phase, p.position, p.done, p.total, p.counts, p.report, p.batch_id as batch, extract(epoch from p.started_at) * 1000 as "startedAt", extract(epoch from p.updated_at) * 1000 as "updatedAt", i.status`

/** Begins a phase; what an earlier one left is forgotten. */
export async function begin(
  ctx: Context,
  id: string,
  phase: Phase,
  more: { position?: number; total: number | null; batch: string },
): Promise<void> {
  await ctx.run({
    text: `insert into import_progress as p (organization_id, import_id, phase, position, total, counts, batch_id) values (app_organization(), $1, $2, $3, $4, $5::jsonb, $6)
      on conflict (organization_id, import_id) do update set phase = excluded.phase, position = excluded.position, done = 0, total = excluded.total, counts = excluded.counts,
      report = case when excluded.phase = 'checking' then null else p.report end, batch_id = excluded.batch_id, started_at = now(), updated_at = now()`,
    values: [id, phase, more.position ?? 0, more.total, JSON.stringify(nothing()), more.batch],
  })
}

/**
 * A transaction over many rows. Its statements are planned for the tables as they are now: a plan that was made and kept when
 * a table was empty would read all of it for each row.
 */
export const inBulk = <T>(ctx: Context, work: (tx: Context) => Promise<T>): Promise<T> =>
  ctx.transaction(async (tx) => {
    await tx.run({ text: `select set_config('plan_cache_mode', 'force_custom_plan', true)`, values: [] })
    return work(tx)
  })

/** How far an import is. With `lock` nobody else moves it, or its status, until the transaction ends. */
export async function progressOf(ctx: Context, id: string, lock = false): Promise<Progress | undefined> {
  const [row] = await ctx.run<Progress>({
    text: `select ${columns} from import_progress p join imports i on i.organization_id = p.organization_id and i.id = p.import_id where p.import_id = $1${lock ? ' for update of p' : ''}`,
    values: [id],
  })
  return row
}

/** Moves an import on, in the transaction that did the work. */
export async function advance(
  ctx: Context,
  id: string,
  to: { position: number; done: number; counts: Result; report?: unknown },
): Promise<void> {
  await ctx.run({
    text: 'update import_progress set position = $2, done = $3, counts = $4::jsonb, report = coalesce($5::jsonb, report), updated_at = now() where import_id = $1',
    values: [
      id,
      to.position,
      to.done,
      JSON.stringify(to.counts),
      to.report === undefined ? null : JSON.stringify(to.report),
    ],
  })
}

export async function keepRejects(
  ctx: Context,
  id: string,
  rejects: { draft: Draft; errors: RowError[] }[],
): Promise<void> {
  if (!rejects.length) return
  const items = rejects.map(({ draft, errors }) => ({
    line: draft.line,
    cells: draft.cells.map((c) =>
      (c.length > 10_000 ? `${c.slice(0, 9999)}…` : c).replaceAll('\u0000', '').toWellFormed(),
    ),
    errors: errors.map(({ column, message }) => ({ column, message })),
  }))
  await ctx.run({
    text: `insert into import_rejects (organization_id, import_id, line, cells, errors) select app_organization(), $1, (e->>'line')::bigint, e->'cells', e->'errors' from jsonb_array_elements($2::jsonb) e on conflict do nothing`,
    values: [id, JSON.stringify(items)],
  })
}

/** Takes away what hangs on an import and is no record. */
export async function forget(ctx: Context, id: string): Promise<void> {
  for (const table of ['import_rejects', 'import_conflicts', 'import_progress'])
    await ctx.run({ text: `delete from ${table} where import_id = $1`, values: [id] })
}
