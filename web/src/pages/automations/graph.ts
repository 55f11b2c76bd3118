/** One node: what it is, what it is set to, and which node follows on each of its ways out. */
export interface GraphNode {
  id: string
  type: string
  title?: string
  with: Record<string, unknown>
  next: Record<string, string>
}

export interface Rules {
  enrol?: 'always' | 'once' | 'again'
  againAfterDays?: number
  while?: string
  deadlineDays?: number
  budget?: number
  messagesPerDay?: number
  runsPerMinute?: number
  imported?: boolean
}

/** A whole automation as plain data, as it travels. */
export interface Graph {
  format: 1
  nodes: GraphNode[]
  rules: Rules
}

/** A wire: the way `way` out of `from`. A step is put in there. */
export interface Spot {
  from: string
  way: string
}

export const emptyGraph = (): Graph => ({ format: 1, nodes: [], rules: {} })
export const isTrigger = (node: Pick<GraphNode, 'type'>) => node.type.startsWith('on.')
export const nodeIn = (graph: Graph, id: string | null | undefined) => graph.nodes.find((each) => each.id === id)
export const triggersOf = (graph: Graph) => graph.nodes.filter(isTrigger)

/** The wires that end at a node. */
export const spotsBefore = (graph: Graph, id: string): Spot[] =>
  graph.nodes.flatMap((node) =>
    Object.entries(node.next)
      .filter(([, to]) => to === id)
      .map(([way]) => ({ from: node.id, way })),
  )

/** A free id that says what the node is: "send", "send_2". */
export function freshId(graph: Graph, type: string): string {
  const word =
    type
      .split('.')
      .at(-1)!
      .replace(/[^a-z0-9]/g, '') || 'step'
  const base = isTrigger({ type }) ? `on_${word}` : word
  const taken = new Set(graph.nodes.map((each) => each.id))
  let id = base
  for (let n = 2; taken.has(id); n++) id = `${base}_${n}`
  return id
}

export const changeNode = (graph: Graph, id: string, change: Partial<GraphNode>): Graph => ({
  ...graph,
  nodes: graph.nodes.map((each) => (each.id === id ? { ...each, ...change } : each)),
})

/** The graph with one wire led elsewhere; null cuts it, the run then ends there. */
export function wire(graph: Graph, { from, way }: Spot, to: string | null): Graph {
  const node = nodeIn(graph, from)
  if (!node) return graph
  const { [way]: _old, ...rest } = node.next
  return changeNode(graph, from, { next: to === null ? rest : { ...rest, [way]: to } })
}

/** The graph with a node put into a wire; what followed goes on behind its way `through` (the first of its ways). */
export function insertAt(graph: Graph, spot: Spot | null, node: GraphNode, through: string | undefined): Graph {
  if (!spot) return { ...graph, nodes: [...graph.nodes, node] }
  const before = nodeIn(graph, spot.from)?.next[spot.way]
  const next = through && before ? { [through]: before } : {}
  const index = graph.nodes.findIndex((each) => each.id === spot.from)
  const nodes = [...graph.nodes.slice(0, index + 1), { ...node, next }, ...graph.nodes.slice(index + 1)]
  return wire({ ...graph, nodes }, spot, node.id)
}

/** Another way to begin: it leads where the first one leads. */
export function addTrigger(graph: Graph, node: GraphNode): Graph {
  const to = triggersOf(graph)[0]?.next.next
  const fresh: GraphNode = { ...node, next: to ? { next: to } : {} }
  const count = triggersOf(graph).length
  // The first trigger of a graph begins what is there already.
  const first = graph.nodes.find((each) => spotsBefore(graph, each.id).length === 0 && !isTrigger(each))
  if (count === 0 && first) fresh.next = { next: first.id }
  return { ...graph, nodes: [...graph.nodes.slice(0, count), fresh, ...graph.nodes.slice(count)] }
}

/** Where a run goes on when a node is taken out: along its only way, or the first that leads on. */
const through = (node: GraphNode): string | null => node.next.next ?? Object.values(node.next)[0] ?? null

/** The graph without a node: what led to it leads on along its first way, and what nothing leads to any longer goes too. */
export function removeNode(graph: Graph, id: string): Graph {
  const node = nodeIn(graph, id)
  if (!node) return graph
  const on = isTrigger(node) ? null : through(node)
  let left: Graph = { ...graph, nodes: graph.nodes.filter((each) => each.id !== id) }
  for (const spot of spotsBefore(graph, id)) left = wire(left, spot, on === spot.from ? null : on)
  // The last trigger takes nothing with it: its steps wait for another one.
  if (isTrigger(node) && triggersOf(left).length === 0) return left
  const lost = reachedFrom(graph, Object.values(node.next))
  const kept = reachedFrom(
    left,
    triggersOf(left).map((each) => each.id),
  )
  const roots = left.nodes.filter((each) => !lost.has(each.id)).map((each) => each.id)
  for (const each of reachedFrom(left, roots)) kept.add(each)
  return { ...left, nodes: left.nodes.filter((each) => kept.has(each.id)) }
}

