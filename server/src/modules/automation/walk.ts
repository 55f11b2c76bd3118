import { type Context, type Event, resourceNamed } from '../../kernel/index.ts'
import { type Graph, type GraphNode, nodeIn } from './graph.ts'
import { hereOf } from './here.ts'
import { kindOf } from './steps/index.ts'
import type { Here, Kind, Outcome, Outside, Running, Start, Wire } from './steps/kind.ts'

/** Who carries the steps out: the engine of runs, or a test that writes nothing. */
export interface Machine {
  readonly run: string
  now(): Promise<Date>
  do<T>(key: string, work: (ctx: Context) => Promise<T>, label: string): Promise<T>
  call<T>(key: string, work: (outside: Outside) => Promise<T>, would: unknown, label: string): Promise<T>
  sleep(key: string, until: Date, label: string): Promise<void>
  waitFor(key: string, what: Parameters<Running['waitFor']>[1], label: string): Promise<Event | null>
  each(key: string, noun: string, filter: string, next: Start, from: string, concurrency: number): Promise<Wire>
  other(key: string, automation: string, start: Start, recordId: string | null): Promise<Wire>
  /** What went wrong, when it is something that a way out of the node may take; null for everything else. */
  failure(error: unknown): { code: string; message: string } | null
  /** Told of each node that has ended, for those who watch. */
  passed?(node: GraphNode, way: string | null, output: unknown, error?: { code: string; message: string }): void
  began?(node: GraphNode, here: (work: (h: Here) => Promise<void>) => Promise<void>): Promise<void>
}

export interface Walked {
  path: { node: string; way: string | null }[]
  ended: 'done' | 'left'
}

/** A walk under way: what does not change from node to node, and what has come out so far. */
interface Walk {
  machine: Machine
  graph: Graph
  start: Start
  /** The record outside, in a loop; undefined where there is none. */
  outer: Wire | null | undefined
  steps: Record<string, unknown>
}

/**
 * Goes through a graph from one node on, until a way leads nowhere. The graph has no cycles, so it ends; what goes round are
 * loops over records, and those are runs of their own.
 */
export async function walk(
  machine: Machine,
  graph: Graph,
  start: Start,
  from: string | undefined,
  outer?: Wire | null,
): Promise<Walked> {
  const path: Walked['path'] = []
  const under: Walk = { machine, graph, start, outer, steps: { ...start.steps } }
  for (let id = from; id; ) {
    const node = nodeIn(graph, id)
    const kind = node && kindOf(node.type)
    if (!node || !kind?.run) break
    const running = runningOf(under, node, kind)
    if (await left(under, running)) return { path, ended: 'left' }
    await machine.began?.(node, (work) => running.do('would', work))
    const { way, output } = await taken(machine, node, () => kind.run!(running, kind.settings.parse(node.with)))
    under.steps[node.id] = output
    path.push({ node: node.id, way })
    id = way === null ? undefined : node.next[way]
  }
  return { path, ended: 'done' }
}

/** Whether the condition under which records stay has stopped holding. Records of a loop are others: it is not about them. */
async function left({ graph, start, outer }: Walk, running: Running): Promise<boolean> {
  const stays = graph.rules.while?.trim()
  if (!stays || !start.noun || !start.recordId || outer !== undefined) return false
  return !(await running.do('still', ({ ctx }) => matches(ctx, start, stays)))
}

/** What came of a node; where it failed and has a way for that, that way. */
async function taken(machine: Machine, node: GraphNode, run: () => Promise<Outcome>): Promise<Required<Outcome>> {
  try {
    const { way, output = null } = await run()
    machine.passed?.(node, way, output)
    return { way, output }
  } catch (error) {
    const failure = machine.failure(error)
    const way = node.next.failed ? 'failed' : null
    if (failure) machine.passed?.(node, way, null, failure)
    if (!failure || !way) throw error
    return { way, output: { error: failure } }
  }
}

function runningOf({ machine, graph, start, outer, steps }: Walk, node: GraphNode, kind: Kind): Running {
  const around = { node, start, steps, outer: outer ?? null, messagesPerDay: graph.rules.messagesPerDay }
  const key = (part: string) => (part ? `${node.id}.${part}` : node.id)
  const label = (part: string) => `${node.title ?? kind.label}${part ? ` (${part})` : ''}`
  const inside = <T>(part: string, work: (h: Here) => Promise<T>) =>
    machine.do(key(part), async (ctx) => work(await hereOf(ctx, around)), label(part))
  return {
    node,
    start,
    run: machine.run,
    now: () => machine.now(),
    do: inside,
    call: (part, work, would) => machine.call(key(part), work, would, label(part)),
    sleep: (part, until, why) => machine.sleep(key(part), until, why),
    waitFor: (part, what, why) => machine.waitFor(key(part), what, why),
    async each(part, noun, filter, first, concurrency) {
      if (!first) return { total: 0, done: 0, failed: 0 }
      const ready = await inside('filter', async (h) => ({ filter: h.quoted(filter), record: h.record }))
      const next = { ...start, steps, event: { ...start.event, outer: ready.record }, noun, recordId: null }
      return machine.each(key(part || 'each'), noun, ready.filter, next, first, concurrency)
    },
    other: (part, automation, recordId) => machine.other(key(part), automation, start, recordId),
  }
}

/** Whether a record matches a filter now, in the member's eyes. */
export async function matches(
  ctx: Context,
  { noun, recordId }: Pick<Start, 'noun' | 'recordId'>,
  filter: string,
): Promise<boolean> {
  const found = await resourceNamed(noun!).find(ctx, { ids: [recordId!], filter })
  return found.length > 0
}
