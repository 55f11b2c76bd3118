import '../../words/automations.ts'
import { useWords } from '../../words/index.ts'
import type { Change } from './automation.ts'
import { useEditor } from './editor-state.ts'
import { nodeIn } from './graph.ts'

const print = (value: unknown) =>
  value === null || value === undefined ? '' : typeof value === 'string' ? value : JSON.stringify(value)

const Value = ({ value }: { value: unknown }) => {
  const text = print(value)
  return <span className="break-words">{text.length > 160 ? `${text.slice(0, 160)}…` : text}</span>
}

/** Differences of two versions as sentences: which step, which setting, before and after. */
export function Changes({ changes }: { changes: Change[] }) {
  const { t } = useWords()
  const { graph, title } = useEditor()
  if (changes.length === 0) return <p className="text-ink-2">{t('automations.same')}</p>
  return (
    <ul className="flex flex-col gap-2">
      {changes.map((each) => {
        const node = nodeIn(graph, each.node)
        const name = node ? title(node) : (each.node ?? t('automations.rules'))
        return (
          <li key={`${each.kind} ${each.node} ${each.path}`} className="flex gap-2">
            <span className="w-18 flex-none text-ink-3">{t(`automations.change.${each.kind}`)}</span>
            <span className="min-w-0">
              <b className="font-medium">{name}</b>
              {each.kind === 'changed' && each.path ? (
                <>
                  {' '}
                  <span className="text-ink-3">{each.path}</span>
                  <span className="block text-ink-2">
                    {print(each.before) ? (
                      <>
                        <s className="text-ink-3">
                          <Value value={each.before} />
                        </s>{' '}
                      </>
                    ) : null}
                    <Value value={each.after} />
                  </span>
                </>
              ) : null}
            </span>
          </li>
        )
      })}
    </ul>
  )
}
