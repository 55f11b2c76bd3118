import type { Statement } from '../../context.ts'

type Run = { run<R = any>(statement: Statement): Promise<R[]> }

/** A sealed value on its way to where it is kept. */
export interface Put {
  id: string
  noun: string
  record: string
  field: string
  key: number
  sealed: string
  mark: string | null
}

/** Keeps sealed values. One that is there already is kept for its whole time from now on. */
export async function putValues(ctx: Run, puts: readonly Put[]): Promise<void> {
  if (!puts.length) return
  const once = [...new Map(puts.map((p) => [p.id, p])).values()]
  await ctx.run({
    text: `insert into sealed_values (organization_id, id, noun, record_id, field, key, sealed, mark) select app_organization(), i.id, i.noun, i.record, i.field, i.key, i.sealed, i.mark from jsonb_to_recordset($1::jsonb) i(id uuid, noun text, record uuid, field text, key int, sealed text, mark text) on conflict (organization_id, id) do update set key = excluded.key, sealed = excluded.sealed, at = now()`,
    values: [JSON.stringify(once)],
  })
}

/** The marks of values that are still kept, as `<id> <record> <field>`; they stay until the transaction ends. */
export async function marksOf(ctx: Run, noun: string, ids: readonly string[]): Promise<Map<string, string | null>> {
  if (!ids.length) return new Map()
  const rows = await ctx.run<{ id: string; record_id: string; field: string; mark: string | null }>({
    text: 'select id, record_id, field, mark from sealed_values where noun = $1 and id = any($2::uuid[]) for update',
    values: [noun, ids],
  })
  return new Map(rows.map((r) => [[r.id, r.record_id, r.field].join(' '), r.mark]))
}

export interface Read {
  id: string
  field: string
  ref: string | null
  sealed: string | null
}

/** The sealed values that the columns of a record point at: `columns` by field name, `where` over the alias `t`. */
export const valuesSql = (
  table: string,
  columns: readonly (readonly [field: string, column: string])[],
  where: string,
) =>
  `select t.id, k.field, k.ref, s.sealed from ${table} t cross join lateral (values ${columns.map(([f, c]) => `(${f}, ${c})`).join(', ')}) k(field, ref) left join sealed_values s on s.organization_id = t.organization_id and s.id = k.ref where t.id = $1 and ${where}`
