import { z } from '../../kernel/index.ts'

/** Nodes of one graph: more is not one automation any more. */
export const mostNodes = 200
const id = z
  .string()
  .regex(/^[a-z][a-z0-9_]{0,39}$/, 'Use small letters, digits and _, at most 40, with a letter first.')
const anything: z.ZodType<Record<string, unknown>> = z.record(z.string().max(100), z.unknown())

/** One node: what it is, what it is set to, and which node follows on each of its ways out. */
export const graphNode = z.strictObject({
  id,
  type: z.string().min(1).max(100),
  title: z.string().max(120).optional(),
  with: anything.default({}),
  next: z.record(z.string().max(60), id).default({}),
})
export type GraphNode = z.output<typeof graphNode>

/** How often a record may go through: once in its life, again after some days, or every time. */
export const rules = z.strictObject({
  enrol: z.enum(['always', 'once', 'again']).default('always'),
  /** Days before the same record may come again, for `again`. */
  againAfterDays: z.number().int().min(1).max(3650).optional(),
  /** Whether records that an import brings or changes begin it too: else ten thousand people would be greeted at once. */
  imported: z.boolean().default(false),
  /** A filter on the record: as soon as it stops holding at a node, the run ends there. */
  while: z.string().max(8192).optional(),
  /** After so many days a run that has not ended is ended. */
  deadlineDays: z.number().int().min(1).max(365).default(90),
  /** Records that all loops of one run may go through together; more ends the run. */
  budget: z.number().int().min(1).max(1_000_000).default(10_000),
  /** Messages to one recipient per day, over all runs of this automation. */
  messagesPerDay: z.number().int().min(1).max(100).default(3),
  /** Runs per minute; more pauses the automation. */
  runsPerMinute: z.number().int().min(1).max(10_000).default(600),
})
export type Rules = z.output<typeof rules>

/** A whole automation as plain data: the same on the wire, in a version and in a file. */
export const graph = z.strictObject({
  format: z.literal(1).default(1),
  nodes: z.array(graphNode).max(mostNodes, `Keep this under ${mostNodes} nodes.`),
  rules: rules.prefault({}),
})
export type Graph = z.output<typeof graph>

export const emptyGraph = (): Graph => graph.parse({ nodes: [] })

export const nodeIn = (g: Graph, id: string): GraphNode | undefined => g.nodes.find((n) => n.id === id)

/** Nodes that can be reached from some, themselves among them. */
export function reached(g: Graph, from: readonly string[]): Set<string> {
  const byId = new Map(g.nodes.map((n) => [n.id, n]))
  const seen = new Set<string>()
  const open = [...from]
  while (open.length) {
    const id = open.pop()!
    if (seen.has(id) || !byId.has(id)) continue
    seen.add(id)
    open.push(...Object.values(byId.get(id)!.next))
  }
  return seen
}

/** A way that comes back to where it began, as the ids along it with the first one again at the end; null when there is none. */
export function cycleIn(g: Graph): string[] | null {
  const byId = new Map(g.nodes.map((n) => [n.id, n]))
  const done = new Set<string>()
  for (const start of g.nodes) {
    const way: string[] = []
    const on = new Set<string>()
    const stack: { id: string; rest: string[] }[] = []
    const enter = (id: string) => {
      way.push(id)
      on.add(id)
      stack.push({ id, rest: Object.values(byId.get(id)?.next ?? {}) })
    }
    if (!done.has(start.id)) enter(start.id)
    while (stack.length) {
      const top = stack.at(-1)!
      const to = top.rest.shift()
      if (to === undefined) {
        done.add(top.id)
        on.delete(top.id)
        way.pop()
        stack.pop()
      } else if (on.has(to)) return [...way.slice(way.indexOf(to)), to]
      else if (!done.has(to) && byId.has(to)) enter(to)
    }
  }
  return null
}

/** For each node the nodes that may have run before it. Only for graphs without cycles. */
export function before(g: Graph): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>(g.nodes.map((n) => [n.id, new Set()]))
  for (const n of g.nodes) for (const id of reached(g, Object.values(n.next))) found.get(id)?.add(n.id)
  return found
}
