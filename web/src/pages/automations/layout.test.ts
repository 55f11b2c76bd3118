import { expect, it } from 'vitest'
import { emptyGraph, type Graph, type GraphNode } from './graph.ts'
import { endSize, layOut, nodeSize } from './layout.ts'
import { drawnWays } from './ways.ts'

const node = (id: string, type: string, next: Record<string, string> = {}): GraphNode => ({ id, type, with: {}, next })
const ways = (each: GraphNode) => drawnWays(each, (_type, name) => name)

const story: Graph = {
  ...emptyGraph(),
  nodes: [
    node('start', 'on.created', { next: 'vip' }),
    node('vip', 'if', { yes: 'call', no: 'mail' }),
    node('call', 'notify', { next: 'mail' }),
    node('mail', 'message.send', { next: 'pause' }),
    node('pause', 'wait'),
  ],
}
const placed = layOut(story, ways)
const at = (id: string) => placed.nodes.find((each) => each.id === id)!

it('puts what follows below, and nothing upon another', () => {
  expect(at('vip').y).toBeGreaterThan(at('start').y + nodeSize.height)
  expect(at('mail').y).toBeGreaterThan(at('call').y + nodeSize.height)
  for (const a of placed.nodes)
    for (const b of placed.nodes) {
      if (a === b) continue
      const apart = Math.abs(a.x - b.x) >= nodeSize.width || Math.abs(a.y - b.y) >= nodeSize.height
      expect(apart, `${a.id} and ${b.id}`).toBe(true)
    }
})

it('draws wires at right angles, from a node’s foot to the next one’s head', () => {
  for (const { points, spot, to } of placed.wires) {
    for (const [index, [x, y]] of points.slice(1).entries()) {
      const [fromX, fromY] = points[index]!
      expect(x === fromX || y === fromY, `${spot.from} ${spot.way}`).toBe(true)
    }
    expect(points[0]![1]).toBeCloseTo(at(spot.from).y + nodeSize.height, 0)
    if (to) expect(points.at(-1)![1]).toBeCloseTo(at(to).y, 0)
  }
})

it('keeps the first node in its place, and bends wires inside of the drawing', () => {
  expect(at('start').x).toBe(-nodeSize.width / 2)
  for (const { points } of placed.wires)
    for (const [x] of points) {
      expect(x).toBeGreaterThanOrEqual(placed.left)
      expect(x).toBeLessThanOrEqual(placed.left + placed.width)
    }
  const straight = placed.wires.find((each) => each.spot.from === 'start')
  expect(new Set(straight?.points.map(([x]) => x)).size).toBe(1)
})

it('names the ways of a branch, not the only way of a step', () => {
  const named = placed.wires.filter((each) => each.label).map((each) => each.label!.text)
  expect(named).toEqual(['yes', 'no'])
})

it('draws the ways from left to right in their order', () => {
  const left = (way: string) =>
    placed.wires.find((each) => each.spot.from === 'vip' && each.spot.way === way)!.label!.at[0]
  expect(left('yes')).toBeLessThan(left('no'))
})

it('gives every plus a place of its own', () => {
  const places = placed.wires.map((each) => each.plus.join())
  expect(new Set(places).size).toBe(places.length)
})

it('marks where a way ends', () => {
  expect(placed.ends.map((each) => each.spot)).toEqual([{ from: 'pause', way: 'next' }])
  expect(placed.ends[0]!.x + endSize.width / 2).toBeCloseTo(at('pause').x + nodeSize.width / 2, 0)
})

it('draws a circle without getting lost', () => {
  const circle: Graph = {
    ...emptyGraph(),
    nodes: [node('a', 'notify', { next: 'b' }), node('b', 'notify', { next: 'a' })],
  }
  expect(layOut(circle, ways).wires).toHaveLength(2)
})

it('draws two hundred steps in time', () => {
  const many = Array.from({ length: 200 }, (_, n) => node(`n${n}`, 'notify', n < 199 ? { next: `n${n + 1}` } : {}))
  const before = performance.now()
  expect(layOut({ ...emptyGraph(), nodes: many }, ways).nodes).toHaveLength(200)
  expect(performance.now() - before).toBeLessThan(3000)
})
