import '../../words/inbox.ts'
import '../../kernel/record/record.css'
import Check from 'lucide-react/icons/check'
import ChevronLeft from 'lucide-react/icons/chevron-left'
import Clock from 'lucide-react/icons/clock'
import ExternalLink from 'lucide-react/icons/external-link'
import MailOpen from 'lucide-react/icons/mail-open'
import Undo from 'lucide-react/icons/undo-2'
import { useResources } from '../../api/query.ts'
import { NounScope } from '../../kernel/fields/noun-context.ts'
import { Feed } from '../../kernel/record/feed.tsx'
import { OrgLink } from '../../shell/org-link.tsx'
import { Button } from '../../ui/button.tsx'
import { IconButton } from '../../ui/icon-button.tsx'
import { When } from '../../ui/when.tsx'
import { useWords } from '../../words/index.ts'
import type { Notice } from './notice.ts'
import { SnoozeMenu } from './snooze-menu.tsx'
import type { NoticeActs } from './use-inbox.ts'

/** What happened in whole words, what can be done with it, and the record's conversation with its composer. */
export function InboxDetail({
  notice,
  waiting,
  acts,
  snoozing,
  onSnoozing,
  onBack,
}: {
  notice: Notice | undefined
  /** The list has nothing to choose from. */
  waiting: boolean
  acts: NoticeActs
  snoozing: boolean
  onSnoozing: (open: boolean) => void
  onBack?: () => void
}) {
  const { t } = useWords()
  const { resources } = useResources()
  if (!notice) return <p className="m-auto p-8 text-center text-ink-3">{waiting ? '' : t('inbox.nothingChosen')}</p>
  const { record } = notice
  const noun = record ? resources.find((each) => each.name === record.noun) : undefined
  const ids = [notice.id]
  return (
    <article className="inbox-detail" aria-label={notice.title}>
      <header className="inbox-head">
        {onBack ? (
          <IconButton label={t('inbox.back')} icon={<ChevronLeft />} onClick={onBack} className="-ms-2" />
        ) : null}
        <span className="cut grow text-xs text-ink-3">{notice.label}</span>
        {notice.doneAt ? (
          <Button icon={<Undo />} onClick={() => acts.reopen(ids)}>
            {t('inbox.reopen')}
          </Button>
        ) : (
          <>
            <IconButton
              label={t('inbox.unread')}
              shortcut="u"
              icon={<MailOpen />}
              onClick={() => acts.unread(ids)}
              reason={notice.readAt ? undefined : t('inbox.unread')}
            />
            {notice.snoozedUntil ? (
              <Button icon={<Undo />} onClick={() => acts.wake(ids)}>
                {t('inbox.wake')}
              </Button>
            ) : (
              <SnoozeMenu
                open={snoozing}
                onOpenChange={onSnoozing}
                onChoose={(at, when) => acts.snooze(ids, at, when)}
                trigger={<IconButton label={t('inbox.snooze')} shortcut="s" icon={<Clock />} />}
              />
            )}
            <Button icon={<Check />} onClick={() => acts.done(ids)}>
              {t('inbox.done')}
            </Button>
          </>
        )}
      </header>
      <div className="sheet-scroll inbox-body">
        <h2 className="text-xl font-semibold wrap-anywhere">{notice.title}</h2>
        <p className="mt-1 text-xs text-ink-3">
          <When value={notice.arrivedAt} /> · {t('inbox.why', { why: notice.why })}
        </p>
        {notice.body ? (
          <p className="mt-3 max-w-[68ch] text-base wrap-anywhere whitespace-pre-line">{notice.body}</p>
        ) : null}
        {notice.hidden ? <p className="mt-3 text-ink-2">{t('inbox.hidden')}</p> : null}
        {notice.to && !notice.hidden ? (
          <OrgLink to={notice.to} className="ui-btn mt-4" data-variant="plain">
            <ExternalLink />
            <span className="cut">{record ? t('inbox.open', { noun: record.title }) : t('inbox.openPage')}</span>
          </OrgLink>
        ) : null}
        {noun && record ? (
          <section className="mt-6 border-t border-line pt-4">
            <NounScope value={noun.name}>
              <Feed key={record.id} noun={noun} id={record.id} compact />
            </NounScope>
          </section>
        ) : null}
      </div>
    </article>
  )
}
