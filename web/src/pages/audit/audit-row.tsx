import '../../words/house.ts'
import Bot from 'lucide-react/icons/bot'
import KeyRound from 'lucide-react/icons/key-round'
import { useResources } from '../../api/describe.ts'
import type { HistoryEvent } from '../../api/lists.ts'
import { EventSentence } from '../../shell/events/event-sentence.tsx'
import { Avatar } from '../../ui/avatar.tsx'
import { cx } from '../../ui/cx.ts'
import { When } from '../../ui/when.tsx'
import { useWords } from '../../words/index.ts'

/** The one who did it: a person, a key or the system. */
export function ActorMark({ actor, size = 22 }: { actor: HistoryEvent['actor']; size?: 18 | 22 | 28 }) {
  if (actor.kind === 'person') return <Avatar size={size} name={actor.name} id={actor.id ?? actor.name} />
  const Icon = actor.kind === 'key' ? KeyRound : Bot
  return (
    <span
      className="grid flex-none place-items-center rounded-full bg-hover text-ink-3"
      style={{ width: size, height: size }}
    >
      <Icon className="size-3.5!" />
    </span>
  )
}

export function AuditRow({
  event,
  title,
  current,
  onOpen,
}: {
  event: HistoryEvent
  title?: string
  current: boolean
  onOpen: () => void
}) {
  const { t } = useWords()
  const { resources } = useResources()
  const noun = resources.find((each) => each.name === event.noun)?.labelOne
  const ways = ['web', 'api', 'import', 'automation', 'system'] as const
  const way = ways.find((each) => each === event.via)
  return (
    <li
      className={cx(
        'relative flex min-h-11 items-center gap-3 border-b border-line px-4 py-2 hover:bg-hover',
        current && 'bg-selected',
      )}
    >
      <ActorMark actor={event.actor} />
      <p className="min-w-0 grow text-ink-2 md:cut">
        <span className="font-medium text-ink">{event.actor.name || t('events.system')}</span>{' '}
        <EventSentence event={event} title={title} link={false} />
      </p>
      <span className="hidden w-28 flex-none text-xs text-ink-3 md:block">{noun}</span>
      <span className="hidden w-32 flex-none text-xs text-ink-3 lg:block">
        {way && way !== 'web' ? t(`audit.ways.${way}`) : null}
      </span>
      <When value={event.at} className="flex-none text-end text-xs text-ink-3 md:w-32" />
      <button
        type="button"
        className="absolute inset-0 rounded-1 focus-visible:-outline-offset-2"
        aria-label={t('audit.details')}
        onClick={onOpen}
      />
    </li>
  )
}
