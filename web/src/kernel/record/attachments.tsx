import '../../words/files.ts'
import '../files/files.css'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import Ellipsis from 'lucide-react/icons/ellipsis'
import Paperclip from 'lucide-react/icons/paperclip'
import { lazy, Suspense, useState } from 'react'
import { api } from '../../api/client.ts'
import { keyOf } from '../../api/keys.ts'
import { useCan } from '../../api/me.ts'
import { useGo } from '../../shell/org-link.tsx'
import { IconButton } from '../../ui/icon-button.tsx'
import { Menu } from '../../ui/menu.tsx'
import { toast, toastFailure } from '../../ui/toast.ts'
import { useWords } from '../../words/index.ts'
import type { Row } from '../fields/index.ts'
import type { Noun } from '../fields/noun.ts'
import { DropLayer } from '../files/drop-layer.tsx'
import { type FileRow, sizeWords } from '../files/file.ts'
import { FileThumb } from '../files/file-thumb.tsx'
import { saveFile, useThumbs } from '../files/links.ts'
import { pickFiles } from '../files/pick-files.ts'
import { UploadsTray } from '../files/uploads-tray.tsx'
import { RelatedPart, RelatedRest } from './related.tsx'

const PreviewDrawer = lazy(() => import('../files/preview-drawer.tsx'))

interface Attached {
  attachmentId: string
  file: FileRow
}

/** Files that hang on a record: drop, paste or choose; a click shows one. */
export default function Attachments({ noun, row }: { noun: Noun; row: Row }) {
  const { t } = useWords()
  const can = useCan()
  const may = can('files:write') !== undefined && !row.deletedAt
  const target = { noun: noun.name, recordId: row.id }
  const { data, isPending, isError } = useQuery({
    queryKey: keyOf('attachments', noun.name, row.id),
    queryFn: () => api.get<{ data: Attached[] }>(`/${noun.path}/${row.id}/attachments`),
    enabled: !row.deletedAt,
  })
  const lines = data?.data ?? []
  const thumbs = useThumbs(lines.map((line) => line.file))
  const [shown, setShown] = useState<string>()
  const files = lines.map((line) => line.file)
  const open = files.find((file) => file.id === shown)
  return (
    <RelatedPart
      title={t('documents.attached')}
      note={
        may ? (
          <IconButton size="sm" label={t('documents.attach')} icon={<Paperclip />} onClick={() => pickFiles(target)} />
        ) : null
      }
    >
      {lines.map(({ attachmentId, file }) => (
        <Line
          key={attachmentId}
          file={file}
          url={thumbs[file.id]}
          onShow={() => setShown(file.id)}
          detach={may ? { id: attachmentId, key: keyOf('attachments', noun.name, row.id) } : undefined}
        />
      ))}
      {lines.length === 0 ? (
        <RelatedRest
          pending={isPending && !row.deletedAt}
          failed={isError}
          empty={
            may ? (
              <>
                {t('documents.attachNone')}{' '}
                <button type="button" className="text-link" onClick={() => pickFiles(target)}>
                  {t('documents.attachPick')}
                </button>
                .
              </>
            ) : (
              t('related.none')
            )
          }
        />
      ) : null}
      {may ? <DropLayer target={target} text={t('documents.dropOn')} /> : null}
      <UploadsTray />
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
    </RelatedPart>
  )
}

interface LineProps {
  file: FileRow
  url?: string
  onShow: () => void
  detach?: { id: string; key: unknown[] }
}

function Line({ file, url, onShow, detach }: LineProps) {
  const { t } = useWords()
  const client = useQueryClient()
  const go = useGo()
  const takeOff = async () => {
    if (!detach) return
    try {
      await api.remove(`/attachments/${detach.id}`)
      toast(t('documents.detached', { name: file.name }))
    } catch (error) {
      toastFailure(error)
    }
    void client.invalidateQueries({ queryKey: detach.key })
  }
  return (
    <div className="attach-line">
      <button type="button" onClick={onShow} aria-label={`${t('documents.preview')}: ${file.name}`}>
        <FileThumb file={file} url={url} className="size-9" />
        <span className="min-w-0 grow">
          <span className="block cut">{file.name}</span>
          <span className="num block text-xs text-ink-3">
            {file.status === 'clean'
              ? sizeWords(file.size)
              : t(file.status === 'infected' ? 'documents.infected' : 'documents.waiting')}
          </span>
        </span>
      </button>
      <Menu
        align="end"
        trigger={<IconButton size="sm" label={`${t('list.more')}: ${file.name}`} icon={<Ellipsis />} />}
        items={[
          { label: t('documents.download'), onSelect: () => void saveFile(file).catch(toastFailure) },
          { label: t('documents.open'), onSelect: () => void go(`files/${file.id}`) },
          detach !== undefined && { label: t('documents.detach'), onSelect: () => void takeOff() },
        ]}
      />
    </div>
  )
}
