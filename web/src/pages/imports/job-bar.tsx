import '../../words/imports.ts'
import type { ReactNode } from 'react'
import { Progress } from '../../ui/progress.tsx'
import { useWords } from '../../words/index.ts'
import { useRegion } from '../../words/region.ts'
import type { Progress as State } from './transfer.ts'

/** "4,120 of 10,000 · 1,900 rows a second · 3 s left"; without a known total only the count. */
export function useProgressWords(state: State | undefined): string {
  const { t } = useWords()
  const { locale } = useRegion()
  if (!state) return ''
  const { done, rows, perSecond, secondsLeft } = state
  const parts = [
    rows === null
      ? t('imports.progressCount', { count: done })
      : t('imports.progress', { done: done.toLocaleString(locale), rows: rows.toLocaleString(locale) }),
    perSecond ? t('imports.perSecond', { count: Math.round(perSecond) }) : '',
    secondsLeft === null || secondsLeft === undefined || done === 0
      ? ''
      : secondsLeft > 90
        ? t('imports.minutesLeft', { count: Math.ceil(secondsLeft / 60) })
        : t('imports.secondsLeft', { count: Math.ceil(secondsLeft) }),
  ]
  return parts.filter(Boolean).join(' · ')
}

export const percentOf = (state: State | undefined) =>
  state?.rows ? Math.min(100, Math.floor((state.done / state.rows) * 100)) : 0

/** A job under way: what it does, a bar, how fast, and how to stop it. */
export function JobBar({ title, state, children }: { title: string; state: State | undefined; children?: ReactNode }) {
  const words = useProgressWords(state)
  return (
    <div className="max-w-140">
      <p className="mb-2 font-medium">{title}</p>
      {state && state.rows === null ? null : <Progress value={percentOf(state)} label={title} className="h-2!" />}
      <p className="num mt-2 min-h-5 text-ink-3" role="status">
        {words}
      </p>
      {children}
    </div>
  )
}
