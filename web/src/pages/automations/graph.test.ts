import { expect, it } from 'vitest'
import {
  addTrigger,
  canMove,
  copyNode,
  emptyGraph,
  freshId,
  type Graph,
  type GraphNode,
  insertAt,
  moveNode,
  nodeIn,
  nodesBefore,
  nounAt,
  removeNode,
  wire,
} from './graph.ts'

const node = (
  id: string,
  type: string,
  next: Record<string, string> = {},
  set: Record<string, unknown> = {},
): GraphNode => ({
  id,
  type,
  with: set,
  next,
})

const story = (): Graph => ({
  ...emptyGraph(),
  nodes: [
    node('start', 'on.created', { next: 'vip' }, { noun: 'contacts' }),
    node('vip', 'if', { yes: 'call', no: 'mail' }),
    node('call', 'notify', { next: 'mail' }),
    node('mail', 'message.send', { next: 'pause' }),
    node('pause', 'wait', { next: 'done' }),
    node('done', 'end'),
  ],
})

const nexts = (graph: Graph) => Object.fromEntries(graph.nodes.map((each) => [each.id, each.next]))

it('puts a step into a wire, and what followed goes on behind its first way', () => {
  const graph = insertAt(story(), { from: 'vip', way: 'no' }, node('check', 'if'), 'yes')
  expect(nodeIn(graph, 'vip')?.next).toEqual({ yes: 'call', no: 'check' })
  expect(nodeIn(graph, 'check')?.next).toEqual({ yes: 'mail' })
  expect(graph.nodes.map((each) => each.id).indexOf('check')).toBe(2)
})

it('puts a step at the end of a way that led nowhere', () => {
  const graph = insertAt(story(), { from: 'call', way: 'failed' }, node('tell', 'notify'), 'next')
  expect(nodeIn(graph, 'call')?.next).toEqual({ next: 'mail', failed: 'tell' })
  expect(nodeIn(graph, 'tell')?.next).toEqual({})
})

it('takes a step out and joins what stood around it', () => {
  expect(nexts(removeNode(story(), 'mail'))).toMatchObject({ vip: { no: 'pause' }, call: { next: 'pause' } })
})

it('takes out a branch: the way goes on along the first one, and what nothing leads to goes with it', () => {
  const graph: Graph = {
    ...emptyGraph(),
    nodes: [
      node('start', 'on.created', { next: 'vip' }),
      node('vip', 'if', { yes: 'call', no: 'mail' }),
      node('call', 'notify'),
      node('mail', 'message.send'),
    ],
  }
  expect(nexts(removeNode(graph, 'vip'))).toEqual({ start: { next: 'call' }, call: {} })
})

it('keeps the steps when the only trigger goes, and a new one begins them again', () => {
  const without = removeNode(story(), 'start')
  expect(without.nodes.map((each) => each.id)).toEqual(['vip', 'call', 'mail', 'pause', 'done'])
  expect(nodeIn(addTrigger(without, node('again', 'on.manual')), 'again')?.next).toEqual({ next: 'vip' })
})

it('keeps steps that were unreachable before', () => {
  const graph = { ...story(), nodes: [...story().nodes, node('alone', 'notify')] }
  expect(nodeIn(removeNode(graph, 'pause'), 'alone')).toBeDefined()
})

it('lets a second trigger lead where the first one leads', () => {
  const graph = addTrigger(story(), node('press', 'on.manual'))
  expect(graph.nodes.slice(0, 2).map((each) => each.id)).toEqual(['start', 'press'])
  expect(nodeIn(graph, 'press')?.next).toEqual({ next: 'vip' })
})

it('moves a step within its branch, and only there', () => {
  expect(nexts(moveNode(story(), 'mail', 1))).toMatchObject({
    vip: { yes: 'call', no: 'pause' },
    call: { next: 'pause' },
    pause: { next: 'mail' },
    mail: { next: 'done' },
  })
  expect(moveNode(moveNode(story(), 'mail', 1), 'mail', -1).nodes.map((each) => each.next)).toEqual(
    story().nodes.map((each) => each.next),
  )
  expect(canMove(story(), 'call', 1), 'two ways lead to the next one').toBe(false)
  expect(canMove(story(), 'call', -1), 'a branch stands before it').toBe(false)
  expect(canMove(story(), 'vip', -1), 'a trigger stands before it').toBe(false)
})

it('moves a step behind one that ended the branch', () => {
  const graph = { ...story(), nodes: story().nodes.filter((each) => each.id !== 'done') }
  const cut = wire(graph, { from: 'pause', way: 'next' }, null)
  expect(nexts(moveNode(cut, 'mail', 1))).toMatchObject({ pause: { next: 'mail' }, mail: {} })
})

it('copies a step behind itself under a free id', () => {
  const made = copyNode(story(), 'mail')
  expect(made?.id).toBe('send')
  expect(nodeIn(made!.graph, 'mail')?.next).toEqual({ next: 'send' })
  expect(nodeIn(made!.graph, 'send')?.next).toEqual({ next: 'pause' })
})

it('names nodes by what they do', () => {
  expect(freshId(story(), 'message.send')).toBe('send')
  expect(freshId(story(), 'wait')).toBe('wait')
  expect(freshId({ ...story(), nodes: [node('wait', 'wait')] }, 'wait')).toBe('wait_2')
  expect(freshId(story(), 'on.manual')).toBe('on_manual')
})

it('knows the record at a node: that of the trigger, in a loop that of the loop', () => {
  const graph: Graph = {
    ...emptyGraph(),
    nodes: [
      node('start', 'on.stage', { next: 'all' }, { noun: 'companies' }),
      node('all', 'each', { each: 'mail', next: 'tell' }, { noun: 'contacts' }),
      node('mail', 'message.send'),
      node('tell', 'notify'),
    ],
  }
  expect(nounAt(graph, 'mail')).toBe('contacts')
  expect(nounAt(graph, 'tell')).toBe('companies')
  expect(nounAt(graph, 'all')).toBe('companies')
})

it('lists the steps before a node', () => {
  expect(nodesBefore(story(), 'pause').map((each) => each.id)).toEqual(['vip', 'call', 'mail'])
})
