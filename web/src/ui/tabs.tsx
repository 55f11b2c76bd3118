import { type KeyboardEvent, type ReactNode, useId } from 'react'
import { cx } from './cx.ts'

export interface TabsProps<T extends string> {
  label: string
  value: T
  tabs: { value: T; label: ReactNode; count?: number }[]
  onChange: (value: T) => void
  /** The panel of the chosen tab. Leave it out when the tabs steer something elsewhere. */
  children?: ReactNode
  className?: string
  panelClassName?: string
}

/** Arrow keys move, the panel follows. */
export function Tabs<T extends string>({
  label,
  value,
  tabs,
  onChange,
  children,
  className,
  panelClassName,
}: TabsProps<T>) {
  const id = useId()
  const move = (event: KeyboardEvent<HTMLDivElement>) => {
    const at = tabs.findIndex((each) => each.value === value)
    const next = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: tabs.length - 1 }[event.key]
    if (next === undefined) return
    event.preventDefault()
    const index = (next + tabs.length) % tabs.length
    const chosen = tabs[index]
    if (chosen) onChange(chosen.value)
    event.currentTarget.querySelectorAll<HTMLElement>('[role="tab"]')[index]?.focus()
  }
  return (
    <>
      <div role="tablist" aria-label={label} className={cx('ui-tabs', className)} onKeyDown={move}>
        {tabs.map((each) => {
          const on = each.value === value
          return (
            <button
              key={each.value}
              type="button"
              role="tab"
              id={`${id}-${each.value}`}
              aria-selected={on}
              aria-controls={children && on ? `${id}-panel` : undefined}
              tabIndex={on ? 0 : -1}
              onClick={() => onChange(each.value)}
            >
              {each.label}
              {each.count === undefined ? null : (
                <span className="num text-xs font-normal text-ink-3">{each.count}</span>
              )}
            </button>
          )
        })}
      </div>
      {children ? (
        <div role="tabpanel" id={`${id}-panel`} aria-labelledby={`${id}-${value}`} className={panelClassName}>
          {children}
        </div>
      ) : null}
    </>
  )
}
