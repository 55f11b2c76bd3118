import type { Put, Read } from './check.ts'
import { type Graph, reached } from './graph.ts'
import type { Way } from './steps/kind.ts'

/** Ways that lead nowhere known, nodes that nothing leads to, and whether anything begins at all. Answers what is reached. */
export function wires(graph: Graph, read: Map<string, Read>, ways: Record<string, Way[]>, put: Put): Set<string> {
  for (const r of read.values()) checkWays(graph, read, r, ways[r.node.id]!, put)
  const begins = [...read.values()].filter((r) => r.kind.group === 'trigger').map((r) => r.node)
  if (!begins.length) put(null, '', 'no_trigger', 'Say when it begins: add a trigger.')
  for (const node of begins)
    if (!node.next.next) put(node.id, 'next.next', 'missing', 'Nothing follows on this trigger.')
  const there = reached(
    graph,
    begins.map((n) => n.id),
  )
  for (const { node, kind } of begins.length ? read.values() : [])
    if (!there.has(node.id)) put(node.id, '', 'unreachable', `Nothing leads to “${node.title ?? kind.label}”.`)
  return there
}

function checkWays(graph: Graph, read: Map<string, Read>, { node, kind }: Read, ways: readonly Way[], put: Put): void {
  for (const [way, to] of Object.entries(node.next)) {
    const path = `next.${way}`
    if (!ways.some((w) => w.name === way))
      put(node.id, path, 'unknown_way', `“${node.title ?? kind.label}” has no way “${way}”.`)
    if (!graph.nodes.some((n) => n.id === to)) put(node.id, path, 'unknown_node', `There is no node “${to}”.`)
    else if (read.get(to)?.kind.group === 'trigger')
      put(node.id, path, 'unknown_way', 'A trigger cannot follow on a step.')
  }
}

/** The kind of record that is at hand at each node: the trigger's, inside a loop the loop's. */
export function giveNouns(read: Map<string, Read>, put: Put): void {
  const seen = new Map<string, string | null>()
  const told = new Set<string>()
  const visit = (id: string, noun: string | null): void => {
    const r = read.get(id)
    if (!r) return
    if (!seen.has(id)) {
      seen.set(id, noun)
      r.noun = noun
      for (const [way, to] of Object.entries(r.node.next))
        visit(to, r.node.type === 'each' && way === 'each' ? r.settings.noun : noun)
    } else if (seen.get(id) !== noun && !told.has(id)) {
      told.add(id)
      put(id, '', 'no_record', 'Ways with different kinds of record come together here. Use a node for each.')
    }
  }
  for (const r of read.values()) if (r.kind.group === 'trigger') visit(r.node.id, r.kind.begins?.(r.settings) ?? null)
}

/** Nodes that run once for each record of a loop. */
export function inLoops(graph: Graph): Set<string> {
  const starts = graph.nodes.filter((n) => n.type === 'each' && n.next.each).map((n) => n.next.each!)
  return reached(graph, starts)
}
