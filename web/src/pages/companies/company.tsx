import { RecordPage } from '../../kernel/record/record-page.tsx'
import { CompanyRelated } from './company-related.tsx'

/** One firm, with its people and its group. */
export default function Company() {
  return <RecordPage of="companies" stage="stage" related={(row) => <CompanyRelated row={row} />} />
}
