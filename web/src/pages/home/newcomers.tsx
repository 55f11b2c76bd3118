import '../../words/house.ts'
import { useList } from '../../api/lists.ts'
import { useCan } from '../../api/me.ts'
import { OrgLink } from '../../shell/org-link.tsx'
import { Avatar } from '../../ui/avatar.tsx'
import { When } from '../../ui/when.tsx'
import { useWords } from '../../words/index.ts'
import { placeOf } from './asks.tsx'
import { Lines } from './lines.tsx'
import { listAddress, questions, useCount } from './questions.ts'

/** Who came this week, in a card above the feed. */
export function Newcomers() {
  const { t } = useWords()
  const can = useCan()
  const enabled = Boolean(can('contacts:read'))
  const count = useCount('contacts', questions.newThisWeek) ?? 0
  const { rows, isPending } = useList(
    'contacts',
    { filter: questions.newThisWeek, sort: '-createdAt', limit: 3, include: ['companyId'] },
    { enabled },
  )
  if (!enabled || (!isPending && rows.length === 0)) return null
  return (
    <section className="day-card">
      <h2 className="mb-2 flex items-baseline gap-2 text-md font-semibold">
        {t('home.newThisWeek')} <span className="num text-sm font-normal text-ink-3">{count}</span>
        <span className="grow" />
        {count > rows.length ? (
          <OrgLink
            to={listAddress('contacts', questions.newThisWeek)}
            className="text-xs font-normal text-accent-ink hover:underline"
          >
            {t('home.andMore', { count })}
          </OrgLink>
        ) : null}
      </h2>
      {isPending ? <Lines rows={3} height={48} /> : null}
      <ul>
        {rows.map((row) => (
          <li key={row.id}>
            <OrgLink
              to={`contacts/${row.id}`}
              className="-mx-2 flex items-center gap-2.5 rounded-2 px-2 py-1.5 hover:bg-hover"
            >
              <Avatar size={28} name={String(row.fullName ?? '')} id={row.id} />
              <span className="min-w-0 grow">
                <span className="cut block font-medium">{String(row.fullName ?? '')}</span>
                <span className="cut block text-xs text-ink-3">{placeOf(row)}</span>
              </span>
              <When value={String(row.createdAt)} short className="text-xs text-ink-3" />
            </OrgLink>
          </li>
        ))}
      </ul>
    </section>
  )
}
