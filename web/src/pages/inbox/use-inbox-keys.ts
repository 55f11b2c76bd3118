import '../../words/inbox.ts'
import { useShortcut } from '../../ui/shortcuts.ts'
import { useWords } from '../../words/index.ts'
import type { Notice, State } from './notice.ts'
import type { NoticeActs } from './use-inbox.ts'

/** J and K walk, E is done, S puts off, U marks as unread, I marks all that is open as read where it stands. */
export function useInboxKeys({
  notices,
  at,
  state,
  acts,
  choose,
  snooze,
}: {
  notices: Notice[]
  at: number
  state: State
  acts: NoticeActs
  choose: (id: string) => void
  snooze: () => void
}) {
  const { t } = useWords()
  const chosen = notices[at]
  const walk = (step: number) => {
    const next = notices[at + step]
    if (!next) return
    choose(next.id)
    document.querySelector(`[data-id="${next.id}"]`)?.scrollIntoView({ block: 'nearest' })
  }
  const page = { scope: t('shell.inbox'), enabled: Boolean(chosen) }
  useShortcut('j', () => walk(1), { ...page, label: t('inbox.next'), enabled: notices.length > 0 })
  useShortcut('k', () => walk(-1), { ...page, label: t('inbox.previous'), enabled: at > 0 })
  useShortcut('e', () => chosen && (state === 'done' ? acts.reopen([chosen.id]) : acts.done([chosen.id])), {
    ...page,
    label: state === 'done' ? t('inbox.reopen') : t('inbox.doneOne'),
  })
  useShortcut('s', snooze, { ...page, label: t('inbox.snooze'), enabled: Boolean(chosen) && state === 'open' })
  useShortcut('u', () => chosen && acts.unread([chosen.id]), { ...page, label: t('inbox.unread') })
}
