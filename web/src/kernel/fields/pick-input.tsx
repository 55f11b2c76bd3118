import { type ReactNode, useState } from 'react'
import type { Option, OptionSource } from '../../ui/options.ts'
import { Picker } from '../../ui/picker.tsx'
import { Popover } from '../../ui/popover.tsx'

export interface PickInputProps extends OptionSource {
  label: string
  value: string[]
  multiple?: boolean
  placeholder?: string
  /** What stands in the cell or line while the list is open. */
  children: ReactNode
  onPick: (option: Option) => void
  /** The list was left without a further pick. */
  onClose: () => void
}

/** A list that opens at once over a cell or line and closes when something was picked. */
export function PickInput({ children, onClose, onPick, multiple, ...picker }: PickInputProps) {
  const [open, setOpen] = useState(true)
  const close = () => {
    setOpen(false)
    onClose()
  }
  return (
    <Popover
      open={open}
      onOpenChange={(next) => !next && close()}
      onCloseAutoFocus={(event) => event.preventDefault()}
      anchor={<span className="edit-anchor">{children}</span>}
      className="w-60"
      align="start"
      alignOffset={-8}
    >
      <Picker
        {...picker}
        multiple={multiple}
        onPick={(option) => {
          if (!multiple) setOpen(false)
          onPick(option)
        }}
      />
    </Popover>
  )
}
