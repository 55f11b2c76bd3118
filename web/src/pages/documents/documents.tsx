import '../../words/files.ts'
import { useNavigate, useSearch } from '@tanstack/react-router'
import LayoutGrid from 'lucide-react/icons/layout-grid'
import List from 'lucide-react/icons/list'
import { useCan } from '../../api/me.ts'
import { DropLayer } from '../../kernel/files/drop-layer.tsx'
import { pickFiles } from '../../kernel/files/pick-files.ts'
import { UploadsTray } from '../../kernel/files/uploads-tray.tsx'
import { ListPage } from '../../kernel/list/list-page.tsx'
import { Segmented } from '../../ui/segmented.tsx'
import { useWords } from '../../words/index.ts'
import { DocumentGrid } from './document-grid.tsx'

const columns = ['kind', 'size', 'status', 'tags', 'revision', 'ownerId', 'updatedAt']

/** Documents of the organization, as a table or as pictures; files may be dropped anywhere. */
export default function Documents() {
  const { t } = useWords()
  const can = useCan()
  const may = can('files:write') !== undefined
  const { show } = useSearch({ strict: false }) as { show?: string }
  const navigate = useNavigate()
  const choose = (value: 'list' | 'grid') => {
    const search = (before: object) => ({ ...before, show: value === 'grid' ? 'grid' : undefined })
    void navigate({ to: '.', search, replace: true } as unknown as { to: '/' })
  }
  const start = may
    ? { label: t('documents.upload'), text: t('documents.emptyText'), run: () => pickFiles() }
    : undefined
  const tools = (
    <Segmented
      label={t('documents.showAs')}
      className="max-md:hidden"
      value={show === 'grid' ? 'grid' : 'list'}
      options={[
        { value: 'list', label: t('documents.listView'), icon: <List /> },
        { value: 'grid', label: t('documents.gridView'), icon: <LayoutGrid /> },
      ]}
      onChange={choose}
    />
  )
  return (
    <>
      {show === 'grid' ? (
        <DocumentGrid tools={tools} start={start} />
      ) : (
        <ListPage
          of="files"
          columns={columns}
          sort="-createdAt"
          start={start}
          tools={tools}
          phone={{ second: 'kind', when: 'updatedAt' }}
        />
      )}
      {may ? <DropLayer target={{}} text={t('documents.dropHereText')} /> : null}
      <UploadsTray />
    </>
  )
}
