import '../../words/webhooks.ts'
import { useEffect, useState } from 'react'
import { useList } from '../../api/query.ts'
import { Button } from '../../ui/button.tsx'
import { cx } from '../../ui/cx.ts'
import { Drawer } from '../../ui/drawer.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { ErrorState } from '../../ui/error-state.tsx'
import { Select } from '../../ui/select.tsx'
import { Skeleton } from '../../ui/skeleton.tsx'
import { useMedia } from '../../ui/use-media.ts'
import { When } from '../../ui/when.tsx'
import { useWords } from '../../words/index.ts'
import { DeliveryView } from './delivery.tsx'
import type { Delivery, DeliveryStatus, EndpointSteps, Webhook } from './webhook.ts'

const statuses = ['waiting', 'delivered', 'failed', 'given_up'] as const
const tones: Record<DeliveryStatus, string> = {
  waiting: 'text-ink-3',
  delivered: 'text-ok-ink',
  failed: 'text-warn-ink',
  given_up: 'text-bad-ink',
}

interface DeliveriesProps {
  webhook: Webhook
  may: boolean
  steps: EndpointSteps
}

/** What was sent to one endpoint, newest first, and beside it the one that is looked at. */
export function Deliveries({ webhook, may, steps }: DeliveriesProps) {
  const { t } = useWords()
  const wide = useMedia('(width >= 1240px)')
  const [status, setStatus] = useState('')
  const [open, setOpen] = useState<string>()
  const filter = [`webhookId = "${webhook.id}"`, status ? `status = "${status}"` : ''].filter(Boolean).join(' AND ')
  const list = useList('webhook-deliveries', { filter, sort: '-createdAt', limit: 50 }, { keepPrevious: true })
  const { rows, error, isPending, isPlaceholderData, refetch, hasNextPage, isFetchingNextPage, more } = list
  const deliveries = rows as unknown as Delivery[]
  // Deliveries are no records that change by hand: the list looks again while it is on the screen.
  useEffect(() => {
    const timer = setInterval(() => document.visibilityState === 'visible' && void refetch(), 4000)
    return () => clearInterval(timer)
  }, [refetch])
  const one = open ? <DeliveryView key={open} id={open} webhook={webhook} may={may} steps={steps} /> : null
  return (
    <section className="mt-8" aria-label={t('webhooks.deliveries')}>
      <div className="mb-2 flex items-center gap-3">
        <h3 className="part-title grow">{t('webhooks.deliveries')}</h3>
        <Select
          size="sm"
          className="w-40!"
          label={t('webhooks.state')}
          value={status}
          onChange={setStatus}
          options={[
            { value: '', label: t('webhooks.statesAll') },
            ...statuses.map((value) => ({ value, label: t(`webhooks.states.${value}`) })),
          ]}
        />
      </div>
      {error ? <ErrorState problem={error} className="px-0" onRetry={() => void refetch()} /> : null}
      {isPending ? [1, 2, 3].map((line) => <Skeleton key={line} className="my-5 w-3/5" />) : null}
      {!isPending && !error && deliveries.length === 0 ? (
        <NothingSent filtered={status !== ''} webhook={webhook} may={may} steps={steps} />
      ) : null}
      {deliveries.length > 0 ? (
        <div className="deliveries" data-wide={wide ? '' : undefined}>
          <div className="min-w-0">
            <ol className={cx('border-b border-line', isPlaceholderData && 'opacity-45')}>
              {deliveries.map((each) => (
                <li key={each.id}>
                  <DeliveryLine delivery={each} current={open === each.id} onOpen={() => setOpen(each.id)} />
                </li>
              ))}
            </ol>
            {hasNextPage ? (
              <Button variant="quiet" size="sm" className="mt-2" busy={isFetchingNextPage} onClick={more}>
                {t('webhooks.moreRows')}
              </Button>
            ) : null}
          </div>
          {wide ? (
            <div className="delivery-box">{one ?? <p className="text-ink-3">{t('webhooks.choose')}</p>}</div>
          ) : null}
        </div>
      ) : null}
      {!wide && open ? (
        <Drawer open onOpenChange={() => setOpen(undefined)} title={t('webhooks.delivery')}>
          <div className="p-4">{one}</div>
        </Drawer>
      ) : null}
    </section>
  )
}

function NothingSent({ filtered, webhook, may, steps }: DeliveriesProps & { filtered: boolean }) {
  const { t } = useWords()
  if (filtered)
    return <p className="border-t border-line py-6 text-center text-ink-3">{t('webhooks.deliveriesNone')}</p>
  return (
    <EmptyState
      picture={false}
      title={t('webhooks.deliveriesEmpty')}
      text={t('webhooks.deliveriesEmptyText')}
      actions={
        <Button
          reason={may ? undefined : t('webhooks.locked')}
          busy={steps.busy === `test ${webhook.id}`}
          onClick={() => void steps.test(webhook)}
        >
          {t('webhooks.test')}
        </Button>
      }
    />
  )
}

function DeliveryLine({ delivery, current, onOpen }: { delivery: Delivery; current: boolean; onOpen: () => void }) {
  const { t } = useWords()
  const { status, attempts, durationMs, lastStatus } = delivery
  const word = t(`webhooks.states.${status}`)
  return (
    <button type="button" className="delivery-line" aria-current={current || undefined} onClick={onOpen}>
      <span className={cx('num font-medium', tones[status])} data-tip={word}>
        {lastStatus ?? '—'}
      </span>
      <span className="min-w-0">
        <span className="cut block">{delivery.type}</span>
        <span className="num cut block text-xs text-ink-3">
          {word}
          {attempts > 1 ? ` · ${t('webhooks.attempts', { count: attempts })}` : ''}
          {durationMs === null ? '' : ` · ${t('webhooks.duration', { ms: Math.round(durationMs) })}`}
        </span>
      </span>
      <When value={delivery.createdAt} className="text-xs text-ink-3" />
    </button>
  )
}
