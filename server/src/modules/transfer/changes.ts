import { isDeepStrictEqual } from 'node:util'
import { compared, type Field } from '../../kernel/index.ts'
import type { Compiled } from './compile.ts'
import type { Planned } from './plan.ts'

type Values = Record<string, unknown>

/** The whole record that a row makes. */
export function madeOf(compiled: Compiled, { draft, values }: Planned): Values {
  const made: Values = { ...values }
  for (const [name, items] of draft.lists) {
    const list = itemsOf(compiled.noun.fields[name]!, items)
    if (list.length) made[name] = list
  }
  if (draft.custom) made.custom = draft.custom
  return made
}

/** Rows of a list in their order; those that lack what they need are none. */
export function itemsOf(f: Field, items: ReadonlyMap<number, Values>): Values[] {
  const needed = Object.entries(f.collection!.fields).filter(([, i]) => i.required)
  return [...items]
    .sort(([a], [b]) => a - b)
    .map(([, item]) => item)
    .filter((item) => needed.every(([name]) => (item[name] ?? null) !== null))
}

/** What a row changes in a record that is there: only what differs. Dates and authors of other systems stay out of it. */
export function changesOf(compiled: Compiled, { draft, values }: Planned, now: Values): Values {
  const changes: Values = {}
  for (const [name, value] of Object.entries(values)) {
    const f = compiled.noun.fields[name] as Field | undefined
    if (!f || f.onCreate) continue
    // Words are added: a file that names one tag does not mean that the others go.
    const wanted = f.collection?.value && Array.isArray(value) ? added(now[name] as unknown[], value) : value
    if (!isDeepStrictEqual(now[name] ?? null, wanted ?? null)) changes[name] = wanted
  }
  for (const [name, items] of draft.lists) {
    const list = merged(compiled.noun.fields[name]!, (now[name] as Values[]) ?? [], items)
    if (list) changes[name] = list
  }
  if (draft.custom) {
    const before = (now.custom ?? {}) as Values
    const custom = { ...before, ...draft.custom }
    if (!isDeepStrictEqual(before, custom)) changes.custom = custom
  }
  return changes
}

const added = (before: readonly unknown[] | undefined, given: readonly unknown[]): unknown[] => [
  ...new Set([...(before ?? []), ...given]),
]

/** A list with some rows changed or added, or undefined when it stays as it is. */
function merged(f: Field, before: readonly Values[], items: ReadonlyMap<number, Values>): Values[] | undefined {
  const { fields, primary } = f.collection!
  const [main, mainField] = Object.entries(fields)[0]!
  const list = before.map((item) => ({ ...item }))
  let changed = false
  for (const [place, given] of [...items].sort(([a], [b]) => a - b)) {
    // An address she has already, wherever it stands, is no change.
    const known =
      primary && given[main] !== undefined
        ? list.find((item) => compared(mainField, item[main]) === compared(mainField, given[main]))
        : list[place]
    const wanted = known && primary ? { ...given, [main]: known[main] } : given
    const at = known ? list.indexOf(known) : Math.min(place, list.length)
    const item = { ...list[at], ...wanted }
    if (Object.entries(fields).some(([name, i]) => i.required && (item[name] ?? null) === null)) continue
    if (list[at] && isDeepStrictEqual(item, list[at])) continue
    list[at] = item
    changed = true
  }
  return changed ? list : undefined
}

/** The values of a row as a preview shows them: the record that would be made, or what would change. */
export function carryValues(compiled: Compiled, row: Planned): Values {
  if (row.action === 'update') return row.values
  return row.action === 'reject' || row.action === 'skip' ? madeOf(compiled, row) : row.values
}
