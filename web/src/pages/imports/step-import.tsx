import '../../words/imports.ts'
import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef } from 'react'
import { refreshNoun, useResource } from '../../api/query.ts'
import { useGo } from '../../shell/org-link.tsx'
import { Button } from '../../ui/button.tsx'
import { useWords } from '../../words/index.ts'
import { JobBar } from './job-bar.tsx'
import { ResultPage } from './result.tsx'
import type { StepProps } from './step-file.tsx'
import { isBusy, useProgress } from './transfer.ts'
import { WizardFrame } from './wizard-frame.tsx'

/** Step 4: how far it is, then what came of it. */
export default function StepImport({ row, steps, frame }: StepProps) {
  const { t } = useWords()
  const go = useGo()
  const client = useQueryClient()
  const noun = useResource(row.noun)
  const busy = isBusy(row.status)
  const progress = useProgress('imports', row.id, busy)
  const was = useRef(busy)
  // Lists that were open before show what has landed.
  useEffect(() => {
    if (was.current && !busy && noun) refreshNoun(client, noun.path)
    was.current = busy
  }, [busy, noun, client])

  const foot = busy ? undefined : (
    <>
      <span className="grow" />
      <Button variant="quiet" onClick={() => void go(`imports/new?noun=${noun?.path ?? row.noun}`)}>
        {t('imports.new')}
      </Button>
      <Button variant="primary" onClick={() => void go(noun?.path ?? 'imports')}>
        {t('imports.finish')}
      </Button>
    </>
  )
  return (
    <WizardFrame {...frame} foot={foot}>
      <div className="wizard">
        <div className="wizard-part max-w-240">
          {busy ? (
            <>
              <h1 className="wizard-title break-words">
                {t(row.status === 'undoing' ? 'jobs.undoing' : 'imports.runTitle', { name: row.name })}
              </h1>
              <p className="wizard-text">{t('imports.runText')}</p>
              <JobBar title={row.status === 'undoing' ? t('imports.undoing') : t('imports.running')} state={progress}>
                {row.status === 'running' ? (
                  <Button className="mt-4" busy={steps.busy === 'cancel'} onClick={() => void steps.start('cancel')}>
                    {t('imports.cancel')}
                  </Button>
                ) : null}
              </JobBar>
            </>
          ) : (
            <ResultPage row={row} steps={steps} />
          )}
        </div>
      </div>
    </WizardFrame>
  )
}
