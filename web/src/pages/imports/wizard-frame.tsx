import './imports.css'
import '../../words/imports.ts'
import Check from 'lucide-react/icons/check'
import Paperclip from 'lucide-react/icons/paperclip'
import X from 'lucide-react/icons/x'
import type { ReactNode } from 'react'
import { useGo } from '../../shell/org-link.tsx'
import { IconButton } from '../../ui/icon-button.tsx'
import { useWords } from '../../words/index.ts'
import { DialectWords } from './dialect.tsx'
import type { Import } from './transfer.ts'

export const stepNames = ['file', 'columns', 'check', 'import'] as const
export type StepName = (typeof stepNames)[number]

interface FrameProps {
  step: StepName
  /** Steps one can go back to; the others only say what comes. */
  open?: readonly StepName[]
  onStep?: (step: StepName) => void
  row?: Import
  /** What stands at the foot: a sentence, Back, the next step. */
  foot?: ReactNode
  children: ReactNode
}

/** Four steps above, the work below, the next step at the foot. Closing keeps everything. */
export function WizardFrame({ step, open = [], onStep, row, foot, children }: FrameProps) {
  const { t } = useWords()
  const go = useGo()
  const now = stepNames.indexOf(step)
  return (
    <>
      <header className="top-bar">
        <ol className="wizard-steps" aria-label={t('imports.stepsLabel')}>
          {stepNames.map((name, index) => {
            const state = index < now ? 'done' : index === now ? 'now' : 'next'
            const inside = (
              <>
                <b aria-hidden="true">{state === 'done' ? <Check /> : index + 1}</b>
                <span className="wizard-step-word">{t(`imports.steps.${name}`)}</span>
              </>
            )
            const canGo = state !== 'now' && open.includes(name)
            return (
              <li key={name} data-state={state} aria-current={state === 'now' ? 'step' : undefined}>
                {canGo ? (
                  <button type="button" className="wizard-step" onClick={() => onStep?.(name)}>
                    {inside}
                  </button>
                ) : (
                  <span className="wizard-step">{inside}</span>
                )}
              </li>
            )
          })}
        </ol>
        <span className="grow" />
        {row ? (
          <span className="flex min-w-0 items-center gap-2 text-ink-2 max-lg:hidden">
            <Paperclip className="text-ink-3" />
            <span className="cut" data-tip={row.name} data-tip-when="cut">
              {row.name}
            </span>
            <span className="cut text-ink-3">
              <DialectWords row={row} />
            </span>
          </span>
        ) : null}
        <IconButton label={t('imports.close')} icon={<X />} onClick={() => void go('imports')} />
      </header>
      {children}
      {foot ? <footer className="wizard-end">{foot}</footer> : null}
    </>
  )
}
