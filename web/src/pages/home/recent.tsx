import '../../words/house.ts'
import { useList } from '../../api/lists.ts'
import { useCan } from '../../api/me.ts'
import { OrgLink } from '../../shell/org-link.tsx'
import { Avatar } from '../../ui/avatar.tsx'
import { usePhone } from '../../ui/use-media.ts'
import { When } from '../../ui/when.tsx'
import { useWords } from '../../words/index.ts'
import { placeOf } from './asks.tsx'
import { Lines } from './lines.tsx'
import { questions } from './questions.ts'

/** The contacts I changed last. */
export function Recent() {
  const { t } = useWords()
  const can = useCan()
  const phone = usePhone()
  const { rows, isPending } = useList(
    'contacts',
    { filter: questions.byMe, sort: '-updatedAt', limit: 6, include: ['companyId'] },
    { enabled: Boolean(can('contacts:read')) },
  )
  return (
    <section>
      <h2 className="day-title">{t('home.recent')}</h2>
      {isPending ? <Lines rows={6} height={phone ? 48 : 37} /> : null}
      {!isPending && rows.length === 0 ? <p className="text-ink-3">{t('home.recentNone')}</p> : null}
      <ul className="day-lines">
        {rows.map((row) => (
          <li key={row.id}>
            <OrgLink to={`contacts/${row.id}`} className="day-line">
              <Avatar name={String(row.fullName ?? '')} id={row.id} />
              <span className="cut flex-none max-w-[60%] font-medium">{String(row.fullName ?? '')}</span>
              <span className="cut grow text-ink-3">{placeOf(row)}</span>
              <When value={String(row.updatedAt)} className="text-xs text-ink-3" />
            </OrgLink>
          </li>
        ))}
      </ul>
    </section>
  )
}
