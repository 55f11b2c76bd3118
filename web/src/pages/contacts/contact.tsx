import { RecordPage } from '../../kernel/record/record-page.tsx'
import { contactLine } from './contact-line.tsx'
import { ContactRelated } from './contact-related.tsx'
import { ReachActions } from './reach-actions.tsx'

/** One person. */
export default function Contact() {
  return (
    <RecordPage
      of="contacts"
      stage="stage"
      line={contactLine}
      related={(row) => <ContactRelated row={row} />}
      actions={(row) => <ReachActions row={row} />}
    />
  )
}
