import '../../words/files.ts'
import { useQuery } from '@tanstack/react-query'
import { lazy, Suspense, useState } from 'react'
import { api } from '../../api/client.ts'
import { keyOf } from '../../api/query.ts'
import { Button } from '../../ui/button.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { Skeleton } from '../../ui/skeleton.tsx'
import { toastFailure } from '../../ui/toast.ts'
import { useWords } from '../../words/index.ts'
import type { FileRow } from './file.ts'
import { FileIcon } from './file-icon.tsx'
import { linkTo, saveFile } from './links.ts'

const PdfPages = lazy(() => import('./pdf-pages.tsx'))

/** What a document looks like, as far as a browser can show it without running anything of it. */
export function PreviewStage({ file }: { file: FileRow }) {
  const { t } = useWords()
  const [failed, setFailed] = useState<string>()
  const form = file.kind === 'image' && file.thumbnail ? 'medium' : 'original'
  const shown = ['image', 'pdf', 'audio', 'video'].includes(file.kind) && !(file.kind === 'image' && !file.thumbnail)
  const link = useQuery({
    queryKey: keyOf('file-link', file.id, file.revision, form),
    queryFn: () => linkTo(file.id, form),
    enabled: shown && file.status === 'clean',
    staleTime: 8 * 60_000,
  })
  if (file.status !== 'clean')
    return <Nothing file={file} text={t(file.status === 'infected' ? 'documents.infected' : 'documents.waiting')} />
  if (failed === file.id || link.isError) return <Nothing file={file} text={t('documents.previewFailed')} save />
  if (!shown) return <Words file={file} />
  const url = link.data
  if (!url) return <Skeleton className="h-[60dvh] w-full" />
  const fail = () => setFailed(file.id)
  if (file.kind === 'image') return <img src={url} alt={file.name} onError={fail} />
  // biome-ignore lint/a11y/useMediaCaption: recordings of people have no captions
  if (file.kind === 'video') return <video src={url} controls onError={fail} />
  // biome-ignore lint/a11y/useMediaCaption: recordings of people have no captions
  if (file.kind === 'audio') return <audio src={url} controls onError={fail} />
  return (
    <Suspense fallback={<Skeleton className="h-[60dvh] w-full" />}>
      <PdfPages url={url} onFail={fail} />
    </Suspense>
  )
}

interface Preview {
  kind: 'text' | 'html' | 'none'
  content: string
  cut: boolean
}

const frame = (html: string) =>
  `<!doctype html><meta charset="utf-8"><style>body{font:14px/1.6 Georgia,serif;max-width:680px;margin:32px auto;padding:0 24px;color:#1c1c1c}table{border-collapse:collapse}td,th{border:1px solid #bbb;padding:4px 8px;vertical-align:top}</style>${html}`

function Words({ file }: { file: FileRow }) {
  const { t } = useWords()
  const { data, isError } = useQuery({
    queryKey: keyOf('preview', file.id, file.revision),
    queryFn: () => api.get<Preview>(`/files/${file.id}/preview`),
    staleTime: Number.POSITIVE_INFINITY,
  })
  if (isError) return <Nothing file={file} text={t('documents.previewFailed')} save />
  if (!data) return <Skeleton className="h-[60dvh] w-full" />
  if (data.kind === 'none') return <Nothing file={file} text={t('documents.noPreview')} save />
  return (
    <>
      {data.kind === 'html' ? (
        // No script, no form, no way out: the words of the document and nothing else.
        <iframe className="preview-frame" sandbox="" title={file.name} srcDoc={frame(data.content)} />
      ) : (
        <pre className="preview-text">{data.content}</pre>
      )}
      {data.cut ? <p className="mt-3 text-ink-3">{t('documents.previewCut')}</p> : null}
    </>
  )
}

function Nothing({ file, text, save = false }: { file: FileRow; text: string; save?: boolean }) {
  const { t } = useWords()
  return (
    <EmptyState
      picture={<FileIcon kind={file.kind} className="size-12! text-ink-4" />}
      title={file.name}
      text={text}
      actions={
        save ? (
          <Button variant="primary" onClick={() => void saveFile(file).catch(toastFailure)}>
            {t('documents.download')}
          </Button>
        ) : undefined
      }
    />
  )
}
