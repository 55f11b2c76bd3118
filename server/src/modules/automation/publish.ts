import { type Context, command, fail, id, query, z } from '../../kernel/index.ts'
import { actingFor, checkDelegate } from './acting.ts'
import { automations, own } from './automation.ts'
import { type Checked, checkGraph } from './check.ts'
import { nextAt, zoneOf } from './clock.ts'
import { type Graph, graph as graphSchema } from './graph.ts'
import { kindOf } from './steps/index.ts'
import { versionOf } from './stored.ts'
import { versions } from './version.ts'

const way = z.object({ name: z.string(), label: z.string() })
const problem = z.object({
  node: z.string().nullable(),
  path: z.string(),
  code: z.string(),
  severity: z.enum(['error', 'warning']),
  message: z.string(),
  cycle: z.array(z.string()).optional(),
})
export const checkedAnswer = z.object({
  ok: z.boolean(),
  problems: z.array(problem),
  ways: z.record(z.string(), z.array(way)),
  outputs: z.record(z.string(), z.array(z.string())),
})

/** The same transaction in the eyes of the member whose name an automation acts in. */
export async function actingAs(
  ctx: Context,
  member: string | null,
  scopes: readonly string[] | null,
): Promise<Context> {
  const actor = member && (await actingFor(ctx, { member, scopes }))
  if (!actor) throw fail('automation.nobody')
  return ctx.with({ actor, via: 'automation' })
}

/** The check of a draft, the same for screens and programs. */
export const check = query('automations.check', {
  can: 'automations:write',
  about: 'Says what is wrong with an automation before it runs, with the node and the setting.',
  input: z.strictObject({
    id: id('automations').optional(),
    graph: graphSchema.optional(),
    ownerId: z.uuid().optional(),
  }),
  output: checkedAnswer,
  async run(ctx, { id, graph, ownerId }) {
    const automation = id ? await automations.get(ctx, id) : null
    const member = ownerId ?? automation?.ownerId ?? ctx.actor.member
    await checkDelegate(ctx, member)
    const acting = member === ctx.actor.member ? ctx : await actingAs(ctx, member, null)
    return checkGraph(acting, graph ?? (automation?.graph as Graph | undefined) ?? graphSchema.parse({ nodes: [] }), {
      id: id ?? null,
    })
  },
})

/** Makes the draft the version that runs. Runs that began with another one go on with theirs. */
export const publish = command('automations.publish', {
  can: 'automations:write',
  about: 'Makes the draft of an automation live, as a new version. Runs that began earlier go on with theirs.',
  input: z.strictObject({ id: id('automations'), note: z.string().max(300).optional() }),
  output: z.object({ automation: automations.wire, version: z.number().int(), waiting: z.number().int() }),
  async run(ctx, { id, note }) {
    const automation = await own(ctx, id)
    const ownerId = automation.ownerId ?? ctx.actor.member
    await checkDelegate(ctx, ownerId)
    const scopes = ownerId === ctx.actor.member && ctx.actor.scopes ? [...ctx.actor.scopes] : null
    const graph = graphSchema.parse(automation.graph)
    const acting = ownerId === ctx.actor.member ? ctx : await actingAs(ctx, ownerId, scopes)
    refuseProblems(await checkGraph(acting, graph, { id }))
    const [last] = await ctx.run<{ n: number }>({
      text: 'select coalesce(max(number), 0)::int as n from automation_versions where automation_id = $1',
      values: [id],
    })
    const version = last!.n + 1
    await versions.add(ctx, { automationId: id, number: version, note: note ?? null, graph })
    const [waiting] = await ctx.run<{ n: number }>({
      text: `select count(*)::int as n from runs where group_key = $1 and status not in ('done', 'failed', 'cancelled', 'expired')`,
      values: [id],
    })
    await automations.set(ctx, id, {
      ownerId,
      scopes,
      status: 'live',
      published: version,
      publishedAt: ctx.now().toISOString(),
      pausedReason: null,
      noun: nounOf(graph),
    })
    await listen(ctx, id, graph)
    await ctx.emit('automations.published', { version, note: note ?? null }, { noun: 'automations', id })
    return { automation: await automations.get(ctx, id), version, waiting: waiting!.n }
  },
})

function refuseProblems({ ok, problems }: Checked): void {
  if (ok) return
  throw fail('automation.not_ready', {
    problems,
    errors: problems
      .filter((p) => p.severity === 'error')
      .map((p) => ({ path: [p.node && `nodes.${p.node}`, p.path].filter(Boolean).join('.'), message: p.message })),
  })
}

/** The noun of the first trigger: what an automation is about. */
export function nounOf(graph: Graph): string | null {
  const trigger = graph.nodes.find((n) => kindOf(n.type)?.group === 'trigger')
  const kind = trigger && kindOf(trigger.type)
  return kind?.begins?.(kind.settings.parse(trigger!.with)) ?? null
}

/** Writes down what the live version listens to, and when its clocks ring next. */
export async function listen(ctx: Context, automation: string, graph: Graph): Promise<void> {
  const zone = await zoneOf(ctx)
  const rows = graph.nodes.flatMap((node) => {
    const kind = kindOf(node.type)
    if (kind?.group !== 'trigger') return []
    const listens = kind.listens?.(kind.settings.parse(node.with)) ?? []
    return [{ node: node.id, type: node.type, listens, next: nextAt(node, ctx.now(), zone) }]
  })
  await ctx.run({ text: 'delete from automation_triggers where automation_id = $1', values: [automation] })
  await ctx.run({
    text: `insert into automation_triggers (organization_id, automation_id, node_id, type, listens, next_at)
      select app_organization(), $1, r.node, r.type, array(select jsonb_array_elements_text(r.listens)), r.next from jsonb_to_recordset($2::jsonb) as r(node text, type text, listens jsonb, next timestamptz)`,
    values: [automation, JSON.stringify(rows)],
  })
}

/** Goes on after a pause; what its clocks missed is not made up for. */
export const resume = command('automations.resume', {
  can: 'automations:write',
  about: 'Lets a paused automation begin runs again.',
  input: z.strictObject({ id: id('automations') }),
  output: automations.wire,
  async run(ctx, { id }) {
    const automation = await own(ctx, id)
    if (automation.status !== 'paused') throw fail('automation.not_paused')
    await checkDelegate(ctx, automation.ownerId)
    await listen(ctx, id, await versionOf(ctx, id, automation.published))
    await automations.set(ctx, id, { status: 'live', pausedReason: null })
    return automations.get(ctx, id)
  },
})
