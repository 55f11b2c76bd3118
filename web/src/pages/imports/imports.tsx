import '../../words/imports.ts'
import { useCan } from '../../api/me.ts'
import { ListPage } from '../../kernel/list/list-page.tsx'
import { useGo } from '../../shell/org-link.tsx'
import { useWords } from '../../words/index.ts'

const columns = ['noun', 'status', 'rows', 'ownerId', 'createdAt', 'finishedAt', 'undoUntil']

/** Every import of the organization this person may see, the newest first. */
export default function Imports() {
  const { t } = useWords()
  const go = useGo()
  const can = useCan()
  const start = { label: t('imports.new'), text: t('imports.welcomeText'), run: () => void go('imports/new') }
  return (
    <ListPage
      of="imports"
      columns={columns}
      sort="-createdAt"
      phone={{ second: 'noun', when: 'createdAt' }}
      stage="status"
      start={can('imports:write') ? start : undefined}
    />
  )
}
