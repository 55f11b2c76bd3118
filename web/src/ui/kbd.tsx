import type { ComponentProps } from 'react'
import { cx } from './cx.ts'
import { printKeys } from './keys.ts'

/** A key in a hairline box. `keys` takes the form of useShortcut ("mod+k", "g c") and prints it for this machine. */
export function Kbd({ keys, className, children, ...rest }: ComponentProps<'kbd'> & { keys?: string }) {
  return (
    <kbd {...rest} className={cx('ui-kbd', className)}>
      {keys ? printKeys(keys) : children}
    </kbd>
  )
}
