import type { Row } from '../../kernel/fields/index.ts'
import { useWords } from '../../words/index.ts'
import { CompanyTree } from './company-tree.tsx'
import { People } from './people.tsx'

/** Beside a company: who works there, and the group it belongs to. */
export function CompanyRelated({ row }: { row: Row }) {
  const { t } = useWords()
  return (
    <>
      <People companyId={row.id} title={t('related.people')} limit={10} />
      <CompanyTree id={row.id} version={row.version} current={row.id} />
    </>
  )
}
