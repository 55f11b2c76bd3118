import type { ComponentProps, CSSProperties } from 'react'
import { cx } from './cx.ts'

const hues = [25, 60, 95, 150, 195, 240, 285, 330]

const hash = (text: string) => {
  let sum = 7
  for (const sign of text) sum = (sum * 31 + (sign.codePointAt(0) ?? 0)) >>> 0
  return sum
}

/** One of eight tints, always the same for the same id. */
export const hueOf = (id: string) => hues[hash(id) % hues.length] ?? 150

/** People: first and last initial. Companies: the first two letters. */
export function lettersOf(name: string, square = false): string {
  const words = name.trim().split(/\s+/).filter(Boolean)
  const first = words[0] ?? ''
  if (square || words.length < 2)
    return [...first]
      .slice(0, square ? 2 : 1)
      .join('')
      .replace(/^./, (sign) => sign.toUpperCase())
  return `${[...first][0] ?? ''}${[...(words.at(-1) ?? '')][0] ?? ''}`.toUpperCase()
}

export interface AvatarProps extends Omit<ComponentProps<'span'>, 'children'> {
  name: string
  /** Chooses the tint; the name when absent. */
  id?: string
  src?: string | null
  /** Companies are squares, people are circles. */
  square?: boolean
  size?: 18 | 22 | 28 | 40 | 56
}

/** Decoration beside a name; give `aria-label` when it stands alone. */
export function Avatar({ name, id, src, square = false, size = 22, className, style, ...rest }: AvatarProps) {
  return (
    <span
      {...rest}
      role={rest['aria-label'] ? 'img' : undefined}
      aria-hidden={rest['aria-label'] ? undefined : true}
      className={cx('ui-avatar', className)}
      data-square={square ? '' : undefined}
      style={{ '--size': `${size}px`, '--h': hueOf(id ?? name), ...style } as CSSProperties}
    >
      {src ? <img src={src} alt="" /> : lettersOf(name, square)}
    </span>
  )
}
