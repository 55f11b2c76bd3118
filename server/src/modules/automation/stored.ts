import { type Context, fail, systemActor } from '../../kernel/index.ts'
import { type Graph, graph as schema } from './graph.ts'
import { house } from './house.ts'
import { kindOf } from './steps/index.ts'

/** Published graphs by version: they never change. */
const kept = new Map<string, Graph>()
const most = 500

/** The graph of a published version. */
export async function versionOf(ctx: Context, automation: string, version: number): Promise<Graph> {
  const key = `${ctx.organization} ${automation} ${version}`
  const known = kept.get(key)
  if (known) return known
  const [row] = await ctx.run<{ graph: unknown }>({
    text: 'select graph from automation_versions where automation_id = $1 and number = $2 and deleted_at is null',
    values: [automation, version],
  })
  if (!row) throw fail('automation.no_version')
  const graph = schema.parse(row.graph)
  if (kept.size >= most) kept.clear()
  kept.set(key, graph)
  return graph
}

/** The same for a run, outside of any step. */
export const graphOf = (organization: string, automation: string, version: number): Promise<Graph> =>
  versionOf(house().program.open(organization, systemActor), automation, version)

/** A live automation for those who start it: its version, its first node behind a trigger, and the noun it is about. */
export async function liveOf(
  ctx: Context,
  automation: string,
): Promise<{ version: number; from: string; noun: string | null } | null> {
  const [row] = await ctx.run<{ published: number }>({
    text: `select published from automations where id = $1 and status = 'live' and deleted_at is null`,
    values: [automation],
  })
  if (!row) return null
  const graph = await versionOf(ctx, automation, row.published)
  const triggers = graph.nodes.filter((n) => kindOf(n.type)?.group === 'trigger')
  // One that people start is meant to be started; else the first there is.
  const trigger = triggers.find((n) => n.type === 'on.manual') ?? triggers[0]
  if (!trigger?.next.next) return null
  const kind = kindOf(trigger.type)!
  return {
    version: row.published,
    from: trigger.next.next,
    noun: kind.begins?.(kind.settings.parse(trigger.with)) ?? null,
  }
}
