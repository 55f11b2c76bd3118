import '../../words/automations.ts'
import Check from 'lucide-react/icons/check'
import Clock from 'lucide-react/icons/clock'
import X from 'lucide-react/icons/x'
import { Button } from '../../ui/button.tsx'
import { Progress } from '../../ui/progress.tsx'
import { When } from '../../ui/when.tsx'
import { useWords } from '../../words/index.ts'
import { StepIcon } from './step-icon.tsx'
import { Rendered } from './tested-step.tsx'

export interface RunStep {
  id: string
  key: string
  label: string | null
  kind: string
  status: 'running' | 'waiting' | 'done' | 'failed' | 'undone' | 'unused'
  attempts: number
  input: unknown
  output: unknown
  note: unknown
  problem: string | null
  total: number | null
  done: number | null
  failures: number | null
  startedAt: string | null
  endedAt: string | null
}

interface StepsProps {
  steps: RunStep[]
  name: (node: string) => string
  type: (node: string) => string
  /** Absent while the run goes on, or for whoever may not. */
  onReplay: ((node: string) => void) | undefined
}

const nodeOf = (key: string) => key.split('.')[0] ?? key
const parts = { request: 'request', call: 'call', ask: 'ask' } as const

const isNothing = (value: unknown) =>
  value === null || value === undefined || (typeof value === 'object' && Object.keys(value).length === 0)

/** Each step of a run in its order: state, time, what went in and what came out. */
export function RunSteps({ steps, name, type, onReplay }: StepsProps) {
  const { t } = useWords()
  const shown = steps.filter((each) => each.status !== 'unused')
  if (shown.length === 0) return <p className="text-ink-3">{t('automations.noStepYet')}</p>
  // A node may take several steps; it goes again from its first.
  const begins = (step: RunStep) => shown.find((each) => nodeOf(each.key) === nodeOf(step.key)) === step
  return (
    <ol className="run-steps">
      {shown.map((step) => {
        const node = nodeOf(step.key)
        return (
          <li key={step.id}>
            <StepIcon type={type(node)} />
            <StepFacts step={step} name={name(node)} />
            <div className="flex items-start gap-2">
              {onReplay && begins(step) ? (
                <Button variant="quiet" size="sm" onClick={() => onReplay(node)}>
                  {t('automations.replayFrom')}
                </Button>
              ) : null}
              <StateMark status={step.status} />
            </div>
          </li>
        )
      })}
    </ol>
  )
}

function StateMark({ status }: { status: RunStep['status'] }) {
  const { t } = useWords()
  const words = t(`automations.stepState.${status}`)
  const mark = { done: <Check className="text-ok-ink" />, failed: <X className="text-bad-ink" /> }
  return (
    <span className="mt-1" role="img" aria-label={words} data-tip={words}>
      {mark[status as 'done'] ?? <Clock className="text-ink-3" />}
    </span>
  )
}

function StepFacts({ step, name }: { step: RunStep; name: string }) {
  const { t } = useWords()
  const part = step.key.slice(nodeOf(step.key).length + 1)
  const word = part in parts ? t(`automations.stepPart.${part as 'call'}`) : part
  const done = step.done ?? 0
  const told = [
    step.attempts > 1 ? t('automations.attempts', { count: step.attempts }) : '',
    step.status === 'waiting' ? step.label : '',
  ].filter(Boolean)
  return (
    <div className="min-w-0">
      <p className="font-medium">
        {name} {word ? <span className="font-normal text-ink-3">{word}</span> : null}
      </p>
      <p className="num text-xs text-ink-3">
        {step.startedAt ? <When value={step.startedAt} /> : null}
        {told.map((each) => ` · ${each}`)}
      </p>
      {step.problem ? <p className="mt-1 break-words text-bad-ink">{step.problem}</p> : null}
      {step.total ? (
        <div className="mt-1.5 max-w-60">
          <Progress
            value={((done + (step.failures ?? 0)) / step.total) * 100}
            label={t('automations.ofTotal', { done, total: step.total })}
          />
          <p className="num text-xs text-ink-3">{t('automations.ofTotal', { done, total: step.total })}</p>
        </div>
      ) : null}
      <InAndOut step={step} />
    </div>
  )
}

function InAndOut({ step }: { step: RunStep }) {
  const { t } = useWords()
  const shown = [
    { title: t('automations.wentIn'), value: step.input },
    { title: t('automations.cameOut'), value: step.output },
    { title: t('automations.noted'), value: step.note },
  ].filter((each) => !isNothing(each.value))
  if (shown.length === 0) return null
  return (
    <details className="mt-1">
      <summary className="cursor-pointer text-xs text-ink-3">{t('automations.inAndOut')}</summary>
      {shown.map((each) => (
        <Shown key={each.title} {...each} />
      ))}
    </details>
  )
}

const Shown = ({ title, value }: { title: string; value: unknown }) => (
  <div className="mt-2">
    <h4 className="text-xs text-ink-3">{title}</h4>
    <Rendered value={value} />
  </div>
)
