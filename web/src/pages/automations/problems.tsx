import '../../words/automations.ts'
import CircleCheck from 'lucide-react/icons/circle-check'
import TriangleAlert from 'lucide-react/icons/triangle-alert'
import { useWords } from '../../words/index.ts'
import type { Problem } from './automation.ts'
import { useEditor } from './editor-state.ts'
import { nodeIn } from './graph.ts'

/** What stands against publishing; each line goes to its step. */
export function Problems({ problems, onJump }: { problems: Problem[]; onJump?: () => void }) {
  const { t } = useWords()
  const { graph, title, choose } = useEditor()
  if (problems.length === 0)
    return (
      <p className="flex items-center gap-2 text-ink-2">
        <CircleCheck className="text-ok-ink" /> {t('automations.noProblems')}
      </p>
    )
  return (
    <ul className="problems">
      {problems.map((each, index) => {
        const id = each.node ?? each.cycle?.[0] ?? null
        const node = nodeIn(graph, id)
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: the server gives problems no names
          <li key={index}>
            <button
              type="button"
              onClick={() => {
                choose(id)
                onJump?.()
              }}
            >
              <TriangleAlert className={each.severity === 'error' ? 'mt-0.5 text-bad-ink' : 'mt-0.5 text-warn-ink'} />
              <span className="min-w-0">
                {node ? <span className="block font-medium">{title(node)}</span> : null}
                <span className="text-ink-2">{each.message}</span>
              </span>
            </button>
          </li>
        )
      })}
    </ul>
  )
}
