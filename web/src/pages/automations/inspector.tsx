import '../../words/automations.ts'
import { useWords } from '../../words/index.ts'
import { useEditor } from './editor-state.ts'
import { nodeIn } from './graph.ts'
import { NodeInspector } from './node-inspector.tsx'
import { RulesInspector } from './rules-inspector.tsx'

/** The side panel: the chosen step, or the automation as a whole. */
export function Inspector() {
  const { t } = useWords()
  const { graph, chosen } = useEditor()
  const node = nodeIn(graph, chosen)
  return (
    <aside className="inspector sheet-scroll" aria-label={node ? t('automations.step') : t('automations.whole')}>
      {node ? <NodeInspector key={node.id} node={node} /> : <RulesInspector />}
    </aside>
  )
}
