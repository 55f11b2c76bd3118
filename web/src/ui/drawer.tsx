import X from 'lucide-react/icons/x'
import * as Radix from 'radix-ui/dialog'
import { type FormEvent, type ReactNode, useRef } from 'react'
import { useWords } from '../words/index.ts'
import { cx } from './cx.ts'
import { focusFirst, usePreviousFocus } from './focus.ts'
import { IconButton } from './icon-button.tsx'
import { LeaveQuestion, useLeaveGuard } from './leave-guard.tsx'

export interface DrawerProps {
  open: boolean
  onOpenChange: (open: boolean) => void
  title: ReactNode
  /** Beside the title, before the cross. */
  aside?: ReactNode
  /** Buttons at the foot. */
  actions?: ReactNode
  onSubmit?: (event: FormEvent<HTMLFormElement>) => void
  /** false: the page behind stays usable (peek). */
  modal?: boolean
  /** Something was typed: closing asks first. */
  changed?: boolean
  /** Draws the head itself; the title is then for screen readers. */
  bare?: boolean
  /** Peek keeps the focus where it is, so that j and k go on in the list. */
  autoFocus?: boolean
  className?: string
  children: ReactNode
}

/** 560 px from the side; a sheet from below on phones. */
export function Drawer({
  open,
  onOpenChange,
  title,
  aside,
  actions,
  onSubmit,
  modal = true,
  changed,
  bare,
  autoFocus = true,
  className,
  children,
}: DrawerProps) {
  const { t } = useWords()
  const box = useRef<HTMLDivElement>(null)
  const returnFocus = usePreviousFocus(open)
  const leaving = useLeaveGuard(changed, () => onOpenChange(false))
  // The page beside a peek stays in use: a click there closes nothing.
  const outside = (event: Event) => (modal ? leaving.guard(event) : event.preventDefault())
  const inside = (
    <>
      <div className="sheet-scroll min-h-0 grow outline-none" tabIndex={-1}>
        {children}
      </div>
      {leaving.asking ? (
        <div className="ui-drawer-acts">
          <LeaveQuestion onStay={leaving.stay} onLeave={leaving.leave} />
        </div>
      ) : actions ? (
        <div className="ui-drawer-acts">{actions}</div>
      ) : null}
    </>
  )
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    event.stopPropagation()
    onSubmit?.(event)
  }
  return (
    <Radix.Root open={open} onOpenChange={onOpenChange} modal={modal}>
      <Radix.Portal>
        {modal ? <Radix.Overlay className="ui-scrim" /> : null}
        <Radix.Content
          ref={box}
          data-modal={modal ? '' : undefined}
          aria-describedby={undefined}
          className={cx('ui-drawer', className)}
          onOpenAutoFocus={(event) =>
            autoFocus
              ? focusFirst(event, box.current?.querySelector<HTMLElement>('.sheet-scroll') ?? null)
              : event.preventDefault()
          }
          onCloseAutoFocus={autoFocus ? returnFocus : (event) => event.preventDefault()}
          onEscapeKeyDown={leaving.guard}
          onInteractOutside={outside}
        >
          {bare ? (
            <Radix.Title className="sr-only">{title}</Radix.Title>
          ) : (
            <div className="ui-drawer-head">
              <Radix.Title className="page-title cut grow">{title}</Radix.Title>
              {aside}
              <IconButton label={t('ui.close')} shortcut="escape" icon={<X />} onClick={leaving.tryClose} />
            </div>
          )}
          {onSubmit ? (
            <form onSubmit={submit} className="flex min-h-0 grow flex-col" noValidate>
              {inside}
            </form>
          ) : (
            inside
          )}
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  )
}
