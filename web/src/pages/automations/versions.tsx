import '../../words/automations.ts'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { api } from '../../api/client.ts'
import { keyOf } from '../../api/keys.ts'
import { type ListPage, useList } from '../../api/query.ts'
import { Button } from '../../ui/button.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { Skeleton } from '../../ui/skeleton.tsx'
import { toast, toastFailure } from '../../ui/toast.ts'
import { When } from '../../ui/when.tsx'
import { useWords } from '../../words/index.ts'
import { type Automation, type Change, useUnpublished, type Version } from './automation.ts'
import { Changes } from './changes.tsx'
import { useEditor } from './editor-state.ts'
import { exportFile } from './file.ts'
import type { Graph } from './graph.ts'

/** What was live when, what each version changed, and the way back. */
export function Versions({ automation, onRestore }: { automation: Automation; onRestore: (graph: Graph) => void }) {
  const { t } = useWords()
  const { rows, isPending } = useList('automation-versions', {
    filter: `automationId = "${automation.id}"`,
    sort: '-number',
    limit: 100,
  })
  const { data: unpublished } = useUnpublished(automation)
  const versions = rows as unknown as Version[]
  const [open, setOpen] = useState<number | 'draft'>('draft')
  if (isPending) return <Skeleton className="m-5 w-1/3" />
  if (versions.length === 0)
    return (
      <EmptyState
        className="grow"
        picture={false}
        title={t('automations.noVersions')}
        text={t('automations.noVersionsText')}
      />
    )
  return (
    <section className="sheet-scroll min-h-0 grow" aria-label={t('automations.versions')}>
      <div className="mx-auto w-full max-w-[760px] px-5 py-4 max-md:px-4">
        <h2 className="part-title">{t('automations.draftNow')}</h2>
        <div className="mt-2 mb-6">
          <Changes changes={unpublished?.changes ?? []} />
        </div>
        <h2 className="part-title mb-1">{t('automations.versions')}</h2>
        <ol>
          {versions.map((each) => (
            <VersionLine
              key={each.id}
              version={each}
              automation={automation}
              open={open === each.number}
              onOpen={() => setOpen(open === each.number ? 'draft' : each.number)}
              onRestore={onRestore}
            />
          ))}
        </ol>
      </div>
    </section>
  )
}

interface LineProps {
  version: Version
  automation: Automation
  open: boolean
  onOpen: () => void
  onRestore: (graph: Graph) => void
}

function VersionLine({ version, automation, open, onOpen, onRestore }: LineProps) {
  const { t } = useWords()
  const { locked } = useEditor()
  const before = version.number - 1
  const { data } = useQuery({
    queryKey: keyOf('automation-diff', automation.id, before, version.number),
    queryFn: () =>
      api.post<{ changes: Change[] }>('/automations/diff', { id: automation.id, from: before, to: version.number }),
    enabled: open && before > 0,
  })
  const restore = async () => {
    try {
      const page = await api.get<ListPage>('/automation-versions', {
        filter: `automationId = "${automation.id}" AND number = ${version.number}`,
        fields: ['number', 'graph'],
      })
      const row = page.data[0] as unknown as Version | undefined
      const whole = row?.graph ? row : await api.get<Version>(`/automation-versions/${version.id}`)
      if (!whole.graph) return
      onRestore(whole.graph)
      toast(t('automations.restored', { version: version.number }))
    } catch (error) {
      toastFailure(error)
    }
  }
  return (
    <li className="border-t border-line py-3">
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <button type="button" className="font-medium" aria-expanded={open} onClick={onOpen}>
          {t('automations.versionN', { version: version.number })}
        </button>
        {version.number === automation.published ? (
          <span className="text-xs text-ok-ink">{t('automations.isLive')}</span>
        ) : null}
        <span className="num text-xs text-ink-3">
          <When value={version.createdAt} />
        </span>
        <span className="cut min-w-0 grow text-ink-2">{version.note}</span>
        <Button variant="quiet" size="sm" onClick={() => void exportFile(automation, version.number)}>
          {t('automations.exportFile')}
        </Button>
        <Button size="sm" reason={locked} onClick={() => void restore()}>
          {t('automations.restore')}
        </Button>
      </div>
      {open ? (
        <div className="mt-2">
          {before > 0 ? (
            data ? (
              <Changes changes={data.changes} />
            ) : (
              <Skeleton className="w-1/3" />
            )
          ) : (
            <p className="text-ink-2">{t('automations.firstVersion')}</p>
          )}
        </div>
      ) : null}
    </li>
  )
}
