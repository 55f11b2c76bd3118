import {
  type Actor,
  type Context,
  everyNoun,
  type Field,
  FilterError,
  knows,
  resourceNamed,
  visibleFields,
  words,
} from '../../kernel/index.ts'
import { feeds } from './feeding.ts'
import { before, cycleIn, type Graph, type GraphNode, nodeIn } from './graph.ts'
import { covers } from './hear.ts'
import { house } from './house.ts'
import { checkNames, type Known } from './names.ts'
import { conditionOf } from './select.ts'
import { kindOf } from './steps/index.ts'
import type { Kind, Problem, Shape, Way } from './steps/kind.ts'
import { giveNouns, inLoops, wires } from './wiring.ts'

/** A node whose settings could be read. */
export interface Read {
  node: GraphNode
  kind: Kind
  settings: any
  /** The noun of the record that is there when it runs; undefined when several triggers disagree. */
  noun: string | null
}

export interface Checked {
  ok: boolean
  problems: Problem[]
  ways: Record<string, Way[]>
  outputs: Record<string, string[]>
}

/**
 * Everything that can be known to be wrong before an automation runs, the same for people and programs. `ctx` acts as the member in
 * whose name it will run: what she may not do or see is a problem here, not a failure at night.
 */
export async function checkGraph(ctx: Context, graph: Graph, self: { id: string | null }): Promise<Checked> {
  const problems: Problem[] = []
  const put = (node: string | null, path: string, code: string, message: string, more: Partial<Problem> = {}) =>
    void problems.push({ node, path, code, severity: 'error', message, ...more })
  const read = readNodes(graph, put)
  const ways = Object.fromEntries([...read].map(([id, r]) => [id, [...r.kind.ways(r.settings)]]))
  const there = wires(graph, read, ways, put)
  const cycle = cycleIn(graph)
  if (cycle) {
    const name = (id: string) => nodeIn(graph, id)?.title ?? id
    put(cycle[0]!, '', 'cycle', `This would go round for ever: ${cycle.map(name).join(' → ')}.`, { cycle })
    return { ok: false, problems, ways, outputs: {} }
  }
  giveNouns(read, put)
  const earlier = before(graph)
  const shapes = new Map<string, Shape>(
    [...read].map(([id, r]) => [id, r.kind.output?.(r.settings, r.noun) ?? 'anything']),
  )
  const known: Known = {
    ctx,
    shapes,
    secrets: await secretNames(ctx),
    maySecrets: ctx.actor.may('automation_secrets:read'),
  }
  const loops = inLoops(graph)
  for (const [id, r] of read) {
    // Of what nothing leads to that alone is said.
    if (!there.has(id)) continue
    const own = (path: string, code: string, message: string) => put(id, path, code, message)
    for (const need of r.kind.needs?.(r.settings, r.noun) ?? [])
      if (!ctx.actor.may(need)) own('', 'forbidden', mayNot(ctx.actor, need))
    for (const p of (await r.kind.check?.(ctx, r.settings, r.noun)) ?? []) own(p.path, p.code, p.message)
    for (const f of r.kind.filters?.(r.settings, r.noun) ?? []) await checkFilter(ctx, f, own)
    await checkNames(known, r, { earlier: earlier.get(id)!, looped: loops.has(id) }, own)
    checkTrigger(ctx, r, own)
  }
  const first = [...read.values()].find((r) => r.kind.group === 'trigger')
  if (graph.rules.while?.trim())
    await checkFilter(
      ctx,
      { path: 'while', noun: first?.noun ?? null, text: graph.rules.while },
      (path, code, message) => put(null, `rules.${path}`, code, message),
    )
  problems.push(
    ...(await feeds(
      ctx,
      graph,
      [...read.values()].filter((r) => there.has(r.node.id)),
      self.id,
    )),
  )
  const outputs = Object.fromEntries([...shapes].map(([id, shape]) => [id, namesOf(shape)]))
  return { ok: !problems.some((p) => p.severity === 'error'), problems, ways, outputs }
}

type Own = (path: string, code: string, message: string) => void
export type Put = (node: string | null, path: string, code: string, message: string, more?: Partial<Problem>) => void

