import './record.css'
import type { ReactNode } from 'react'
import { useWords } from '../../words/index.ts'
import { isEmpty, kindOf, Mark, type Row, valueOf } from '../fields/index.ts'
import { fieldNamed, type Noun } from '../fields/noun.ts'
import { isEditable } from '../fields/use-save.ts'
import type { Saving } from './field-row.tsx'
import { Steps } from './steps.tsx'

interface HeadProps {
  noun: Noun
  row: Row
  saving: Saving
  stage?: string
  /** One line of who and where; the second line of the noun when absent. */
  line?: ReactNode
  level?: 1 | 2
}

export const nameOf = (noun: Noun, row: Record<string, unknown>) => {
  const title = row[noun.title]
  return typeof title === 'string' && title ? title : typeof row.email === 'string' ? row.email : ''
}

/** Mark, name, one line of who and where, and the lifecycle. */
export function RecordHead({ noun, row, saving, stage, line, level = 1 }: HeadProps) {
  const { t } = useWords()
  const name = nameOf(noun, row) || t('list.untitled')
  const step = fieldNamed(noun, stage)
  const second = fieldNamed(noun, noun.subtitle)
  const Name = level === 1 ? 'h1' : 'h2'
  return (
    <div className="record-head">
      <Mark noun={noun.name} id={row.id} title={name} size={56} />
      <div className="min-w-0 grow">
        <Name className="record-name">{name}</Name>
        <div className="record-line">
          {line ??
            (second && !isEmpty(valueOf(row, second)) ? <Plain field={second.name} noun={noun} row={row} /> : null)}
        </div>
      </div>
      {step ? (
        <Steps
          field={step}
          row={row}
          editable={isEditable(noun, step, row) && !row.deletedAt}
          onSave={(value) => saving.save(row.id, step, { value })}
        />
      ) : null}
    </div>
  )
}

/** A value of the record in a sentence. */
export function Plain({ noun, row, field: name }: { noun: Noun; row: Row; field: string }) {
  const field = fieldNamed(noun, name)
  if (!field || isEmpty(valueOf(row, field))) return null
  const { Value } = kindOf(field)
  return (
    <span className="min-w-0">
      <Value field={field} value={valueOf(row, field)} row={row} />
    </span>
  )
}
