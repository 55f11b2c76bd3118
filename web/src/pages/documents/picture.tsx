import '../../words/files.ts'
import '../../kernel/files/files.css'
import Eye from 'lucide-react/icons/eye'
import { lazy, Suspense, useState } from 'react'
import type { FileRow } from '../../kernel/files/file.ts'
import { FileThumb } from '../../kernel/files/file-thumb.tsx'
import { useThumbs } from '../../kernel/files/links.ts'
import { RelatedPart } from '../../kernel/record/related.tsx'
import { useShortcut } from '../../ui/shortcuts.ts'
import { useWords } from '../../words/index.ts'

const PreviewDrawer = lazy(() => import('../../kernel/files/preview-drawer.tsx'))

/** A document small, and large on a click. */
export function Picture({ file }: { file: FileRow }) {
  const { t } = useWords()
  const [open, setOpen] = useState(false)
  const url = useThumbs([file])[file.id]
  useShortcut('p', () => setOpen(true), { label: t('documents.preview') })
  return (
    <RelatedPart title={t('documents.preview')}>
      <div className="px-3 pb-3">
        <button
          type="button"
          className="file-card w-full"
          onClick={() => setOpen(true)}
          aria-label={`${t('documents.preview')}: ${file.name}`}
        >
          <FileThumb file={file} url={url} />
          <span className="mt-2 flex items-center gap-1.5 text-ink-2">
            <Eye /> {t('documents.preview')}
          </span>
        </button>
      </div>
      {open ? (
        <Suspense>
          <PreviewDrawer home file={file} onClose={() => setOpen(false)} />
        </Suspense>
      ) : null}
    </RelatedPart>
  )
}
