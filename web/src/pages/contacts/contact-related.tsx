import { useResource } from '../../api/query.ts'
import type { Row } from '../../kernel/fields/index.ts'
import { RelatedPart } from '../../kernel/record/related.tsx'
import { useWords } from '../../words/index.ts'
import { CompanyCard } from '../companies/company-card.tsx'
import { CompanyTree } from '../companies/company-tree.tsx'
import { People } from '../companies/people.tsx'

/** Beside a person: her company, its group and who else is there. */
export function ContactRelated({ row }: { row: Row }) {
  const { t } = useWords()
  const companies = useResource('companies')
  const companyId = typeof row.companyId === 'string' ? row.companyId : null
  if (!companies) return null
  if (!companyId)
    return (
      <RelatedPart title={t('related.company')}>
        <p className="px-3 text-ink-3">{t('related.none')}</p>
      </RelatedPart>
    )
  return (
    <>
      <CompanyCard id={companyId} />
      <CompanyTree id={companyId} current={companyId} />
      <People companyId={companyId} except={row.id} title={t('related.colleagues')} />
    </>
  )
}
