import './inbox.css'
import '../../words/inbox.ts'
import { useSearch } from '@tanstack/react-router'
import CheckCheck from 'lucide-react/icons/check-check'
import Settings from 'lucide-react/icons/settings'
import { useEffect, useState } from 'react'
import { OrgLink, useGo } from '../../shell/org-link.tsx'
import { TopBar } from '../../shell/top-bar.tsx'
import { useUnread } from '../../shell/unread.ts'
import { useTitle } from '../../shell/use-title.ts'
import { Button } from '../../ui/button.tsx'
import { Segmented } from '../../ui/segmented.tsx'
import { usePhone } from '../../ui/use-media.ts'
import { useWords } from '../../words/index.ts'
import { InboxDetail } from './inbox-detail.tsx'
import { InboxList } from './inbox-list.tsx'
import { type Group, groups, type State } from './notice.ts'
import { useInbox, useNoticeActs } from './use-inbox.ts'
import { useInboxKeys } from './use-inbox-keys.ts'

const states = ['open', 'snoozed', 'done'] as const

/** What I should know, grouped by record, with the record's conversation beside it. To be emptied. */
export default function Inbox() {
  const { t } = useWords()
  useTitle(t('shell.inbox'))
  const go = useGo()
  const phone = usePhone()
  const search = useSearch({ strict: false }) as { id?: string; state?: State; group?: Group }
  const state = states.find((each) => each === search.state) ?? 'open'
  const group = groups.find((each) => each === search.group)
  const [snoozing, setSnoozing] = useState(false)
  const inbox = useInbox(state, group)
  const acts = useNoticeActs()
  const unread = useUnread()
  const at = inbox.notices.findIndex((each) => each.id === search.id)
  const chosen = inbox.notices[at]

  const show = (next: { id?: string; state?: State; group?: Group | '' }) => {
    const whole = { state, group, id: search.id, ...next }
    const words = Object.entries(whole).filter(([name, value]) => value && !(name === 'state' && value === 'open'))
    const text = new URLSearchParams(words.map(([name, value]) => [name, String(value)])).toString()
    return go(`inbox${text ? `?${text}` : ''}`, { replace: !phone || !next.id })
  }
  // The list is never beside nothing: what leaves makes way for the line that stood below it.
  const [last, setLast] = useState(0)
  useEffect(() => {
    if (at >= 0) setLast(at)
  }, [at])
  // biome-ignore lint/correctness/useExhaustiveDependencies: `show` is made anew each time
  useEffect(() => {
    if (phone || inbox.isPending || at >= 0) return
    const next = inbox.notices[Math.min(last, inbox.notices.length - 1)]
    if (next?.id !== search.id) void show({ id: next?.id ?? '' })
  }, [phone, inbox.isPending, inbox.notices, at, last, search.id])
  const fresh = chosen && !chosen.readAt && !chosen.doneAt ? chosen.id : undefined
  // What is looked at is read, unless it was marked as unread while being looked at.
  const [opened, setOpened] = useState<string>()
  // biome-ignore lint/correctness/useExhaustiveDependencies: `acts` is made anew each time
  useEffect(() => {
    if (!chosen || opened === chosen.id || state !== 'open') return
    setOpened(chosen.id)
    if (fresh) acts.read([fresh])
  }, [chosen?.id, fresh, opened, state])

  useInboxKeys({
    notices: inbox.notices,
    at,
    state,
    acts,
    choose: (id) => void show({ id }),
    snooze: () => setSnoozing(true),
  })
  const reading = phone && chosen
  return (
    <>
      <TopBar title={t('shell.inbox')} note={unread > 0 ? String(unread) : undefined}>
        {state === 'open' && inbox.notices.length > 1 ? (
          <Button
            aria-label={t('inbox.allDone')}
            icon={<CheckCheck />}
            onClick={() => acts.done(inbox.notices.map((each) => each.id))}
          >
            <span className="max-md:hidden">{t('inbox.allDone')}</span>
          </Button>
        ) : null}
        <OrgLink
          to="settings/notifications"
          className="ui-btn"
          data-variant="quiet"
          data-icon-only=""
          aria-label={t('inbox.settings')}
          data-tip={t('inbox.settings')}
        >
          <Settings />
        </OrgLink>
      </TopBar>
      <div className="inbox">
        {reading ? null : (
          <div className="inbox-side">
            <div className="inbox-tools">
              <Segmented
                label={t('inbox.states.label')}
                value={state}
                onChange={(value) => void show({ state: value, id: '' })}
                options={states.map((value) => ({ value, label: t(`inbox.states.${value}`) }))}
              />
              <div role="group" aria-label={t('inbox.groups.label')} className="inbox-groups">
                <Button
                  size="sm"
                  variant="quiet"
                  aria-pressed={!group}
                  onClick={() => void show({ group: '', id: '' })}
                >
                  {t('inbox.all')}
                </Button>
                {groups.map((each) => (
                  <Button
                    key={each}
                    size="sm"
                    variant="quiet"
                    aria-pressed={each === group}
                    onClick={() => void show({ group: each, id: '' })}
                  >
                    {t(`inbox.groups.${each}`)}
                  </Button>
                ))}
              </div>
            </div>
            <InboxList
              inbox={inbox}
              state={state}
              group={group}
              chosen={chosen?.id}
              acts={acts}
              onChoose={(notice) => void show({ id: notice.id })}
              onSnooze={(notice) => {
                void show({ id: notice.id })
                setSnoozing(true)
              }}
            />
          </div>
        )}
        {phone && !reading ? null : (
          <InboxDetail
            key={chosen?.id ?? ''}
            notice={chosen}
            waiting={inbox.notices.length === 0}
            acts={acts}
            snoozing={snoozing}
            onSnoozing={setSnoozing}
            onBack={phone ? () => void show({ id: '' }) : undefined}
          />
        )}
      </div>
    </>
  )
}
