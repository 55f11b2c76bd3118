import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useRef } from 'react'
import { dropRows, refreshNoun } from './cache.ts'
import { api, type Problem, send } from './client.ts'
import type { Row } from './describe.ts'
import { keyOf } from './keys.ts'

type Values = Record<string, unknown>

/** Creates a record. Pressing twice, or again after a lost answer, creates one. */
export function useCreate(noun: string) {
  const client = useQueryClient()
  const key = useRef<{ id: string; for: string }>(undefined)
  return useMutation<{ row: Row; requestId?: string }, Problem, Values>({
    mutationFn: async (data) => {
      const content = JSON.stringify(data)
      if (key.current?.for !== content) key.current = { id: crypto.randomUUID(), for: content }
      const { data: row, requestId } = await send<Row>('POST', `/${noun}`, {
        body: data,
        idempotencyKey: key.current.id,
      })
      return { row, requestId }
    },
    onSuccess: ({ row }) => {
      key.current = undefined
      client.setQueryData(keyOf('record', noun, row.id), row)
      for (const kind of ['list', 'summary']) void client.invalidateQueries({ queryKey: keyOf(kind, noun) })
    },
  })
}

/** Puts a record into the trash; it leaves the lists at once. */
export function useRemove(noun: string) {
  const client = useQueryClient()
  return useMutation<{ requestId?: string }, Problem, string>({
    mutationFn: async (id) => {
      const { requestId } = await send('DELETE', `/${noun}/${id}`)
      return { requestId }
    },
    onMutate: (id) => dropRows(client, noun, [id]),
    onSettled: (_done, _problem, id) => {
      for (const kind of ['list', 'summary', 'timeline']) void client.invalidateQueries({ queryKey: keyOf(kind, noun) })
      // A page that still shows it would only be told that it is gone.
      void client.invalidateQueries({ queryKey: keyOf('record', noun, id), refetchType: 'none' })
    },
  })
}

/** Brings records back from the trash. */
export function useRestore(noun: string) {
  const client = useQueryClient()
  return useMutation<{ restored: number }, Problem, string[]>({
    mutationFn: (ids) => api.post(`/${noun}/restore`, { ids }),
    onSettled: () => refreshNoun(client, noun),
  })
}

export interface BulkTarget {
  ids?: string[]
  filter?: string
  search?: string
  /** Everything there is, when nothing narrows it. */
  all?: true
}

export interface BulkChange {
  update?: Values
  remove?: true
  addTags?: string[]
  removeTags?: string[]
}

export interface BulkResult {
  matched: number
  changed: number
  skipped: number
  batchId: string
}

/** One change of many records: chosen ones, or all that a filter finds. */
export function useBulk(noun: string) {
  const client = useQueryClient()
  return useMutation<BulkResult, Problem, BulkTarget & BulkChange>({
    mutationFn: (body) => api.post<BulkResult>(`/${noun}/bulk`, body),
    onSettled: () => refreshNoun(client, noun),
  })
}
