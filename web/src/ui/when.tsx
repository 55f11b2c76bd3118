import type { ComponentProps } from 'react'
import { useWords } from '../words/index.ts'
import { useRegion } from '../words/region.ts'
import { cx } from './cx.ts'
import { dayDistance, fullMoment, isDay, printDay, printTime } from './moments.ts'
import { useNow } from './use-now.ts'

export interface WhenProps extends Omit<ComponentProps<'time'>, 'children'> {
  /** A moment (RFC 3339) or a day (YYYY-MM-DD). */
  value: string
  /** A plan: overdue is bad, today is warn, and minutes do not count. */
  plan?: boolean
  /** Day only, never the time. */
  short?: boolean
}

/** A date as people say it; the full moment with its zone is the tooltip. */
export function When({ value, plan = false, short = false, className, ...rest }: WhenProps) {
  const { t } = useWords()
  const region = useRegion()
  const now = useNow()
  const day = isDay(value)
  const distance = dayDistance(value, now, region)
  const minutes = day ? Number.NaN : Math.round((now - Date.parse(value)) / 60_000)

  const words = () => {
    if (!plan && !short && minutes >= 0 && minutes < 1) return t('when.now')
    if (!plan && !short && minutes >= 1 && minutes < 60) return t('when.minutesAgo', { count: minutes })
    const time = day || short ? '' : `, ${printTime(value, region)}`
    if (distance === 0) return t('when.today') + time
    if (distance === -1) return t('when.yesterday')
    if (distance === 1) return t('when.tomorrow') + time
    return printDay(value, now, region, Math.abs(distance) < 7)
  }

  const late = plan && distance < 0
  const due = plan && distance === 0
  return (
    <time
      {...rest}
      dateTime={value}
      data-tip={fullMoment(value, region)}
      className={cx(
        'num whitespace-nowrap',
        late && 'text-bad-ink font-medium',
        due && 'text-warn-ink font-medium',
        className,
      )}
    >
      {words()}
    </time>
  )
}
