import '../../words/messages.ts'
import { useQuery } from '@tanstack/react-query'
import { useDeferredValue } from 'react'
import { api } from '../../api/client.ts'
import { keyOf } from '../../api/keys.ts'
import { useWords } from '../../words/index.ts'
import type { Segments } from './message.ts'

/** How many text messages a text costs, as one types. */
export function SegmentsLine({ text }: { text: string }) {
  const { t } = useWords()
  const settled = useDeferredValue(text)
  const { data } = useQuery({
    queryKey: keyOf('segments', settled),
    queryFn: () => api.post<Segments>('/messages/segments', { text: settled }),
    enabled: settled.trim() !== '',
    staleTime: Number.POSITIVE_INFINITY,
    placeholderData: (before) => before,
  })
  if (!data || !settled.trim()) return null
  return (
    <span className="num" aria-live="polite">
      {t('messages.segments', { count: data.segments, left: data.left })}
      {data.because.length ? ` · ${data.because.join(' ')}` : ''}
    </span>
  )
}
