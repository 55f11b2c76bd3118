import type { ReactNode } from 'react'
import { OrgLink } from '../../shell/org-link.tsx'
import { cx } from '../../ui/cx.ts'

/** Nouns with a page of their own; others are only named. */
const PAGES = new Set(['contacts', 'companies'])
export const hasPage = (noun: string) => PAGES.has(noun)

/** A link to a record, or only its name when its noun has no page. */
export function RecordLink({
  noun,
  id,
  className,
  children,
}: {
  noun: string
  id: string
  className?: string
  children: ReactNode
}) {
  if (!hasPage(noun)) return <span className={className}>{children}</span>
  return (
    <OrgLink to={`${noun}/${id}`} className={cx('value-link', className)}>
      {children}
    </OrgLink>
  )
}
