import '../../words/messages.ts'
import { useQuery } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { api } from '../../api/client.ts'
import { keyOf } from '../../api/keys.ts'
import { useList } from '../../api/lists.ts'
import { Select } from '../../ui/select.tsx'
import { Tabs } from '../../ui/tabs.tsx'
import { useWords } from '../../words/index.ts'
import type { Preview, Template } from './message.ts'
import { Problems, placeOf } from './problems.tsx'

type Draft = Pick<Template, 'channel' | 'subject' | 'preheader' | 'body' | 'layout' | 'data' | 'purpose'> & {
  name: string
}
type Look = 'desktop' | 'phone' | 'text'
/** Milliseconds of rest before a draft is drawn again. */
const rest = 400

/** What a draft looks like to a contact, while it is typed. */
export function TemplatePreview({ draft, onJump }: { draft: Draft; onJump: (line: number, column: number) => void }) {
  const { t } = useWords()
  const [look, setLook] = useState<Look>('desktop')
  const [contactId, setContactId] = useState('')
  const { name: _, ...words } = useRested(draft)
  const { rows } = useList('contacts', { limit: 20, sort: '-updatedAt' })
  const { data } = useQuery({
    queryKey: keyOf('template-preview', words, contactId),
    queryFn: ({ signal }) =>
      api.post<Preview>(
        '/message-templates/preview',
        { draft: words, ...(contactId ? { contactId } : {}) },
        { signal },
      ),
    placeholderData: (before) => before,
  })
  const mail = draft.channel === 'email'
  const shown = mail ? look : 'text'
  const tabs = (['desktop', 'phone', 'text'] as const).map((value) => ({ value, label: t(`messages.${value}`) }))
  return (
    <section className="flex min-w-0 flex-col gap-3" aria-label={t('messages.preview')}>
      <div className="flex flex-wrap items-center gap-3">
        {mail ? (
          <Tabs label={t('messages.preview')} value={look} tabs={tabs} onChange={setLook} className="grow" />
        ) : null}
        <Select
          label={t('messages.with')}
          className="w-56!"
          value={contactId}
          options={[
            { value: '', label: t('messages.example') },
            ...rows.map((row) => ({ value: row.id, label: String(row.fullName ?? row.email ?? row.id) })),
          ]}
          onChange={setContactId}
        />
      </div>
      <Problems
        problems={data?.problems ?? []}
        onJump={({ message }) => {
          const place = placeOf(message)
          if (place) onJump(place.line, place.column)
        }}
      />
      {data?.subject ? <p className="font-medium">{data.subject}</p> : null}
      {data?.segments ? (
        <p className="num text-ink-3">
          {t('messages.segments', { count: data.segments.segments, left: data.segments.left })}
        </p>
      ) : null}
      {shown === 'text' || !data?.html ? (
        <p className="min-h-40 overflow-auto rounded-md border border-line p-4 whitespace-pre-wrap">{data?.text}</p>
      ) : (
        <iframe
          title={t('messages.preview')}
          sandbox=""
          srcDoc={data.html}
          className="min-h-120 grow rounded-md border border-line bg-white"
          style={shown === 'phone' ? { width: 390, maxWidth: '100%' } : { width: '100%' }}
        />
      )}
    </section>
  )
}

/** A value once it has stopped changing. */
function useRested<T>(value: T): T {
  const [rested, setRested] = useState(value)
  const key = JSON.stringify(value)
  // biome-ignore lint/correctness/useExhaustiveDependencies: compared by content
  useEffect(() => {
    const timer = setTimeout(() => setRested(value), rest)
    return () => clearTimeout(timer)
  }, [key])
  return rested
}
