import { alter, type Context, land } from '../../kernel/index.ts'
import type { Compiled } from './compile.ts'
import type { Result } from './import.ts'
import { columnOf, type Planned, refuse } from './plan.ts'

export const nothing = (): Result => ({ created: 0, updated: 0, unchanged: 0, skipped: 0, rejected: 0, linked: {} })

/** Writes what was planned, inside the transaction at hand. Rows that the database refuses become rejects with its reason. */
export async function carryOut(
  ctx: Context,
  compiled: Compiled,
  rows: readonly Planned[],
  result: Result,
): Promise<void> {
  for (const link of compiled.links.values()) await makeLinks(ctx, compiled, link.relation, rows, result)
  const creates = rows.filter((r) => r.action === 'create')
  if (creates.length) {
    const { ids, refused } = await land(
      ctx,
      compiled.noun,
      creates.map((r) => r.values),
    )
    creates.forEach((row, i) => void (row.id = ids[i]!))
    told(compiled, creates, refused)
  }
  const updates = rows.filter((r) => r.action === 'update')
  if (updates.length) {
    const { refused } = await alter(
      ctx,
      compiled.noun,
      updates.map((r) => ({ id: r.id!, values: r.values })),
    )
    told(compiled, updates, refused)
  }
}

function told(
  compiled: Compiled,
  rows: Planned[],
  refused: ReadonlyMap<number, { path: string; message: string }>,
): void {
  for (const [i, { path, message }] of refused)
    refuse(rows[i]!, { column: columnOf(compiled, path), field: path || null, message })
}

/** Makes the linked records that are not there, each once, and points the rows at them. */
async function makeLinks(
  ctx: Context,
  compiled: Compiled,
  relation: string,
  rows: readonly Planned[],
  result: Result,
): Promise<void> {
  const link = compiled.links.get(relation)!
  const wanted = new Map<string, Planned[]>()
  for (const row of rows) {
    const key = row.makes.get(relation)
    if (key && (row.action === 'create' || row.action === 'update')) wanted.set(key, [...(wanted.get(key) ?? []), row])
  }
  const groups = [...wanted.values()]
  const counts = (result.linked[link.noun.name] ??= { created: 0, matched: 0 })
  counts.matched += rows.reduce((n, r) => n + r.matched.filter((noun) => noun === link.noun.name).length, 0)
  if (!groups.length) return
  // What any row says about the new record is kept; the first one that says it wins.
  const values = groups.map((group) => Object.assign({}, ...group.map((r) => r.draft.links.get(relation)).reverse()))
  const { ids, refused } = await land(ctx, link.noun, values)
  groups.forEach((group, i) => {
    const problem = refused.get(i)
    if (!problem) counts.created++
    for (const row of group) {
      if (problem) refuse(row, { column: columnOf(compiled, relation), field: link.ref, message: problem.message })
      else row.values[link.ref] = ids[i]
    }
  })
}

/** Adds the outcome of some rows to the counts. */
export function tally(rows: readonly Planned[], result: Result): void {
  const names = {
    create: 'created',
    update: 'updated',
    unchanged: 'unchanged',
    skip: 'skipped',
    reject: 'rejected',
  } as const
  for (const row of rows) result[names[row.action]]++
}

/** Two outcomes as one. */
export function sum(a: Result, b: Result): Result {
  const both: Result = { ...a, linked: { ...a.linked } }
  for (const name of ['created', 'updated', 'unchanged', 'skipped', 'rejected'] as const) both[name] += b[name]
  for (const [noun, { created, matched }] of Object.entries(b.linked)) {
    const before = a.linked[noun] ?? { created: 0, matched: 0 }
    both.linked[noun] = { created: before.created + created, matched: before.matched + matched }
  }
  return both
}
