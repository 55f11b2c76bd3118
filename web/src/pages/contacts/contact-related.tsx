import { lazy, Suspense } from 'react'
import { useCan } from '../../api/me.ts'
import { useResource } from '../../api/query.ts'
import type { Row } from '../../kernel/fields/index.ts'
import { RelatedPart } from '../../kernel/record/related.tsx'
import { useWords } from '../../words/index.ts'
import { CompanyCard } from '../companies/company-card.tsx'
import { CompanyTree } from '../companies/company-tree.tsx'
import { People } from '../companies/people.tsx'

const Conversation = lazy(() => import('../messages/conversation.tsx'))

/** Beside a person: her company, its group and who else is there. */
export function ContactRelated({ row }: { row: Row }) {
  const { t } = useWords()
  const companies = useResource('companies')
  const can = useCan()
  const companyId = typeof row.companyId === 'string' ? row.companyId : null
  const conversation = can('messages:read') ? (
    <Suspense>
      <Conversation row={row} />
    </Suspense>
  ) : null
  if (!companies) return null
  if (!companyId)
    return (
      <>
        {conversation}
        <RelatedPart title={t('related.company')}>
          <p className="px-3 text-ink-3">{t('related.none')}</p>
        </RelatedPart>
      </>
    )
  return (
    <>
      {conversation}
      <CompanyCard id={companyId} />
      <CompanyTree id={companyId} current={companyId} />
      <People companyId={companyId} except={row.id} title={t('related.colleagues')} />
    </>
  )
}
