import type { Context } from '../../kernel/index.ts'
import type { Read } from './check.ts'
import type { Graph, GraphNode } from './graph.ts'
import { graph as schema } from './graph.ts'
import { covers } from './hear.ts'
import { kindOf } from './steps/index.ts'
import type { Effect, Problem } from './steps/kind.ts'

interface Node {
  node: Pick<GraphNode, 'id' | 'title' | 'type'>
  settings: any
  noun: string | null
}

/** Whether what a step does would begin an automation with this trigger. */
export function wouldBegin(trigger: Node, effect: Effect): boolean {
  const kind = kindOf(trigger.node.type)!
  const listens = kind.listens?.(trigger.settings) ?? []
  const heard = listens.some((l) => covers(l, effect.event) || covers(effect.event, l))
  if (!heard) return false
  const field = trigger.node.type === 'on.stage' ? 'stage' : (trigger.settings.field as string | undefined)
  const watched = field?.startsWith('custom.') ? 'custom' : field
  if (!watched || effect.fields === null || !effect.event.endsWith('.updated')) return true
  return effect.fields.includes(watched)
}

/**
 * An automation that calls forth itself for ever is refused unless a record goes through only once or after days; one that does it by
 * way of others is told of, and chains end after five.
 */
export async function feeds(
  ctx: Context,
  graph: Graph,
  read: readonly Read[],
  self: string | null,
): Promise<Problem[]> {
  const mine = read.filter((r) => r.kind.group === 'trigger')
  const steps = read.filter((r) => r.kind.group !== 'trigger')
  const problems = steps.flatMap((step) => beginsItself(graph, mine, step))
  const own = steps.find((s) => self && s.settings.automationId === self)
  if (own) problems.push(error(own, 'feeds_itself', 'An automation cannot start itself.'))
  for (const other of await liveGraphs(ctx, self)) {
    const found = together(mine, steps, other, self)
    if (found) problems.push(found)
  }
  return problems
}

const error = (r: Read, code: string, message: string): Problem => ({
  node: r.node.id,
  path: 'automationId',
  code,
  severity: 'error',
  message,
})

/** What a step does that one of the automation's own triggers hears. */
function beginsItself(graph: Graph, mine: readonly Read[], step: Read): Problem[] {
  const effects = step.kind.effects?.(step.settings, step.noun) ?? []
  return effects.flatMap((effect) =>
    mine
      .filter((trigger) => wouldBegin(trigger, effect) && !settlesValue(trigger, step))
      .map((trigger): Problem => {
        const name = step.node.title ?? step.kind.label
        // A record that is made is another one each time: to go through once does not hold it.
        const guarded = graph.rules.enrol !== 'always' && !effect.event.endsWith('.created')
        const once = graph.rules.enrol === 'once' ? 'once' : 'again only after days'
        return {
          node: step.node.id,
          path: '',
          code: 'feeds_itself',
          severity: guarded ? 'warning' : 'error',
          message: guarded
            ? `“${name}” begins this automation again; each record goes through ${once}.`
            : `“${name}” would begin this automation again and again. Let each record go through once, or listen to something else.`,
          cycle: [trigger.node.id, step.node.id, trigger.node.id],
        }
      }),
  )
}

/** Two automations that begin each other: by name they are refused, by events they are told of. */
function together(mine: readonly Read[], steps: readonly Read[], other: Other, self: string | null): Problem | null {
  const called = steps.find((s) => s.settings.automationId === other.id)
  if (self && called && other.steps.some((s) => s.settings.automationId === self))
    return error(
      called,
      'loops_with',
      `“${other.name}” starts this automation, too: they would start each other for ever.`,
    )
  const back = other.steps.some((s) => effectsOf(s).some((e) => mine.some((t) => wouldBegin(t, e))))
  const forth = steps.find((s) => effectsOf(s).some((e) => other.triggers.some((t) => wouldBegin(t, e))))
  if (!back || !forth) return null
  const message = `This may begin “${other.name}”, which may begin this one again. Such a chain ends after five.`
  return { node: forth.node.id, path: '', code: 'loops_with', severity: 'warning', message }
}

/** A step that gives a field the very value the trigger waits for changes nothing the second time; another value it does not hear. */
function settlesValue(trigger: Read, step: Read): boolean {
  const { to } = trigger.settings as { to?: unknown }
  const field = trigger.node.type === 'on.stage' ? 'stage' : trigger.settings.field
  const value = step.node.type === 'record.update' && field ? step.settings.values?.[field] : undefined
  return (
    to !== undefined &&
    value !== undefined &&
    (typeof value !== 'string' || !value.includes('{')) &&
    trigger.settings.from === undefined
  )
}

interface Other {
  id: string
  name: string
  triggers: Node[]
  steps: Node[]
}

const effectsOf = (n: Node) => kindOf(n.node.type)?.effects?.(n.settings, n.noun) ?? []

async function liveGraphs(ctx: Context, self: string | null): Promise<Other[]> {
  const rows = await ctx.run<{ id: string; name: string; noun: string | null; graph: unknown }>({
    text: `select a.id, a.name, a.noun, v.graph from automations a join automation_versions v on v.automation_id = a.id and v.number = a.published and v.organization_id = a.organization_id
      where a.status = 'live' and a.deleted_at is null and a.id is distinct from $1::uuid limit 500`,
    values: [self],
  })
  return rows.map((r) => {
    const nodes = schema.parse(r.graph).nodes.flatMap((node): Node[] => {
      const settings = kindOf(node.type)?.settings.safeParse(node.with)
      return settings?.success ? [{ node, settings: settings.data, noun: r.noun }] : []
    })
    const isTrigger = (n: Node) => kindOf(n.node.type)!.group === 'trigger'
    return { id: r.id, name: r.name, triggers: nodes.filter(isTrigger), steps: nodes.filter((n) => !isTrigger(n)) }
  })
}
