import type { CSSProperties } from 'react'
import { Avatar, type AvatarProps } from './avatar.tsx'
import { cx } from './cx.ts'

export interface AvatarStackProps {
  people: { id?: string; name: string; src?: string | null }[]
  size?: AvatarProps['size']
  max?: number
  label?: string
  className?: string
}

/** Overlaps by a quarter; what does not fit is "+3". */
export function AvatarStack({ people, size = 22, max = 4, label, className }: AvatarStackProps) {
  const shown = people.slice(0, max)
  const rest = people.length - shown.length
  return (
    <span
      role="img"
      aria-label={label ?? people.map((each) => each.name).join(', ')}
      className={cx('ui-stack', className)}
      style={{ '--size': `${size}px` } as CSSProperties}
    >
      {shown.map((each) => (
        <Avatar key={each.id ?? each.name} {...each} size={size} data-tip={each.name} />
      ))}
      {rest > 0 ? <span className="ui-avatar bg-press! text-ink-2!">+{rest}</span> : null}
    </span>
  )
}
