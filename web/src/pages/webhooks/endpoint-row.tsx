import '../../words/webhooks.ts'
import Ellipsis from 'lucide-react/icons/ellipsis'
import type { CSSProperties } from 'react'
import { Button } from '../../ui/button.tsx'
import { Dot, type Tone } from '../../ui/dot.tsx'
import { IconButton } from '../../ui/icon-button.tsx'
import { Menu } from '../../ui/menu.tsx'
import { useNow } from '../../ui/use-now.ts'
import { When } from '../../ui/when.tsx'
import { useWords } from '../../words/index.ts'
import { useRegion } from '../../words/region.ts'
import { countEvents, type EndpointSteps, type EventKind, type Health, type Webhook } from './webhook.ts'

export type Ask = 'edit' | 'rotate' | 'replay' | 'delete'

interface RowProps {
  webhook: Webhook
  health: Health | undefined
  kinds: EventKind[]
  on: boolean
  may: { write: boolean; remove: boolean }
  steps: EndpointSteps
  onOpen: () => void
  onAsk: (ask: Ask) => void
}

const toneOf = ({ status, failingSince }: Webhook): Tone =>
  status === 'disabled' ? 'bad' : status === 'paused' ? 'neutral' : failingSince ? 'warn' : 'ok'

/** One endpoint: what it hears, how it fares, and what can be done with it. */
export function EndpointRow({ webhook, health, kinds, on, may, steps, onOpen, onAsk }: RowProps) {
  const { t } = useWords()
  const { url, status, description, failingSince } = webhook
  const stopped = status !== 'active'
  const locked = may.write ? undefined : t('webhooks.locked')
  return (
    <li className="endpoint" data-on={on ? '' : undefined}>
      <Dot tone={toneOf(webhook)} hollow={stopped} aria-label={t(`webhooks.status.${status}`)} />
      <button
        type="button"
        className="endpoint-open"
        aria-pressed={on}
        aria-label={t('webhooks.open', { url })}
        onClick={onOpen}
      >
        <span className="ui-mono cut" data-tip={url} data-tip-when="cut">
          {url}
        </span>
        <span className="cut text-xs text-ink-3">
          {[t('webhooks.events', { count: countEvents(webhook.events, kinds) }), description, webhook.filter]
            .filter(Boolean)
            .join(' · ')}
        </span>
      </button>
      <span className="endpoint-health flex flex-none items-center gap-4 text-xs text-ink-2">
        {status === 'disabled' ? (
          <span className="text-bad-ink">{webhook.disabledReason ?? t('webhooks.disabledReason')}</span>
        ) : status === 'paused' ? (
          <span>{t('webhooks.pausedState')}</span>
        ) : (
          <HealthFigures health={health} failingSince={failingSince} />
        )}
      </span>
      {stopped ? (
        <Button
          size="sm"
          reason={locked}
          busy={steps.busy === `resume ${webhook.id}`}
          onClick={() => void steps.resume(webhook)}
        >
          {t('webhooks.resume')}
        </Button>
      ) : null}
      <Menu
        align="end"
        trigger={<IconButton size="sm" label={t('webhooks.more', { url })} icon={<Ellipsis />} />}
        items={[
          { label: t('webhooks.test'), reason: locked, onSelect: () => void steps.test(webhook) },
          { label: t('webhooks.replayFrom'), reason: locked, onSelect: () => onAsk('replay') },
          'line',
          { label: t('webhooks.change'), reason: locked, onSelect: () => onAsk('edit') },
          { label: t('webhooks.rotate'), reason: locked, onSelect: () => onAsk('rotate') },
          status === 'active' && {
            label: t('webhooks.pause'),
            reason: locked,
            onSelect: () => void steps.pause(webhook),
          },
          'line',
          {
            label: t('webhooks.delete'),
            danger: true,
            reason: may.remove ? undefined : t('webhooks.locked'),
            onSelect: () => onAsk('delete'),
          },
        ]}
      />
    </li>
  )
}

/** "99.8 % arrived, last 09:40, p95 210 ms" and the last day as bars. */
function HealthFigures({ health, failingSince }: { health: Health | undefined; failingSince: string | null }) {
  const { t } = useWords()
  const { locale } = useRegion()
  if (!health) return null
  const { delivered, failed, p95Ms } = health.last24
  const all = delivered + failed
  if (all === 0) return <span className="text-ink-3">{t('webhooks.healthNone')}</span>
  // Rounded down, so that one failure among many never reads as all.
  const share = (Math.floor((delivered / all) * 1000) / 10).toLocaleString(locale)
  return (
    <>
      <Hours series={health.series} />
      <span className={failed > 0 ? 'num text-warn-ink' : 'num'}>{t('webhooks.health', { share })}</span>
      {failingSince ? (
        <span className="num text-bad-ink">
          {t('webhooks.failingSince')} <When value={failingSince} />
        </span>
      ) : health.last ? (
        <span className="num text-ink-3">
          {t('webhooks.last')} <When value={health.last.at} />
        </span>
      ) : null}
      {p95Ms === null ? null : <span className="num text-ink-3">{t('webhooks.p95', { ms: Math.round(p95Ms) })}</span>}
    </>
  )
}

const hour = 3_600_000

/** The last day, an hour a bar; what failed stands red at its foot. */
function Hours({ series }: { series: Health['series'] }) {
  const now = Math.floor(useNow() / hour) * hour
  const byHour = new Map(series.map((each) => [Math.floor(Date.parse(each.at) / hour) * hour, each]))
  const most = Math.max(1, ...series.map((each) => each.delivered + each.failed))
  const hours = Array.from({ length: 24 }, (_, index) => now - (23 - index) * hour)
  return (
    <span className="hours" aria-hidden="true">
      {hours.map((at) => {
        const { delivered = 0, failed = 0 } = byHour.get(at) ?? {}
        const all = delivered + failed
        const style = { height: `${(all / most) * 100}%`, '--bad-part': `${all ? (failed / all) * 100 : 0}%` }
        return <i key={at} style={style as CSSProperties} />
      })}
    </span>
  )
}
