import Check from 'lucide-react/icons/check'
import Plus from 'lucide-react/icons/plus'
import type { KeyboardEvent, Ref } from 'react'
import { useWords } from '../words/index.ts'
import { Dot } from './dot.tsx'
import type { Option } from './options.ts'

export interface OptionListProps {
  id: string
  label: string
  options: Option[]
  at: number
  chosen: string[]
  multiple?: boolean
  loading?: boolean
  isCreate?: (option: Option) => boolean
  onPick: (option: Option) => void
  onHover: (index: number) => void
  /** The list takes focus and keys itself (Select); else its field does. */
  onKeyDown?: (event: KeyboardEvent) => void
  ref?: Ref<HTMLDivElement>
}

/** The lines of a listbox; its owner keeps focus and keys. */
export function OptionList({
  id,
  label,
  options,
  at,
  chosen,
  multiple,
  loading,
  isCreate,
  onPick,
  onHover,
  onKeyDown,
  ref,
}: OptionListProps) {
  const { t } = useWords()
  return (
    <div
      ref={ref}
      id={id}
      role="listbox"
      aria-label={label}
      aria-multiselectable={multiple || undefined}
      aria-busy={loading || undefined}
      aria-activedescendant={onKeyDown && options.length > 0 ? `${id}-${at}` : undefined}
      tabIndex={onKeyDown ? 0 : -1}
      onKeyDown={onKeyDown}
      className="sheet-scroll max-h-72 outline-none"
    >
      {options.map((option, index) => {
        const on = chosen.includes(option.value)
        return (
          // biome-ignore lint/a11y/useFocusableInteractive: focus stays on the list or its field
          // biome-ignore lint/a11y/useKeyWithClickEvents: keys are handled where the focus is
          <div
            key={option.value}
            id={`${id}-${index}`}
            role="option"
            aria-selected={on}
            aria-disabled={option.reason ? true : undefined}
            data-index={index}
            data-active={index === at}
            data-tip={option.reason}
            className="ui-item"
            onPointerMove={() => index !== at && onHover(index)}
            onPointerDown={(event) => event.preventDefault()}
            onClick={() => !option.reason && onPick(option)}
          >
            {isCreate?.(option) ? <Plus /> : (option.icon ?? (option.tone ? <Dot tone={option.tone} /> : null))}
            <span className="cut">{option.label}</span>
            {option.hint ? <span className="cut text-ink-3">{option.hint}</span> : null}
            {on || option.reason ? (
              <span className="ui-item-end">
                {option.reason}
                {on ? <Check className="text-ink!" /> : null}
              </span>
            ) : null}
          </div>
        )
      })}
      {options.length === 0 ? (
        <p className="px-2 py-1.5 text-ink-3">{loading ? t('ui.loading') : t('ui.nothingFound')}</p>
      ) : null}
    </div>
  )
}
