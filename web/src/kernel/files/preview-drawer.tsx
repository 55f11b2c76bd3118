import '../../words/files.ts'
import './files.css'
import ChevronLeft from 'lucide-react/icons/chevron-left'
import ChevronRight from 'lucide-react/icons/chevron-right'
import Download from 'lucide-react/icons/download'
import Link from 'lucide-react/icons/link'
import { lazy, Suspense, useState } from 'react'
import { useCan } from '../../api/me.ts'
import { OrgLink } from '../../shell/org-link.tsx'
import { Button } from '../../ui/button.tsx'
import { Drawer } from '../../ui/drawer.tsx'
import { IconButton } from '../../ui/icon-button.tsx'
import { toastFailure } from '../../ui/toast.ts'
import { useWords } from '../../words/index.ts'
import { type FileRow, sizeWords } from './file.ts'
import { saveFile } from './links.ts'
import { PreviewStage } from './preview-stage.tsx'

const ShareDialog = lazy(() => import('./share-dialog.tsx'))

interface PreviewProps {
  file: FileRow
  /** Documents beside it; arrow keys go through them. */
  among?: readonly FileRow[]
  onChoose?: (file: FileRow) => void
  onClose: () => void
  /** Already on the document's own page. */
  home?: boolean
}

/** A document large, with a way to save, share and open it. */
export default function PreviewDrawer({ file, among = [], onChoose, onClose, home = false }: PreviewProps) {
  const { t } = useWords()
  const can = useCan()
  const [sharing, setSharing] = useState(false)
  const at = among.findIndex((each) => each.id === file.id)
  const previous = at > 0 ? among[at - 1] : undefined
  const next = at >= 0 ? among[at + 1] : undefined
  const go = (to: FileRow | undefined) => to && onChoose?.(to)
  return (
    <Drawer
      open
      className="preview-drawer"
      onOpenChange={(open) => !open && onClose()}
      title={file.name}
      aside={
        among.length > 1 ? (
          <>
            <IconButton
              label={t('documents.previous')}
              icon={<ChevronLeft />}
              disabled={!previous}
              onClick={() => go(previous)}
            />
            <IconButton label={t('documents.next')} icon={<ChevronRight />} disabled={!next} onClick={() => go(next)} />
          </>
        ) : null
      }
      actions={
        <>
          <span className="num me-auto cut self-center text-ink-3">
            {sizeWords(file.size)} · {t('documents.version', { number: file.revision })}
          </span>
          {home ? null : (
            <OrgLink to={`files/${file.id}`} className="ui-btn max-md:hidden" data-variant="plain" data-size="md">
              {t('documents.open')}
            </OrgLink>
          )}
          {can('file_shares:write') && file.status === 'clean' ? (
            <Button icon={<Link />} onClick={() => setSharing(true)}>
              {t('shareLinks.share')}
            </Button>
          ) : null}
          <Button
            variant="primary"
            icon={<Download />}
            reason={
              file.status === 'clean'
                ? undefined
                : t(file.status === 'infected' ? 'documents.infected' : 'documents.waiting')
            }
            onClick={() => void saveFile(file).catch(toastFailure)}
          >
            {t('documents.download')}
          </Button>
        </>
      }
    >
      {/* biome-ignore lint/a11y/noStaticElementInteractions: arrow keys are the twins of the two buttons */}
      <div
        className="preview-stage"
        onKeyDown={(event) => {
          if (event.key === 'ArrowLeft') go(previous)
          if (event.key === 'ArrowRight') go(next)
        }}
      >
        <PreviewStage key={`${file.id} ${file.revision}`} file={file} />
      </div>
      {sharing ? (
        <Suspense>
          <ShareDialog file={file} onClose={() => setSharing(false)} />
        </Suspense>
      ) : null}
    </Drawer>
  )
}
