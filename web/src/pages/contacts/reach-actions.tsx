import Mail from 'lucide-react/icons/mail'
import MessageSquare from 'lucide-react/icons/message-square'
import Phone from 'lucide-react/icons/phone'
import type { Row } from '../../kernel/fields/index.ts'
import { useWords } from '../../words/index.ts'

/** Call, write, text: what a thumb wants first. Only what is known is offered. */
export function ReachActions({ row }: { row: Row }) {
  const { t } = useWords()
  const phone = typeof row.phone === 'string' ? row.phone.replace(/[^\d+]/g, '') : ''
  const email = typeof row.email === 'string' ? row.email : ''
  return (
    <>
      {phone ? (
        <a href={`tel:${phone}`}>
          <Phone />
          {t('related.call')}
        </a>
      ) : null}
      {email ? (
        <a href={`mailto:${email}`}>
          <Mail />
          {t('related.write')}
        </a>
      ) : null}
      {phone ? (
        <a href={`sms:${phone}`}>
          <MessageSquare />
          {t('related.text')}
        </a>
      ) : null}
    </>
  )
}
