import '../../words/files.ts'
import '../../kernel/files/files.css'
import Plus from 'lucide-react/icons/plus'
import Search from 'lucide-react/icons/search'
import { lazy, type ReactNode, Suspense, useDeferredValue, useState } from 'react'
import { useList } from '../../api/query.ts'
import { type FileRow, sizeWords } from '../../kernel/files/file.ts'
import { FileThumb } from '../../kernel/files/file-thumb.tsx'
import { useThumbs } from '../../kernel/files/links.ts'
import { TopBar } from '../../shell/top-bar.tsx'
import { useTitle } from '../../shell/use-title.ts'
import { Button } from '../../ui/button.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { ErrorState } from '../../ui/error-state.tsx'
import { Input } from '../../ui/input.tsx'
import { Skeleton } from '../../ui/skeleton.tsx'
import { When } from '../../ui/when.tsx'
import { useWords } from '../../words/index.ts'
import { Room } from './room.tsx'

const PreviewDrawer = lazy(() => import('../../kernel/files/preview-drawer.tsx'))

interface GridProps {
  tools: ReactNode
  start?: { label: string; text: string; run: () => void }
}

/** Documents as pictures; a click shows one large. */
export function DocumentGrid({ tools, start }: GridProps) {
  const { t } = useWords()
  const [typed, setTyped] = useState('')
  const search = useDeferredValue(typed.trim())
  const { rows, error, isPending, refetch, hasNextPage, more } = useList(
    'files',
    { sort: '-createdAt', limit: 60, search: search || undefined },
    { keepPrevious: true },
  )
  const files = rows as FileRow[]
  const thumbs = useThumbs(files)
  const [shown, setShown] = useState<string>()
  const open = files.find((file) => file.id === shown)
  useTitle('Documents')
  return (
    <>
      <TopBar title="Documents">
        {tools}
        {start ? (
          <Button variant="primary" icon={<Plus />} onClick={start.run}>
            {start.label}
          </Button>
        ) : null}
      </TopBar>
      <div className="flex items-center gap-3 px-5 pt-3 max-md:px-4">
        <Input
          type="search"
          className="w-72 max-w-full"
          leading={<Search />}
          value={typed}
          aria-label={t('documents.searchHint')}
          placeholder={t('documents.searchHint')}
          onChange={(event) => setTyped(event.target.value)}
        />
        <span className="grow" />
        <Room />
      </div>
      <div className="sheet-scroll flex min-h-0 grow flex-col">
        {error ? <ErrorState problem={error} onRetry={() => void refetch()} /> : null}
        {isPending ? (
          <div className="file-grid" aria-hidden="true">
            {Array.from({ length: 8 }, (_, n) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: they are all alike
              <Skeleton key={n} className="aspect-[4/3] h-auto! w-full" />
            ))}
          </div>
        ) : null}
        {!isPending && !error && files.length === 0 ? (
          search ? (
            <EmptyState className="grow" picture={false} title={t('documents.searchEmpty', { typed: search })} />
          ) : (
            <EmptyState className="grow" title={t('documents.emptyTitle')} text={start?.text} />
          )
        ) : null}
        {files.length > 0 ? (
          <ul className="file-grid">
            {files.map((file) => (
              <li key={file.id} className="min-w-0">
                <button type="button" className="file-card w-full" onClick={() => setShown(file.id)}>
                  <FileThumb file={file} url={thumbs[file.id]} />
                  <span className="file-card-name">{file.name}</span>
                  <span className="num text-xs text-ink-3">
                    {sizeWords(file.size)} · <When value={file.createdAt} short />
                  </span>
                </button>
              </li>
            ))}
          </ul>
        ) : null}
        {hasNextPage ? (
          <Button variant="quiet" className="mx-auto mb-6" onClick={more}>
            {t('list.more')}
          </Button>
        ) : null}
      </div>
      {open ? (
        <Suspense>
          <PreviewDrawer
            file={open}
            among={files}
            onChoose={(file) => setShown(file.id)}
            onClose={() => setShown(undefined)}
          />
        </Suspense>
      ) : null}
    </>
  )
}
