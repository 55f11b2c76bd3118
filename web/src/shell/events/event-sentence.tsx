import type { ReactNode } from 'react'
import { useResources } from '../../api/describe.ts'
import type { HistoryEvent } from '../../api/lists.ts'
import { useWords } from '../../words/index.ts'
import { OrgLink } from '../org-link.tsx'

const slot = '\u0001'

/** Puts a node where the sentence has its record. */
const place = (sentence: string, node: ReactNode) => {
  const [before, after] = sentence.split(slot)
  return (
    <>
      {before}
      {after === undefined ? null : node}
      {after}
    </>
  )
}

/** What somebody did, as words after the name: "changed Stage of Hanna Lindqvist". */
export function EventSentence({ event, title, link = true }: { event: HistoryEvent; title?: string; link?: boolean }) {
  const { t } = useWords()
  const { resources } = useResources()
  const resource = resources.find((each) => each.name === event.noun)
  const verb = event.type.split('.')[1] ?? event.type
  const own = ownSentence(t, event.type, verb)
  if (own) return <>{own}</>

  const name = title ?? t('events.someRecord', { noun: resource?.labelOne.toLowerCase() ?? event.noun ?? '' })
  const record =
    link && resource?.searchable && event.recordId ? (
      <OrgLink to={`${resource.path}/${event.recordId}`} className="font-medium text-ink hover:underline">
        {name}
      </OrgLink>
    ) : (
      <span className="font-medium text-ink">{name}</span>
    )
  if (verb === 'created') return place(t('events.created', { record: slot }), record)
  if (verb === 'removed') return place(t('events.removed', { record: slot }), record)
  if (verb === 'restored') return place(t('events.restored', { record: slot }), record)
  if (verb === 'updated') {
    const changed = Object.keys(event.changes ?? {})
    const labels = changed.map((field) =>
      (resource?.fields.find((each) => each.name === field)?.label ?? field).toLowerCase(),
    )
    if (changed.length <= 2)
      return place(t('events.changed', { count: 1, fields: labels.join(' and '), record: slot }), record)
    return place(t('events.changed', { count: changed.length, fields: '', record: slot }), record)
  }
  const what = verb.replaceAll('_', ' ')
  return place(t('events.other', { what, record: event.recordId ? slot : '' }), record)
}

/** Sentences of events that are not about a plain record. */
function ownSentence(t: ReturnType<typeof useWords>['t'], type: string, verb: string): string | undefined {
  if (type === 'accounts.signed_in') return t('events.signedIn')
  if (type === 'organizations.updated') return t('events.settings')
  if (type === 'organizations.created') return t('events.organizationMade')
  if (type === 'audit.exported') return t('events.exportedAudit')
  if (type === 'notes.created') return t('events.noted')
  if (type === 'notes.updated') return t('events.noteChanged')
  if (type === 'notes.removed') return t('events.noteRemoved')
  if (verb === 'exported') return t('events.exported', { noun: type.split('.')[0] ?? '' })
  return undefined
}
