import '../../words/inbox.ts'
import { useInfiniteQuery, useMutation, useQueryClient } from '@tanstack/react-query'
import { useMemo } from 'react'
import { api } from '../../api/client.ts'
import { keyOf } from '../../api/keys.ts'
import { toast, toastFailure } from '../../ui/toast.ts'
import { useWords } from '../../words/index.ts'
import type { Group, Notice, NoticePage, State } from './notice.ts'

/** A page after page of the inbox; what arrives or is read elsewhere is asked for by the frame. */
export function useInbox(state: State, group: Group | undefined) {
  const query = useInfiniteQuery({
    queryKey: keyOf('inbox', state, group ?? ''),
    initialPageParam: '',
    queryFn: ({ pageParam, signal }) =>
      api.get<NoticePage>(
        '/notifications/inbox',
        { state, group, limit: 50, cursor: pageParam || undefined },
        { signal },
      ),
    getNextPageParam: (page) => page.nextCursor ?? undefined,
  })
  const notices = useMemo(() => query.data?.pages.flatMap((page) => page.data) ?? [], [query.data])
  return { ...query, notices }
}

type Verb = 'read' | 'unread' | 'done' | 'reopen' | 'snooze'
type Pages = { pages: NoticePage[]; pageParams: unknown[] }

/** Which lines leave the list they are shown in. */
const leaves: readonly Verb[] = ['done', 'reopen', 'snooze']

const changed = (notice: Notice, verb: Verb): Notice => {
  if (verb === 'read') return { ...notice, readAt: notice.readAt ?? new Date().toISOString() }
  return verb === 'unread' ? { ...notice, readAt: null } : notice
}

/** What can be done with lines: shown at once, taken back where it fails. */
export function useNoticeActs() {
  const client = useQueryClient()
  const { t } = useWords()
  const refresh = () => {
    void client.invalidateQueries({ queryKey: keyOf('unread') })
    void client.invalidateQueries({ queryKey: keyOf('inbox') })
  }
  const { mutate } = useMutation({
    mutationFn: ({ verb, ids, until }: { verb: Verb; ids: string[]; until?: string | null }) =>
      api.post(`/notifications/${verb}`, { ids, ...(verb === 'snooze' ? { until } : {}) }),
    onMutate: async ({ verb, ids }) => {
      await client.cancelQueries({ queryKey: keyOf('inbox') })
      const before = client.getQueriesData<Pages>({ queryKey: keyOf('inbox') })
      client.setQueriesData<Pages>(
        { queryKey: keyOf('inbox') },
        (list) =>
          list && {
            ...list,
            pages: list.pages.map((page) => ({
              ...page,
              data: page.data.flatMap((each) => {
                if (!ids.includes(each.id)) return [each]
                return leaves.includes(verb) ? [] : [changed(each, verb)]
              }),
            })),
          },
      )
      return before
    },
    onError: (error, _what, before) => {
      for (const [key, data] of before ?? []) client.setQueryData(key, data)
      toastFailure(error)
    },
    onSettled: refresh,
  })
  const undoing = (verb: Verb, ids: string[]) => () => mutate({ verb, ids, until: null })
  return {
    refresh,
    read: (ids: string[]) => mutate({ verb: 'read', ids }),
    unread: (ids: string[]) => mutate({ verb: 'unread', ids }),
    reopen: (ids: string[]) => mutate({ verb: 'reopen', ids }),
    wake: (ids: string[]) => mutate({ verb: 'snooze', ids, until: null }),
    done: (ids: string[]) => {
      mutate({ verb: 'done', ids })
      toast(t('inbox.toastDone', { count: ids.length }), { undo: undoing('reopen', ids) })
    },
    snooze: (ids: string[], until: Date, when: string) => {
      mutate({ verb: 'snooze', ids, until: until.toISOString() })
      toast(t('inbox.toastSnoozed', { when }), { undo: undoing('snooze', ids) })
    },
  }
}

export type NoticeActs = ReturnType<typeof useNoticeActs>
