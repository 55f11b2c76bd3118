import './record.css'
import type { ReactNode } from 'react'
import { OrgLink } from '../../shell/org-link.tsx'
import { Skeleton } from '../../ui/skeleton.tsx'
import { useWords } from '../../words/index.ts'
import { Mark } from '../fields/index.ts'

/** A block of related records with its heading. */
export function RelatedPart({ title, note, children }: { title: ReactNode; note?: ReactNode; children: ReactNode }) {
  return (
    <section className="related-part">
      <h2 className="part-title facts-title">
        <span className="cut">{title}</span>
        {note ? <span className="num ms-auto whitespace-nowrap text-xs font-normal text-ink-3">{note}</span> : null}
      </h2>
      {children}
    </section>
  )
}

interface LineProps {
  noun: string
  id: string
  title: string
  note?: ReactNode
  /** Depth in a tree. */
  depth?: number
  current?: boolean
}

/** One related record: mark, name, a quiet word. */
export function RelatedLine({ noun, id, title, note, depth = 0, current }: LineProps) {
  const inside = (
    <>
      <Mark noun={noun} id={id} title={title} />
      <span className="cut grow">{title}</span>
      {note ? <span className="cut max-w-[45%] text-xs text-ink-3">{note}</span> : null}
    </>
  )
  const shape = { className: 'related-line', style: depth > 0 ? { paddingInlineStart: 12 + depth * 16 } : undefined }
  if (current)
    return (
      <span {...shape} aria-current="true">
        {inside}
      </span>
    )
  return (
    <OrgLink to={`${noun}/${id}`} {...shape}>
      {inside}
    </OrgLink>
  )
}

/** Related records on their way, or refused, or none. */
export function RelatedRest({ pending, failed, empty }: { pending: boolean; failed: boolean; empty: ReactNode }) {
  const { t } = useWords()
  if (failed) return <p className="px-3 py-1 text-ink-3">{t('related.failed')}</p>
  if (!pending) return <p className="px-3 py-1 text-ink-3">{empty}</p>
  return (
    <div aria-hidden="true" className="flex flex-col gap-3 px-3 py-2">
      <Skeleton className="w-3/4" />
      <Skeleton className="w-1/2" />
    </div>
  )
}
