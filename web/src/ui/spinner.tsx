import type { ComponentProps } from 'react'
import { cx } from './cx.ts'

/** A small turning ring, for something a person has just started. Pages use skeletons instead. */
export function Spinner({ className, ...rest }: ComponentProps<'span'>) {
  return <span {...rest} aria-hidden="true" className={cx('ui-spinner', className)} />
}
