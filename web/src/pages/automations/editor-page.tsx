import '../../words/automations.ts'
import { useSearch } from '@tanstack/react-router'
import { lazy, Suspense, useCallback, useMemo, useState } from 'react'
import { useCan, useResources } from '../../api/query.ts'
import { useGo } from '../../shell/org-link.tsx'
import { useTitle } from '../../shell/use-title.ts'
import { Drawer } from '../../ui/drawer.tsx'
import { Skeleton } from '../../ui/skeleton.tsx'
import { toast } from '../../ui/toast.ts'
import { useMedia } from '../../ui/use-media.ts'
import { useWords } from '../../words/index.ts'
import { type Automation, useRuns } from './automation.ts'
import { ConflictLine } from './conflict-line.tsx'
import { EditorBar } from './editor-bar.tsx'
import { type Editor, EditorScope } from './editor-state.ts'
import { FlowList } from './flow-list.tsx'
import { addTrigger, freshId, type GraphNode, insertAt, nodeIn, nounAt, removeNode, type Spot } from './graph.ts'
import { Inspector } from './inspector.tsx'
import { Runs } from './runs.tsx'
import { lineOf, titleOf, wayLabel } from './sentence.ts'
import { freshSettings, kindOf, useCatalogue } from './steps.ts'
import { TestBar } from './test-bar.tsx'
import { TestScope, useTestState } from './test-state.ts'
import { useCheck } from './use-check.ts'
import { useDraft } from './use-draft.ts'
import { useEditorKeys } from './use-editor-keys.ts'
import { Versions } from './versions.tsx'
import { drawnWays, waysOf } from './ways.ts'

const Canvas = lazy(() => import('./canvas.tsx'))

/** The editor: drawing or list, side panel, test bar; runs and versions in its other tabs. */
export function EditorPage({ automation }: { automation: Automation }) {
  const { t } = useWords()
  const go = useGo()
  const can = useCan()
  const narrow = useMedia('(width < 900px)')
  const { tab, step } = useSearch({ strict: false }) as { tab?: string; step?: string }
  const { data: catalogue } = useCatalogue()
  const { resources } = useResources()
  const draft = useDraft(automation)
  const { graph } = draft
  const [ownerId] = useState(automation.ownerId)
  const checked = useCheck(automation.id, graph, automation.ownerId ?? ownerId)
  const { data: runs } = useRuns(automation.id)
  const test = useTestState(automation.id, graph)
  const [chosen, setChosen] = useState<string | null>(step ?? null)
  const [asList, setAsList] = useState(false)
  const [side, setSide] = useState(false)
  useTitle(automation.name)

  const locked = can('automations:write') ? undefined : t('automations.locked')
  const told = useMemo(() => ({ catalogue, resources }), [catalogue, resources])
  const title = useCallback((node: GraphNode) => titleOf(node, told), [told])
  const line = useCallback((node: GraphNode) => lineOf(node, told, nounAt(graph, node.id)), [told, graph])
  const ways = useCallback((node: GraphNode) => drawnWays(node, wayLabel), [])
  const choose = (id: string | null) => {
    setChosen(id)
    setSide(id !== null)
  }
  const add = (spot: Spot | null, type: string) => {
    const kind = kindOf(catalogue, type)
    if (!kind) return
    const node: GraphNode = { id: freshId(graph, type), type, with: freshSettings(kind), next: {} }
    // A trigger beside another one mostly is about the same records.
    const noun = nounAt(graph, '')
    if (!spot && noun && kind.settings.properties?.noun && kind.settings.required?.includes('noun'))
      node.with.noun = noun
    if (spot) draft.change((now) => insertAt(now, spot, node, waysOf(node, wayLabel)[0]?.name))
    else draft.change((now) => addTrigger(now, node))
    choose(node.id)
  }
  const remove = (id: string) => {
    const node = nodeIn(graph, id)
    if (!node || locked) return
    const next = removeNode(graph, id)
    draft.change(() => next)
    choose(null)
    toast(t('automations.removed', { count: graph.nodes.length - next.nodes.length, step: title(node) }), {
      undo: draft.undo,
    })
  }
  const editor: Editor = {
    automation,
    graph,
    draft,
    catalogue,
    resources,
    checked,
    stats: runs?.nodes ?? {},
    test: test.result,
    locked,
    chosen,
    choose,
    add,
    remove,
    ways,
    title,
    line,
  }
  useEditorKeys(editor)
  const shown = tab === 'runs' || tab === 'versions' ? tab : 'flow'
  const open = (next: string) =>
    void go(`automations/${automation.id}${next === 'flow' ? '' : `?tab=${next}`}`, { replace: true })
  const list = narrow || asList
  return (
    <EditorScope value={editor}>
      <TestScope value={test}>
        <EditorBar tab={shown} onTab={open} list={asList} onList={narrow ? undefined : setAsList} runs={runs} />
        <ConflictLine />
        {shown === 'flow' ? (
          <div className="editor">
            {list ? (
              <div className="sheet-scroll flex min-h-0 flex-col">
                <FlowList />
              </div>
            ) : (
              <Suspense fallback={<Skeleton className="m-8 w-1/3" />}>
                <Canvas />
              </Suspense>
            )}
            {narrow ? (
              <Drawer
                open={side}
                onOpenChange={setSide}
                title={chosen ? t('automations.step') : t('automations.whole')}
              >
                <Inspector />
              </Drawer>
            ) : (
              <Inspector />
            )}
            <TestBar />
          </div>
        ) : null}
        {shown === 'runs' ? <Runs automation={automation} /> : null}
        {shown === 'versions' ? (
          <Versions automation={automation} onRestore={(restored) => draft.change(() => restored)} />
        ) : null}
      </TestScope>
    </EditorScope>
  )
}
