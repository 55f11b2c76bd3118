import '../../words/inbox.ts'
import { api } from '../../api/client.ts'
import { currentOrganization } from '../../api/place.ts'
import { router } from '../../router.tsx'
import { toast } from '../../ui/toast.ts'
import { words } from '../../words/index.ts'
import type { NoticePage } from './notice.ts'

const told = new Set<string>()
const since = Date.now()

/** Says aloud what is urgent and arrived since this tab was opened, each once. */
export async function tellUrgent() {
  const page = await api
    .get<NoticePage>('/notifications/inbox', { unread: true, limit: 10 }, { stay: true })
    .catch(() => null)
  const urgent = page?.data.find(
    (each) => each.priority === 'urgent' && Date.parse(each.arrivedAt) > since && !told.has(each.id),
  )
  if (!urgent) return
  told.add(urgent.id)
  const to = `/${currentOrganization()}/inbox?id=${urgent.id}`
  toast(urgent.title, {
    action: {
      label: words.t('inbox.openPage'),
      run: () => void router.navigate({ href: to } as never),
    },
  })
}
