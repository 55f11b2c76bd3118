import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useCallback, useEffect } from 'react'
import { api } from '../api/client.ts'
import { keyOf } from '../api/keys.ts'
import { useMe } from '../api/me.ts'
import { useLive } from '../api/realtime.ts'

export interface Unread {
  unread: number
  groups: Record<string, number>
}

/** How much is unread; asked again when something arrives or is read on another device, at most once a second. */
export function useUnread(): number {
  const { data: me } = useMe()
  const { data } = useQuery({
    queryKey: keyOf('unread'),
    queryFn: () => api.get<Unread>('/notifications/unread'),
    enabled: Boolean(me?.permissions['notifications:read'] && me.member),
  })
  return data?.unread ?? 0
}

let waiting: ReturnType<typeof setTimeout> | undefined

/** Keeps the count, the inbox and the title of the tab true. Mounted once, in the frame. */
export function useUnreadKept() {
  const client = useQueryClient()
  const unread = useUnread()
  const arrived = useCallback(() => {
    clearTimeout(waiting)
    waiting = setTimeout(() => {
      void client.invalidateQueries({ queryKey: keyOf('unread') })
      void client.invalidateQueries({ queryKey: keyOf('inbox') })
      void import('../pages/inbox/urgent.ts').then(({ tellUrgent }) => tellUrgent())
    }, 250)
  }, [client])
  useLive('notifications', arrived)
  useEffect(() => {
    const mark = () => {
      const plain = document.title.replace(/^\(\d+\+?\) /, '')
      const next = unread > 0 ? `(${unread > 99 ? '99+' : unread}) ${plain}` : plain
      if (next !== document.title) document.title = next
    }
    mark()
    // Pages set their own titles when they open.
    const title = document.querySelector('title')
    const watch = new MutationObserver(mark)
    if (title) watch.observe(title, { childList: true })
    return () => watch.disconnect()
  }, [unread])
}
