import '../../words/house.ts'
import type { ReactNode } from 'react'
import { useResources } from '../../api/describe.ts'
import type { HistoryEvent } from '../../api/lists.ts'
import { useWords } from '../../words/index.ts'
import { inSentence } from '../../words/noun-words.ts'
import { OrgLink } from '../org-link.tsx'
import { aboutOf } from './about.ts'

type Words = ReturnType<typeof useWords>['t']

const slot = '\u0001'

/** Puts a node where the sentence has its record. */
function place(sentence: string, node: ReactNode) {
  const [before, after] = sentence.split(slot)
  return (
    <>
      {before}
      {after === undefined ? null : node}
      {after}
    </>
  )
}

export interface EventSentenceProps {
  event: HistoryEvent
  /** Name of the record, see useTitles. */
  title?: string
  /** The name opens the record. */
  link?: boolean
}

/** What somebody did, as words after the name: "changed stage of Hanna Lindqvist". */
export function EventSentence({ event, title, link = true }: EventSentenceProps) {
  const { t } = useWords()
  const { resources } = useResources()
  const about = aboutOf(event)
  const resource = resources.find((each) => each.name === (about?.noun ?? event.noun))
  // A text message has no subject, and a link needs words.
  const name = title || t('events.someRecord', { noun: inSentence(resource?.labelOne ?? event.noun ?? '') })
  const record =
    link && resource?.searchable && about ? (
      <OrgLink to={`${resource.path}/${about.id}`} className="font-medium text-ink hover:underline">
        {name}
      </OrgLink>
    ) : (
      <span className="font-medium text-ink">{name}</span>
    )
  const changed = Object.keys(event.changes ?? {})
  const labels = changed.map((field) =>
    (resource?.fields.find((each) => each.name === field)?.label ?? field).toLowerCase(),
  )
  return place(sentenceOf(t, event, labels, about !== undefined), record)
}

function sentenceOf(t: Words, event: HistoryEvent, fields: string[], hasRecord: boolean): string {
  const verb = event.type.split('.')[1] ?? event.type
  const record = hasRecord ? slot : ''
  switch (event.type) {
    case 'accounts.signed_in':
      return t('events.signedIn')
    case 'organizations.updated':
      return t('events.settings')
    case 'organizations.created':
      return t('events.organizationMade')
    case 'audit.exported':
      return t('events.exportedAudit')
    case 'notes.created':
      return hasRecord ? t('events.notedOn', { record }) : t('events.noted')
    case 'notes.updated':
      return t('events.noteChanged')
    case 'notes.removed':
      return t('events.noteRemoved')
  }
  switch (verb) {
    case 'created':
      return t('events.created', { record })
    case 'removed':
      return t('events.removed', { record })
    case 'restored':
      return t('events.restored', { record })
    case 'revealed':
      return t('events.revealed', { record })
    case 'exported':
      return t('events.exported', { noun: event.type.split('.')[0] ?? '' })
    case 'updated':
      if (fields.length === 0) return t('events.changedSome', { record })
      return fields.length <= 2
        ? t('events.changed', { count: 1, fields: fields.join(' and '), record })
        : t('events.changed', { count: fields.length, fields: '', record })
    default:
      return t('events.other', { what: verb.replaceAll('_', ' '), record })
  }
}
