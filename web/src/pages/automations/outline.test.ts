import { expect, it } from 'vitest'
import { emptyGraph, type Graph, type GraphNode } from './graph.ts'
import { type OutlineItem, outlineOf } from './outline.ts'
import { drawnWays } from './ways.ts'

const node = (id: string, type: string, next: Record<string, string> = {}): GraphNode => ({ id, type, with: {}, next })
const graphOf = (...nodes: GraphNode[]): Graph => ({ ...emptyGraph(), nodes })
const tell = (items: OutlineItem[]): string =>
  items
    .map((item) =>
      item.kind === 'goto'
        ? `→${item.node.id}`
        : item.branches.length > 0
          ? `${item.node.id}(${item.branches.map((each) => `${each.way.name}: ${tell(each.items)}`).join('; ')})`
          : item.node.id,
    )
    .join(' ')
const outline = (graph: Graph) => tell(outlineOf(graph, (each) => drawnWays(each, (_type, name) => name)))

it('tells branches below their step, and goes on where they meet', () => {
  const graph = graphOf(
    node('start', 'on.created', { next: 'vip' }),
    node('vip', 'if', { yes: 'call', no: 'mail' }),
    node('call', 'notify', { next: 'pause' }),
    node('mail', 'message.send', { next: 'pause' }),
    node('pause', 'wait'),
  )
  expect(outline(graph)).toBe('start vip(yes: call; no: mail) pause')
})

it('says where a way joins one that is told elsewhere', () => {
  const graph = graphOf(
    node('start', 'on.created', { next: 'ask' }),
    node('ask', 'approve', { approved: 'mail', declined: 'tell', timeout: 'tell' }),
    node('mail', 'message.send'),
    node('tell', 'notify'),
  )
  expect(outline(graph)).toBe('start ask(approved: mail; declined: tell; timeout: →tell)')
})

it('leaves out ways that only go on', () => {
  const graph = graphOf(
    node('start', 'on.created', { next: 'mail' }),
    node('mail', 'message.send', { next: 'pause', failed: 'pause' }),
    node('pause', 'wait'),
  )
  expect(outline(graph)).toBe('start mail pause')
})

it('tells several triggers first, and what nothing leads to last', () => {
  const graph = graphOf(
    node('a', 'on.created', { next: 'x' }),
    node('b', 'on.manual', { next: 'x' }),
    node('x', 'notify'),
    node('alone', 'notify'),
  )
  expect(outline(graph)).toBe('a b x alone')
})

it('comes to an end in a circle', () => {
  expect(outline(graphOf(node('a', 'notify', { next: 'b' }), node('b', 'notify', { next: 'a' })))).toBe('a b →a')
})
