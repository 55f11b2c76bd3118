import { ListPage } from '../../kernel/list/list-page.tsx'
import { contactLine } from './contact-line.tsx'

const columns = ['jobTitle', 'companyId', 'stage', 'lastActivityAt', 'email', 'phone', 'tags', 'ownerId']
const common = ['firstName', 'lastName', 'emails', 'phones', 'companyId', 'jobTitle', 'stage', 'ownerId']

/** The people an organization deals with. */
export default function Contacts() {
  return (
    <ListPage
      of="contacts"
      columns={columns}
      common={common}
      stage="stage"
      phone={{ second: 'companyId', when: 'lastActivityAt' }}
      line={contactLine}
    />
  )
}
