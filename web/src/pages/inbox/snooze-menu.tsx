import '../../words/inbox.ts'
import type { ReactElement } from 'react'
import { Menu } from '../../ui/menu.tsx'
import { printDay, printTime } from '../../ui/moments.ts'
import { useWords } from '../../words/index.ts'
import { useRegion } from '../../words/region.ts'
import { snoozeTimes } from './notice.ts'

/** When a line comes back: five moments, each with its day and hour. */
export function SnoozeMenu({
  trigger,
  open,
  onOpenChange,
  onChoose,
}: {
  trigger: ReactElement
  open?: boolean
  onOpenChange?: (open: boolean) => void
  onChoose: (at: Date, when: string) => void
}) {
  const { t } = useWords()
  const region = useRegion()
  const now = new Date()
  const items = snoozeTimes(now).map(({ name, at }) => {
    const moment = at.toISOString()
    const when = `${printDay(moment, now.getTime(), region, true)}, ${printTime(moment, region)}`
    return { label: t(`inbox.snoozeTimes.${name}`), note: when, onSelect: () => onChoose(at, when) }
  })
  return <Menu align="end" trigger={trigger} items={items} open={open} onOpenChange={onOpenChange} />
}
