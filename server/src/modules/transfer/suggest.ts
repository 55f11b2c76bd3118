import { type Context, type Resource, relation } from '../../kernel/index.ts'
import type { Choosable, Group } from './fields.ts'
import { hintsFor } from './hints.ts'
import type { Mapping, Target } from './mapping.ts'
import type { Column } from './reading/columns.ts'
import { normal, synonymsOf } from './synonyms.ts'

/** What the kinds of values speak for when the header says nothing. */
const byGuess: Partial<Record<Column['kind'], string[]>> = {
  email: ['email'],
  phone: ['phone', 'phones.phone#2'],
  url: ['website'],
}

/** The mapping a file most likely wants: what this organization chose before, names and labels, synonyms, values. */
export async function suggestedMapping(
  ctx: Context,
  noun: Resource<any>,
  groups: readonly Group[],
  columns: readonly Column[],
): Promise<Mapping> {
  const hints = await hintsFor(
    ctx,
    noun.name,
    columns.map((c) => c.name),
  )
  const known = new Map<string, Choosable>(
    groups.flatMap((g) => g.fields.map((f): [string, Choosable] => [f.field, f])),
  )
  const taken = new Set<string>()
  const chosen: Record<string, Target | null> = {}
  const take = (column: Column, candidates: (string | undefined)[]) => {
    if (chosen[column.index] || column.filled === 0) return
    const field = candidates.find((c) => c !== undefined && known.has(c) && !taken.has(c))
    if (!field) return
    taken.add(field)
    chosen[column.index] = { field }
  }
  for (const column of columns) take(column, hints.get(normal(column.name)) ?? [])
  for (const column of columns) take(column, [exact(groups, column.name), ...synonymsOf(column.name)])
  for (const column of columns) {
    // A date is no telephone, whatever it looks like.
    const guesses = byGuess[column.kind] ?? []
    take(column, guesses.length && !taken.has(guesses[0]!) ? guesses : [])
  }
  if (taken.has('firstName') && taken.has('lastName')) drop(chosen, 'fullName')
  // A second place makes sense beside a first one only.
  for (const [second, first] of Object.entries({ 'phones.phone#2': 'phone', 'emails.email#2': 'email' }))
    if (taken.has(second) && known.has(first) && !taken.has(first)) move(chosen, second, first)
  for (const column of columns) chosen[column.index] ??= null
  const keys = ['id', 'email', ...groups[0]!.fields.filter((f) => f.key).map((f) => f.field)]
  const key = keys.find(
    (k) => taken.has(k) && (known.get(k)?.key ?? false) && (k === 'id' || k === 'email' || k === noun.title),
  )
  const link: Record<string, string[]> = {}
  for (const { relation, fields } of groups) {
    const own = relation ? fields.filter((f) => taken.has(f.field)) : []
    if (!relation || !own.length) continue
    const by = own.find((f) => f.key)
    if (by) link[relation] = [by.field.slice(relation.length + 1)]
    else for (const f of own) drop(chosen, f.field)
  }
  return { columns: chosen, match: { fields: key ? [key] : [], link, found: 'update', missing: 'create' } }
}

function move(chosen: Record<string, Target | null>, from: string, to: string): void {
  for (const target of Object.values(chosen)) if (target?.field === from) target.field = to
}

function drop(chosen: Record<string, Target | null>, field: string): void {
  for (const [index, target] of Object.entries(chosen)) if (target?.field === field) chosen[index] = null
}

/** A field whose name or label is the header; those of the noun itself come first. */
function exact(groups: readonly Group[], header: string): string | undefined {
  const name = normal(header)
  for (const { fields, label, relation } of groups)
    for (const f of fields) {
      const names = relation ? [f.field, `${label} ${f.label}`] : [f.field, f.label]
      if (names.some((n) => normal(n) === name)) return named(groups, f.field)
    }
  return undefined
}

/** Who names a company by its name wants it found or made, which a bare reference does not. */
function named(groups: readonly Group[], field: string): string {
  const group = groups.find((g) => g.relation !== null && g.relation === relation(field) && g.relation !== field)
  return group?.fields.find((f) => f.key)?.field ?? field
}
