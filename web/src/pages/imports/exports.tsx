import '../../words/imports.ts'
import '../settings/settings.css'
import Download from 'lucide-react/icons/download'
import { useState } from 'react'
import { download } from '../../api/download.ts'
import { useList, useResources } from '../../api/query.ts'
import { TopBar } from '../../shell/top-bar.tsx'
import { useTitle } from '../../shell/use-title.ts'
import { Button } from '../../ui/button.tsx'
import { ChoicePill } from '../../ui/choice-pill.tsx'
import type { Tone } from '../../ui/dot.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { ErrorState } from '../../ui/error-state.tsx'
import { Skeleton } from '../../ui/skeleton.tsx'
import { toastFailure } from '../../ui/toast.ts'
import { When } from '../../ui/when.tsx'
import { useWords } from '../../words/index.ts'
import { useRegion } from '../../words/region.ts'

interface Export {
  id: string
  name: string
  noun: string
  status: 'running' | 'done' | 'failed' | 'cancelled'
  rows: number | null
  createdAt: string
  expiresAt: string | null
}

const tones: Record<Export['status'], Tone> = { running: 'info', done: 'ok', failed: 'bad', cancelled: 'neutral' }

/** The exports made behind the page, with their files while they are kept. */
export default function Exports() {
  const { t } = useWords()
  const { locale } = useRegion()
  const { resources } = useResources()
  const { rows, error, isPending, refetch, hasNextPage, more } = useList('exports', { sort: '-createdAt', limit: 50 })
  const [busy, setBusy] = useState<string>()
  useTitle(t('exports.titlePage'))
  const take = async (row: Export) => {
    setBusy(row.id)
    await download(`/exports/${row.id}/file`, row.name).catch(toastFailure)
    setBusy(undefined)
  }
  return (
    <>
      <TopBar title={t('exports.titlePage')} />
      <div className="sheet-scroll min-h-0 grow px-4 md:px-6">
        {error ? <ErrorState problem={error} onRetry={() => void refetch()} className="px-0" /> : null}
        {isPending ? [1, 2, 3].map((line) => <Skeleton key={line} className="my-6 w-3/5" />) : null}
        {!isPending && !error && rows.length === 0 ? (
          <EmptyState title={t('exports.empty')} text={t('exports.emptyText')} />
        ) : null}
        {rows.length > 0 ? (
          <table className="data-table stacks">
            <thead>
              <tr>
                <th>{t('exports.file')}</th>
                <th>{t('exports.state')}</th>
                <th className="text-end!">{t('exports.rows')}</th>
                <th>{t('exports.made')}</th>
                <th>{t('exports.expires')}</th>
                <th>
                  <span className="sr-only">{t('exports.download')}</span>
                </th>
              </tr>
            </thead>
            <tbody>
              {(rows as unknown as Export[]).map((row) => (
                <tr key={row.id}>
                  <td>
                    <p className="cut font-medium">{row.name}</p>
                    <p className="text-ink-3">{resources.find((each) => each.name === row.noun)?.label ?? row.noun}</p>
                  </td>
                  <td>
                    <ChoicePill tone={tones[row.status]} label={t(`exports.states.${row.status}`)} />
                  </td>
                  <td className="num text-end">{row.rows?.toLocaleString(locale) ?? '—'}</td>
                  <td className="text-ink-2">
                    <When value={row.createdAt} />
                  </td>
                  <td className="text-ink-2">{row.expiresAt ? <When value={row.expiresAt} short /> : '—'}</td>
                  <td className="text-end">
                    {row.status === 'done' ? (
                      <Button
                        size="sm"
                        icon={<Download />}
                        busy={busy === row.id}
                        aria-label={`${t('exports.download')}: ${row.name}`}
                        onClick={() => void take(row)}
                      >
                        {t('exports.download')}
                      </Button>
                    ) : null}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        ) : null}
        {hasNextPage ? (
          <Button variant="quiet" className="my-3" onClick={more}>
            {t('imports.rejectsMore')}
          </Button>
        ) : null}
      </div>
    </>
  )
}
