import {
  type Context,
  choice,
  demand,
  detail,
  fail,
  hidden,
  initial,
  integer,
  json,
  label,
  moment,
  ownedBy,
  ownersFor,
  ref,
  required,
  resource,
  system,
  text,
  z,
} from '../../kernel/index.ts'
import { checkDelegate } from './acting.ts'
import { emptyGraph, graph } from './graph.ts'

/** Automations of one organization: every event is matched against each that is live. */
const most = 500

/**
 * What happens without a click. `graph` is the draft that is worked on; what runs are the published versions. It acts as the
 * member in `ownerId`, with what she may do at that moment.
 */
export const automations = resource('automations', {
  title: 'name',
  singular: 'automation',
  subtitle: 'description',
  fields: {
    name: required(text({ max: 120, search: 'A' })),
    description: text({ max: 500 }),
    status: initial(
      'draft',
      required(
        system(
          choice([
            { value: 'draft', tone: 'neutral' },
            { value: 'live', tone: 'ok' },
            { value: 'paused', tone: 'warn' },
          ]),
        ),
      ),
    ),
    ownerId: label('Acts as', ref('members')),
    graph: initial(emptyGraph(), required(detail(json(graph, emptyGraph())))),
    noun: label('Records', system(text({ max: 60 }))),
    published: label('Version', initial(0, required(system(integer({ min: 0, max: 1_000_000 }))))),
    publishedAt: system(moment()),
    pausedReason: system(text({ max: 300 })),
    hookTurn: hidden(initial(1, required(system(integer({ min: 1, max: 1_000_000 }))))),
    scopes: hidden(system(json(z.array(z.string()), ['contacts:read']))),
  },
  sort: ['name'],
  rows: ownedBy('ownerId'),
  replace: {
    async create(ctx, values): Promise<unknown> {
      const [all] = await ctx.run<{ n: number }>({
        text: 'select count(*)::int as n from automations where deleted_at is null',
        values: [],
      })
      if (all!.n >= most) throw fail('automation.too_many')
      await checkDelegate(ctx, values.ownerId)
      return automations.add(ctx, { ...values, scopes: scopesOf(ctx) })
    },
    async update(ctx, id, values): Promise<unknown> {
      await own(ctx, id)
      if (values.ownerId !== undefined) await checkDelegate(ctx, values.ownerId)
      return automations.set(ctx, id, values)
    },
    async remove(ctx, id) {
      const [automation] = await automations.lock(ctx, [id])
      if (automation.status === 'live') throw fail('automation.live')
    },
  },
})

const scopesOf = (ctx: Context) => (ctx.actor.scopes ? [...ctx.actor.scopes] : null)

/** An automation that the actor may change, locked. What she does not see is not there. */
export async function own(ctx: Context, id: string) {
  demand(ctx.actor, automations, 'write')
  await automations.get(ctx, id)
  const [automation] = await automations.lock(ctx, [id])
  const owners = ownersFor(ctx.actor, automations, 'write')
  if (owners && !owners.includes(automation.ownerId ?? ''))
    throw fail('forbidden', { detail: 'Your role changes only automations that act as you or your team.' })
  return automation
}
