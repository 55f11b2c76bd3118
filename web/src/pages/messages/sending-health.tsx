import '../../words/messages.ts'
import { useQuery } from '@tanstack/react-query'
import { api } from '../../api/client.ts'
import { keyOf } from '../../api/keys.ts'
import { useCan } from '../../api/me.ts'
import { useWords } from '../../words/index.ts'

interface Health {
  waiting: number
  late: number
  planned: number
  senders: {
    id: string | null
    name: string
    channel: string
    sent24: number
    failed24: number
    bounced24: number
    problem: string | null
  }[]
}

/** What left in the last day by sender, and what is late. */
export function SendingHealth() {
  const { t } = useWords()
  const can = useCan()
  const { data } = useQuery({
    queryKey: keyOf('messages-health'),
    queryFn: () => api.get<Health>('/messages/health'),
    enabled: Boolean(can('messages:read')),
    refetchInterval: 10_000,
  })
  if (!data) return null
  const most = Math.max(1, ...data.senders.map((each) => each.sent24 + each.failed24 + each.bounced24))
  return (
    <section className="mb-6" aria-label={t('messages.health')}>
      <h3 className="mb-2 font-medium">
        {t('messages.health')}
        {data.late ? <span className="ms-2 text-bad-ink">{t('messages.late', { count: data.late })}</span> : null}
      </h3>
      {data.senders.length ? null : <p className="text-ink-3">{t('messages.noHealth')}</p>}
      <ul className="flex flex-col gap-2">
        {data.senders.map((each) => (
          <li key={`${each.id} ${each.channel}`}>
            <div className="flex flex-wrap items-baseline gap-x-3">
              <span className="cut grow">{each.name}</span>
              <span className="num text-ink-3">
                {each.sent24} {t('messages.sentStat')} · {each.bounced24} {t('messages.bouncedStat')} · {each.failed24}{' '}
                {t('messages.failedStat')}
              </span>
            </div>
            <div className="mt-1 flex h-1.5 overflow-hidden rounded-full bg-line" aria-hidden="true">
              <span className="bg-ok" style={{ width: `${(100 * each.sent24) / most}%` }} />
              <span className="bg-warn" style={{ width: `${(100 * each.bounced24) / most}%` }} />
              <span className="bg-bad" style={{ width: `${(100 * each.failed24) / most}%` }} />
            </div>
            {each.problem ? <p className="text-bad-ink">{each.problem}</p> : null}
          </li>
        ))}
      </ul>
    </section>
  )
}
