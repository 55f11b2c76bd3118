import '../../words/automations.ts'
import { Handle, Position, useReactFlow } from '@xyflow/react'
import type { KeyboardEvent } from 'react'
import { useWords } from '../../words/index.ts'
import { AddStep } from './add-step.tsx'
import { useEditor } from './editor-state.ts'
import { canMove, moveNode, nodeIn, type Spot, spotsBefore } from './graph.ts'
import { nodeSize } from './layout.ts'
import { familyOf } from './sentence.ts'
import { StepInside } from './step-card.tsx'

const Ends = ({ source }: { source: boolean }) => (
  <>
    <Handle type="target" position={Position.Top} isConnectable={false} />
    {source ? <Handle type="source" position={Position.Bottom} isConnectable={false} /> : null}
  </>
)

/** A node of the drawing: arrows walk along the wires, Delete takes it out, Alt and arrows move it. */
export function StepNode({ id }: { id: string }) {
  const { t } = useWords()
  const { graph, chosen, choose, title, remove, draft, checked, locked } = useEditor()
  const { getViewport, setCenter, getNode } = useReactFlow()
  const node = nodeIn(graph, id)
  if (!node) return null
  const wrong = checked.errors.some((each) => each.node === id || each.cycle?.includes(id))

  const comeIntoView = (button: HTMLElement) => {
    const box = button.closest('.canvas')?.getBoundingClientRect()
    const own = button.getBoundingClientRect()
    const at = getNode(id)?.position
    if (!box || !at) return
    if (own.left >= box.left && own.right <= box.right && own.top >= box.top && own.bottom <= box.bottom) return
    void setCenter(at.x + nodeSize.width / 2, at.y + nodeSize.height / 2, { zoom: getViewport().zoom })
  }
  const walk = (to: string | undefined, from: HTMLElement) =>
    to && from.closest('.canvas')?.querySelector<HTMLElement>(`[data-step="${to}"]`)?.focus()
  const beside = (by: 1 | -1) => {
    const all = Object.values(nodeIn(graph, spotsBefore(graph, id)[0]?.from)?.next ?? {})
    return all[all.indexOf(id) + by]
  }
  const move = (by: 1 | -1) => {
    if (!locked && canMove(graph, id, by)) draft.change((now) => moveNode(now, id, by))
  }
  const keys: Record<string, (from: HTMLElement) => void> = {
    ArrowDown: (from) => walk(Object.values(node.next)[0], from),
    ArrowUp: (from) => walk(spotsBefore(graph, id)[0]?.from, from),
    ArrowRight: (from) => walk(beside(1), from),
    ArrowLeft: (from) => walk(beside(-1), from),
    'Alt+ArrowDown': () => move(1),
    'Alt+ArrowUp': () => move(-1),
    Delete: () => !locked && remove(id),
    Backspace: () => !locked && remove(id),
    Escape: () => choose(null),
  }
  const press = (event: KeyboardEvent<HTMLButtonElement>) => {
    const act = keys[`${event.altKey ? 'Alt+' : ''}${event.key}`]
    if (!act) return
    act(event.currentTarget)
    event.preventDefault()
    event.stopPropagation()
  }
  return (
    <>
      <Ends source />
      <button
        type="button"
        className="step nodrag nopan"
        data-step={id}
        data-wrong={wrong ? '' : undefined}
        aria-pressed={chosen === id}
        aria-label={`${t(`automations.family.${familyOf(node.type)}`)}: ${title(node)}`}
        aria-keyshortcuts="Delete Alt+ArrowUp Alt+ArrowDown"
        onFocus={(event) => comeIntoView(event.currentTarget)}
        onClick={() => choose(id)}
        onKeyDown={press}
      >
        <StepInside node={node} />
      </button>
    </>
  )
}

/** Where a way ends; a step can be put in there. */
export function EndMark({ data }: { data: { spot?: Spot } }) {
  const { t } = useWords()
  const { locked } = useEditor()
  const pill = t('automations.end')
  return (
    <>
      <Ends source={false} />
      {locked || !data.spot ? (
        <span className="step-end">{pill}</span>
      ) : (
        <AddStep
          spot={data.spot}
          trigger={
            <button
              type="button"
              className="step-end nodrag nopan"
              aria-label={t('automations.addHere')}
              data-tip={t('automations.addHere')}
            >
              {pill}
            </button>
          }
        />
      )}
    </>
  )
}
