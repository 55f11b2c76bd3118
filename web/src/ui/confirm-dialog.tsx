import { type ReactNode, useState } from 'react'
import { useWords } from '../words/index.ts'
import { Button } from './button.tsx'
import { Dialog } from './dialog.tsx'

export interface ConfirmDialogProps {
  open: boolean
  onOpenChange: (open: boolean) => void
  /** Names the thing: "Delete Osterby Hotels?" */
  title: string
  /** Names the consequence. */
  description?: ReactNode
  /** Repeats the verb: "Delete company". */
  verb: string
  /** What staying is called; "Cancel" when absent. */
  keep?: string
  danger?: boolean
  icon?: ReactNode
  onConfirm: () => unknown
  children?: ReactNode
}

/** Asks before what cannot be undone. It closes when `onConfirm` has finished, and stays when that fails. */
export function ConfirmDialog({
  open,
  onOpenChange,
  title,
  description,
  verb,
  keep,
  danger = true,
  icon,
  onConfirm,
  children,
}: ConfirmDialogProps) {
  const { t } = useWords()
  const [busy, setBusy] = useState(false)
  const [failure, setFailure] = useState<string>()
  const act = async () => {
    setBusy(true)
    setFailure(undefined)
    try {
      await onConfirm()
      onOpenChange(false)
    } catch (error) {
      setFailure(error instanceof Error ? error.message : String(error))
    } finally {
      setBusy(false)
    }
  }
  return (
    <Dialog
      open={open}
      onOpenChange={onOpenChange}
      alert={danger}
      title={title}
      description={description}
      actions={
        <>
          <Button onClick={() => onOpenChange(false)}>{keep ?? t('ui.cancel')}</Button>
          <Button variant={danger ? 'danger' : 'primary'} icon={icon} busy={busy} onClick={act}>
            {verb}
          </Button>
        </>
      }
    >
      {children}
      {failure ? (
        <p role="alert" className="ui-error mt-3">
          {failure}
        </p>
      ) : null}
    </Dialog>
  )
}
