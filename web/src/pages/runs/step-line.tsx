import '../../words/runs.ts'
import { useState } from 'react'
import { Button } from '../../ui/button.tsx'
import { ChoicePill } from '../../ui/choice-pill.tsx'
import { Code } from '../../ui/code.tsx'
import { useWords } from '../../words/index.ts'
import { type RunStep, stepTones } from './run.ts'

/** One step: what it was, how it went, and on demand what it was given and answered. */
export function StepLine({ step, onReplay }: { step: RunStep; onReplay?: () => void }) {
  const { t } = useWords()
  const [open, setOpen] = useState(false)
  const parts = (['input', 'note', 'output'] as const).filter((part) => step[part] !== null && step[part] !== undefined)
  const took = step.endedAt ? (Date.parse(step.endedAt) - Date.parse(step.startedAt)) / 1000 : null
  const facts = [
    t(`runs.kinds.${step.kind}`),
    took === null ? '' : t('runs.took', { seconds: took < 10 ? Math.round(took * 100) / 100 : Math.round(took) }),
    step.attempts > 1 ? t('runs.attempts', { count: step.attempts }) : '',
    step.total === null
      ? ''
      : t('runs.counts', { done: step.done ?? 0, total: step.total, failures: step.failures ?? 0 }),
  ]
  return (
    <li className="border-t border-line py-2">
      <div className="flex flex-wrap items-center gap-x-4 gap-y-1">
        <span className="num w-6 text-end text-ink-3">{step.position + 1}</span>
        <ChoicePill tone={stepTones[step.status]} label={t(`runs.stepStates.${step.status}`)} className="w-28" />
        <button
          type="button"
          className="min-w-40 flex-1 text-start"
          aria-expanded={open}
          onClick={() => setOpen((was) => !was)}
        >
          <span className="cut block">{step.label}</span>
          <span className="num block text-xs text-ink-3">{facts.filter(Boolean).join(' · ')}</span>
        </button>
        {onReplay && step.kind !== 'undo' ? (
          <Button size="sm" variant="quiet" onClick={onReplay}>
            {t('runs.replay')}
          </Button>
        ) : null}
      </div>
      {step.problem ? <p className="mt-1 ps-10 break-words text-bad-ink">{step.problem}</p> : null}
      {open
        ? parts.map((part) => (
            <div key={part} className="mt-2 ps-10">
              <p className="text-ink-3">{t(`runs.${part}`)}</p>
              <Code className="short" tabIndex={0} copy={false} code={JSON.stringify(step[part], null, 2)} />
            </div>
          ))
        : null}
    </li>
  )
}
