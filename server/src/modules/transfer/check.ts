import type { Context, JobContext } from '../../kernel/index.ts'
import { nothing, tally } from './carry.ts'
import { type Compiled, compile } from './compile.ts'
import { keyOf, type RowError } from './draft.ts'
import { type Import, imports } from './import.ts'
import { type Planned, plan } from './plan.ts'
import { advance, begin, inBulk, progressOf } from './progress.ts'
import { ahead, slices } from './slices.ts'
import { rowsOf } from './stored.ts'

/** Problems of one sort in one column. */
export interface ProblemGroup {
  column: number | null
  columnName: string | null
  field: string | null
  message: string
  rows: number
  samples: { value: string; count: number; lines: number[] }[]
}

export interface Report {
  groups: ProblemGroup[]
  expected: { create: number; update: number; unchanged: number; skip: number; reject: number }
}

const most = { groups: 200, samples: 50, lines: 5, keys: 1_000_000 }

/** Reads the whole file as a run would, and writes down what would become of it. Nothing else is written. */
export async function check(
  { ctx, files, organization }: Pick<JobContext, 'ctx' | 'files' | 'organization'>,
  acting: Context,
  record: Import,
): Promise<void> {
  const compiled = await compile(acting, record as never)
  await begin(ctx, record.id, 'checking', { total: record.rows, batch: record.id })
  const counts = nothing()
  const groups = new Map<string, ProblemGroup>()
  const made = new Set<number>()
  const move = async (position: number, end: number, report?: Report) =>
    ctx.transaction(async (tx) => {
      const now = await progressOf(tx, record.id, true)
      if (now?.status !== 'checking' || now.position !== position) return false
      await advance(tx, record.id, { position: end, done: end, counts, report })
      if (report) await imports.set(tx, record.id, { status: 'checked', rows: end })
      return true
    })
  let at = 0
  for await (const { drafts, end } of ahead(slices(rowsOf(files, organization, record), compiled, 0))) {
    const rows = await inBulk(acting, (tx) => plan(tx, compiled, drafts, { lock: false, checks: true }))
    for (const row of rows) repeated(compiled, row, made)
    tally(rows, counts)
    for (const row of rows) if (row.action === 'reject') collect(groups, record, row)
    if (!(await move(at, end))) return
    at = end
  }
  const { created: create, updated: update, unchanged, skipped: skip, rejected: reject } = counts
  const found = [...groups.values()].sort((a, b) => b.rows - a.rows)
  await move(at, at, { groups: found, expected: { create, update, unchanged, skip, reject } })
}

/** A later row of the file finds the record that an earlier one is going to make. */
function repeated(compiled: Compiled, row: Planned, made: Set<number>): void {
  const { found } = compiled.mapping.match
  const key = row.action === 'create' && found !== 'create' ? keyOf(compiled, row.draft)?.join('\u0000') : undefined
  if (!key) return
  const mark = hash(key)
  if (made.has(mark)) row.action = found === 'skip' ? 'skip' : 'update'
  else if (made.size < most.keys) made.add(mark)
}

/** A number of 53 bits: a million keys as text would not fit beside the rest. */
function hash(text: string): number {
  let a = 0xdeadbeef
  let b = 0x41c6ce57
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i)
    a = Math.imul(a ^ c, 2654435761)
    b = Math.imul(b ^ c, 1597334677)
  }
  a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909)
  b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909)
  return 4294967296 * (2097151 & b) + (a >>> 0)
}

function collect(groups: Map<string, ProblemGroup>, record: Import, { draft, errors }: Planned): void {
  for (const error of errors) {
    // Sentences that quote the value are one group.
    const message = error.message.replace(/“[^”]*”/g, '“…”')
    const key = `${error.column}|${error.field}|${message}`
    let group = groups.get(key)
    if (!group) {
      if (groups.size >= most.groups) continue
      const columnName = error.column === null ? null : (record.columns[error.column]?.name ?? null)
      groups.set(key, (group = { column: error.column, columnName, field: error.field, message, rows: 0, samples: [] }))
    }
    group.rows++
    const value = valueOf(draft.cells, error)
    let sample = group.samples.find((s) => s.value === value)
    if (!sample && group.samples.length < most.samples) group.samples.push((sample = { value, count: 0, lines: [] }))
    if (!sample) continue
    sample.count++
    if (sample.lines.length < most.lines) sample.lines.push(draft.line)
  }
}

const valueOf = (cells: readonly string[], { column }: RowError): string =>
  (column === null ? '' : (cells[column] ?? '')).slice(0, 200).replaceAll('\u0000', '').toWellFormed()
