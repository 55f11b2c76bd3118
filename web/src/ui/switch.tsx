import type { ComponentProps } from 'react'
import { cx } from './cx.ts'

/** On or off, in force at once. */
export function Switch({
  onChange,
  className,
  ...rest
}: Omit<ComponentProps<'input'>, 'type' | 'onChange'> & { onChange?: (on: boolean) => void }) {
  return (
    <input
      {...rest}
      type="checkbox"
      // biome-ignore lint/a11y/useAriaPropsForRole: a native checkbox says its own state
      role="switch"
      className={cx('ui-switch', className)}
      onChange={(event) => onChange?.(event.target.checked)}
    />
  )
}
