import type { ComponentProps, CSSProperties } from 'react'
import { cx } from './cx.ts'

export type Tone = 'neutral' | 'info' | 'warn' | 'ok' | 'bad'

const toneColor: Record<Tone, string> = {
  neutral: 'var(--ink-4)',
  info: 'var(--c2)',
  warn: 'var(--c3)',
  ok: 'var(--ok)',
  bad: 'var(--bad)',
}

/** State as a dot beside a word. `color` takes any CSS colour and wins over `tone`. */
export function Dot({
  tone = 'neutral',
  color,
  hollow,
  className,
  ...rest
}: ComponentProps<'span'> & { tone?: Tone; color?: string; hollow?: boolean }) {
  return (
    <span
      {...rest}
      role={rest['aria-label'] ? 'img' : undefined}
      aria-hidden={rest['aria-label'] ? undefined : true}
      className={cx('ui-dot', className)}
      data-hollow={hollow ? '' : undefined}
      style={{ '--d': color ?? toneColor[tone], ...rest.style } as CSSProperties}
    />
  )
}
