import { useQueryClient } from '@tanstack/react-query'
import { useCallback } from 'react'
import { keyOf, knownRow, useLive, useRecord, useResources } from '../../api/query.ts'
import { includesOf, type Noun } from '../fields/noun.ts'

/** A record with the names it points to. What a list already knows shows at once; others' changes arrive by themselves. */
export function useRecordRow(noun: Noun, id: string | undefined) {
  const client = useQueryClient()
  const { resources } = useResources()
  const query = useRecord(noun.path, id, { include: includesOf(noun, resources) })
  const row = query.data ?? (id ? knownRow(client, noun.path, id) : undefined)
  const listener = useCallback(
    ({ ids }: { ids: string[] }) => {
      if (id && ids.includes(id)) void client.invalidateQueries({ queryKey: keyOf('record', noun.path, id) })
    },
    [client, noun.path, id],
  )
  useLive(noun.name, listener)
  useLive('notes')
  return { ...query, row, whole: query.data !== undefined }
}
