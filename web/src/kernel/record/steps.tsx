import Check from 'lucide-react/icons/check'
import { Dot } from '../../ui/dot.tsx'
import { toastFailure } from '../../ui/toast.ts'
import { useWords } from '../../words/index.ts'
import { type Field, type Row, valueOf } from '../fields/index.ts'
import { problemWords } from '../fields/problem-words.ts'

interface StepsProps {
  field: Field
  row: Row
  editable: boolean
  onSave: (value: string) => Promise<unknown>
}

/** A lifecycle as joined steps: done, now, and what may come. A click moves the record there. */
export function Steps({ field, row, editable, onSave }: StepsProps) {
  const { t } = useWords()
  const choices = field.choices ?? []
  const now = choices.findIndex((choice) => choice.value === valueOf(row, field))
  return (
    <ol className="steps" aria-label={field.label}>
      {choices.map((choice, index) => {
        const state = index < now ? 'done' : index === now ? 'now' : 'next'
        return (
          <li key={choice.value} data-state={state} aria-current={state === 'now' ? 'step' : undefined}>
            <button
              type="button"
              aria-disabled={!editable || state === 'now' || undefined}
              data-tip={editable && state !== 'now' ? t('record.moveTo', { step: choice.label }) : undefined}
              onClick={() =>
                editable &&
                state !== 'now' &&
                onSave(choice.value).catch((error: Error) =>
                  error.name === 'ConflictError' ? undefined : toastFailure(error, problemWords(error)),
                )
              }
            >
              {state === 'done' ? <Check aria-hidden="true" /> : null}
              {state === 'now' ? <Dot tone={choice.tone} /> : null}
              {choice.label}
            </button>
          </li>
        )
      })}
    </ol>
  )
}
