import './fields.css'
import { type FocusEvent, type KeyboardEvent, useRef, useState } from 'react'
import { same } from '../../api/rebase.ts'
import { useWords } from '../../words/index.ts'
import { type Field, isEmpty } from './field.ts'
import { kindOf } from './index.ts'
import type { Draft } from './kind.ts'

/** How an editor was left: Tab goes on to the next field, Shift Tab back. */
export type Leaving = 'enter' | 'tab' | 'back' | 'escape' | 'blur' | 'picked'

export interface InlineEditorProps {
  field: Field
  value: unknown
  row?: Record<string, unknown>
  place: 'line' | 'cell'
  /** Typed over the value, as in a sheet. */
  typed?: string
  /** Called only with a value that differs and that may be saved. */
  onSave: (draft: Draft) => void
  onClose: (how: Leaving) => void
}

/** Edits one value where it stands. Enter and leaving save, Esc restores; what is wrong is said beneath and nothing is lost. */
export function InlineEditor({ field, value, row, place, typed, onSave, onClose }: InlineEditorProps) {
  const { t } = useWords()
  const draft = useRef<Draft>({ value })
  const from = useRef(value ?? null)
  const closed = useRef(false)
  const [problem, setProblem] = useState<string>()
  const kind = kindOf(field)
  if (!kind.Input) return null

  const close = (how: Leaving) => {
    if (closed.current) return
    closed.current = true
    onClose(how)
  }
  const finish = (how: Leaving, next = draft.current) => {
    if (closed.current) return
    const missing =
      field.required && isEmpty(next.value) ? t('fields.requiredProblem', { field: field.label }) : undefined
    const wrong = next.problem ?? missing
    if (wrong) return setProblem(wrong)
    if (!same(next.value, from.current)) onSave({ ...next, from: from.current })
    close(how)
  }
  const press = (event: KeyboardEvent<HTMLSpanElement>) => {
    event.stopPropagation()
    if (!event.currentTarget.contains(event.target as Node)) return
    const how = { Enter: 'enter', Tab: event.shiftKey ? 'back' : 'tab', Escape: 'escape' }[event.key] as
      | Leaving
      | undefined
    if (!how || event.nativeEvent.isComposing) return
    event.preventDefault()
    if (how === 'escape') close(how)
    else finish(how)
  }
  const blur = (event: FocusEvent<HTMLSpanElement>) => {
    const box = event.currentTarget
    if (box.contains(event.target) && !box.contains(event.relatedTarget)) finish('blur')
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys and focus of the field inside
    <span
      className="edit-box"
      data-place={place}
      data-end={kind.align === 'end' && place === 'cell' ? '' : undefined}
      data-problem={problem ? '' : undefined}
      onKeyDown={press}
      onBlur={blur}
      onClick={(event) => event.stopPropagation()}
    >
      <kind.Input
        place="inline"
        field={field}
        value={value}
        row={row}
        typed={typed}
        onDraft={(next) => {
          draft.current = next
          // Said on leaving, taken back with the first key that mends it.
          if (problem) setProblem(next.problem)
        }}
        onDone={(next) => finish('picked', next)}
        onCancel={() => close('escape')}
      />
      {problem ? (
        <span role="alert" className="edit-problem">
          {problem}
        </span>
      ) : null}
    </span>
  )
}
