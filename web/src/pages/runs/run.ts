import { useQuery } from '@tanstack/react-query'
import { api } from '../../api/client.ts'
import { keyOf } from '../../api/keys.ts'
import type { Tone } from '../../ui/dot.tsx'

export const runStates = ['queued', 'running', 'waiting', 'stopping', 'done', 'failed', 'cancelled', 'expired'] as const
export type RunState = (typeof runStates)[number]

export interface Run {
  id: string
  label: string
  flow: string
  status: RunState
  problem: string | null
  waitingFor: string | null
  noun: string | null
  recordId: string | null
  stepCount: number
  startedAt: string | null
  endedAt: string | null
  createdAt: string
  input?: unknown
  output?: unknown
}

export interface RunStep {
  id: string
  key: string
  label: string
  kind: 'do' | 'call' | 'sleep' | 'wait' | 'spawn' | 'undo'
  status: 'running' | 'waiting' | 'done' | 'failed' | 'undone' | 'unused'
  position: number
  attempts: number
  startedAt: string
  endedAt: string | null
  problem: string | null
  total: number | null
  done: number | null
  failures: number | null
  note?: unknown
  input?: unknown
  output?: unknown
}

export const runTones: Record<RunState, Tone> = {
  queued: 'neutral',
  running: 'info',
  waiting: 'info',
  stopping: 'warn',
  done: 'ok',
  failed: 'bad',
  cancelled: 'warn',
  expired: 'bad',
}
export const stepTones: Record<RunStep['status'], Tone> = {
  running: 'info',
  waiting: 'info',
  done: 'ok',
  failed: 'bad',
  undone: 'warn',
  unused: 'neutral',
}

const living = new Set<RunState>(['queued', 'running', 'waiting', 'stopping'])
export const isLive = (run: Pick<Run, 'status'>): boolean => living.has(run.status)

/** Milliseconds between two looks while something moves; nobody looks while the page is hidden. */
const often = 2000

export const useRun = (id: string) =>
  useQuery({
    queryKey: keyOf('record', 'runs', id),
    queryFn: ({ signal }) => api.get<Run>(`/runs/${id}`, undefined, { signal }),
    refetchInterval: (query) => (query.state.data && !isLive(query.state.data) ? false : often),
  })

export const useSteps = (id: string, live: boolean) =>
  useQuery({
    queryKey: keyOf('run-steps', id, live),
    queryFn: ({ signal }) =>
      api.get<{ data: RunStep[] }>(
        '/run-steps',
        { filter: `runId = "${id}"`, sort: 'position', limit: 200, fields: stepFields },
        { signal },
      ),
    refetchInterval: live ? often : false,
  })

const stepFields =
  'id,key,label,kind,status,position,attempts,startedAt,endedAt,problem,total,done,failures,note,input,output'

export const useLiveCount = () =>
  useQuery({
    queryKey: keyOf('runs-live'),
    queryFn: () => api.post<{ live: number }>('/runs/count-live'),
    refetchInterval: often,
  })

export const jobStates = ['waiting', 'retrying', 'scheduled', 'running', 'paused', 'failed'] as const
export type JobState = (typeof jobStates)[number]

export interface QueueLine {
  name: string
  counts: Partial<Record<JobState, number>>
  lateMs: number
  paused: boolean
}
export interface QueueMinute {
  at: string
  started: number
  failed: number
  lateMs: number
  lateMostMs: number
}
export interface QueueJob {
  id: number
  name: string
  state: JobState
  attempts: number
  maxAttempts: number
  runAt: string | null
  createdAt: string
  lastError: string | null
  input: unknown
}

export const useQueue = () =>
  useQuery({
    queryKey: keyOf('queue'),
    queryFn: ({ signal }) =>
      api.get<{ data: QueueLine[]; minutes: QueueMinute[] }>('/admin/jobs', undefined, { signal }),
    refetchInterval: often,
  })

export const useFailedJobs = () =>
  useQuery({
    queryKey: keyOf('queue-failed'),
    queryFn: ({ signal }) => api.get<{ data: QueueJob[] }>('/admin/jobs/list', { state: 'failed' }, { signal }),
    refetchInterval: often,
  })
