import type { Graph, GraphNode } from './graph.ts'
import { nodeIn, spotsBefore, triggersOf } from './graph.ts'
import { isSide, type Way } from './ways.ts'

/** One way of a branch and what lies on it. */
export interface OutlineBranch {
  way: Way
  items: OutlineItem[]
}

export type OutlineItem =
  | { kind: 'step'; node: GraphNode; branches: OutlineBranch[] }
  /** The way joins one that is told elsewhere. */
  | { kind: 'goto'; node: GraphNode }

/** The same flow as a nested list: each step once, branches below it, and where they meet it goes on outside of them. */
export function outlineOf(graph: Graph, ways: (node: GraphNode) => Way[]): OutlineItem[] {
  const told = new Set<string>()

  /** The steps from one on, until `until` (where the branches around it meet again). */
  function chain(from: string | undefined, until: Set<string>): OutlineItem[] {
    const items: OutlineItem[] = []
    let id = from
    while (id && !until.has(id)) {
      const node = nodeIn(graph, id)
      if (!node) break
      if (told.has(id)) {
        items.push({ kind: 'goto', node })
        break
      }
      told.add(id)
      const all = ways(node)
      if (all.length < 2) {
        items.push({ kind: 'step', node, branches: [] })
        id = all[0] && node.next[all[0].name]
        continue
      }
      const meet = meetingOf(
        graph,
        all.flatMap((way) => node.next[way.name] ?? []),
      )
      const stop = new Set([...until, ...(meet ? [meet] : [])])
      const branches = all.map((way) => ({ way, items: chain(node.next[way.name], stop) }))
      const kept = tellingOf(node, branches)
      items.push({ kind: 'step', node, branches: kept })
      id = meet
    }
    return items
  }

  const triggers = triggersOf(graph)
  const items: OutlineItem[] = triggers.map((node) => {
    told.add(node.id)
    return { kind: 'step', node, branches: [] }
  })
  for (const trigger of triggers) {
    const next = trigger.next.next
    if (next && !told.has(next)) items.push(...chain(next, new Set()))
  }
  // What nothing leads to is told at the end, so that it can be mended.
  for (const node of graph.nodes)
    if (!told.has(node.id) && spotsBefore(graph, node.id).length === 0) items.push(...chain(node.id, new Set()))
  for (const node of graph.nodes) if (!told.has(node.id)) items.push(...chain(node.id, new Set()))
  return items
}

/** The first node that all of some ways come to. */
function meetingOf(graph: Graph, from: string[]): string | undefined {
  if (from.length < 2) return undefined
  const [first, ...rest] = from.map((id) => walk(graph, id))
  return first?.find((id) => rest.every((others) => others.includes(id)))
}

/** The nodes behind one in the order of their distance. */
function walk(graph: Graph, from: string): string[] {
  const seen = [from]
  for (let at = 0; at < seen.length; at++)
    for (const next of Object.values(nodeIn(graph, seen[at])?.next ?? {})) if (!seen.includes(next)) seen.push(next)
  return seen
}

/** Ways that only go on where all go on tell nothing: none of them when all do, and never a failure alone. */
function tellingOf(node: GraphNode, branches: OutlineBranch[]): OutlineBranch[] {
  const tells = (each: OutlineBranch) => each.items.length > 0 || !node.next[each.way.name]
  return branches.some(tells) ? branches.filter((each) => tells(each) || !isSide(each.way.name)) : []
}
