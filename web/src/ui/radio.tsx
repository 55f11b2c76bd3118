import type { ComponentProps } from 'react'
import { cx } from './cx.ts'

export function Radio({ className, ...rest }: Omit<ComponentProps<'input'>, 'type'>) {
  return <input {...rest} type="radio" className={cx('ui-radio', className)} />
}
