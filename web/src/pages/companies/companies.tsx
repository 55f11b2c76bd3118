import { ListPage } from '../../kernel/list/list-page.tsx'

const columns = ['industry', 'stage', 'size', 'annualRevenue', 'parentId', 'phone', 'tags', 'ownerId']
const common = ['name', 'domain', 'industry', 'size', 'stage', 'parentId', 'ownerId', 'emails', 'phones']

/** The firms of customers. */
export default function Companies() {
  return <ListPage of="companies" columns={columns} common={common} stage="stage" phone={{ second: 'industry' }} />
}
