import type { KeyboardEvent, ReactNode } from 'react'
import { cx } from './cx.ts'

export interface SegmentedProps<T extends string> {
  label: string
  value: T
  options: { value: T; label: string; icon?: ReactNode }[]
  onChange: (value: T) => void
  className?: string
}

/** One of two to five, side by side. */
export function Segmented<T extends string>({ label, value, options, onChange, className }: SegmentedProps<T>) {
  const move = (event: KeyboardEvent<HTMLDivElement>) => {
    const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key]
    if (!step) return
    event.preventDefault()
    const at = options.findIndex((each) => each.value === value)
    const next = (at + step + options.length) % options.length
    const chosen = options[next]
    if (chosen) onChange(chosen.value)
    const buttons = event.currentTarget.querySelectorAll('button')
    buttons[next]?.focus()
  }
  return (
    <div role="radiogroup" aria-label={label} className={cx('ui-segmented', className)} onKeyDown={move}>
      {options.map((each) => (
        <button
          key={each.value}
          type="button"
          role="radio"
          aria-checked={each.value === value}
          tabIndex={each.value === value ? 0 : -1}
          onClick={() => onChange(each.value)}
        >
          {each.icon}
          {each.label}
        </button>
      ))}
    </div>
  )
}
