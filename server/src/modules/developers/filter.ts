import {
  type Context,
  customFieldsFor,
  FilterError,
  fieldsOf,
  filterMatcher,
  filterScope,
  invalid,
  parseFilter,
  type Resource,
  resourceNamed,
} from '../../kernel/index.ts'

type Matcher = (record: Record<string, unknown>) => boolean

/**
 * A webhook's filter for records in memory. It looks at the record itself: a related one is not in the message, and asking
 * for it would ask about another moment. Throws FilterError.
 */
export async function matcherOf(ctx: Context, resource: Resource<any>, text: string): Promise<Matcher> {
  const scope = filterScope(resource, ctx.actor, () => '', await customFieldsFor(ctx, resource))
  const tree = parseFilter(text)
  for (const path of fieldsOf(tree)) {
    const [first] = path.split('.')
    if (first !== 'custom' && scope.field(first!)?.as === 'one')
      throw new FilterError(`A webhook’s filter looks at the record itself; “${path}” is in another one.`, null)
  }
  return filterMatcher(scope, tree, { now: ctx.now(), timeZone: ctx.actor.timeZone, me: ctx.actor.member })
}

/** Refuses a filter that cannot be read, or that several nouns would have to answer. */
export async function checkFilter(ctx: Context, text: string, nouns: ReadonlySet<string | null>): Promise<void> {
  const [noun] = nouns
  if (nouns.size !== 1 || !noun)
    throw invalid([{ path: 'filter', message: 'A filter needs events of exactly one kind of record.' }])
  try {
    await matcherOf(ctx, resourceNamed(noun), text)
  } catch (error) {
    if (!(error instanceof FilterError)) throw error
    throw invalid([{ path: 'filter', message: error.message }])
  }
}
