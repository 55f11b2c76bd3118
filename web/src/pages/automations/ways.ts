import type { GraphNode } from './graph.ts'

/** A way out of a node. */
export interface Way {
  name: string
  label: string
}

interface Named {
  name?: string
  is?: string
  label?: string
  percent?: number
}

const fixed: Record<string, string[]> = {
  if: ['yes', 'no'],
  each: ['each', 'next'],
  'record.find': ['next', 'none'],
  'wait.until': ['next', 'none'],
  'wait.event': ['happened', 'timeout'],
  approve: ['approved', 'declined', 'timeout'],
  'http.call': ['next', 'failed'],
  'message.send': ['next', 'failed'],
  end: [],
}

const rows = (value: unknown): Named[] => (Array.isArray(value) ? (value as Named[]) : [])

/** What a way is called on its wire; the server's own words win where they are known. */
type Label = (type: string, name: string) => string

/** The ways out of a node, by its type and settings, in the order in which they are drawn. */
export function waysOf(node: Pick<GraphNode, 'type' | 'with'>, label: Label): Way[] {
  const own = (name: string): Way => ({ name, label: label(node.type, name) })
  if (node.type === 'switch')
    return [
      ...rows(node.with.cases)
        .filter((each) => each.name)
        .map((each) => ({ name: each.name!, label: each.label || each.is || each.name! })),
      own('else'),
    ]
  if (node.type === 'split')
    return rows(node.with.parts)
      .filter((each) => each.name)
      .map((each) => ({ name: each.name!, label: `${each.label || each.name}, ${each.percent ?? 0} %` }))
  const names = fixed[node.type] ?? (node.type.startsWith('ai.') ? ['next', 'failed'] : ['next'])
  return names.map(own)
}

/** Ways that only stand for what went wrong: drawn when they lead somewhere. */
export const isSide = (name: string) => name === 'failed'

/** The ways that are drawn: those of the node, without a failure that leads nowhere. */
export const drawnWays = (node: GraphNode, label: Label): Way[] => {
  const ways = waysOf(node, label)
  const known = new Set(ways.map((each) => each.name))
  const stray = Object.keys(node.next).filter((name) => !known.has(name))
  return [
    ...ways.filter((way) => !isSide(way.name) || node.next[way.name]),
    ...stray.map((name) => ({ name, label: name })),
  ]
}
