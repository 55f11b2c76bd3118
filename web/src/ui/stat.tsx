import type { ComponentProps, ReactNode } from 'react'
import { cx } from './cx.ts'

/** A figure with its label, and what to compare it with. */
export function Stat({
  label,
  value,
  note,
  tone,
  className,
  ...rest
}: Omit<ComponentProps<'div'>, 'children'> & {
  label: ReactNode
  value: ReactNode
  note?: ReactNode
  tone?: 'ok' | 'warn' | 'bad'
}) {
  const color =
    tone === 'ok' ? 'text-ok-ink!' : tone === 'warn' ? 'text-warn-ink!' : tone === 'bad' ? 'text-bad-ink!' : undefined
  return (
    <div {...rest} className={cx('ui-stat', className)}>
      <span className="k">{label}</span>
      <span className="v">
        {value} {note ? <small className={color}>{note}</small> : null}
      </span>
    </div>
  )
}
