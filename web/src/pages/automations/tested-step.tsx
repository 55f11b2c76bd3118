import '../../words/automations.ts'
import { Button } from '../../ui/button.tsx'
import { Code } from '../../ui/code.tsx'
import { useWords } from '../../words/index.ts'
import type { TestStep } from './automation.ts'
import { useEditor } from './editor-state.ts'
import type { GraphNode } from './graph.ts'
import { wayLabel } from './sentence.ts'
import { kindOf } from './steps.ts'
import { useTest } from './test-state.ts'
import { waysOf } from './ways.ts'

const wayNamed = (node: GraphNode, name: string) =>
  waysOf(node, wayLabel).find((way) => way.name === name)?.label ?? name

const isEmpty = (value: unknown) =>
  value === null || value === undefined || (typeof value === 'object' && Object.keys(value).length === 0)

/** What the test did at a step: the sentence, the rendered texts, what it gave, and another answer to try. */
export function TestedStep({ node }: { node: GraphNode }) {
  const { t } = useWords()
  const { test } = useEditor()
  const step = test?.path.find((each) => each.node === node.id)
  const counts = test?.counts?.nodes[node.id]
  if (!test || (!step && !counts)) return null
  const asks = node.type === 'wait.event' || node.type === 'approve'
  return (
    <section className="mt-6">
      <h3 className="part-title mb-1.5">{t('automations.inTest')}</h3>
      {step ? <Told node={node} step={step} /> : null}
      {asks && step ? <Answers node={node} chosen={step.way} /> : null}
      {counts ? <Shares node={node} counts={counts} /> : null}
    </section>
  )
}

function Told({ node, step }: { node: GraphNode; step: TestStep }) {
  const { t } = useWords()
  const { title, catalogue } = useEditor()
  // What the server says of a step may be no more than its name.
  const names = [title(node), kindOf(catalogue, node.type)?.label]
  const said = step.error?.message ?? (names.includes(step.did) ? '' : step.did)
  return (
    <>
      {said ? <p className={step.error ? 'text-bad-ink' : 'text-ink-2'}>{said}</p> : null}
      {step.way ? (
        <p className="mt-1">
          {t('automations.goesOn')} <b className="font-semibold">{wayNamed(node, step.way)}</b>
        </p>
      ) : null}
      {isEmpty(step.would) ? null : <Rendered value={step.would} />}
    </>
  )
}

/** How many of all records would go which way. */
function Shares({ node, counts }: { node: GraphNode; counts: Record<string, number> }) {
  const { t } = useWords()
  const shares = Object.entries(counts).map(([name, count]) => `${wayNamed(node, name)} ${count}`)
  return (
    <p className="num mt-2 text-ink-2">
      {t('automations.wouldGo')} {shares.join(', ')}
    </p>
  )
}

/** The ways a wait or a question may go, to try another one. */
function Answers({ node, chosen }: { node: GraphNode; chosen: string | null }) {
  const { t } = useWords()
  const { answer } = useTest()
  return (
    <div className="mt-2 flex flex-wrap gap-1.5" role="group" aria-label={t('automations.answerWith')}>
      {waysOf(node, wayLabel).map((way) => (
        <Button key={way.name} size="sm" aria-pressed={chosen === way.name} onClick={() => answer(node.id, way.name)}>
          {way.label}
        </Button>
      ))}
    </div>
  )
}

/** Rendered texts as lines by name; anything deeper as it travels. */
export function Rendered({ value }: { value: unknown }) {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return (
      <Code
        className="short mt-2"
        tabIndex={0}
        copy={false}
        code={typeof value === 'string' ? value : JSON.stringify(value, null, 2)}
      />
    )
  return (
    <dl className="mt-2 flex flex-col gap-1.5 rounded-3 bg-sunken p-3">
      {Object.entries(value)
        .filter(([, each]) => !isEmpty(each))
        .map(([name, each]) => (
          <div key={name}>
            <dt className="text-xs text-ink-3">{name}</dt>
            <dd className="break-words whitespace-pre-wrap">
              {typeof each === 'string' ? each : JSON.stringify(each)}
            </dd>
          </div>
        ))}
    </dl>
  )
}
