/** What GET /architecture tells: the product as it runs now. */
export interface Architecture {
  modules: { name: string; ring: Ring; needs: string[] }[]
  nouns: { name: string; label: string; module: string; fields: { name: string; kind: string; ref?: string }[] }[]
  verbs: { name: string; module: string; permission: string | null; reads: boolean }[]
  events: { name: string; module: string; emittedBy: string; reactions: { module: string; name: string }[] }[]
}

export const rings = ['base', 'domain', 'generic', 'edge'] as const
export type Ring = (typeof rings)[number]
export type Level = 'modules' | 'nouns'

export interface MapNode {
  id: string
  kind: 'module' | 'noun'
  label: string
  ring: Ring
  module: string
}

export interface MapWire {
  from: string
  to: string
  kind: 'needs' | 'event' | 'ref'
  label?: string
}

const ringOf = (architecture: Architecture, module: string): Ring =>
  architecture.modules.find((each) => each.name === module)?.ring ?? 'base'

/** Nodes and wires of a level: modules with what they need and hear of, or nouns with what they point at. */
export function graphOf(architecture: Architecture, level: Level): { nodes: MapNode[]; wires: MapWire[] } {
  if (level === 'modules') {
    const nodes = architecture.modules.map(({ name, ring }) => ({
      id: name,
      kind: 'module' as const,
      label: name,
      ring,
      module: name,
    }))
    const needs = architecture.modules.flatMap(({ name, needs }) =>
      needs.map((to): MapWire => ({ from: name, to, kind: 'needs' })),
    )
    const heard = new Map<string, MapWire>()
    for (const event of architecture.events) {
      for (const reaction of event.reactions) {
        if (reaction.module === event.module) continue
        heard.set(`${event.module} ${reaction.module}`, {
          from: event.module,
          to: reaction.module,
          kind: 'event',
          label: event.name,
        })
      }
    }
    return { nodes, wires: [...needs, ...heard.values()] }
  }
  const nodes = architecture.nouns.map(({ name, label, module }) => ({
    id: name,
    kind: 'noun' as const,
    label,
    ring: ringOf(architecture, module),
    module,
  }))
  const known = new Set(nodes.map((node) => node.id))
  const refs = architecture.nouns.flatMap(({ name, fields }) =>
    [
      ...new Set(
        fields.flatMap((field) => (field.ref && field.ref !== name && known.has(field.ref) ? [field.ref] : [])),
      ),
    ].map((to): MapWire => ({ from: name, to, kind: 'ref' })),
  )
  return { nodes, wires: refs }
}

export const nodeSize = { width: 208, height: 60 }
const gap = { x: 132, y: 28 }
const head = 56
const margin = 32

export interface Placed extends MapNode {
  x: number
  y: number
}

/** Rings as columns, nodes below each other on one grid of rows, so that the lines between rows are free in every column. */
export function place(nodes: MapNode[]): {
  placed: Placed[]
  columns: { ring: Ring; x: number }[]
  width: number
  height: number
} {
  const used = rings.filter((ring) => nodes.some((node) => node.ring === ring))
  const columns = used.map((ring, index) => ({ ring, x: margin + index * (nodeSize.width + gap.x) }))
  const placed = columns.flatMap(({ ring, x }) =>
    nodes
      .filter((node) => node.ring === ring)
      .map((node, row) => ({ ...node, x, y: head + margin + row * (nodeSize.height + gap.y) })),
  )
  const bottom = Math.max(0, ...placed.map((node) => node.y + nodeSize.height))
  return {
    placed,
    columns,
    width: margin * 2 + used.length * nodeSize.width + Math.max(0, used.length - 1) * gap.x,
    height: bottom + margin,
  }
}

type Point = [x: number, y: number]

/** A line through right angles with rounded corners. */
export function rounded(points: Point[], radius = 8): string {
  const [first, ...rest] = points
  if (!first) return ''
  let path = `M${first[0]} ${first[1]}`
  let before = first
  rest.forEach((point, index) => {
    const next = rest[index + 1]
    if (!next) {
      path += `L${point[0]} ${point[1]}`
      return
    }
    const arrive = Math.hypot(point[0] - before[0], point[1] - before[1])
    const leave = Math.hypot(next[0] - point[0], next[1] - point[1])
    const turn = Math.min(radius, arrive / 2, leave / 2)
    const towards = (from: Point, to: Point, by: number, length: number): Point =>
      length === 0 ? from : [from[0] + ((to[0] - from[0]) / length) * by, from[1] + ((to[1] - from[1]) / length) * by]
    const start = towards(point, before, turn, arrive)
    const end = towards(point, next, turn, leave)
    path += `L${start[0]} ${start[1]}Q${point[0]} ${point[1]} ${end[0]} ${end[1]}`
    before = point
  })
  return path
}

/** The way of a wire: out at the side, along a lane between columns, over free lines between rows, in at the side. */
export function route(from: Placed, to: Placed, lane: number): Point[] {
  const middle = (node: Placed) => node.y + nodeSize.height / 2
  const spread = 6 * ((lane % 9) - 4)
  const y1 = middle(from) + spread / 3
  const y2 = middle(to) + spread / 3
  if (from.x === to.x) {
    const outside = from.x - 18 - 4 * (lane % 4)
    return [
      [from.x, y1],
      [outside, y1],
      [outside, y2],
      [to.x, y2],
    ]
  }
  const leftwards = to.x < from.x
  const start = leftwards ? from.x : from.x + nodeSize.width
  const end = leftwards ? to.x + nodeSize.width : to.x
  const side = leftwards ? -1 : 1
  const first = start + side * (gap.x / 2 + spread)
  if (Math.abs(to.x - from.x) <= nodeSize.width + gap.x)
    return [
      [start, y1],
      [first, y1],
      [first, y2],
      [end, y2],
    ]
  const last = end - side * (gap.x / 2 + spread)
  const free = to.y - gap.y / 2 + spread / 3
  return [
    [start, y1],
    [first, y1],
    [first, free],
    [last, free],
    [last, y2],
    [end, y2],
  ]
}
