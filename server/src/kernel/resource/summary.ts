import { z } from 'zod'
import type { Context } from '../context.ts'
import { invalid } from '../errors.ts'
import { filterTree } from '../filter/index.ts'
import { demand, visibleFields } from './access.ts'
import { count, countLimit, select } from './list.ts'
import { quoted } from './names.ts'
import { columnOf } from './projection.ts'
import type { Resource } from './resource.ts'
import { checked } from './verbs.ts'

export const summaryInput = z.strictObject({
  filter: z.union([z.string().max(8192), filterTree]).optional(),
  search: z.string().max(200).optional(),
  sums: z
    .array(z.strictObject({ field: z.string(), fn: z.enum(['sum', 'mean', 'median', 'min', 'max', 'filled']) }))
    .max(6)
    .default([]),
})

const functions: Record<string, (column: string) => string> = {
  sum: (c) => `sum(${c})`,
  mean: (c) => `avg(${c})`,
  median: (c) => `percentile_cont(0.5) within group (order by ${c})`,
  min: (c) => `min(${c})`,
  max: (c) => `max(${c})`,
  filled: (c) => `count(${c})`,
}
const countable = new Set(['int', 'numeric', 'bigint'])

/** The count and up to six figures of a selection; money answers in its currency, or null when several are mixed. */
export async function summary(ctx: Context, resource: Resource<any>, body: unknown) {
  demand(ctx.actor, resource, 'read')
  const input = checked<z.output<typeof summaryInput>>(summaryInput, body)
  const visible = visibleFields(ctx.actor, resource)
  const selection = await select(ctx, resource, { filter: input.filter as never, search: input.search })
  const counted = await count(ctx, resource, selection)
  const columns = input.sums.map(({ field, fn }, i) => {
    const f = visible.includes(field) ? resource.fields[field] : undefined
    if (!f?.filter || (fn !== 'filled' && !countable.has(f.filter.cast)))
      throw invalid([{ path: `sums.${i}.field`, message: `There is no ${fn} of “${field}”.` }])
    const column = columnOf('t', field)
    const currency =
      '_currency' in f.columns
        ? `, case when min(${column('_currency')}) = max(${column('_currency')}) then min(${column('_currency')}) end as c${i}, count(distinct ${column('_currency')}) as d${i}`
        : ''
    return `(${functions[fn]!(column(f.filter.column))})::float8 as s${i}${currency}`
  })
  if (!columns.length) return { ...counted, sums: [] }
  const [row] = await ctx.cached({
    text: `select ${columns.join(', ')} from ${quoted(resource.name)} t where ${selection.where.join(' and ')}`,
    values: selection.values,
  })
  return { ...counted, sums: input.sums.map(({ fn }, i) => figure(row, i, fn)) }
}

function figure(row: Record<string, any>, i: number, fn: string): unknown {
  const value = row[`s${i}`]
  if (value === null || !(`c${i}` in row) || fn === 'filled') return value
  return Number(row[`d${i}`]) > 1 ? null : { amount: Math.round(value), currency: row[`c${i}`] }
}

export { countLimit }
