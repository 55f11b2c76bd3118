import { type ComponentProps, type MouseEvent, type ReactNode, useEffect, useState } from 'react'
import { cx } from './cx.ts'
import { Spinner } from './spinner.tsx'

export interface ButtonProps extends ComponentProps<'button'> {
  variant?: 'primary' | 'plain' | 'quiet' | 'danger'
  size?: 'sm' | 'md' | 'lg'
  icon?: ReactNode
  /** The action runs: the label stays, a spinner replaces the icon after 150 ms, further clicks do nothing. */
  busy?: boolean
  /** Why it cannot be pressed now. The button stays focusable and says so as a tooltip. */
  reason?: string
}

const useLater = (on: boolean, wait = 150) => {
  const [late, setLate] = useState(false)
  useEffect(() => {
    if (!on) return setLate(false)
    const timer = setTimeout(() => setLate(true), wait)
    return () => clearTimeout(timer)
  }, [on, wait])
  return late
}

/** One primary per view; danger only inside a dialog that confirms. */
export function Button({
  variant = 'plain',
  size = 'md',
  icon,
  busy = false,
  reason,
  className,
  children,
  onClick,
  disabled,
  ...rest
}: ButtonProps) {
  const turning = useLater(busy)
  const off = Boolean(reason) || Boolean(disabled)
  const press = (event: MouseEvent<HTMLButtonElement>) => {
    if (off || busy) {
      event.preventDefault()
      event.stopPropagation()
      return
    }
    onClick?.(event)
  }
  return (
    <button
      type="button"
      {...rest}
      onClick={press}
      className={cx('ui-btn', className)}
      data-variant={variant}
      data-size={size}
      data-icon-only={children == null ? '' : undefined}
      data-tip={reason ?? (rest as Record<string, unknown>)['data-tip']}
      aria-disabled={off || undefined}
      aria-busy={busy || undefined}
    >
      {turning ? <Spinner /> : icon}
      {children}
    </button>
  )
}
