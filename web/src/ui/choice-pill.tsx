import type { ComponentProps } from 'react'
import { cx } from './cx.ts'
import { Dot, type Tone } from './dot.tsx'

/** One of a few: hairline, dot, word. */
export function ChoicePill({
  tone = 'neutral',
  label,
  hollow,
  className,
  ...rest
}: Omit<ComponentProps<'span'>, 'children'> & { tone?: Tone; label: string; hollow?: boolean }) {
  return (
    <span {...rest} className={cx('ui-choice', className)}>
      <Dot tone={tone} hollow={hollow} />
      <span className="cut">{label}</span>
    </span>
  )
}
