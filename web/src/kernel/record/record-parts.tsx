import { type ReactNode, useState } from 'react'
import { Tabs } from '../../ui/tabs.tsx'
import { useMedia, usePhone } from '../../ui/use-media.ts'
import { useWords } from '../../words/index.ts'
import type { Row } from '../fields/index.ts'
import type { Noun } from '../fields/noun.ts'
import { Facts } from './facts.tsx'
import { Feed } from './feed.tsx'
import type { Saving } from './field-row.tsx'

interface PartsProps {
  noun: Noun
  row: Row
  saving: Saving
  stage?: string
  related?: ReactNode
}

/** Facts, timeline and related records: three columns, two with a tab, or tabs alone, by the room there is. */
export function RecordParts({ noun, row, saving, stage, related }: PartsProps) {
  const { t } = useWords()
  const phone = usePhone()
  const narrow = useMedia('(width < 1120px)')
  const [tab, setTab] = useState<'timeline' | 'details' | 'related'>('timeline')
  const facts = <Facts noun={noun} row={row} saving={saving} stage={stage} />
  const feed = <Feed noun={noun} id={row.id} stage={stage} />
  const tabs = [
    { value: 'timeline' as const, label: t('record.timeline') },
    ...(phone ? [{ value: 'details' as const, label: t('record.details') }] : []),
    ...(related ? [{ value: 'related' as const, label: t('record.related') }] : []),
  ]
  const shown = tabs.some((each) => each.value === tab) ? tab : 'timeline'
  const panel =
    shown === 'timeline' ? (
      <div className="record-feed">{feed}</div>
    ) : shown === 'details' ? (
      <div className="record-facts">{facts}</div>
    ) : (
      <div className="record-related">{related}</div>
    )
  const tabbed = (
    <Tabs label={t('record.more')} value={shown} tabs={tabs} onChange={setTab} className="px-2">
      {panel}
    </Tabs>
  )
  if (phone) return tabbed
  return (
    <div className="record-cols">
      <div className="record-facts">{facts}</div>
      {narrow && related ? (
        <div>{tabbed}</div>
      ) : (
        <section className="record-feed" aria-label={t('record.timeline')}>
          {feed}
        </section>
      )}
      {narrow ? null : (
        <aside className="record-related" aria-label={t('record.related')}>
          {related}
        </aside>
      )}
    </div>
  )
}
