import X from 'lucide-react/icons/x'
import * as Radix from 'radix-ui/dialog'
import { type FormEvent, type ReactNode, useRef } from 'react'
import { useWords } from '../words/index.ts'
import { cx } from './cx.ts'
import { focusFirst, usePreviousFocus } from './focus.ts'
import { IconButton } from './icon-button.tsx'
import { LeaveQuestion, useLeaveGuard } from './leave-guard.tsx'

export interface DialogProps {
  open: boolean
  onOpenChange: (open: boolean) => void
  title: ReactNode
  /** One sentence below the title. */
  description?: ReactNode
  /** confirm is 440 wide, form 640; both are sheets on a phone. */
  size?: 'confirm' | 'form'
  /** Buttons at the foot; the one that acts comes last. */
  actions?: ReactNode
  /** Makes the whole dialog a form. */
  onSubmit?: (event: FormEvent<HTMLFormElement>) => void
  /** Something was typed: Escape, a click outside and the cross ask first, in place. */
  changed?: boolean
  /** Deletes or ends something: announced as an alert. */
  alert?: boolean
  className?: string
  children?: ReactNode
}

export function Dialog({
  open,
  onOpenChange,
  title,
  description,
  size = 'confirm',
  actions,
  onSubmit,
  changed,
  alert,
  className,
  children,
}: DialogProps) {
  const { t } = useWords()
  const box = useRef<HTMLDivElement>(null)
  const returnFocus = usePreviousFocus(open)
  const leaving = useLeaveGuard(changed, () => onOpenChange(false))
  const submit = onSubmit
    ? (event: FormEvent<HTMLFormElement>) => {
        event.preventDefault()
        event.stopPropagation()
        onSubmit(event)
      }
    : undefined
  const inside = (
    <>
      {children ? <div className={cx('ui-dialog-body', !actions && 'pb-5')}>{children}</div> : null}
      {leaving.asking ? (
        <div className="ui-dialog-acts">
          <LeaveQuestion onStay={leaving.stay} onLeave={leaving.leave} />
        </div>
      ) : actions ? (
        <div className="ui-dialog-acts">{actions}</div>
      ) : null}
    </>
  )
  return (
    <Radix.Root open={open} onOpenChange={onOpenChange}>
      <Radix.Portal>
        <Radix.Overlay className="ui-scrim" />
        <Radix.Content
          ref={box}
          data-modal=""
          tabIndex={-1}
          data-size={size}
          role={alert ? 'alertdialog' : 'dialog'}
          className={cx('ui-dialog', className)}
          onOpenAutoFocus={(event) => focusFirst(event, box.current)}
          onCloseAutoFocus={returnFocus}
          onEscapeKeyDown={leaving.guard}
          onPointerDownOutside={leaving.guard}
          {...(description ? {} : { 'aria-describedby': undefined })}
        >
          <div className="flex items-start gap-2 px-5 pt-5">
            <div className="grow">
              <Radix.Title className="text-md font-semibold">{title}</Radix.Title>
              {description ? <Radix.Description className="mt-1.5 text-ink-2">{description}</Radix.Description> : null}
            </div>
            {size === 'form' ? (
              <IconButton
                size="sm"
                label={t('ui.close')}
                icon={<X />}
                onClick={leaving.tryClose}
                className="-mt-1 -me-2"
              />
            ) : null}
          </div>
          {submit ? (
            <form onSubmit={submit} className="flex min-h-0 flex-col" noValidate>
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
