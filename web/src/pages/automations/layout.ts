import dagre from '@dagrejs/dagre'
import type { Graph, GraphNode, Spot } from './graph.ts'
import { nodeIn } from './graph.ts'
import type { Way } from './ways.ts'

export const nodeSize = { width: 252, height: 76 }
export const endSize = { width: 72, height: 26 }
const gap = { rank: 38, node: 44, label: 30 }

export type Point = [x: number, y: number]

export interface PlacedNode {
  id: string
  x: number
  y: number
  node: GraphNode
}

/** Where a way ends: nothing follows there. */
export interface PlacedEnd {
  id: string
  x: number
  y: number
  spot: Spot
}

export interface PlacedWire {
  id: string
  spot: Spot
  to: string | null
  points: Point[]
  /** Where the name of the way stands; absent on a way that needs no name. */
  label?: { text: string; at: Point }
  /** Where a step is put in. */
  plus: Point
}

/** The middle of the first node is at 0; the drawing begins at `left`. */
export interface Placed {
  nodes: PlacedNode[]
  ends: PlacedEnd[]
  wires: PlacedWire[]
  left: number
  width: number
  height: number
}

const endOf = ({ from, way }: Spot) => `${from} ${way} end`

interface Line {
  spot: Spot
  to: string | null
  target: string
  text?: string
}

/** Every way of every node: where it leads, or that it ends, and its name where it needs one. */
const linesOf = (graph: Graph, ways: (node: GraphNode) => Way[]): Line[] =>
  graph.nodes.flatMap((node) => {
    const all = ways(node)
    return all.map((way) => {
      const spot = { from: node.id, way: way.name }
      const given = node.next[way.name]
      const to = given && nodeIn(graph, given) ? given : null
      const text = all.length > 1 || way.name !== 'next' ? way.label : undefined
      return { spot, to, target: to ?? endOf(spot), text }
    })
  })

/**
 * Places every node below what leads to it, and every wire at right angles. `ways` answers the ways to draw, which stand from
 * left to right in their order as long as no more wires cross by that.
 */
export function layOut(graph: Graph, ways: (node: GraphNode) => Way[]): Placed {
  const inOrder = draw(graph, ways, true)
  const crossed = crossings(inOrder.wires)
  if (crossed === 0) return inOrder
  const free = draw(graph, ways, false)
  return crossings(free.wires) < crossed ? free : inOrder
}

/** How often wires cross each other. */
function crossings(wires: PlacedWire[]): number {
  const flat: [Point, Point, number][] = []
  const steep: [Point, Point, number][] = []
  for (const [index, { points }] of wires.entries())
    for (const [at, to] of points.slice(1).entries()) {
      const from = points[at]!
      if (from[1] === to[1] && from[0] !== to[0]) flat.push([from, to, index])
      else if (from[0] === to[0] && from[1] !== to[1]) steep.push([from, to, index])
    }
  const inside = (value: number, a: number, b: number) => value > Math.min(a, b) && value < Math.max(a, b)
  let count = 0
  for (const [a, b, wire] of flat)
    for (const [c, d, other] of steep)
      if (wire !== other && inside(c[0], a[0], b[0]) && inside(a[1], c[1], d[1])) count++
  return count
}

function draw(graph: Graph, ways: (node: GraphNode) => Way[], inOrder: boolean): Placed {
  const drawing = new dagre.graphlib.Graph({ multigraph: true })
  drawing.setGraph({ rankdir: 'TB', ranksep: gap.rank, nodesep: gap.node, marginx: 40, marginy: 28 })
  const lines = linesOf(graph, ways)
  for (const node of graph.nodes) drawing.setNode(node.id, { ...nodeSize })
  for (const { spot, to, target, text } of lines) {
    if (!to) drawing.setNode(target, { ...endSize })
    drawing.setEdge(spot.from, target, text ? { width: 60, height: gap.label, labelpos: 'c' } : {}, spot.way)
  }
  // The first node stays where it is on the screen while steps come and go around it.
  const anchor = graph.nodes[0]?.id
  dagre.layout(drawing, { disableOptimalOrderHeuristic: inOrder })
  const raw = (id: string) => drawing.node(id) as { x: number; y: number; width: number; height: number }
  const middle = anchor ? Math.round(raw(anchor).x) : 0
  const at = (id: string) => ({ ...raw(id), x: raw(id).x - middle })
  const corner = (id: string) => {
    const { x, y, width, height } = at(id)
    return { x: Math.round(x - width / 2), y: Math.round(y - height / 2) }
  }
  const frame = drawing.graph() as { width?: number; height?: number }
  return {
    nodes: graph.nodes.map((node) => ({ id: node.id, node, ...corner(node.id) })),
    ends: lines.filter((each) => !each.to).map(({ spot, target }) => ({ id: target, spot, ...corner(target) })),
    wires: lines.map((line) => {
      const edge = drawing.edge(line.spot.from, line.target, line.spot.way) as { points?: { x: number; y: number }[] }
      const start = at(line.spot.from)
      const end = at(line.target)
      const bends = (edge.points ?? []).map(({ x, y }) => ({ x: x - middle, y }))
      return wireOf(line, [start.x, start.y + start.height / 2], [end.x, end.y - end.height / 2], bends)
    }),
    left: -middle,
    width: frame.width ?? 0,
    height: frame.height ?? 0,
  }
}

function wireOf({ spot, to, text }: Line, from: Point, end: Point, bends: { x: number; y: number }[]): PlacedWire {
  const points = rightAngles(from, end, bends)
  const id = `${spot.from} ${spot.way}`
  // The plus stands where the wire begins: where wires meet, several would lie upon each other.
  if (!text) return { id, spot, to, points, plus: [from[0], from[1] + gap.rank / 2] }
  const turn = points.length > 2 ? points[2]! : ([from[0], from[1] + 28] as Point)
  return { id, spot, to, points, label: { text, at: turn }, plus: [turn[0], turn[1] + 26] }
}

/** Straight down, across half way to each bend, straight down again. */
function rightAngles(from: Point, end: Point, bends: { x: number; y: number }[]): Point[] {
  const inner = bends.slice(1, -1).map(({ x, y }): Point => [Math.round(x), Math.round(y)])
  const stops = [...inner, end]
  const points: Point[] = [from]
  let [x, y] = from
  for (const [nextX, nextY] of stops) {
    if (Math.abs(nextX - x) > 1) {
      const half = Math.round(y === from[1] ? Math.min(y + 28, (y + nextY) / 2) : (y + nextY) / 2)
      points.push([x, half], [nextX, half])
      x = nextX
    }
    y = nextY
  }
  points.push([x, end[1]])
  return points
}
