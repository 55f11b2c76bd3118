import type { ComponentProps, CSSProperties } from 'react'
import { cx } from './cx.ts'

/** A 16 px ring filled to a percentage. */
export function Ring({
  value,
  label,
  className,
  ...rest
}: Omit<ComponentProps<'span'>, 'children'> & { value: number; label: string }) {
  return (
    <span
      {...rest}
      role="img"
      aria-label={label}
      className={cx('ui-pie inline-block', className)}
      style={{ '--p': Math.min(100, Math.max(0, value)) } as CSSProperties}
    />
  )
}
