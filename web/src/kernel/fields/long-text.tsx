import TextIcon from 'lucide-react/icons/text'
import { useState } from 'react'
import { printKeys } from '../../ui/keys.ts'
import { Popover } from '../../ui/popover.tsx'
import { TextArea } from '../../ui/text-area.tsx'
import { useWords } from '../../words/index.ts'
import { textFilter } from './filter-text.tsx'
import type { FieldKind, InputProps, ShowProps } from './kind.ts'
import { printText, TextCell } from './text.tsx'

function LongValue({ value }: ShowProps) {
  return <span className="line-clamp-6 whitespace-pre-line break-words">{String(value)}</span>
}

/** Several lines. Enter is a new line; leaving or ⌘ Enter saves, Esc restores. */
function LongInput({ place, field, value, label, onDraft, onDone, onCancel, autoFocus }: InputProps) {
  const { t } = useWords()
  const [text, setText] = useState(printText(value))
  const draft = (next: string) => ({ value: next.trim() === '' ? null : next })
  const change = (next: string) => {
    setText(next)
    onDraft(draft(next))
  }
  if (place === 'form')
    return (
      <TextArea
        value={text}
        autoFocus={autoFocus}
        maxLength={field.max}
        rows={3}
        onChange={(event) => change(event.target.value)}
      />
    )
  return (
    <Popover
      open
      onOpenChange={(open) => !open && onDone?.(draft(text))}
      onEscapeKeyDown={(event) => {
        event.preventDefault()
        onCancel?.()
      }}
      onCloseAutoFocus={(event) => event.preventDefault()}
      anchor={<span className="edit-anchor cut text-ink-2">{text}</span>}
      className="w-96 max-w-[calc(100vw-32px)] p-2!"
    >
      <TextArea
        aria-label={label ?? field.label}
        value={text}
        maxLength={field.max}
        rows={5}
        onChange={(event) => change(event.target.value)}
        onKeyDown={(event) => {
          event.stopPropagation()
          if (event.key === 'Enter' && (event.metaKey || event.ctrlKey)) onDone?.(draft(text))
        }}
      />
      <p className="ui-hint mt-1.5">{t('fields.longTextHint', { keys: printKeys('mod+enter') })}</p>
    </Popover>
  )
}

export const longText: FieldKind = {
  icon: TextIcon,
  align: 'start',
  width: 220,
  print: (value) => printText(value).replace(/\s+/g, ' '),
  Cell: TextCell,
  Value: LongValue,
  Input: LongInput,
  filter: textFilter,
  sums: ['filled'],
  wide: true,
}
