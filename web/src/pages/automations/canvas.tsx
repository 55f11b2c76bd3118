import '@xyflow/react/dist/base.css'
import '../../words/automations.ts'
import { Background, BackgroundVariant, ReactFlow, type ReactFlowInstance, ReactFlowProvider } from '@xyflow/react'
import Plus from 'lucide-react/icons/plus'
import { useMemo, useRef } from 'react'
import { Button } from '../../ui/button.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { useWords } from '../../words/index.ts'
import { AddStep } from './add-step.tsx'
import { testedWire, useEditor } from './editor-state.ts'
import { endSize, layOut, nodeSize } from './layout.ts'
import { EndMark, StepNode } from './step-node.tsx'
import { Wire } from './wire.tsx'
import { Zoom } from './zoom.tsx'

const nodeTypes = { step: StepNode, end: EndMark }
const edgeTypes = { wire: Wire }

/** The flow on a dotted ground. Nothing is dragged: the layout follows from the graph. */
export default function Canvas() {
  return (
    <ReactFlowProvider>
      <Ground />
    </ReactFlowProvider>
  )
}

function Ground() {
  const { t } = useWords()
  const { graph, ways, test, choose } = useEditor()
  const ground = useRef<HTMLElement>(null)
  const placed = useMemo(() => layOut(graph, ways), [graph, ways])
  const nodes = useMemo(
    () => [
      ...placed.nodes.map(({ id, x, y }) => ({ id, type: 'step', position: { x, y }, ...nodeSize, data: {} })),
      ...placed.ends.map(({ id, x, y, spot }) => ({ id, type: 'end', position: { x, y }, ...endSize, data: { spot } })),
    ],
    [placed],
  )
  // The tested wires come last: they lie above the others.
  const edges = useMemo(
    () =>
      [...placed.wires]
        .sort((a, b) => Number(testedWire(test, graph, a.spot)) - Number(testedWire(test, graph, b.spot)))
        .map((each) => ({
          id: each.id,
          type: 'wire',
          source: each.spot.from,
          target: each.to ?? `${each.spot.from} ${each.spot.way} end`,
          data: { wire: each, on: testedWire(test, graph, each.spot) },
        })),
    [placed, test, graph],
  )
  // Shows the beginning of the flow as large as fits; from then on the first node stays in its place.
  const arrive = ({ setViewport }: Pick<ReactFlowInstance, 'setViewport'>) => {
    const room = ground.current?.clientWidth ?? 0
    const empty = placed.nodes.length === 0
    const zoom = empty ? 1 : Math.max(0.7, Math.min(1, room / placed.width))
    const x = empty ? room / 2 : (room - placed.width * zoom) / 2 - placed.left * zoom
    void setViewport({ x, y: 0, zoom })
  }
  return (
    <section ref={ground} className="canvas" aria-label={t('automations.steps')}>
      <ReactFlow
        nodes={nodes}
        edges={edges}
        nodeTypes={nodeTypes}
        edgeTypes={edgeTypes}
        nodesDraggable={false}
        nodesConnectable={false}
        nodesFocusable={false}
        edgesFocusable={false}
        elementsSelectable={false}
        panOnScroll
        zoomOnDoubleClick={false}
        deleteKeyCode={null}
        minZoom={0.25}
        maxZoom={1.5}
        onPaneClick={() => choose(null)}
        onInit={arrive}
      >
        <Background variant={BackgroundVariant.Dots} gap={20} size={1.4} />
      </ReactFlow>
      {graph.nodes.length === 0 ? (
        <div className="canvas-empty">
          <EmptyState
            title={t('automations.noSteps')}
            text={t('automations.noStepsText')}
            actions={
              <AddStep
                spot={null}
                trigger={
                  <Button variant="primary" icon={<Plus />}>
                    {t('automations.chooseTrigger')}
                  </Button>
                }
              />
            }
          />
        </div>
      ) : null}
      <Zoom placed={placed} />
    </section>
  )
}
