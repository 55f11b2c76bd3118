import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { api } from '../../api/client.ts'
import { keyOf } from '../../api/keys.ts'
import { toastFailure } from '../../ui/toast.ts'
import type { Graph } from './graph.ts'
import type { Way } from './ways.ts'

export type Status = 'draft' | 'live' | 'paused'

export interface Automation {
  id: string
  version: number
  name: string
  description: string | null
  status: Status
  ownerId: string | null
  /** The draft that is worked on. */
  graph: Graph
  noun: string | null
  /** Number of the live version; 0: never published. */
  published: number
  publishedAt: string | null
  pausedReason: string | null
  updatedAt: string
}

export interface Problem {
  node: string | null
  /** The setting, dotted; '' for the node as a whole. */
  path: string
  code: string
  severity: 'error' | 'warning'
  message: string
  /** Ids along a circle, the first one again at the end. */
  cycle?: string[]
}

export interface Check {
  ok: boolean
  problems: Problem[]
  ways?: Record<string, Way[]>
  outputs?: Record<string, string[]>
}

export interface Recipe {
  key: string
  name: string
  about: string
  needs: string[]
  missing: string[]
  graph: Graph
}

export interface Change {
  kind: 'added' | 'removed' | 'changed'
  node: string | null
  path: string
  before: unknown
  after: unknown
}

export interface TestStep {
  node: string
  way: string | null
  did: string
  output: unknown
  would?: unknown
  error?: { code: string; message: string }
}

export interface TestResult {
  ended: 'done' | 'failed' | 'waiting'
  problem: string | null
  path: TestStep[]
  counts?: { noun: string; of: number; pass: number; nodes: Record<string, Record<string, number>> } | null
}

export interface RunLine {
  /** null: it was refused and never began. */
  runId: string | null
  version: number
  status: string
  noun: string | null
  recordId: string | null
  startedAt: string | null
  endedAt: string | null
  waitingFor: string | null
  problem: string | null
  node: string | null
}

export interface NodeStats {
  passed: number
  waiting: number
  failed: number
  ways: Record<string, number>
}

export interface RunsAnswer {
  data: RunLine[]
  nextCursor: string | null
  totals: Record<string, number>
  nodes: Record<string, NodeStats>
}

export interface Version {
  id: string
  number: number
  note: string | null
  graph?: Graph
  createdAt: string
  createdBy: string | null
}

export const useRecipes = (enabled: boolean) =>
  useQuery({
    queryKey: keyOf('automation-recipes'),
    queryFn: () => api.get<{ data: Recipe[] }>('/automations/recipes'),
    staleTime: 10 * 60_000,
    enabled,
  })

/** Runs of one automation with sums per node; asked again while something is under way. */
export const useRuns = (id: string, status?: string) =>
  useQuery({
    queryKey: keyOf('automation-runs', id, status ?? ''),
    queryFn: ({ signal }) => api.get<RunsAnswer>(`/automations/${id}/runs`, { status, limit: 50 }, { signal }),
    refetchInterval: ({ state }) => ((state.data?.totals.running ?? 0) > 0 ? 2000 : 10_000),
  })

/** What the draft changes against the live version, asked for whenever it was saved. */
export const useUnpublished = (automation: Automation) =>
  useQuery({
    queryKey: keyOf('automation-diff', automation.id, automation.published, 'draft', automation.version),
    queryFn: () =>
      api.post<{ changes: Change[]; text: string }>('/automations/diff', {
        id: automation.id,
        from: automation.published,
        to: 'draft',
      }),
    enabled: automation.published > 0,
    placeholderData: (before) => before,
  })

/** Pause, resume, stop and their like: one at a time, failures are told, lists are asked again. */
export function useActs() {
  const client = useQueryClient()
  const [busy, setBusy] = useState<string>()
  const act = async <T>(name: string, run: () => Promise<T>): Promise<T | undefined> => {
    if (busy) return undefined
    setBusy(name)
    try {
      return await run()
    } catch (error) {
      toastFailure(error)
      return undefined
    } finally {
      setBusy(undefined)
      refreshAutomations(client)
    }
  }
  return {
    busy,
    act,
    pause: (id: string) => act(`pause ${id}`, () => api.post<Automation>('/automations/pause', { id })),
    resume: (id: string) => act(`resume ${id}`, () => api.post<Automation>('/automations/resume', { id })),
    stop: (id?: string) => api.post<{ stopped: number; paused: number }>('/automations/stop', id ? { id } : {}),
  }
}
export type Acts = ReturnType<typeof useActs>

export function refreshAutomations(client: ReturnType<typeof useQueryClient>) {
  for (const kind of ['list', 'record', 'summary'])
    for (const noun of ['automations', 'runs', 'automation-approvals'])
      void client.invalidateQueries({ queryKey: keyOf(kind, noun) })
  for (const kind of ['automation-runs', 'run-steps']) void client.invalidateQueries({ queryKey: keyOf(kind) })
}
