import type { ComponentProps, ReactNode } from 'react'
import { cx } from './cx.ts'
import { useFieldWiring } from './field-block.tsx'

export interface InputProps extends Omit<ComponentProps<'input'>, 'size'> {
  size?: 'sm' | 'md' | 'lg'
  /** Before the text: an icon, a currency. */
  leading?: ReactNode
  trailing?: ReactNode
  inputClassName?: string
}

/** One line of text. `className` styles the box, all other props go to the input. */
export function Input({ size = 'md', leading, trailing, className, inputClassName, ...rest }: InputProps) {
  return (
    <span className={cx('ui-input', className)} data-size={size}>
      {leading}
      <input {...useFieldWiring()} {...rest} className={inputClassName} />
      {trailing}
    </span>
  )
}
