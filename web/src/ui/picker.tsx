import { useState } from 'react'
import { useWords } from '../words/index.ts'
import { OptionList } from './option-list.tsx'
import { type Option, type OptionSource, useListKeys, useOptions } from './options.ts'

export interface PickerProps extends OptionSource {
  label: string
  /** Chosen values; with `multiple` a pick toggles and the list stays. */
  value: string[]
  multiple?: boolean
  placeholder?: string
  onPick: (option: Option) => void
}

/** A field to find in and the list below it: the content of a popover or a cell. */
export function Picker({ label, value, multiple, placeholder, onPick, ...source }: PickerProps) {
  const { t } = useWords()
  const [typed, setTyped] = useState('')
  const { shown, loading, isCreate } = useOptions(source, typed, true)
  const pick = (option: Option) => {
    if (isCreate(option)) source.onCreate?.(typed.trim())
    else onPick(option)
    if (multiple) setTyped('')
  }
  const keys = useListKeys(shown, pick, value[0])
  return (
    <div className="min-w-56">
      <input
        className="ui-menu-find"
        role="combobox"
        aria-expanded="true"
        aria-autocomplete="list"
        aria-controls={keys.listId}
        aria-activedescendant={keys.activeId}
        aria-label={label}
        placeholder={placeholder ?? t('ui.find')}
        value={typed}
        autoComplete="off"
        spellCheck={false}
        data-autofocus=""
        onChange={(event) => {
          setTyped(event.target.value)
          keys.setActive(0)
        }}
        onKeyDown={keys.onKeyDown}
      />
      <OptionList
        ref={keys.list}
        id={keys.listId}
        label={label}
        options={shown}
        at={keys.at}
        chosen={value}
        multiple={multiple}
        loading={loading}
        isCreate={isCreate}
        onPick={pick}
        onHover={keys.setActive}
      />
    </div>
  )
}
