import '../../words/webhooks.ts'
import type { ReactNode } from 'react'
import { Button } from '../../ui/button.tsx'
import { Code } from '../../ui/code.tsx'
import { CopyButton } from '../../ui/copy-button.tsx'
import { ErrorState } from '../../ui/error-state.tsx'
import { fullMoment } from '../../ui/moments.ts'
import { Skeleton } from '../../ui/skeleton.tsx'
import { useWords } from '../../words/index.ts'
import { useRegion } from '../../words/region.ts'
import { curlOf, printBody, printHeaders } from './curl.ts'
import { type Delivery, type EndpointSteps, useDelivery, type Webhook } from './webhook.ts'

interface OneProps {
  id: string
  webhook: Webhook
  may: boolean
  steps: EndpointSteps
}

/** One delivery: what was sent, what came back, every try, and how to send it again. */
export function DeliveryView({ id, webhook, may, steps }: OneProps) {
  const { t } = useWords()
  const region = useRegion()
  const { data, error, isPending, refetch } = useDelivery(id)
  if (error) return <ErrorState problem={error} className="px-0" onRetry={() => void refetch()} />
  if (isPending) return <Skeleton className="w-1/2" />
  const { request, response } = data
  const waits = (data.status === 'waiting' || data.status === 'failed') && data.nextAttemptAt
  return (
    <div className="flex flex-col gap-4" aria-live="polite">
      <div>
        <h3 className="part-title break-all">{data.type}</h3>
        <p className="num text-ink-3">{fullMoment(data.createdAt, region)}</p>
        <p className="ui-mono break-all text-ink-3">{data.eventId}</p>
      </div>
      <div className="flex flex-wrap gap-2">
        <Button
          reason={may ? undefined : t('webhooks.locked')}
          busy={steps.busy === `replay ${id}`}
          onClick={() => void steps.replay({ id: webhook.id, deliveryId: id })}
        >
          {t('webhooks.replay')}
        </Button>
        {request ? <CopyButton size="md" text={curlOf(webhook.url, data)} label={t('webhooks.copyCurl')} /> : null}
      </div>
      {waits ? (
        <p className="num text-ink-2">
          {t('webhooks.again')}: {fullMoment(waits, region)}
        </p>
      ) : null}
      <Part title={t('webhooks.response')} note={resultOf(data)}>
        {response ? (
          <>
            {Object.keys(response.headers ?? {}).length > 0 ? (
              <Code className="short" tabIndex={0} copy={false} code={printHeaders(response.headers)} />
            ) : null}
            {response.body ? <Code className="short mt-2" tabIndex={0} code={printBody(response.body)} /> : null}
          </>
        ) : (
          <p className="break-words text-ink-2">{data.lastError ?? t('webhooks.noResponse')}</p>
        )}
      </Part>
      {request ? (
        <Part title={t('webhooks.request')}>
          <Code className="short" tabIndex={0} copy={false} code={printHeaders(request.headers)} />
          <Code className="short mt-2" tabIndex={0} code={printBody(request.body)} />
        </Part>
      ) : null}
      {data.log && data.log.length > 0 ? (
        <Part title={t('webhooks.log')}>
          <ol className="num">
            {data.log.map((each) => (
              <li key={each.at} className="flex flex-wrap gap-x-3 border-t border-line py-1.5 first:border-0">
                <span className="text-ink-3">{fullMoment(each.at, region)}</span>
                <span className="break-words">
                  {[
                    each.status,
                    each.error,
                    each.ms === null ? '' : t('webhooks.duration', { ms: Math.round(each.ms) }),
                  ]
                    .filter(Boolean)
                    .join(' · ')}
                </span>
              </li>
            ))}
          </ol>
        </Part>
      ) : null}
    </div>
  )
}

const resultOf = ({ lastStatus, durationMs }: Delivery) =>
  [lastStatus, durationMs === null ? '' : `${Math.round(durationMs)} ms`].filter(Boolean).join(' · ')

function Part({ title, note, children }: { title: string; note?: string; children: ReactNode }) {
  return (
    <section>
      <h4 className="mb-1.5 flex items-center gap-2 font-medium">
        {title} {note ? <span className="num font-normal text-ink-3">{note}</span> : null}
      </h4>
      {children}
    </section>
  )
}
