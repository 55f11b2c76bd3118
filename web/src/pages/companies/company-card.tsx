import { useRecord, useResource } from '../../api/query.ts'
import { isEmpty, kindOf, Mark, type Row, valueOf } from '../../kernel/fields/index.ts'
import { fieldNamed, type Noun } from '../../kernel/fields/noun.ts'
import { RelatedPart, RelatedRest } from '../../kernel/record/related.tsx'
import { OrgLink } from '../../shell/org-link.tsx'
import { useWords } from '../../words/index.ts'

/** A company in a few words: what it does, how large it is, how it stands with us. */
export function CompanyCard({ id }: { id: string }) {
  const { t } = useWords()
  const noun = useResource('companies')
  const { data, isPending, isError } = useRecord('companies', id)
  if (!noun || !data)
    return (
      <RelatedPart title={t('related.company')}>
        <RelatedRest pending={isPending} failed={isError} empty="" />
      </RelatedPart>
    )
  return (
    <RelatedPart title={t('related.company')}>
      <OrgLink to={`companies/${id}`} className="ui-card related-card">
        <span className="flex items-center gap-2">
          <Mark noun="companies" id={id} title={String(data.name ?? '')} size={28} />
          <b className="cut grow font-medium">{String(data.name ?? '')}</b>
        </span>
        <span className="mt-1.5 flex flex-wrap items-center gap-x-2 gap-y-1 text-xs text-ink-3">
          <Fact noun={noun} row={data} name="stage" />
          <Fact noun={noun} row={data} name="industry" />
          {isEmpty(data.size) ? null : <span>{t('related.employees', { size: String(data.size) })}</span>}
          <Fact noun={noun} row={data} name="annualRevenue" />
        </span>
      </OrgLink>
    </RelatedPart>
  )
}

function Fact({ noun, row, name }: { noun: Noun; row: Row; name: string }) {
  const field = fieldNamed(noun, name)
  if (!field || isEmpty(valueOf(row, field))) return null
  const { Cell } = kindOf(field)
  return <Cell field={field} value={valueOf(row, field)} row={row} />
}
