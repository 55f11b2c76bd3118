import type { ComponentProps } from 'react'
import { cx } from './cx.ts'

/** A bar from 0 to 100. For unknown totals show a count instead. */
export function Progress({
  value,
  label,
  className,
  ...rest
}: Omit<ComponentProps<'div'>, 'children'> & { value: number; label: string }) {
  const part = Math.min(100, Math.max(0, value))
  return (
    <div
      {...rest}
      role="progressbar"
      aria-label={label}
      aria-valuenow={Math.round(part)}
      aria-valuemin={0}
      aria-valuemax={100}
      className={cx('ui-bar', className)}
    >
      <div style={{ width: `${part}%` }} />
    </div>
  )
}
