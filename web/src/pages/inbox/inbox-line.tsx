import '../../words/inbox.ts'
import AtSign from 'lucide-react/icons/at-sign'
import Bell from 'lucide-react/icons/bell'
import Clock from 'lucide-react/icons/clock'
import Mail from 'lucide-react/icons/mail'
import ShieldQuestion from 'lucide-react/icons/shield-question-mark'
import type { ReactNode } from 'react'
import { cx } from '../../ui/cx.ts'
import { VisuallyHidden } from '../../ui/visually-hidden.tsx'
import { When } from '../../ui/when.tsx'
import { useWords } from '../../words/index.ts'
import type { Group, Notice } from './notice.ts'
import { useSwipe } from './use-swipe.ts'

const icons: Record<Group, ReactNode> = {
  mention: <AtSign />,
  message: <Mail />,
  approval: <ShieldQuestion />,
  reminder: <Clock />,
  system: <Bell />,
}

/** One line: what, the first words, why I got it. Unread has a dot and is bold; urgent says so with colour and a word. */
export function InboxLine({
  notice,
  chosen,
  onChoose,
  onDone,
  onSnooze,
}: {
  notice: Notice
  chosen: boolean
  onChoose: () => void
  onDone: () => void
  onSnooze: () => void
}) {
  const { t } = useWords()
  const swipe = useSwipe({ right: onDone, left: onSnooze })
  return (
    <li className="inbox-item" {...swipe.outer}>
      <button
        type="button"
        className={cx('inbox-line', !notice.readAt && 'unread')}
        aria-current={chosen || undefined}
        data-id={notice.id}
        onClick={onChoose}
        {...swipe.inner}
      >
        <span className="inbox-icon" data-priority={notice.priority}>
          {icons[notice.group]}
        </span>
        <span className="min-w-0 grow">
          <span className="flex items-baseline gap-2">
            <span className="inbox-title line-clamp-2 grow">{notice.title}</span>
            <When value={notice.snoozedUntil ?? notice.arrivedAt} className="flex-none text-xs text-ink-3" />
          </span>
          {notice.body ? <span className="cut block text-ink-2">{notice.body}</span> : null}
          <span className="cut block text-xs text-ink-3">
            {notice.label}
            {notice.count > 1 ? ` · ${t('inbox.times', { count: notice.count })}` : ''}
          </span>
        </span>
        {notice.readAt ? null : (
          <span className="inbox-dot">
            <VisuallyHidden>{t('inbox.isUnread')}</VisuallyHidden>
          </span>
        )}
      </button>
    </li>
  )
}
