import { Trans } from 'react-i18next'
import { isEmpty, type Row } from '../../kernel/fields/index.ts'
import type { Noun } from '../../kernel/fields/noun.ts'
import { Plain } from '../../kernel/record/record-head.tsx'

/** "Operations director at Osterby Hotels · Malmö" */
export function contactLine(row: Row, noun: Noun) {
  const role = isEmpty(row.jobTitle) ? '' : String(row.jobTitle)
  const city = (row.addresses as { city?: string }[] | null | undefined)?.find((each) => each.city)?.city
  const at = isEmpty(row.companyId) ? null : <Plain noun={noun} row={row} field="companyId" />
  return (
    <>
      {role && at ? (
        <Trans
          i18nKey="related.roleAt"
          values={{ role }}
          components={{ company: <span className="text-accent-ink">{at}</span> }}
        />
      ) : (
        role || at
      )}
      {city ? <span className="text-ink-3">· {city}</span> : null}
    </>
  )
}
