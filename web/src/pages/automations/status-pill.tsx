import '../../words/automations.ts'
import { ChoicePill } from '../../ui/choice-pill.tsx'
import { useWords } from '../../words/index.ts'
import type { Automation } from './automation.ts'

const tones = { live: 'ok', paused: 'warn', draft: 'neutral' } as const

/** "Live, version 7", with the reason when it was paused. */
export function StatusPill({ automation }: { automation: Pick<Automation, 'status' | 'published' | 'pausedReason'> }) {
  const { t } = useWords()
  const { status, published, pausedReason } = automation
  const label =
    published > 0 ? t(`automations.status.${status}At`, { version: published }) : t(`automations.status.${status}`)
  return (
    <ChoicePill tone={tones[status]} hollow={status === 'paused'} label={label} data-tip={pausedReason ?? undefined} />
  )
}
