import '../../words/runs.ts'
import { printTime } from '../../ui/moments.ts'
import { useWords } from '../../words/index.ts'
import { useRegion } from '../../words/region.ts'
import type { QueueMinute } from './run.ts'

const width = 600
const height = 72
const slots = 60

/** Bars, one per minute: how late jobs began at most, on a scale that shows a millisecond and a minute. */
export function Lateness({ minutes }: { minutes: QueueMinute[] }) {
  const { t } = useWords()
  const region = useRegion()
  const last = Math.floor(Date.now() / 60_000)
  const tall = (ms: number) => Math.max(1.5, (Math.log10(1 + ms) / 5) * height)
  const worst = minutes.reduce<QueueMinute | undefined>(
    (a, b) => (a && a.lateMostMs >= b.lateMostMs ? a : b),
    undefined,
  )
  return (
    <figure className="mb-6">
      <figcaption className="mb-2 flex flex-wrap gap-x-3">
        <span className="font-medium">{t('queue.lateness')}</span>
        {worst ? (
          <span className="num text-ink-3">
            {t('queue.latenessNow', { ms: worst.lateMostMs, time: printTime(worst.at, region) })}
          </span>
        ) : null}
      </figcaption>
      <svg viewBox={`0 0 ${width} ${height}`} className="h-18 w-full" preserveAspectRatio="none" role="img">
        <title>{t('queue.lateness')}</title>
        <line x1="0" x2={width} y1={height - 0.5} y2={height - 0.5} stroke="var(--line)" />
        {minutes.map((each) => {
          const slot = slots - 1 - (last - Math.floor(Date.parse(each.at) / 60_000))
          if (slot < 0) return null
          const size = Math.min(height, tall(each.lateMostMs))
          return (
            <rect
              key={each.at}
              x={(slot * width) / slots + 1}
              width={width / slots - 2}
              y={height - size}
              height={size}
              fill={each.failed > 0 ? 'var(--bad)' : 'var(--c2)'}
            >
              <title>{`${printTime(each.at, region)}: ${t('queue.ms', { count: each.lateMostMs })}`}</title>
            </rect>
          )
        })}
      </svg>
    </figure>
  )
}
