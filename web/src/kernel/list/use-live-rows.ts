import { useQueryClient } from '@tanstack/react-query'
import { useCallback, useEffect, useRef, useState } from 'react'
import { api } from '../../api/client.ts'
import { keyOf, type ListPage, useLive } from '../../api/query.ts'
import type { ChangedMessage } from '../../api/realtime.ts'
import type { ListModel } from './use-list-model.ts'

const FADE = 1300

/**
 * What others do while a list is open: their changes fade in place, their new records wait to be asked for,
 * so that nothing moves under the pointer.
 */
export function useLiveRows(model: ListModel) {
  const client = useQueryClient()
  const { noun, list, filter, q, trash } = model
  const [fresh, setFresh] = useState<ReadonlySet<string>>(new Set())
  const [waiting, setWaiting] = useState<ReadonlySet<string>>(new Set())
  const shown = useRef(new Set<string>())
  shown.current = new Set(list.rows.map((row) => row.id))

  // biome-ignore lint/correctness/useExhaustiveDependencies: another question begins anew
  useEffect(() => setWaiting(new Set()), [noun.path, filter, q, trash, list.dataUpdatedAt])

  const listener = useCallback(
    async ({ ids, event }: ChangedMessage) => {
      const known = ids.filter((id) => shown.current.has(id))
      if (known.length > 0) {
        setFresh((now) => new Set([...now, ...known]))
        setTimeout(() => setFresh((now) => new Set([...now].filter((id) => !known.includes(id)))), FADE)
      }
      if (/removed|restored|merged/.test(event)) void client.invalidateQueries({ queryKey: keyOf('list', noun.path) })
      const strange = ids.filter((id) => !shown.current.has(id))
      if (strange.length === 0 || trash || /removed/.test(event)) return
      // Only those that this list would show.
      const which = `id IN (${strange
        .slice(0, 100)
        .map((id) => `"${id}"`)
        .join(', ')})`
      const page = await api
        .get<ListPage>(`/${noun.path}`, {
          filter: filter ? `(${filter}) AND ${which}` : which,
          search: q,
          limit: 100,
          fields: [noun.title],
        })
        .catch(() => null)
      const found = page?.data.filter((row) => !shown.current.has(row.id)) ?? []
      if (found.length > 0) setWaiting((now) => new Set([...now, ...found.map((row) => row.id)]))
    },
    [client, noun, filter, q, trash],
  )
  useLive(noun.name, listener)

  const show = () => {
    setWaiting(new Set())
    void client.invalidateQueries({ queryKey: keyOf('list', noun.path) })
  }
  return { fresh, waiting: waiting.size, show }
}