function readNodes(graph: Graph, put: Put): Map<string, Read> {
  const read = new Map<string, Read>()
  for (const node of graph.nodes) {
    const kind = kindOf(node.type)
    if (read.has(node.id)) put(node.id, '', 'twice', `There are two nodes “${node.id}”.`)
    else if (!kind) put(node.id, 'type', 'unknown_type', `There is no node of type “${node.type}”.`)
    else {
      const settings = settingsOf(node, kind, put)
      if (settings) read.set(node.id, { node, kind, settings, noun: null })
    }
  }
  return read
}

/** What a node is set to; null when it cannot be read, and then why is told. */
function settingsOf(node: GraphNode, kind: Kind, put: Put): unknown {
  const settings = kind.settings.safeParse(node.with)
  if (settings.success) return settings.data
  for (const issue of settings.error.issues) {
    const at = issue.path.reduce((v: any, part) => v?.[part as string], node.with)
    const missing = at === undefined && issue.code === 'invalid_type'
    put(node.id, issue.path.join('.'), missing ? 'missing' : 'invalid', missing ? 'This is needed.' : issue.message)
  }
  return null
}

async function checkFilter(
  ctx: Context,
  { path, noun, text }: { path: string; noun: string | null; text: string },
  own: Own,
): Promise<void> {
  if (!noun) own(path, 'no_record', 'There is no record here that a filter could look at.')
  if (!noun || !knows(noun)) return
  try {
    await conditionOf(ctx, resourceNamed(noun), text, [])
  } catch (error) {
    if (error instanceof FilterError) own(path, 'filter', error.message)
    else if ((error as { code?: string }).code !== 'forbidden') throw error
  }
}

/** What a trigger names that the product does not have, or the member may not see. */
function checkTrigger(ctx: Context, read: Read, own: Own): void {
  const { kind, settings, noun } = read
  if (kind.group !== 'trigger') return
  const there = !noun || knows(noun)
  if (!there) {
    const what = words(noun).toLowerCase()
    own('noun', 'needs', `This trigger needs ${what}, which are not part of this product yet.`)
    return
  }
  const events = house()
    .program.registry.events()
    .map((e) => e.name)
  for (const type of kind.listens?.(settings) ?? [])
    if (type !== '*' && !events.some((e) => covers(type, e)))
      own('event', knows(type.split('.')[0]!) ? 'unknown_event' : 'needs', `There is no event “${type}”.`)
  if (settings.field && noun) checkField(ctx, kind, noun, settings.field, own)
}

function checkField(ctx: Context, kind: Kind, noun: string, field: string, own: Own): void {
  if (field.startsWith('custom.')) return
  const resource = resourceNamed(noun)
  const found = resource.fields[field] as Field | undefined
  if (!found || found.hidden) own('field', 'unknown_field', `${resource.label} have no field “${field}”.`)
  else if (!visibleFields(ctx.actor, resource).includes(field))
    own('field', 'unreadable', `“${field}” is hidden from the member it acts as.`)
  else if (kind.type === 'on.date' && !['date', 'timestamptz'].includes(found.filter?.cast ?? ''))
    own('field', 'wrong_value', `“${field}” is no date.`)
}

const secretNames = async (ctx: Context): Promise<Set<string>> =>
  new Set(
    (
      await ctx.run<{ name: string }>({
        text: 'select name from automation_secrets where deleted_at is null',
        values: [],
      })
    ).map((r) => r.name),
  )

const mayNot = (actor: Actor, permission: string): string => {
  const [noun, verb] = permission.split(':') as [string, string]
  const what =
    everyNoun()
      .find((r) => r.name === noun)
      ?.label.toLowerCase() ?? noun
  const does = { read: 'see', write: 'change', remove: 'delete' }[verb] ?? verb
  return `${actor.name} may not ${does} ${what}.`
}

const namesOf = (shape: Shape): string[] => {
  if (shape === 'anything') return []
  if ('parts' in shape) return Object.keys(shape.parts)
  return knows(shape.noun) ? ['id', ...Object.keys(resourceNamed(shape.noun).fields)] : []
}
