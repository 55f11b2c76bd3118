import { useRef } from 'react'

const fields = 'input:not([type="hidden"]):not(:disabled), textarea:not(:disabled), [role="combobox"]'

/** Puts focus on the first field of a layer; without a field on its first action, else on the layer itself. */
export function focusFirst(event: Event, box: HTMLElement | null) {
  if (!box) return
  const wanted =
    box.querySelector<HTMLElement>('[autofocus], [data-autofocus]') ??
    box.querySelector<HTMLElement>(fields) ??
    box.querySelector<HTMLElement>('.ui-dialog-acts button')
  event.preventDefault()
  ;(wanted ?? box).focus()
}

/** Remembers what had focus when a layer opened and returns there, also when the layer has no trigger of its own. */
export function usePreviousFocus(open: boolean) {
  const before = useRef<HTMLElement | null>(null)
  const was = useRef(false)
  if (open && !was.current)
    before.current = document.activeElement instanceof HTMLElement ? document.activeElement : null
  was.current = open
  return (event: Event) => {
    if (!before.current?.isConnected) return
    event.preventDefault()
    before.current.focus()
  }
}
