import { useEffect, useLayoutEffect, useRef, useState } from 'react'
import { printKeys } from './keys.ts'

interface Tip {
  text: string
  keys?: string
  anchor: HTMLElement
}

const tipOf = (target: EventTarget | null): Tip | null => {
  const anchor = target instanceof Element ? target.closest<HTMLElement>('[data-tip]') : null
  const text = anchor?.dataset.tip
  if (!anchor || !text) return null
  // "cut": explain only what does not fit.
  if (anchor.dataset.tipWhen === 'cut' && anchor.scrollWidth <= anchor.clientWidth) return null
  return { anchor, text, keys: anchor.dataset.tipKeys }
}

/** Draws the tooltip of whichever element carries `data-tip`. Mounted once, at the root. */
export function TooltipHost() {
  const [tip, setTip] = useState<Tip | null>(null)
  const box = useRef<HTMLDivElement>(null)

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    let lately = 0
    const hide = () => {
      clearTimeout(timer)
      setTip((now) => {
        if (now) lately = Date.now()
        return null
      })
    }
    const over = (event: PointerEvent) => {
      if (event.pointerType === 'touch') return
      const next = tipOf(event.target)
      hide()
      if (next)
        timer = setTimeout(() => setTip(next.anchor.isConnected ? next : null), Date.now() - lately < 300 ? 60 : 400)
    }
    const focus = (event: FocusEvent) => {
      const next = tipOf(event.target)
      if (next && (event.target as Element).matches(':focus-visible')) setTip(next)
    }
    const key = (event: KeyboardEvent) => event.key === 'Escape' && hide()
    document.addEventListener('pointerover', over)
    document.addEventListener('focusin', focus)
    document.addEventListener('focusout', hide)
    document.addEventListener('pointerdown', hide, true)
    document.addEventListener('keydown', key, true)
    document.addEventListener('scroll', hide, true)
    return () => {
      clearTimeout(timer)
      document.removeEventListener('pointerover', over)
      document.removeEventListener('focusin', focus)
      document.removeEventListener('focusout', hide)
      document.removeEventListener('pointerdown', hide, true)
      document.removeEventListener('keydown', key, true)
      document.removeEventListener('scroll', hide, true)
    }
  }, [])

  useLayoutEffect(() => {
    const element = box.current
    if (!tip || !element) return
    // In the top layer, so that no dialog or transformed parent can cover or shift it.
    element.showPopover?.()
    const at = tip.anchor.getBoundingClientRect()
    const own = element.getBoundingClientRect()
    const below = at.bottom + 6 + own.height < window.innerHeight
    const left = Math.min(Math.max(8, at.left + at.width / 2 - own.width / 2), window.innerWidth - own.width - 8)
    element.style.left = `${left}px`
    element.style.top = `${below ? at.bottom + 6 : at.top - own.height - 6}px`
  }, [tip])

  if (!tip) return null
  return (
    <div ref={box} popover="manual" role="tooltip" className="ui-tip">
      <span>{tip.text}</span>
      {tip.keys ? <kbd>{printKeys(tip.keys)}</kbd> : null}
    </div>
  )
}
