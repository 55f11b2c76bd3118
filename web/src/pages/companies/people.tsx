import { useList } from '../../api/query.ts'
import { RelatedLine, RelatedPart, RelatedRest } from '../../kernel/record/related.tsx'
import { OrgLink } from '../../shell/org-link.tsx'
import { useWords } from '../../words/index.ts'

interface PeopleProps {
  companyId: string
  /** The person whose page this is, who is not her own colleague. */
  except?: string
  title: string
  limit?: number
}

/** Who works at a company; the rest one click away, in the list. */
export function People({ companyId, except, title, limit = 6 }: PeopleProps) {
  const { t } = useWords()
  const {
    rows,
    count = 0,
    isPending,
    isError,
  } = useList('contacts', { filter: `companyId = "${companyId}"`, sort: 'fullName', limit: limit + 1, count: true })
  const others = rows.filter((row) => row.id !== except)
  const total = except && rows.length > others.length ? count - 1 : count
  return (
    <RelatedPart title={title} note={total > 0 ? total : undefined}>
      {others.length === 0 ? <RelatedRest pending={isPending} failed={isError} empty={t('related.nobody')} /> : null}
      {others.slice(0, limit).map((row) => (
        <RelatedLine
          key={row.id}
          noun="contacts"
          id={row.id}
          title={String(row.fullName ?? row.email ?? '')}
          note={typeof row.jobTitle === 'string' ? row.jobTitle : undefined}
        />
      ))}
      {total > limit ? (
        <OrgLink
          to={`contacts?filter=${encodeURIComponent(`companyId = "${companyId}"`)}`}
          className="related-line text-accent-ink"
        >
          {t('related.all', { number: total })}
        </OrgLink>
      ) : null}
    </RelatedPart>
  )
}
