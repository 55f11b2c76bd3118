import ChevronDown from 'lucide-react/icons/chevron-down'
import { type ComponentProps, type KeyboardEvent, useRef, useState } from 'react'
import { cx } from './cx.ts'
import { Dot } from './dot.tsx'
import { useFieldWiring } from './field-block.tsx'
import { OptionList } from './option-list.tsx'
import { matchOptions, type Option, useListKeys } from './options.ts'
import { Popover } from './popover.tsx'

export interface SelectProps extends Omit<ComponentProps<'button'>, 'value' | 'onChange' | 'children'> {
  value: string | null
  options: Option[]
  onChange: (value: string) => void
  placeholder?: string
  /** Name for screen readers when no FieldBlock labels it. */
  label?: string
  size?: 'sm' | 'md' | 'lg'
}

function SelectList({
  options,
  value,
  label,
  onPick,
}: {
  options: Option[]
  value: string | null
  label: string
  onPick: (option: Option) => void
}) {
  const keys = useListKeys(options, onPick, value ?? undefined)
  const typed = useRef({ text: '', at: 0 })
  const press = (event: KeyboardEvent) => {
    if (event.key === ' ' && !typed.current.text) {
      event.preventDefault()
      const option = options[keys.at]
      if (option && !option.reason) onPick(option)
      return
    }
    if (event.key.length === 1 && !event.metaKey && !event.ctrlKey) {
      const fresh = Date.now() - typed.current.at > 800
      typed.current = { text: (fresh ? '' : typed.current.text) + event.key, at: Date.now() }
      const first = matchOptions(options, typed.current.text)[0]
      if (first) keys.setActive(options.indexOf(first))
      return
    }
    keys.onKeyDown(event)
  }
  return (
    <OptionList
      ref={keys.list}
      id={keys.listId}
      label={label}
      options={options}
      at={keys.at}
      chosen={value === null ? [] : [value]}
      onPick={onPick}
      onHover={keys.setActive}
      onKeyDown={press}
    />
  )
}

/** One of a few known values. Above ten use Combobox. */
export function Select({ value, options, onChange, placeholder, label, size = 'md', className, ...rest }: SelectProps) {
  const [open, setOpen] = useState(false)
  const chosen = options.find((each) => each.value === value)
  const wiring = useFieldWiring()
  const pick = (option: Option) => {
    setOpen(false)
    onChange(option.value)
  }
  return (
    <Popover
      open={open}
      onOpenChange={setOpen}
      className="min-w-(--radix-popover-trigger-width)"
      trigger={
        <button
          type="button"
          role="combobox"
          aria-haspopup="listbox"
          aria-expanded={open}
          aria-label={label ? `${label}: ${chosen?.label ?? placeholder ?? ''}` : undefined}
          {...wiring}
          {...rest}
          className={cx('ui-input', className)}
          data-size={size}
          onKeyDown={(event) => {
            if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
              event.preventDefault()
              setOpen(true)
            }
          }}
        >
          {chosen?.icon ?? (chosen?.tone ? <Dot tone={chosen.tone} /> : null)}
          <span className={cx('cut grow', !chosen && 'text-ink-3')}>{chosen?.label ?? placeholder}</span>
          <ChevronDown />
        </button>
      }
    >
      <SelectList options={options} value={value} label={label ?? placeholder ?? ''} onPick={pick} />
    </Popover>
  )
}
