import CirclePlus from 'lucide-react/icons/circle-plus'
import Eye from 'lucide-react/icons/eye'
import Flag from 'lucide-react/icons/flag'
import Paperclip from 'lucide-react/icons/paperclip'
import Pen from 'lucide-react/icons/pen'
import RotateCcw from 'lucide-react/icons/rotate-ccw'
import StickyNote from 'lucide-react/icons/sticky-note'
import Trash2 from 'lucide-react/icons/trash-2'
import Zap from 'lucide-react/icons/zap'
import { type ReactNode, useState } from 'react'
import type { HistoryEvent } from '../../api/query.ts'
import { fullMoment, printTime } from '../../ui/moments.ts'
import { useWords } from '../../words/index.ts'
import { useRegion } from '../../words/region.ts'
import { Trans } from '../../words/trans.tsx'
import type { Noun } from '../fields/noun.ts'
import { ChangeLine } from './change-line.tsx'
import { changesOf, type Fold, type Item, isFold, type notesOf } from './history.ts'
import { NoteItem } from './note-item.tsx'

export type Notes = ReturnType<typeof notesOf>
interface ItemProps {
  item: Item
  noun: Noun
  notes: Notes
  stage?: string
}

/** One line of a timeline. */
export function TimelineItem({ item, ...rest }: ItemProps) {
  return isFold(item) ? <Folded fold={item} noun={rest.noun} /> : <Single event={item} {...rest} />
}

function Line({
  icon,
  at,
  children,
  body,
  tone,
}: {
  icon: ReactNode
  at: string
  children: ReactNode
  body?: ReactNode
  tone?: string
}) {
  const region = useRegion()
  return (
    <div className="feed-item">
      <span className="feed-icon" style={{ color: tone }}>
        {icon}
      </span>
      <div className="feed-words">{children}</div>
      <time className="num" dateTime={at} data-tip={fullMoment(at, region)}>
        {printTime(at, region)}
      </time>
      {body}
    </div>
  )
}

/** Where a change came from, when it was not this app. */
function Via({ event }: { event: HistoryEvent }) {
  const { t } = useWords()
  if (event.via === 'import' || event.via === 'automation' || event.via === 'api')
    return <span className="text-ink-3"> {t(`record.via.${event.via}`)}</span>
  return null
}

/** A file that was hung on the record, or taken off it. */
function Attached({ event, verb, who }: { event: HistoryEvent; verb: string; who: string }) {
  const { t } = useWords()
  const name = event.changes?.name?.[1] ?? event.changes?.name?.[0]
  const values = { who, name: typeof name === 'string' ? name : t('record.aFile') }
  return (
    <Line icon={<Paperclip />} at={event.at}>
      <Trans
        i18nKey={verb === 'removed' ? 'record.detached' : 'record.attached'}
        values={values}
        components={{ b: <b /> }}
      />
      <Via event={event} />
    </Line>
  )
}

function Single({ event, noun, notes, stage }: Omit<ItemProps, 'item'> & { event: HistoryEvent }) {
  const { t } = useWords()
  const verb = event.type.split('.').at(-1) ?? ''
  const who = event.actor.name || t('record.system')
  if (event.noun === 'notes') {
    if (verb === 'created')
      return (
        <Line
          icon={<StickyNote />}
          at={event.at}
          body={
            <NoteItem
              event={event}
              on={noun.path}
              {...(notes.get(event.recordId ?? '') ?? { body: '', gone: false })}
            />
          }
        >
          <Trans i18nKey="record.wroteNote" values={{ who }} components={{ b: <b /> }} />
          <Via event={event} />
        </Line>
      )
    return (
      <Line icon={<StickyNote />} at={event.at}>
        <Trans
          i18nKey={
            verb === 'removed'
              ? 'record.removedNote'
              : verb === 'restored'
                ? 'record.restoredNote'
                : 'record.editedNote'
          }
          values={{ who }}
          components={{ b: <b /> }}
        />
      </Line>
    )
  }
  if (event.noun === 'attachments') return <Attached event={event} verb={verb} who={who} />
  if (verb === 'updated') return <Changed event={event} noun={noun} stage={stage} who={who} />
  const icons: Record<string, ReactNode> = {
    created: <CirclePlus />,
    removed: <Trash2 />,
    restored: <RotateCcw />,
    revealed: <Eye />,
  }
  const known = verb === 'created' || verb === 'removed' || verb === 'restored' || verb === 'revealed'
  return (
    <Line icon={icons[verb] ?? <Zap />} at={event.at}>
      {known ? (
        <Trans
          i18nKey={`record.did.${verb}`}
          values={{ who, noun: noun.labelOne.toLowerCase() }}
          components={{ b: <b /> }}
        />
      ) : (
        <Trans i18nKey="record.did.other" values={{ who, what: verb }} components={{ b: <b /> }} />
      )}
      <Via event={event} />
    </Line>
  )
}

function Changed({ event, noun, stage, who }: { event: HistoryEvent; noun: Noun; stage?: string; who: string }) {
  const { t } = useWords()
  const changes = changesOf(event, noun)
  const icon = changes.some((change) => change.name === stage) ? <Flag /> : <Pen />
  if (changes.length === 1 && changes[0])
    return (
      <Line icon={icon} at={event.at}>
        <span className="flex flex-wrap items-baseline gap-x-1.5">
          <ChangeLine noun={noun} change={changes[0]} />
          <span className="text-ink-3">{t('record.by', { who })}</span>
          <Via event={event} />
        </span>
      </Line>
    )
  return (
    <Line icon={icon} at={event.at} body={<Changes noun={noun} events={[event]} />}>
      <Trans i18nKey="record.changedFields" count={changes.length} values={{ who }} components={{ b: <b /> }} />
      <Via event={event} />
    </Line>
  )
}

function Changes({ noun, events }: { noun: Noun; events: HistoryEvent[] }) {
  return (
    <ul className="feed-body flex flex-col gap-1 text-ink-2">
      {events.flatMap((event) =>
        changesOf(event, noun).map((change) => (
          <li key={`${event.id} ${change.name}`}>
            <ChangeLine noun={noun} change={change} />
          </li>
        )),
      )}
    </ul>
  )
}

function Folded({ fold, noun }: { fold: Fold; noun: Noun }) {
  const { t } = useWords()
  const [open, setOpen] = useState(false)
  const count = fold.events.reduce((sum, event) => sum + changesOf(event, noun).length, 0)
  return (
    <Line icon={<Pen />} at={fold.at} body={open ? <Changes noun={noun} events={fold.events} /> : undefined}>
      <Trans
        i18nKey="record.changedFields"
        count={count}
        values={{ who: fold.actor.name || t('record.system') }}
        components={{ b: <b /> }}
      />{' '}
      <button type="button" className="text-link" aria-expanded={open} onClick={() => setOpen(!open)}>
        {open ? t('record.hide') : t('record.show')}
      </button>
    </Line>
  )
}
