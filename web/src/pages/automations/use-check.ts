import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { api } from '../../api/client.ts'
import { keyOf } from '../../api/keys.ts'
import type { Check, Problem } from './automation.ts'
import type { Graph } from './graph.ts'

const useLater = <T>(value: T, wait: number) => {
  const [late, setLate] = useState(value)
  useEffect(() => {
    const timer = setTimeout(() => setLate(value), wait)
    return () => clearTimeout(timer)
  }, [value, wait])
  return late
}

const nothing: Problem[] = []

/** What stands against publishing, asked a moment after each change; the last answer stays until the next one lands. */
export function useCheck(id: string, graph: Graph, ownerId: string | null) {
  const late = useLater(graph, 400)
  const { data, isFetching } = useQuery({
    queryKey: keyOf('automation-check', id, ownerId, late),
    queryFn: ({ signal }) =>
      api.post<Check>('/automations/check', { id, graph: late, ...(ownerId ? { ownerId } : {}) }, { signal }),
    placeholderData: keepPreviousData,
    gcTime: 60_000,
    retry: false,
  })
  const problems = data?.problems ?? nothing
  return {
    problems,
    errors: problems.filter((each) => each.severity === 'error'),
    ways: data?.ways ?? {},
    outputs: data?.outputs ?? {},
    fresh: !isFetching && late === graph,
  }
}
export type Checked = ReturnType<typeof useCheck>

/** The problems of one setting of a node: its own path, and those below it. */
export const problemAt = (problems: Problem[], path: string) =>
  problems.find((each) => each.path === path || each.path.startsWith(`${path}.`))?.message
