import { useQueryClient } from '@tanstack/react-query'
import { useCallback, useRef, useState } from 'react'
import { api, Problem, send } from '../../api/client.ts'
import { keyOf } from '../../api/keys.ts'
import { patchRow, refreshNoun } from '../../api/query.ts'
import { toastFailure } from '../../ui/toast.ts'
import { words } from '../../words/index.ts'
import type { Import, Mapping } from './transfer.ts'

/** What a person can do with an import. Changes show at once and are sent one after the other; jobs start once. */
export function useSteps(id: string) {
  const client = useQueryClient()
  const line = useRef<Promise<unknown>>(Promise.resolve())
  const waiting = useRef(0)
  const [busy, setBusy] = useState<string>()
  const key = keyOf('record', 'imports', id)
  const known = useCallback(() => client.getQueryData<Import>(keyOf('record', 'imports', id)), [client, id])
  const take = (row: Import) => client.setQueryData(key, row)

  const patch = (changes: Partial<Pick<Import, 'mapping' | 'dialect'>>) => {
    void client.cancelQueries({ queryKey: key })
    client.setQueryData<Import>(key, (row) => (row ? { ...row, ...changes } : row))
    waiting.current += 1
    const turn = line.current.then(async () => {
      try {
        const version = known()?.version
        const { data } = await send<Import>('PATCH', `/imports/${id}`, { body: changes, version })
        waiting.current -= 1
        // While more changes wait, what they say stays on the screen.
        const shown = known()
        take(waiting.current > 0 && shown ? { ...data, mapping: shown.mapping, dialect: shown.dialect } : data)
      } catch (error) {
        waiting.current -= 1
        await client.invalidateQueries({ queryKey: key })
        toastFailure(error, `${words.t('imports.saveFailed')}. ${error instanceof Error ? error.message : ''}`)
      }
    })
    line.current = turn
    return turn
  }

  const start = async (verb: 'check' | 'run' | 'cancel' | 'undo') => {
    if (busy) return false
    setBusy(verb)
    try {
      await line.current
      const row = await api.post<Import>(`/imports/${id}/${verb}`)
      client.removeQueries({ queryKey: keyOf('progress', 'imports', id) })
      if (row && typeof row === 'object' && 'status' in row) take(row)
      else await client.invalidateQueries({ queryKey: key })
      patchRow(client, 'imports', id, (now) => now)
      void client.invalidateQueries({ queryKey: keyOf('jobs') })
      void client.invalidateQueries({ queryKey: keyOf('list', 'imports') })
      return true
    } catch (error) {
      await client.invalidateQueries({ queryKey: key })
      // Pressed twice, or in two windows: it runs already, and that is what was wanted.
      if (error instanceof Problem && error.status === 409) return true
      toastFailure(error)
      return false
    } finally {
      setBusy(undefined)
    }
  }

  return {
    busy,
    start,
    setMapping: (change: (mapping: Mapping) => Mapping) => {
      const mapping = known()?.mapping
      return mapping ? patch({ mapping: change(mapping) }) : undefined
    },
    setDialect: (changes: NonNullable<Import['dialect']>) => patch({ dialect: { ...known()?.dialect, ...changes } }),
    settled: (noun: string) => refreshNoun(client, noun),
  }
}

export type Steps = ReturnType<typeof useSteps>
