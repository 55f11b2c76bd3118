import '../record/record.css'
import Maximize2 from 'lucide-react/icons/maximize-2'
import X from 'lucide-react/icons/x'
import { type ReactNode, useState } from 'react'
import { useGo } from '../../shell/org-link.tsx'
import { Drawer } from '../../ui/drawer.tsx'
import { ErrorState } from '../../ui/error-state.tsx'
import { IconButton } from '../../ui/icon-button.tsx'
import { Skeleton } from '../../ui/skeleton.tsx'
import { Tabs } from '../../ui/tabs.tsx'
import { useWords } from '../../words/index.ts'
import type { Row } from '../fields/index.ts'
import type { Noun } from '../fields/noun.ts'
import { useSave } from '../fields/use-save.ts'
import { Facts } from '../record/facts.tsx'
import { Feed } from '../record/feed.tsx'
import { nameOf, RecordHead } from '../record/record-head.tsx'
import { RecordMenu } from '../record/record-menu.tsx'
import { useRecordRow } from '../record/use-record-row.ts'

interface PeekProps {
  noun: Noun
  id: string
  stage?: string
  line?: (row: Row, noun: Noun) => ReactNode
  onClose: () => void
}

/** A record beside the list, which stays usable: j and k go on in it. */
export default function Peek({ noun, id, stage, line, onClose }: PeekProps) {
  const { t } = useWords()
  const go = useGo()
  const { row, error, refetch } = useRecordRow(noun, id)
  const saving = useSave(noun)
  const [tab, setTab] = useState<'details' | 'timeline'>('details')
  return (
    <Drawer
      open
      onOpenChange={(open) => !open && onClose()}
      modal={false}
      autoFocus={false}
      bare
      title={row ? nameOf(noun, row) : noun.labelOne}
      className="peek"
    >
      <div className="flex h-12 items-center gap-1 border-b border-line px-2">
        <IconButton
          label={t('record.openPage')}
          shortcut="enter"
          icon={<Maximize2 />}
          onClick={() => void go(`${noun.path}/${id}`)}
        />
        <span className="grow" />
        {row ? <RecordMenu noun={noun} row={row} onRemoved={onClose} /> : null}
        <IconButton label={t('ui.close')} shortcut="escape" icon={<X />} onClick={onClose} />
      </div>
      {row ? (
        <>
          <RecordHead noun={noun} row={row} saving={saving} stage={stage} line={line?.(row, noun)} level={2} />
          <Tabs
            label={t('record.more')}
            className="px-2"
            value={tab}
            onChange={setTab}
            tabs={[
              { value: 'details', label: t('record.details') },
              { value: 'timeline', label: t('record.timeline') },
            ]}
          >
            {tab === 'details' ? (
              <div className="record-facts">
                <Facts noun={noun} row={row} saving={saving} stage={stage} keys={false} />
              </div>
            ) : (
              <div className="record-feed">
                <Feed noun={noun} id={id} stage={stage} compact />
              </div>
            )}
          </Tabs>
        </>
      ) : error ? (
        <ErrorState
          problem={error}
          title={t('record.loadFailed', { noun: noun.labelOne.toLowerCase() })}
          onRetry={() => void refetch()}
        />
      ) : (
        <div className="flex items-center gap-4 p-4">
          <Skeleton className="size-14! rounded-full!" />
          <Skeleton className="w-1/2" />
        </div>
      )}
    </Drawer>
  )
}
