import './record.css'
import { useParams } from '@tanstack/react-router'
import ChevronDown from 'lucide-react/icons/chevron-down'
import ChevronLeft from 'lucide-react/icons/chevron-left'
import ChevronRight from 'lucide-react/icons/chevron-right'
import ChevronUp from 'lucide-react/icons/chevron-up'
import { lazy, type ReactNode, Suspense } from 'react'
import { Problem } from '../../api/client.ts'
import { useCan } from '../../api/me.ts'
import { useResource } from '../../api/query.ts'
import { OrgLink, useGo } from '../../shell/org-link.tsx'
import { PageSkeleton } from '../../shell/page-skeleton.tsx'
import { useTitle } from '../../shell/use-title.ts'
import { Button } from '../../ui/button.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { ErrorState } from '../../ui/error-state.tsx'
import { IconButton } from '../../ui/icon-button.tsx'
import { useShortcut } from '../../ui/shortcuts.ts'
import { usePhone } from '../../ui/use-media.ts'
import { useWords } from '../../words/index.ts'
import { useRegion } from '../../words/region.ts'
import type { Row } from '../fields/index.ts'
import type { Noun } from '../fields/noun.ts'
import { NounScope } from '../fields/noun-context.ts'
import { useSave } from '../fields/use-save.ts'
import { nameOf, RecordHead } from './record-head.tsx'
import { RecordMenu } from './record-menu.tsx'
import { RecordParts } from './record-parts.tsx'
import { useTrail } from './trail.ts'
import { TrashBar } from './trash-bar.tsx'
import { useRecordRow } from './use-record-row.ts'

const Attachments = lazy(() => import('./attachments.tsx'))
const RunButton = lazy(() => import('../../pages/automations/run-button.tsx'))

export interface RecordPageProps {
  of: string
  /** The choice that is drawn as a lifecycle. */
  stage?: string
  line?: (row: Row, noun: Noun) => ReactNode
  related?: (row: Row, noun: Noun) => ReactNode
  /** Round actions under the head on a phone. */
  actions?: (row: Row) => ReactNode
}

/** The page of one record of any noun. */
export function RecordPage({ of, ...rest }: RecordPageProps) {
  const noun = useResource(of)
  const { id } = useParams({ strict: false }) as { id?: string }
  if (!noun || !id) return <PageSkeleton />
  return (
    <NounScope value={noun.name}>
      <Page key={noun.path} noun={noun} id={id} {...rest} />
    </NounScope>
  )
}

function Page({ noun, id, stage, line, related, actions }: Omit<RecordPageProps, 'of'> & { noun: Noun; id: string }) {
  const { t } = useWords()
  const { row, whole, error, refetch, isRefetching } = useRecordRow(noun, id)
  const saving = useSave(noun)
  const go = useGo()
  const phone = usePhone()
  const can = useCan()
  const title = row ? nameOf(noun, row) : undefined
  useTitle(title, row && whole ? { noun: noun.path, id } : undefined)
  const { trail } = useTrail(noun.path, id)
  const home = trail?.to ?? noun.path

  if (error && !row)
    return (
      <>
        <Bar noun={noun} id={id} title="" home={home} />
        {error instanceof Problem && error.status === 404 ? (
          <EmptyState
            className="grow"
            picture={false}
            title={t('record.goneTitle', { noun: noun.labelOne.toLowerCase() })}
            text={t('record.goneText')}
            actions={<Button onClick={() => void go(home)}>{t('record.backToList', { list: noun.label })}</Button>}
          />
        ) : (
          <ErrorState
            problem={error}
            title={t('record.loadFailed', { noun: noun.labelOne.toLowerCase() })}
            onRetry={() => void refetch()}
            busy={isRefetching}
          />
        )}
      </>
    )
  if (!row) return <PageSkeleton />
  return (
    <>
      <Bar noun={noun} id={id} title={title ?? ''} home={home}>
        {row.deletedAt || !can('automations:read') ? null : (
          <Suspense>
            <RunButton noun={noun.name} id={id} />
          </Suspense>
        )}
        {row.deletedAt ? null : <RecordMenu noun={noun} row={row} onRemoved={() => void go(home)} />}
      </Bar>
      {row.deletedAt ? <TrashBar noun={noun} row={row} /> : null}
      <div className={phone ? 'record-scroll' : 'contents'}>
        <RecordHead noun={noun} row={row} saving={saving} stage={stage} line={line?.(row, noun)} />
        {phone && actions ? <nav className="phone-acts">{actions(row)}</nav> : null}
        <RecordParts
          noun={noun}
          row={row}
          saving={saving}
          stage={stage}
          related={<Beside noun={noun} row={row} own={related?.(row, noun)} />}
        />
      </div>
    </>
  )
}

/** What belongs to the record: its own company first, then the files that hang on it. */
function Beside({ noun, row, own }: { noun: Noun; row: Row; own: ReactNode }) {
  const can = useCan()
  return (
    <>
      {own}
      {noun.name !== 'files' && can('files:read') ? (
        <Suspense>
          <Attachments noun={noun} row={row} />
        </Suspense>
      ) : null}
    </>
  )
}

/** Where one is, and the neighbours in the list one came from. */
function Bar({
  noun,
  id,
  title,
  home,
  children,
}: {
  noun: Noun
  id: string
  title: string
  home: string
  children?: ReactNode
}) {
  const { t } = useWords()
  const { locale } = useRegion()
  const go = useGo()
  const { trail, position, previous, next } = useTrail(noun.path, id)
  const step = (to: string | undefined) => {
    if (to) void go(`${noun.path}/${to}`, { replace: true })
  }
  useShortcut('j', () => step(next), { label: t('record.next'), enabled: Boolean(next) })
  useShortcut('k', () => step(previous), { label: t('record.previous'), enabled: Boolean(previous) })
  return (
    <header className="top-bar">
      <IconButton
        className="md:hidden"
        label={t('record.backToList', { list: noun.label })}
        icon={<ChevronLeft />}
        onClick={() => void go(home)}
      />
      <nav aria-label={t('record.breadcrumb')} className="flex min-w-0 items-center gap-2 max-md:hidden">
        <OrgLink to={noun.path} className="text-ink-3 hover:text-ink">
          {noun.label}
        </OrgLink>
        {trail && trail.title !== noun.label ? (
          <>
            <ChevronRight aria-hidden="true" className="size-3.5! text-ink-3 rtl:rotate-180" />
            <OrgLink to={trail.to} className="cut text-ink-3 hover:text-ink">
              {trail.title}
            </OrgLink>
          </>
        ) : null}
        <ChevronRight aria-hidden="true" className="size-3.5! text-ink-3 rtl:rotate-180" />
        <span aria-current="page" className="cut font-medium">
          {title}
        </span>
      </nav>
      <span className="grow" />
      {position ? (
        <span className="num whitespace-nowrap text-xs text-ink-3 max-md:hidden">
          {t('record.position', {
            at: position.at.toLocaleString(locale),
            of: position.capped ? t('list.capped') : position.of.toLocaleString(locale),
          })}
        </span>
      ) : null}
      {trail ? (
        <span className="flex max-md:hidden">
          <IconButton
            label={t('record.previous')}
            shortcut="k"
            icon={<ChevronUp />}
            disabled={!previous}
            onClick={() => step(previous)}
          />
          <IconButton
            label={t('record.next')}
            shortcut="j"
            icon={<ChevronDown />}
            disabled={!next}
            onClick={() => step(next)}
          />
        </span>
      ) : null}
      {children}
    </header>
  )
}
