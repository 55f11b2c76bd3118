import type { ComponentProps } from 'react'
import { cx } from './cx.ts'

/** A grey stand-in of true size that appears after 150 ms. */
export function Skeleton({ className, ...rest }: ComponentProps<'span'>) {
  return <span {...rest} aria-hidden="true" className={cx('ui-skeleton', className)} />
}
