import Check from 'lucide-react/icons/check'
import ChevronRight from 'lucide-react/icons/chevron-right'
import * as Radix from 'radix-ui/dropdown-menu'
import type { ComponentProps, ReactElement, ReactNode } from 'react'
import { cx } from './cx.ts'
import { Kbd } from './kbd.tsx'

export interface MenuAction {
  label: string
  icon?: ReactNode
  /** Printed at the end, in the writing of useShortcut. */
  keys?: string
  /** A short word at the end, such as "needs a won deal". */
  note?: ReactNode
  danger?: boolean
  /** Why it cannot be chosen now. */
  reason?: string
  checked?: boolean
  onSelect?: () => void
  /** A submenu. */
  items?: MenuItem[]
}
export type MenuItem = MenuAction | 'line' | { heading: string } | null | false

export interface MenuProps extends Omit<ComponentProps<typeof Radix.Content>, 'children'> {
  trigger: ReactElement
  items: MenuItem[]
  open?: boolean
  onOpenChange?: (open: boolean) => void
}

function Inside({ item }: { item: MenuAction }) {
  return (
    <>
      {item.icon}
      <span className="cut">{item.label}</span>
      {item.note || item.keys || item.checked ? (
        <span className="ui-item-end">
          {item.note}
          {item.keys ? <Kbd keys={item.keys} /> : null}
          {item.checked ? <Check className="text-ink!" /> : null}
        </span>
      ) : null}
    </>
  )
}

function Entry({ item }: { item: Exclude<MenuItem, null | false> }) {
  if (item === 'line') return <Radix.Separator className="ui-menu-line" />
  if ('heading' in item) return <Radix.Label className="ui-menu-heading">{item.heading}</Radix.Label>
  if (item.items) {
    return (
      <Radix.Sub>
        <Radix.SubTrigger className="ui-item">
          <Inside item={item} />
          <span className="ui-item-end">
            <ChevronRight className="size-3.5! rtl:rotate-180" />
          </span>
        </Radix.SubTrigger>
        <Radix.Portal>
          <Radix.SubContent className="ui-menu" sideOffset={4} collisionPadding={8}>
            <Entries items={item.items} />
          </Radix.SubContent>
        </Radix.Portal>
      </Radix.Sub>
    )
  }
  const shape = { className: 'ui-item', 'data-danger': item.danger ? '' : undefined, 'data-tip': item.reason }
  if (item.checked !== undefined) {
    return (
      <Radix.CheckboxItem
        {...shape}
        checked={item.checked}
        onCheckedChange={() => item.onSelect?.()}
        disabled={Boolean(item.reason)}
      >
        <Inside item={item} />
      </Radix.CheckboxItem>
    )
  }
  return (
    <Radix.Item {...shape} disabled={Boolean(item.reason)} onSelect={() => item.onSelect?.()}>
      <Inside item={item} />
    </Radix.Item>
  )
}

const Entries = ({ items }: { items: MenuItem[] }) =>
  items
    .filter((item) => item !== null && item !== false)
    .map((item, index) => <Entry key={typeof item === 'object' && 'label' in item ? item.label : index} item={item} />)

/** A list of actions. `trigger` is the button; items come as data. */
export function Menu({ trigger, items, open, onOpenChange, className, ...rest }: MenuProps) {
  return (
    <Radix.Root open={open} onOpenChange={onOpenChange} modal={false}>
      <Radix.Trigger asChild>{trigger}</Radix.Trigger>
      <Radix.Portal>
        <Radix.Content align="start" sideOffset={4} collisionPadding={8} {...rest} className={cx('ui-menu', className)}>
          <Entries items={items} />
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  )
}
