import '../../words/files.ts'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import Ellipsis from 'lucide-react/icons/ellipsis'
import Upload from 'lucide-react/icons/upload'
import { api } from '../../api/client.ts'
import { useCan } from '../../api/me.ts'
import { keyOf, refreshNoun } from '../../api/query.ts'
import { DropLayer } from '../../kernel/files/drop-layer.tsx'
import { type FileRow, sizeWords } from '../../kernel/files/file.ts'
import { saveFile } from '../../kernel/files/links.ts'
import { pickFiles } from '../../kernel/files/pick-files.ts'
import { UploadsTray } from '../../kernel/files/uploads-tray.tsx'
import { RelatedPart, RelatedRest } from '../../kernel/record/related.tsx'
import { IconButton } from '../../ui/icon-button.tsx'
import { Menu } from '../../ui/menu.tsx'
import { toast, toastFailure } from '../../ui/toast.ts'
import { When } from '../../ui/when.tsx'
import { useWords } from '../../words/index.ts'

interface Version {
  id: string
  number: number
  name: string
  size: number
  status: FileRow['status']
  current: boolean
  createdAt: string
}

/** The versions of a document, the newest first; an earlier one can be taken back into use. */
export function Versions({ file }: { file: FileRow }) {
  const { t } = useWords()
  const can = useCan()
  const client = useQueryClient()
  const may = can('files:write') !== undefined && !file.deletedAt
  const { data, isPending, isError } = useQuery({
    queryKey: keyOf('versions', file.id, file.version),
    queryFn: () => api.get<{ data: Version[] }>(`/files/${file.id}/versions`),
    enabled: !file.deletedAt,
    placeholderData: (before) => before,
  })
  const use = async (version: Version) => {
    try {
      await api.post(`/files/${file.id}/restore-version`, { versionId: version.id })
      toast(t('documents.versionUsed', { number: version.number }))
    } catch (error) {
      toastFailure(error)
    }
    refreshNoun(client, 'files')
  }
  const versions = data?.data ?? []
  const target = { fileId: file.id }
  return (
    <RelatedPart
      title={t('documents.versions')}
      note={
        may ? (
          <IconButton
            size="sm"
            label={t('documents.addVersion')}
            icon={<Upload />}
            onClick={() => pickFiles(target, { many: false })}
          />
        ) : null
      }
    >
      {versions.map((version) => (
        <div key={version.id} className="attach-line">
          <span className="min-w-0 grow">
            <span className="block cut">
              {t('documents.version', { number: version.number })}
              {version.current ? (
                <span className="ms-2 text-xs text-accent-ink">{t('documents.versionNow')}</span>
              ) : null}
            </span>
            <span className="num block cut text-xs text-ink-3">
              <When value={version.createdAt} short /> · {sizeWords(version.size)}
            </span>
          </span>
          <Menu
            align="end"
            trigger={
              <IconButton
                size="sm"
                label={`${t('list.more')}: ${t('documents.version', { number: version.number })}`}
                icon={<Ellipsis />}
              />
            }
            items={[
              {
                label: t('documents.download'),
                reason: version.status === 'clean' ? undefined : t('documents.waiting'),
                onSelect: () => void saveFile(file, version.id).catch(toastFailure),
              },
              may && !version.current && { label: t('documents.makeCurrent'), onSelect: () => void use(version) },
            ]}
          />
        </div>
      ))}
      {versions.length === 0 ? <RelatedRest pending={isPending && !file.deletedAt} failed={isError} empty="" /> : null}
      {may ? <DropLayer target={target} text={t('documents.addVersion')} /> : null}
      <UploadsTray />
    </RelatedPart>
  )
}
