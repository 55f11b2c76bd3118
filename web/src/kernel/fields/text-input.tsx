import { type ChangeEvent, useState } from 'react'
import { cx } from '../../ui/cx.ts'
import { Input } from '../../ui/input.tsx'
import type { Draft, InputProps } from './kind.ts'

export interface TextInputProps extends InputProps {
  /** The value as it is edited. */
  printed: string
  /** What typed text means; an empty text means nothing. */
  read: (text: string) => Draft & { understood?: string }
  type?: 'text' | 'email' | 'url' | 'tel'
  numeric?: boolean
  placeholder?: string
}

/** One line of text that is read as a value while it is typed; what was understood stands beneath. */
export function TextInput(props: TextInputProps) {
  const { place, label, field, printed, read, type = 'text', numeric, autoFocus, typed, onDraft, placeholder } = props
  const [text, setText] = useState(typed ?? printed)
  const understood = text === printed ? undefined : read(text).understood
  const change = (event: ChangeEvent<HTMLInputElement>) => {
    setText(event.target.value)
    const { value, problem } = meaning(event.target.value, read)
    onDraft({ value, problem })
  }
  const shared = {
    type,
    inputMode: numeric ? ('decimal' as const) : undefined,
    autoComplete: 'off',
    spellCheck: false,
    maxLength: field.max && !numeric ? field.max : undefined,
    'aria-label': place === 'inline' ? (label ?? field.label) : undefined,
    'data-1p-ignore': true,
    placeholder,
    value: text,
    onChange: change,
  }
  const beneath = understood ? <span className="ui-hint num">{understood}</span> : null
  if (place === 'form')
    return (
      <>
        <Input {...shared} autoFocus={autoFocus} inputClassName={numeric ? 'num' : undefined} />
        {beneath}
      </>
    )
  return (
    <>
      <input
        {...shared}
        // biome-ignore lint/a11y/noAutofocus: editing in place begins with the field
        autoFocus
        onFocus={(event) => (typed === undefined ? event.target.select() : null)}
        className={cx('edit-input', numeric && 'num')}
      />
      {beneath ? <span className="edit-beneath">{beneath}</span> : null}
    </>
  )
}

function meaning(text: string, read: TextInputProps['read']): Draft {
  return text.trim() === '' ? { value: null } : read(text)
}
