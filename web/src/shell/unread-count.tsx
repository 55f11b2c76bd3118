import { VisuallyHidden } from '../ui/visually-hidden.tsx'
import { useWords } from '../words/index.ts'
import { useUnread } from './unread.ts'

/** How much of the inbox is unread, beside its name; nothing where nothing is. */
export function UnreadCount() {
  const { t } = useWords()
  const unread = useUnread()
  if (!unread) return null
  return (
    <span className="side-count">
      <span aria-hidden="true">{unread > 99 ? '99+' : unread}</span>
      <VisuallyHidden>{t('shell.unread', { count: unread })}</VisuallyHidden>
    </span>
  )
}
