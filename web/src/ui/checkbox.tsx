import type { ComponentProps, ReactNode } from 'react'
import { cx } from './cx.ts'

export interface CheckboxProps extends Omit<ComponentProps<'input'>, 'type' | 'onChange'> {
  /** Some of many are chosen. */
  indeterminate?: boolean
  onChange?: (checked: boolean) => void
  label?: ReactNode
}

export function Checkbox({ indeterminate = false, onChange, label, className, ...rest }: CheckboxProps) {
  const box = (
    <input
      {...rest}
      type="checkbox"
      className={cx('ui-check', !label && className)}
      ref={(element) => {
        if (element) element.indeterminate = indeterminate
      }}
      onChange={(event) => onChange?.(event.target.checked)}
    />
  )
  if (!label) return box
  return (
    // biome-ignore lint/a11y/noLabelWithoutControl: the box is inside
    <label className={cx('inline-flex items-center gap-2 min-h-7 cursor-pointer', className)}>
      {box}
      <span>{label}</span>
    </label>
  )
}
