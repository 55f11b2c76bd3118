import '@fontsource-variable/jetbrains-mono/wght.css'
import '../settings/settings.css'
import '../../words/house.ts'
import { useResources } from '../../api/describe.ts'
import type { HistoryEvent } from '../../api/lists.ts'
import { EventSentence } from '../../shell/events/event-sentence.tsx'
import { useNames } from '../../shell/events/use-names.ts'
import { OrgLink } from '../../shell/org-link.tsx'
import { Button } from '../../ui/button.tsx'
import { CopyButton } from '../../ui/copy-button.tsx'
import { Drawer } from '../../ui/drawer.tsx'
import { fullMoment } from '../../ui/moments.ts'
import { useWords } from '../../words/index.ts'
import { useRegion } from '../../words/region.ts'
import { ActorMark } from './audit-row.tsx'
import { printValue, refsOf } from './print-value.ts'

interface AuditDetailProps {
  event: HistoryEvent | null
  title?: string
  onClose: () => void
  onRequest: (requestId: string) => void
}

/** One event whole: each field before and after, by what way, in which request. */
export function AuditDetail({ event, title, onClose, onRequest }: AuditDetailProps) {
  const { t } = useWords()
  const region = useRegion()
  const { resources } = useResources()
  const resource = resources.find((each) => each.name === event?.noun)
  const changes = Object.entries(event?.changes ?? {})
  const { nameOf } = useNames(refsOf(changes, resource?.fields ?? []))
  if (!event) return null
  const way = (['web', 'api', 'import', 'automation', 'system'] as const).find((each) => each === event.via)
  const fieldOf = (name: string) => resource?.fields.find((each) => each.name === name)
  const data = Object.entries(event.data ?? {})
  const line = 'grid grid-cols-[96px_minmax(0,1fr)] gap-x-1.5 py-1.5'
  return (
    <Drawer open onOpenChange={onClose} title={t('audit.details')}>
      <div className="p-4 md:p-5">
        <div className="mb-4 flex items-center gap-3">
          <ActorMark actor={event.actor} size={28} />
          <p className="text-ink-2">
            <span className="font-medium text-ink">{event.actor.name || t('events.system')}</span>{' '}
            <EventSentence event={event} title={title} />
          </p>
        </div>
        <dl>
          <div className={line}>
            <dt className="text-ink-3">{t('audit.time')}</dt>
            <dd className="num">{fullMoment(event.at, region)}</dd>
          </div>
          <div className={line}>
            <dt className="text-ink-3">{t('audit.type')}</dt>
            <dd className="ui-mono">{event.type}</dd>
          </div>
          <div className={line}>
            <dt className="text-ink-3">{t('audit.via')}</dt>
            <dd>{event.actor.kind === 'key' ? t('audit.key') : way ? t(`audit.ways.${way}`) : event.via}</dd>
          </div>
          {event.requestId ? (
            <div className={line}>
              <dt className="text-ink-3">{t('audit.request')}</dt>
              <dd className="flex flex-wrap items-center gap-2">
                <span className="ui-mono break-all">{event.requestId}</span>
                <CopyButton text={event.requestId} />
              </dd>
            </div>
          ) : null}
          {data.map(([key, value]) => (
            <div key={key} className={line}>
              <dt className="text-ink-3">{key}</dt>
              <dd className="break-words">{printValue(value, region)}</dd>
            </div>
          ))}
        </dl>
        {changes.length > 0 ? (
          <table className="data-table mt-4 table-fixed">
            <thead>
              <tr>
                <th className="w-28">{t('audit.field')}</th>
                <th>{t('audit.before')}</th>
                <th>{t('audit.after')}</th>
              </tr>
            </thead>
            <tbody>
              {changes.map(([field, [before, after]]) => (
                <tr key={field}>
                  <td className="align-top text-ink-3">{fieldOf(field)?.label ?? field}</td>
                  <td className="align-top break-words text-ink-3 line-through decoration-ink-4">
                    {printValue(before, region, fieldOf(field), nameOf)}
                  </td>
                  <td className="align-top font-medium break-words">
                    {printValue(after, region, fieldOf(field), nameOf)}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        ) : null}
        <div className="mt-5 flex flex-wrap gap-2">
          {resource?.searchable && event.recordId ? (
            <OrgLink to={`${resource.path}/${event.recordId}`} className="ui-btn" data-variant="plain">
              {t('audit.openRecord')}
            </OrgLink>
          ) : null}
          {event.requestId ? (
            <Button
              variant="quiet"
              onClick={() => {
                onRequest(String(event.requestId))
                onClose()
              }}
            >
              {t('audit.sameRequest')}
            </Button>
          ) : null}
        </div>
      </div>
    </Drawer>
  )
}
