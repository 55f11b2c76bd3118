import {
  type Context,
  columnOf,
  compileFilter,
  customFieldsFor,
  demand,
  type Field,
  filterScope,
  parseFilter,
  quoted,
  type Resource,
  reachOf,
  resourceNamed,
} from '../../kernel/index.ts'

/** The condition of a filter and of what the actor reaches, over the alias `t`. Throws FilterError. */
export async function conditionOf(
  ctx: Context,
  resource: Resource<any>,
  filter: string,
  values: unknown[],
): Promise<string> {
  demand(ctx.actor, resource, 'read')
  const param = (v: unknown) => `$${values.push(v)}`
  const reach = reachOf(ctx.actor, resource, 'read', 't', param)
  if (!filter.trim()) return reach
  const scope = filterScope(resource, ctx.actor, param, await customFieldsFor(ctx, resource))
  const env = { now: ctx.now(), timeZone: ctx.actor.timeZone, me: ctx.actor.member }
  return `${reach} and ${compileFilter(scope, parseFilter(filter), env, values, 't')}`
}

/** Ids of records that match and that the actor reaches, in order, after one. */
export async function idPage(
  ctx: Context,
  noun: string,
  filter: string,
  after: string | null,
  limit: number,
  extra: (resource: Resource<any>, values: unknown[]) => string = () => 'true',
): Promise<string[]> {
  const resource = resourceNamed(noun)
  const values: unknown[] = []
  const where = [await conditionOf(ctx, resource, filter, values), extra(resource, values)]
  if (after) where.push(`t.id > $${values.push(after)}::uuid`)
  const rows = await ctx.run<{ id: string }>({
    text: `select t.id from ${quoted(noun)} t where ${where.join(' and ')} order by t.id limit ${limit}`,
    values,
  })
  return rows.map((r) => r.id)
}

/** How many records match. */
export async function countOf(ctx: Context, noun: string, filter: string): Promise<number> {
  const values: unknown[] = []
  const where = await conditionOf(ctx, resourceNamed(noun), filter, values)
  const [row] = await ctx.run<{ n: number }>({
    text: `select count(*)::int as n from ${quoted(noun)} t where ${where}`,
    values,
  })
  return row!.n
}

/** The condition that a date of a record is a day in a zone; every year, its day and month. */
export function onDay(field: string, day: string, zone: string, yearly: boolean) {
  return (resource: Resource<any>, values: unknown[]): string => {
    const cast = (resource.fields[field] as Field | undefined)?.filter?.cast
    const column = columnOf('t', field)()
    const date = cast === 'date' ? column : `(${column} at time zone $${values.push(zone)})::date`
    if (!yearly) return `${date} = $${values.push(day)}::date`
    const short = day.slice(5) === '02-28' && new Date(Number(day.slice(0, 4)), 2, 0).getDate() === 28
    return `to_char(${date}, 'MM-DD') = any($${values.push(short ? ['02-28', '02-29'] : [day.slice(5)])}::text[])`
  }
}
