import { isEmpty, RecordLink, type Row } from '../../kernel/fields/index.ts'
import { fieldNamed, type Noun } from '../../kernel/fields/noun.ts'
import { useRelatedTitle } from '../../kernel/fields/related.ts'
import { Trans } from '../../words/trans.tsx'

/** "Operations director at Osterby Hotels · Malmö" */
function ContactLine({ row, noun }: { row: Row; noun: Noun }) {
  const field = fieldNamed(noun, 'companyId')
  const company = useRelatedTitle(field, row.companyId, row)
  const role = isEmpty(row.jobTitle) ? '' : String(row.jobTitle)
  const city = (row.addresses as { city?: string | null }[] | null | undefined)?.find((each) => each.city)?.city
  const link = company ? (
    <RecordLink noun="companies" id={String(row.companyId)} className="text-link">
      {company}
    </RecordLink>
  ) : null
  return (
    <>
      <span>
        {role && link ? (
          <Trans i18nKey="related.roleAt" values={{ role }} components={{ company: link }} />
        ) : (
          (link ?? role)
        )}
      </span>
      {city ? <span className="text-ink-3">· {city}</span> : null}
    </>
  )
}

export const contactLine = (row: Row, noun: Noun) => <ContactLine row={row} noun={noun} />
