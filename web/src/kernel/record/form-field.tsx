import { type FocusEvent, type ReactNode, useState } from 'react'
import { FieldBlock } from '../../ui/field-block.tsx'
import { type Draft, type Field, kindOf } from '../fields/index.ts'

interface FormFieldProps {
  field: Field
  value: unknown
  error?: string
  problems: Record<string, string>
  hint?: ReactNode
  onDraft: (draft: Draft) => void
}

/** One field of a form, child rows say themselves what is wrong in which line: checked on leaving, then on each key once it was wrong. */
export function FormField({ field, value, error, problems, hint, onDraft }: FormFieldProps) {
  const [left, setLeft] = useState(false)
  const [given] = useState(value)
  const Input = kindOf(field).Input
  if (!Input) return null
  const leave = (event: FocusEvent<HTMLDivElement>) => {
    if (!event.currentTarget.contains(event.relatedTarget)) setLeft(true)
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: hears when the field inside is left
    <div onBlur={leave}>
      <FieldBlock label={field.label} optional={!field.required} error={left && !field.fields ? error : undefined}>
        <Input
          place="form"
          field={field}
          value={field.choices || field.ref ? value : given}
          problems={problems}
          onDraft={onDraft}
        />
      </FieldBlock>
      {hint}
    </div>
  )
}
