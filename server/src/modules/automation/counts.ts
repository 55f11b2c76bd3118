import { type Context, FilterError } from '../../kernel/index.ts'
import { type Graph, type GraphNode, nodeIn } from './graph.ts'
import { countOf } from './select.ts'

interface Counts {
  noun: string
  of: number
  pass: number
  nodes: Record<string, { yes: number; no: number }>
}

/** Conditions that are counted: each is one statement. */
const most = 20
const and = (...parts: (string | undefined)[]) =>
  parts
    .filter((p) => p?.trim())
    .map((p) => `(${p})`)
    .join(' AND ')

/** How many records would come through the trigger and each condition, if all came now. */
export async function counts(ctx: Context, graph: Graph, trigger: GraphNode, noun: string): Promise<Counts | null> {
  try {
    const filter = String(trigger.with.filter ?? '')
    const of = await countOf(ctx, noun, '')
    const pass = await countOf(ctx, noun, filter)
    return { noun, of, pass, nodes: await atConditions(ctx, graph, noun, trigger.next.next, and(filter)) }
  } catch (error) {
    // The check says what is wrong with a filter; here there is just nothing to count.
    const code = (error as { code?: string }).code
    if (error instanceof FilterError || code === 'forbidden') return null
    throw error
  }
}

/** Yes and no at each condition, with all conditions on the way to it. */
async function atConditions(ctx: Context, graph: Graph, noun: string, from: string | undefined, so: string) {
  const nodes: Counts['nodes'] = {}
  const open: [string | undefined, string][] = [[from, so]]
  const seen = new Set<string>()
  while (open.length && Object.keys(nodes).length < most) {
    const [id, way] = open.shift()!
    const node = id && !seen.has(id) ? nodeIn(graph, id) : undefined
    if (!node) continue
    seen.add(node.id)
    if (node.type !== 'if') {
      for (const [name, to] of Object.entries(node.next)) if (name !== 'each') open.push([to, way])
      continue
    }
    const own = String(node.with.filter ?? '')
    const yes = await countOf(ctx, noun, and(way, own))
    nodes[node.id] = { yes, no: (await countOf(ctx, noun, way)) - yes }
    open.push([node.next.yes, and(way, own)], [node.next.no, and(way, `NOT (${own})`)])
  }
  return nodes
}
