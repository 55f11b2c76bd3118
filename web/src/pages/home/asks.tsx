import '../../words/house.ts'
import type { ReactNode } from 'react'
import type { Row } from '../../api/describe.ts'
import { useList } from '../../api/lists.ts'
import { useCan, useMe } from '../../api/me.ts'
import { useUndoToast } from '../../api/undo.ts'
import { useUpdate } from '../../api/updates.ts'
import { OrgLink } from '../../shell/org-link.tsx'
import { Avatar } from '../../ui/avatar.tsx'
import { Button } from '../../ui/button.tsx'
import { toastFailure } from '../../ui/toast.ts'
import { useNow } from '../../ui/use-now.ts'
import { useWords } from '../../words/index.ts'
import { Lines } from './lines.tsx'
import { listAddress, questions, useCount } from './questions.ts'

const text = (row: Row, field: string) => (typeof row[field] === 'string' ? (row[field] as string) : '')

/** Second line of a person: what she does, and where. */
export const placeOf = (row: Row) =>
  [text(row, 'jobTitle'), (row.company as { title?: string } | null)?.title].filter(Boolean).join(', ')

function Ask({ row, why, tone, children }: { row: Row; why: string; tone?: string; children: ReactNode }) {
  const name = text(row, 'fullName')
  return (
    <li className="day-ask">
      <Avatar size={28} name={name} id={row.id} />
      <p className="min-w-0 grow">
        <span className="cut block">
          <OrgLink to={`contacts/${row.id}`} className="font-medium hover:underline">
            {name}
          </OrgLink>{' '}
          <span className={tone ?? 'text-ink-3'}>{why}</span>
        </span>
        <span className="cut block text-ink-2">{placeOf(row) || text(row, 'email') || ' '}</span>
      </p>
      {children}
    </li>
  )
}

/** People who have nobody, and customers of mine whom nobody has spoken to. */
export function Asks() {
  const { t } = useWords()
  const { data: me } = useMe()
  const can = useCan()
  const now = useNow()
  const enabled = Boolean(can('contacts:read'))
  const quiet = useList(
    'contacts',
    { filter: questions.quiet, sort: 'lastActivityAt', limit: 3, include: ['companyId'] },
    { enabled },
  )
  const alone = useList(
    'contacts',
    { filter: questions.noOwner, sort: '-createdAt', limit: 3, include: ['companyId'] },
    { enabled },
  )
  const aloneCount = useCount('contacts', questions.noOwner) ?? 0
  const quietCount = useCount('contacts', questions.quiet) ?? 0
  const { update } = useUpdate('contacts')
  const undoToast = useUndoToast()
  const quietRows = quiet.rows.slice(0, 3)
  const aloneRows = alone.rows.slice(0, 5 - quietRows.length)
  const mayTake = Boolean(can('contacts:write')) && Boolean(me?.member)
  const take = async (row: Row) => {
    try {
      const { requestId } = await update(row.id, { ownerId: me?.member?.id })
      undoToast(t('home.takenOver', { name: text(row, 'fullName') }), { requestId })
      void alone.refetch()
    } catch (error) {
      toastFailure(error)
    }
  }
  const days = (row: Row) => Math.max(1, Math.round((now - Date.parse(text(row, 'lastActivityAt'))) / 86_400_000))
  if (!enabled) return null
  const waiting = quiet.isPending || alone.isPending
  const total = quietCount + aloneCount
  return (
    <section>
      <h2 className="day-title">
        {t('home.needsYou')} <span className="num font-normal text-ink-3">{total > 0 ? total : null}</span>
        <span className="grow" />
        {aloneCount > aloneRows.length ? (
          <OrgLink
            to={listAddress('contacts', questions.noOwner)}
            className="ui-btn"
            data-variant="quiet"
            data-size="sm"
          >
            {t('home.andMore', { count: aloneCount })}
          </OrgLink>
        ) : null}
      </h2>
      {waiting ? (
        <div className="day-asks">
          <Lines rows={5} height={52} />
        </div>
      ) : null}
      {!waiting && total === 0 ? <p className="mb-6 text-ink-3">{t('home.allQuiet')}</p> : null}
      <ul className="day-asks" hidden={waiting}>
        {quietRows.map((row) => (
          <Ask key={row.id} row={row} why={t('home.quiet', { count: days(row) })} tone="text-warn-ink">
            <OrgLink to={`contacts/${row.id}`} className="ui-btn" data-variant="plain" data-size="sm">
              {t('home.open')}
            </OrgLink>
          </Ask>
        ))}
        {aloneRows.map((row) => (
          <Ask key={row.id} row={row} why={t('home.noOwnerOne')}>
            {mayTake ? (
              <Button size="sm" onClick={() => void take(row)}>
                {t('home.assignMe')}
              </Button>
            ) : null}
          </Ask>
        ))}
      </ul>
    </section>
  )
}
