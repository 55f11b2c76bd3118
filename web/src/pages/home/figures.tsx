import '../../words/house.ts'
import type { ReactNode } from 'react'
import { useCan } from '../../api/me.ts'
import { OrgLink } from '../../shell/org-link.tsx'
import { Skeleton } from '../../ui/skeleton.tsx'
import { Stat } from '../../ui/stat.tsx'
import { useWords } from '../../words/index.ts'
import { useRegion } from '../../words/region.ts'
import { listAddress, questions, useCount } from './questions.ts'

interface FigureProps {
  to: string
  label: string
  value: number | undefined
  note?: ReactNode
  tone?: 'ok' | 'warn'
}

function Figure({ to, label, value, note, tone }: FigureProps) {
  const { locale } = useRegion()
  const shown =
    value === undefined ? <Skeleton className="inline-block! h-3! w-14" /> : new Intl.NumberFormat(locale).format(value)
  return (
    <OrgLink to={to} className="day-figure">
      <Stat label={label} value={shown} note={value === undefined ? '\u00a0' : note} tone={tone} />
    </OrgLink>
  )
}

/** Four figures; each opens the records it counts. */
export function Figures() {
  const { t } = useWords()
  const can = useCan()
  const contacts = useCount('contacts')
  const newContacts = useCount('contacts', questions.newThisWeek)
  const companies = useCount('companies')
  const newCompanies = useCount('companies', questions.newThisWeek)
  const mine = useCount('contacts', questions.mine)
  const customers = useCount('contacts', questions.myCustomers)
  const alone = useCount('contacts', questions.noOwner)
  const weekly = (count: number | undefined) =>
    count === undefined || contacts === 0 ? null : count > 0 ? t('home.plus', { count }) : t('home.noneNew')
  return (
    <div className="day-figures">
      {can('contacts:read') ? (
        <Figure
          to="contacts"
          label={t('home.contacts')}
          value={contacts}
          note={weekly(newContacts)}
          tone={newContacts ? 'ok' : undefined}
        />
      ) : null}
      {can('companies:read') ? (
        <Figure
          to="companies"
          label={t('home.companies')}
          value={companies}
          note={weekly(newCompanies)}
          tone={newCompanies ? 'ok' : undefined}
        />
      ) : null}
      {can('contacts:read') ? (
        <>
          <Figure
            to={listAddress('contacts', questions.mine)}
            label={t('home.mine')}
            value={mine}
            note={!customers ? null : t('home.mineNote', { count: customers })}
          />
          <Figure
            to={listAddress('contacts', questions.noOwner)}
            label={t('home.noOwner')}
            value={alone}
            note={alone ? t('home.noOwnerNote') : contacts ? t('home.noOwnerNone') : null}
            tone={alone ? 'warn' : undefined}
          />
        </>
      ) : null}
    </div>
  )
}
