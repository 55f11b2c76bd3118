import type { ComponentProps } from 'react'
import { cx } from './cx.ts'

export function Label({ className, children, ...rest }: ComponentProps<'label'>) {
  return (
    // biome-ignore lint/a11y/noLabelWithoutControl: the caller binds it with htmlFor
    <label {...rest} className={cx('text-sm font-medium', className)}>
      {children}
    </label>
  )
}
