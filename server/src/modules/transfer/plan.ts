import { type Context, idsBy, missingIn, recordsOf, violations, words } from '../../kernel/index.ts'
import { changesOf, madeOf } from './changes.ts'
import type { Compiled } from './compile.ts'
import { type Draft, keyOf, type RowError } from './draft.ts'
import { findLinks, findRefs } from './find.ts'

type Values = Record<string, unknown>
export type Action = 'create' | 'update' | 'unchanged' | 'skip' | 'reject'

/** What is to be done with one row. */
export interface Planned {
  draft: Draft
  action: Action
  /** The record it speaks of, when there is one. */
  id: string | null
  /** The whole new record, or what changes in the one that is there. */
  values: Values
  /** Records to be made first, by relation: their key among those of the slice. */
  makes: Map<string, string>
  /** Another row of the call speaks of the same record by another key: this one has to wait for it. */
  again: boolean
  /** Nouns of relations that were found. */
  matched: string[]
  errors: RowError[]
}

/**
 * Decides for rows what is to be done, with the database as it is now. `lock` holds the records that will change. Two rows of
 * one call may speak of the same record only if they were told apart before: see `waves`.
 */
export async function plan(
  ctx: Context,
  compiled: Compiled,
  drafts: readonly Draft[],
  options: { lock: boolean; checks: boolean },
): Promise<Planned[]> {
  const rows = drafts.map((draft): Planned => {
    const errors = [...draft.errors]
    return {
      draft,
      action: errors.length ? 'reject' : 'create',
      id: null,
      values: { ...draft.values },
      makes: new Map(),
      again: false,
      matched: [],
      errors,
    }
  })
  const open = () => rows.filter((r) => r.action === 'create' || r.action === 'update')
  await findRefs(ctx, open())
  await findRecords(ctx, compiled, open())
  for (const link of compiled.links.values()) await findLinks(ctx, link, open())
  await compareRecords(
    ctx,
    compiled,
    open().filter((r) => r.action === 'update'),
    options.lock,
  )
  const fresh = open().filter((r) => r.action === 'create')
  for (const row of fresh) {
    row.values = madeOf(compiled, row)
    for (const name of missingIn(compiled.noun, row.values))
      refuse(row, { column: columnOf(compiled, name), field: name, message: `${words(name)} is needed.` })
  }
  if (options.checks) {
    const left = fresh.filter((r) => r.action === 'create')
    for (const [i, problem] of await violations(
      ctx,
      compiled.noun,
      left.map((r) => r.values),
    ))
      refuse(left[i]!, {
        column: columnOf(compiled, problem.path),
        field: problem.path || null,
        message: problem.message,
      })
  }
  return rows
}

export function refuse(row: Planned, error: RowError): void {
  row.action = 'reject'
  row.errors.push(error)
}

/** The file's column from which a field comes, for the sentence of an error. */
export const columnOf = (compiled: Compiled, field: string): number | null =>
  compiled.columns.find((c) => c.target.field === field || c.target.field.split(/[.#]/)[0] === field)?.index ?? null

async function findRecords(ctx: Context, compiled: Compiled, rows: Planned[]): Promise<void> {
  const { found, missing } = compiled.mapping.match
  const keyed = rows.flatMap((row) => {
    const key = keyOf(compiled, row.draft)
    return key ? [{ row, key }] : []
  })
  const without = new Set(rows)
  const taken = new Set<string>()
  if (found !== 'create') {
    const ids = await idsBy(
      ctx,
      compiled.noun,
      compiled.match,
      keyed.map((k) => k.key),
    )
    keyed.forEach(({ row }, i) => {
      const [id, ...more] = ids[i]!
      if (!id) return
      without.delete(row)
      row.id = id
      if (found === 'skip') row.action = 'skip'
      else if (taken.has(id)) {
        row.again = true
        row.action = 'skip'
      } else if (!more.length) {
        taken.add(id)
        row.action = 'update'
      } else
        refuse(row, {
          column: columnOf(compiled, compiled.match[0]!),
          field: compiled.match[0]!,
          message: `${more.length + 1} ${compiled.noun.label.toLowerCase()} have this value: it is not clear which one is meant.`,
        })
    })
  }
  if (missing === 'skip' && compiled.match.length) for (const row of without) row.action = 'skip'
}

async function compareRecords(ctx: Context, compiled: Compiled, rows: Planned[], lock: boolean): Promise<void> {
  if (!rows.length) return
  const names = [...new Set([...rows.flatMap((r) => [...Object.keys(r.values), ...r.draft.lists.keys()])])].filter(
    (name) => name in compiled.noun.fields,
  )
  const now = await recordsOf(
    ctx,
    compiled.noun,
    rows.map((r) => r.id!),
    names,
    lock,
  )
  for (const row of rows) {
    row.values = changesOf(compiled, row, now.get(row.id!) ?? {})
    if (!Object.keys(row.values).length && !row.makes.size) row.action = 'unchanged'
  }
}

/**
 * Rows in rounds: within one round no two rows have the same key, so that the later one finds what the earlier one made.
 */
export function* waves(compiled: Compiled, drafts: readonly Draft[]): Generator<Draft[]> {
  let left = drafts
  while (left.length) {
    const seen = new Set<string>()
    const now: Draft[] = []
    const later: Draft[] = []
    for (const draft of left) {
      const key = compiled.mapping.match.found === 'create' ? null : keyOf(compiled, draft)?.join('\u0000')
      if (key && seen.has(key)) later.push(draft)
      else {
        now.push(draft)
        if (key) seen.add(key)
      }
    }
    yield now
    left = later
  }
}
