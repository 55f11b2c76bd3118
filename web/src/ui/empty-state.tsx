import type { ReactNode } from 'react'
import { Arches } from './arches.tsx'
import { cx } from './cx.ts'

export interface EmptyStateProps {
  /** What belongs here. */
  title: ReactNode
  /** How it comes. */
  text?: ReactNode
  /** One button and at most one quiet link. */
  actions?: ReactNode
  /** true: the arches; a node: an icon of one's own; false: none (filtered lists). */
  picture?: boolean | ReactNode
  /** The page is nothing but this: the title is its first heading. */
  page?: boolean
  className?: string
}

export function EmptyState({ title, text, actions, picture = true, page = false, className }: EmptyStateProps) {
  return (
    <div className={cx('ui-empty', className)}>
      {picture === true ? <Arches /> : picture}
      {page ? <h1>{title}</h1> : <h2>{title}</h2>}
      {text ? <p>{text}</p> : null}
      {actions ? <div className="acts">{actions}</div> : null}
    </div>
  )
}
