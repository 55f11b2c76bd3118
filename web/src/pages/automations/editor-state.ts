import { createContext, use } from 'react'
import type { Resource } from '../../api/query.ts'
import type { Automation, NodeStats, TestResult } from './automation.ts'
import type { Graph, GraphNode, Spot } from './graph.ts'
import type { Catalogue } from './steps.ts'
import type { Checked } from './use-check.ts'
import type { DraftOf } from './use-draft.ts'
import type { Way } from './ways.ts'

/** A place where a step is being chosen for: a wire, or null for another trigger. */
export type Adding = { spot: Spot | null }

/** Everything the parts of the editor share. */
export interface Editor {
  automation: Automation
  graph: Graph
  draft: DraftOf
  catalogue: Catalogue | undefined
  resources: Resource[]
  checked: Checked
  stats: Record<string, NodeStats>
  test: TestResult | null
  /** Why nothing can be changed here, or undefined. */
  locked: string | undefined
  chosen: string | null
  choose: (id: string | null) => void
  add: (spot: Spot | null, type: string) => void
  remove: (id: string) => void
  ways: (node: GraphNode) => Way[]
  title: (node: GraphNode) => string
  line: (node: GraphNode) => string
}

const Shared = createContext<Editor | null>(null)
export const EditorScope = Shared.Provider

export function useEditor(): Editor {
  const editor = use(Shared)
  if (!editor) throw new Error('Parts of the editor live inside of it.')
  return editor
}

/** How the test went through a node: not, on its way, or it stopped there. A trigger that led to the first step was gone through. */
export function testMark(test: TestResult | null, node: GraphNode): 'done' | 'held' | 'failed' | undefined {
  const at = test?.path.findIndex((each) => each.node === node.id) ?? -1
  if (test && at < 0) return began(test, node) ? 'done' : undefined
  const step = test?.path[at]
  if (!test || !step) return undefined
  if (step.error) return 'failed'
  return at === test.path.length - 1 && test.ended === 'waiting' ? 'held' : 'done'
}

const began = (test: TestResult, node: GraphNode) =>
  node.type.startsWith('on.') && node.next.next !== undefined && node.next.next === test.path[0]?.node

/** Whether the test went along a wire. */
export const testedWire = (test: TestResult | null, graph: Graph, { from, way }: Spot) => {
  const node = graph.nodes.find((each) => each.id === from)
  return Boolean(
    test && ((node && began(test, node)) || test.path.some((each) => each.node === from && each.way === way)),
  )
}
