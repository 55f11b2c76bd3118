import '../../words/files.ts'
import { useQueryClient } from '@tanstack/react-query'
import Link from 'lucide-react/icons/link'
import X from 'lucide-react/icons/x'
import { lazy, Suspense, useState } from 'react'
import { api } from '../../api/client.ts'
import { useCan } from '../../api/me.ts'
import { type Row, refreshNoun, useList } from '../../api/query.ts'
import type { FileRow } from '../../kernel/files/file.ts'
import { RelatedPart, RelatedRest } from '../../kernel/record/related.tsx'
import { IconButton } from '../../ui/icon-button.tsx'
import { toast, toastFailure } from '../../ui/toast.ts'
import { When } from '../../ui/when.tsx'
import { useWords } from '../../words/index.ts'

const ShareDialog = lazy(() => import('../../kernel/files/share-dialog.tsx'))

interface Share extends Row {
  name: string
  expiresAt: string
  downloads: number
  maxDownloads: number | null
  locked: boolean
}

/** Links to a document for people outside: how often they were used, and a way to end them. */
export function Links({ file }: { file: FileRow }) {
  const { t } = useWords()
  const can = useCan()
  const client = useQueryClient()
  const may = can('file_shares:write') !== undefined && file.status === 'clean' && !file.deletedAt
  const [sharing, setSharing] = useState(false)
  const { rows, isPending, isError } = useList(
    'file-shares',
    { filter: `fileId = "${file.id}"`, sort: '-createdAt' },
    { enabled: can('file_shares:read') !== undefined },
  )
  if (can('file_shares:read') === undefined) return null
  const end = async (share: Share) => {
    try {
      await api.remove(`/file-shares/${share.id}`)
      toast(t('shareLinks.revoked', { name: share.name }))
    } catch (error) {
      toastFailure(error)
    }
    refreshNoun(client, 'file-shares')
  }
  return (
    <RelatedPart
      title={t('shareLinks.titleList')}
      note={
        may ? (
          <IconButton size="sm" label={t('shareLinks.share')} icon={<Link />} onClick={() => setSharing(true)} />
        ) : null
      }
    >
      {(rows as Share[]).map((share) => (
        <div key={share.id} className="attach-line">
          <span className="min-w-0 grow">
            <span className="num block cut">
              {t('shareLinks.downloads', { count: share.downloads })}
              {share.maxDownloads ? ` / ${share.maxDownloads}` : ''}
            </span>
            <span className="block cut text-xs text-ink-3">
              {Date.parse(share.expiresAt) < Date.now() ? (
                t('shareLinks.ended')
              ) : (
                <When value={share.expiresAt} short />
              )}
              {share.locked ? ` · ${t('shareLinks.locked')}` : ''}
            </span>
          </span>
          {can('file_shares:remove') ? (
            <IconButton size="sm" label={t('shareLinks.revoke')} icon={<X />} onClick={() => void end(share)} />
          ) : null}
        </div>
      ))}
      {rows.length === 0 ? <RelatedRest pending={isPending} failed={isError} empty={t('shareLinks.none')} /> : null}
      {sharing ? (
        <Suspense>
          <ShareDialog file={file} onClose={() => setSharing(false)} />
        </Suspense>
      ) : null}
    </RelatedPart>
  )
}
