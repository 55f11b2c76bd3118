import ChevronDown from 'lucide-react/icons/chevron-down'
import X from 'lucide-react/icons/x'
import { type KeyboardEvent, useRef, useState } from 'react'
import { useWords } from '../words/index.ts'
import { cx } from './cx.ts'
import { useFieldWiring } from './field-block.tsx'
import { OptionList } from './option-list.tsx'
import { type Option, type OptionSource, useListKeys, useOptions } from './options.ts'
import { Popover } from './popover.tsx'

export interface ComboboxProps extends OptionSource {
  /** The chosen option, or null. */
  value: Option | null
  onChange: (option: Option | null) => void
  placeholder?: string
  /** Name for screen readers when no FieldBlock labels it. */
  label?: string
  clearable?: boolean
  disabled?: boolean
  autoFocus?: boolean
  size?: 'sm' | 'md' | 'lg'
  className?: string
}

/** Opens on typing; Escape restores what was chosen; `load` asks the server, `onCreate` adds "Create …". */
export function Combobox({
  value,
  onChange,
  placeholder,
  label,
  clearable = true,
  disabled,
  autoFocus,
  size = 'md',
  className,
  ...source
}: ComboboxProps) {
  const { t } = useWords()
  const [typed, setTyped] = useState<string | null>(null)
  const [open, setOpen] = useState(false)
  const input = useRef<HTMLInputElement>(null)
  const wiring = useFieldWiring()
  const { shown, loading, isCreate } = useOptions(source, typed ?? '', open)
  const close = () => {
    setOpen(false)
    setTyped(null)
  }
  const pick = (option: Option) => {
    if (isCreate(option)) source.onCreate?.((typed ?? '').trim())
    else onChange(option)
    close()
  }
  const keys = useListKeys(shown, pick, value?.value)
  const press = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.key === 'Escape' && open) {
      event.preventDefault()
      event.stopPropagation()
      close()
    } else if (open) keys.onKeyDown(event)
    else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault()
      setOpen(true)
    }
  }
  const box = (
    <span className={cx('ui-input', className)} data-size={size}>
      {typed === null ? value?.icon : null}
      <input
        ref={input}
        {...wiring}
        role="combobox"
        aria-expanded={open}
        aria-autocomplete="list"
        aria-controls={open ? keys.listId : undefined}
        aria-activedescendant={open ? keys.activeId : undefined}
        aria-label={label}
        autoComplete="off"
        spellCheck={false}
        // biome-ignore lint/a11y/noAutofocus: editing in place begins with the field
        autoFocus={autoFocus}
        disabled={disabled}
        placeholder={placeholder}
        value={typed ?? value?.label ?? ''}
        onClick={() => setOpen(true)}
        onFocus={(event) => event.target.select()}
        onBlur={close}
        onChange={(event) => {
          setTyped(event.target.value)
          setOpen(true)
          keys.setActive(0)
        }}
        onKeyDown={press}
      />
      {clearable && value && !disabled ? (
        <button
          type="button"
          tabIndex={-1}
          aria-label={t('ui.clear')}
          className="rounded-1 text-ink-3 hover:text-ink"
          onPointerDown={(event) => event.preventDefault()}
          onClick={() => onChange(null)}
        >
          <X className="size-3.5!" />
        </button>
      ) : (
        <ChevronDown
          aria-hidden="true"
          onPointerDown={(event) => event.preventDefault()}
          onClick={() => input.current?.focus()}
        />
      )}
    </span>
  )
  return (
    <Popover
      anchor={box}
      open={open}
      onOpenChange={(next) => !next && close()}
      className="w-(--radix-popover-trigger-width) min-w-56"
      onOpenAutoFocus={(event) => event.preventDefault()}
      onCloseAutoFocus={(event) => event.preventDefault()}
      onInteractOutside={(event) =>
        input.current?.parentElement?.contains(event.target as Node) && event.preventDefault()
      }
    >
      <OptionList
        ref={keys.list}
        id={keys.listId}
        label={label ?? placeholder ?? ''}
        options={shown}
        at={keys.at}
        chosen={value ? [value.value] : []}
        loading={loading}
        isCreate={isCreate}
        onPick={pick}
        onHover={keys.setActive}
      />
    </Popover>
  )
}
