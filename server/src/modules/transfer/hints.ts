import type { Context } from '../../kernel/index.ts'
import type { Mapping } from './mapping.ts'
import type { Column } from './reading/columns.ts'
import { normal } from './synonyms.ts'

/** What this organization has matched columns of these names to before, most used first. */
export async function hintsFor(ctx: Context, noun: string, names: readonly string[]): Promise<Map<string, string[]>> {
  const rows = await ctx.run<{ header: string; field: string }>({
    text: 'select header, field from import_hints where noun = $1 and header = any($2::text[]) order by uses desc, field',
    values: [noun, [...new Set(names.map(short))]],
  })
  const hints = new Map<string, string[]>()
  for (const { header, field } of rows) hints.set(header, [...(hints.get(header) ?? []), field])
  return hints
}

const short = (name: string) => normal(name).slice(0, 200)

/** Remembers what was chosen, once per import that runs. */
export async function learn(ctx: Context, noun: string, columns: readonly Column[], mapping: Mapping): Promise<void> {
  const chosen = new Map<string, [string, string]>()
  for (const column of columns) {
    const field = mapping.columns[column.index]?.field
    const header = short(column.name)
    if (field && header && !/^column\d+$/.test(header)) chosen.set(`${header} ${field}`, [header, field])
  }
  if (!chosen.size) return
  const rows = [...chosen.values()]
  await ctx.run({
    text: 'insert into import_hints as h (organization_id, noun, header, field) select app_organization(), $1, k.header, k.field from unnest($2::text[], $3::text[]) k(header, field) on conflict (organization_id, noun, header, field) do update set uses = h.uses + 1',
    values: [noun, rows.map(([h]) => h), rows.map(([, f]) => f)],
  })
}
