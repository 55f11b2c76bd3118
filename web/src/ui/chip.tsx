import X from 'lucide-react/icons/x'
import type { ComponentProps } from 'react'
import { cx } from './cx.ts'

/** A filter chip: parts that each open, and a cross. Use ChipPart and ChipRemove inside. */
export function Chip({ className, ...rest }: ComponentProps<'div'>) {
  return <div role="group" {...rest} className={cx('ui-chip', className)} />
}

/** One part of a chip; a button when it opens something. */
export function ChipPart({
  part,
  className,
  ...rest
}: ComponentProps<'button'> & { part: 'field' | 'operator' | 'value' }) {
  return <button type="button" {...rest} data-part={part} className={className} />
}

export function ChipRemove({ label, className, ...rest }: ComponentProps<'button'> & { label: string }) {
  return (
    <button type="button" {...rest} aria-label={label} data-tip={label} data-part="remove" className={className}>
      <X />
    </button>
  )
}
