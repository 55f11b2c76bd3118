import '../../words/automations.ts'
import { ChoicePill } from '../../ui/choice-pill.tsx'
import type { Tone } from '../../ui/dot.tsx'
import { useWords } from '../../words/index.ts'

export const runStates = [
  'queued',
  'running',
  'waiting',
  'stopping',
  'done',
  'failed',
  'cancelled',
  'expired',
  'refused',
] as const
export type RunState = (typeof runStates)[number]

const tones: Record<RunState, Tone> = {
  queued: 'neutral',
  running: 'info',
  waiting: 'info',
  stopping: 'warn',
  done: 'ok',
  failed: 'bad',
  cancelled: 'warn',
  expired: 'bad',
  refused: 'neutral',
}

/** True while something may still happen. */
export const isUnderWay = (status: string) => ['queued', 'running', 'waiting', 'stopping'].includes(status)

export function RunPill({ status }: { status: string }) {
  const { t } = useWords()
  const known = runStates.find((each) => each === status)
  return <ChoicePill tone={known ? tones[known] : 'neutral'} label={known ? t(`automations.run.${known}`) : status} />
}
