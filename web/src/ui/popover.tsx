import * as Radix from 'radix-ui/popover'
import type { ComponentProps, ReactElement, ReactNode } from 'react'
import { cx } from './cx.ts'

export interface PopoverProps extends Omit<ComponentProps<typeof Radix.Content>, 'children'> {
  /** The button that opens it. Leave it out when `open` is steered from outside and `anchor` gives the place. */
  trigger?: ReactElement
  anchor?: ReactElement
  open?: boolean
  onOpenChange?: (open: boolean) => void
  children: ReactNode
}

/** A small panel beside what opened it. Focus goes in, Escape and a click outside close, focus returns. */
export function Popover({ trigger, anchor, open, onOpenChange, children, className, ...rest }: PopoverProps) {
  return (
    <Radix.Root open={open} onOpenChange={onOpenChange}>
      {trigger ? <Radix.Trigger asChild>{trigger}</Radix.Trigger> : null}
      {anchor ? <Radix.Anchor asChild>{anchor}</Radix.Anchor> : null}
      <Radix.Portal>
        <Radix.Content
          align="start"
          sideOffset={4}
          collisionPadding={8}
          {...rest}
          className={cx('ui-popover', className)}
        >
          {children}
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  )
}