/** Nodes that can be reached from some, themselves among them. */
export function reachedFrom(graph: Graph, from: string[]): Set<string> {
  const seen = new Set<string>()
  const open = [...from]
  while (open.length > 0) {
    const id = open.pop()!
    const node = nodeIn(graph, id)
    if (!node || seen.has(id)) continue
    seen.add(id)
    open.push(...Object.values(node.next))
  }
  return seen
}

/** The only node that follows on the only wire, for moving a step within its branch. */
const onlyNext = (node: GraphNode): [string, string] | undefined => {
  const ways = Object.entries(node.next)
  return ways.length === 1 ? ways[0] : undefined
}

/** Whether a step can change places with the one after (or before) it in its branch. */
export const canMove = (graph: Graph, id: string, by: 1 | -1): boolean => moveNode(graph, id, by) !== graph

/** The graph with a step one place up or down within its branch; the same graph where that cannot be. */
export function moveNode(graph: Graph, id: string, by: 1 | -1): Graph {
  const node = nodeIn(graph, id)
  const spots = spotsBefore(graph, id)
  if (!node || isTrigger(node) || spots.length === 0) return graph
  if (by === 1) {
    const after = onlyNext(node)
    const next = after && nodeIn(graph, after[1])
    return next && spotsBefore(graph, next.id).length === 1 ? swap(graph, node, next) : graph
  }
  const before = spots.length === 1 ? nodeIn(graph, spots[0]!.from) : undefined
  if (!before || isTrigger(before) || Object.keys(before.next).length !== 1) return graph
  return swap(graph, before, node)
}

/** `first` leads to `second` alone: afterwards `second` leads to `first`. */
function swap(graph: Graph, first: GraphNode, second: GraphNode): Graph {
  const tail = Object.keys(second.next).length > 1 ? undefined : Object.entries(second.next)[0]
  if (Object.keys(second.next).length > 1) return graph
  const [way] = Object.keys(first.next)
  if (!way) return graph
  let moved = graph
  for (const spot of spotsBefore(graph, first.id)) moved = wire(moved, spot, second.id)
  moved = changeNode(moved, second.id, { next: { [tail?.[0] ?? 'next']: first.id } })
  return changeNode(moved, first.id, { next: tail ? { [way]: tail[1] } : {} })
}

/** A copy of a step, right behind it on its first way. */
export function copyNode(graph: Graph, id: string): { graph: Graph; id: string } | null {
  const node = nodeIn(graph, id)
  if (!node) return null
  const copy: GraphNode = { ...structuredClone(node), id: freshId(graph, node.type), next: {} }
  if (isTrigger(node)) return { graph: addTrigger(graph, copy), id: copy.id }
  const way = Object.keys(node.next)[0] ?? 'next'
  return { graph: insertAt(graph, { from: id, way }, copy, way), id: copy.id }
}

/** The noun whose record a node works with: that of the trigger it is reached from, or of the loop it is in. */
export function nounAt(graph: Graph, id: string): string | null {
  for (const loop of graph.nodes.filter((each) => each.type === 'each' && each.next.each)) {
    const inside = reachedFrom(graph, [loop.next.each!])
    const outside = loop.next.next ? reachedFrom(graph, [loop.next.next]) : new Set<string>()
    if (inside.has(id) && !outside.has(id)) return text(loop.with.noun)
  }
  const own = nodeIn(graph, id)
  const trigger =
    own && isTrigger(own)
      ? own
      : (triggersOf(graph).find((each) => reachedFrom(graph, [each.id]).has(id)) ?? triggersOf(graph)[0])
  return trigger ? beginsWith(trigger) : null
}

const text = (value: unknown) => (typeof value === 'string' && value ? value : null)

/** The noun of the record a trigger brings. */
export const beginsWith = (trigger: GraphNode): string | null =>
  trigger.type === 'on.form' || trigger.type === 'on.message' ? 'contacts' : text(trigger.with.noun)

/** Nodes that may have run before a node, the nearest last. */
export function nodesBefore(graph: Graph, id: string): GraphNode[] {
  return graph.nodes.filter(
    (each) => each.id !== id && !isTrigger(each) && reachedFrom(graph, Object.values(each.next)).has(id),
  )
}
