import { useEffect, useState } from 'react'
import { useWords } from '../words/index.ts'
import { Button } from './button.tsx'

/** Asks in place before a layer with unsaved input closes by Escape, a click outside or its cross. */
export function useLeaveGuard(changed: boolean | undefined, close: () => void) {
  const [asking, setAsking] = useState(false)
  useEffect(() => {
    if (!changed) setAsking(false)
  }, [changed])
  return {
    asking,
    stay: () => setAsking(false),
    leave: close,
    /** For the events of a layer that would close it. */
    guard: (event: Event) => {
      if (!changed) return
      event.preventDefault()
      setAsking(true)
    },
    /** For buttons that close. */
    tryClose: () => (changed ? setAsking(true) : close()),
  }
}

/** Stands in the place of the layer's buttons while it asks. */
export function LeaveQuestion({ onStay, onLeave }: { onStay: () => void; onLeave: () => void }) {
  const { t } = useWords()
  return (
    <div role="alert" className="flex grow flex-wrap items-center justify-end gap-2">
      <p className="min-w-40 grow text-ink">{t('ui.leaveChanges')}</p>
      <Button onClick={onLeave}>{t('ui.leave')}</Button>
      <Button variant="primary" autoFocus onClick={onStay}>
        {t('ui.stay')}
      </Button>
    </div>
  )
}
