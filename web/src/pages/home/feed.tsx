import '../../words/house.ts'
import { useMemo } from 'react'
import { type HistoryEvent, useEvents } from '../../api/lists.ts'
import { useMe } from '../../api/me.ts'
import { EventSentence } from '../../shell/events/event-sentence.tsx'
import { useTitles } from '../../shell/events/use-titles.ts'
import { When } from '../../ui/when.tsx'
import { useWords } from '../../words/index.ts'
import { ActorMark } from '../audit/audit-row.tsx'
import { foldEvents } from './fold.ts'
import { Lines } from './lines.tsx'

/** What colleagues changed lately; many changes of one person in a row fold into one line. */
export function Feed() {
  const { t } = useWords()
  const { data: me } = useMe()
  const mine = me?.member?.id
  const { events, isPending, error } = useEvents(
    { filter: mine ? `actorKind = "person" AND actorId != "${mine}" AND noun != null` : undefined, limit: 40 },
    { enabled: Boolean(mine) },
  )
  const folded = useMemo(() => foldEvents(events).slice(0, 12), [events])
  const { titleOf, ready } = useTitles(useMemo(() => folded.map((each) => each.event), [folded]))
  // Names decide how many lines an entry takes: it waits for them, so that nothing jumps.
  const waiting = isPending || (!error && !ready)
  return (
    <section className="px-4 pb-6">
      <h2 className="part-title mb-2">{t('home.colleagues')}</h2>
      {waiting ? <Lines rows={12} height={52} /> : null}
      {!waiting && (error || folded.length === 0) ? <p className="text-ink-3">{t('home.colleaguesNone')}</p> : null}
      <ol>
        {(waiting ? [] : folded).map(({ event, more }) => (
          <Line key={event.id} event={event} more={more} title={titleOf(event)} />
        ))}
      </ol>
    </section>
  )
}

function Line({ event, more, title }: { event: HistoryEvent; more: number; title?: string }) {
  const { t } = useWords()
  return (
    <li className="flex gap-2.5 py-1.5">
      <ActorMark actor={event.actor} />
      <p className="min-w-0 grow text-ink-2">
        <span className="font-medium text-ink">{event.actor.name}</span> <EventSentence event={event} title={title} />
        {more > 0 ? <span className="text-ink-3"> · {t('events.several', { count: more })}</span> : null}
      </p>
      <When value={event.at} className="flex-none text-xs leading-5 text-ink-3" />
    </li>
  )
}
