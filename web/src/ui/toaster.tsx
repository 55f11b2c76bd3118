import X from 'lucide-react/icons/x'
import { useEffect, useState } from 'react'
import { useWords } from '../words/index.ts'
import { CopyButton } from './copy-button.tsx'
import { printKeys } from './keys.ts'
import { dismissToast, type ToastItem, useToasts } from './toast.ts'

function Toast({ item }: { item: ToastItem }) {
  const { t } = useWords()
  const [held, setHeld] = useState(false)
  const stays = item.tone === 'bad'
  useEffect(() => {
    if (held || stays) return
    const timer = setTimeout(() => dismissToast(item.id), 6000)
    return () => clearTimeout(timer)
  }, [item.id, held, stays])
  const end = (run?: () => unknown) => () => {
    dismissToast(item.id)
    run?.()
  }
  const hold = {
    onPointerEnter: () => setHeld(true),
    onPointerLeave: () => setHeld(false),
    onFocus: () => setHeld(true),
    onBlur: () => setHeld(false),
  }
  return (
    <div className="ui-toast" {...hold}>
      <span className="grow">{item.text}</span>
      {item.action ? (
        <button type="button" onClick={end(item.action.run)}>
          {item.action.label}
        </button>
      ) : null}
      {item.undo ? (
        <button type="button" onClick={end(item.undo)}>
          {t('ui.undo')} <span className="font-normal opacity-80">{printKeys('z')}</span>
        </button>
      ) : null}
      {stays && item.details ? (
        <CopyButton text={item.details} label={t('ui.copyDetails')} className="text-inherit!" />
      ) : null}
      {stays ? (
        <button type="button" aria-label={t('ui.close')} onClick={end()}>
          <X />
        </button>
      ) : null}
    </div>
  )
}

/** Mounted once. Its live regions exist before anything is said, so that it is spoken. */
export function Toaster() {
  const { shown, failure } = useToasts()
  return (
    <div className="ui-toasts">
      <div role="alert">{failure ? <Toast key={failure.id} item={failure} /> : null}</div>
      <div role="status">{shown ? <Toast key={shown.id} item={shown} /> : null}</div>
    </div>
  )
}
