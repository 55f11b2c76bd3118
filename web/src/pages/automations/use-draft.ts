import { useQueryClient } from '@tanstack/react-query'
import { useCallback, useEffect, useRef, useState } from 'react'
import { api } from '../../api/client.ts'
import { keyOf } from '../../api/keys.ts'
import { Problem } from '../../api/problem.ts'
import type { Automation } from './automation.ts'
import type { Graph } from './graph.ts'

/** How far the draft is on its way to the server. */
export type Saving =
  | { state: 'saved'; at: string }
  | { state: 'waiting' }
  | { state: 'conflict' }
  | { state: 'failed'; problem: unknown }

interface Steps {
  past: Graph[]
  future: Graph[]
  /** Changes with the same mark within a moment are one step of undo: typing a word, not each letter. */
  mark: string
  at: number
}

const moment = 1500
const mostSteps = 200
type Patch = { graph?: Graph; name?: string; description?: string | null; ownerId?: string | null }

/** The draft of an automation: changed at once, saved by itself with If-Match, undone and redone. */
export function useDraft(automation: Automation, wait = 600) {
  const client = useQueryClient()
  const [graph, setGraph] = useState(automation.graph)
  const [saving, setSaving] = useState<Saving>({ state: 'saved', at: automation.updatedAt })
  const [counts, setCounts] = useState({ past: 0, future: 0 })
  const now = useRef(automation.graph)
  const steps = useRef<Steps>({ past: [], future: [], mark: '', at: 0 })
  const version = useRef(automation.version)
  const pending = useRef<Patch>({})
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const sending = useRef<Promise<void> | null>(null)
  const { id } = automation

  const send = useCallback(async () => {
    clearTimeout(timer.current)
    await sending.current
    const body = pending.current
    if (Object.keys(body).length === 0) return
    pending.current = {}
    const work = async () => {
      try {
        const row = await api.patch<Automation>(`/automations/${id}`, body, { version: version.current })
        version.current = row.version
        client.setQueryData<Automation>(keyOf('record', 'automations', id), (old) => ({ ...old, ...row }))
        if (Object.keys(pending.current).length === 0) setSaving({ state: 'saved', at: row.updatedAt })
      } catch (problem) {
        pending.current = { ...body, ...pending.current }
        const conflict = problem instanceof Problem && (problem.status === 412 || problem.status === 409)
        setSaving(conflict ? { state: 'conflict' } : { state: 'failed', problem })
      } finally {
        sending.current = null
      }
    }
    sending.current = work()
    await sending.current
  }, [client, id])

  const later = useCallback(
    (patch: Patch) => {
      pending.current = { ...pending.current, ...patch }
      setSaving((was) => (was.state === 'conflict' ? was : { state: 'waiting' }))
      clearTimeout(timer.current)
      timer.current = setTimeout(() => void send(), wait)
    },
    [send, wait],
  )

  const show = useCallback((next: Graph) => {
    now.current = next
    setGraph(next)
    setCounts({ past: steps.current.past.length, future: steps.current.future.length })
  }, [])

  /** Changes the draft. `mark` joins quick changes of one place into one step of undo. */
  const change = useCallback(
    (make: (graph: Graph) => Graph, mark = '') => {
      const next = make(now.current)
      if (next === now.current) return
      const track = steps.current
      const joined = mark !== '' && mark === track.mark && Date.now() - track.at < moment
      if (!joined) track.past = [...track.past, now.current].slice(-mostSteps)
      track.future = []
      track.mark = mark
      track.at = Date.now()
      show(next)
      later({ graph: next })
    },
    [later, show],
  )

  const step = (from: 'past' | 'future', to: 'past' | 'future') => {
    const track = steps.current
    const next = track[from].at(-1)
    if (!next) return
    track[from] = track[from].slice(0, -1)
    track[to] = [...track[to], now.current]
    track.mark = ''
    show(next)
    later({ graph: next })
  }

  /** Takes what the server has; what was not saved is given up. */
  const take = useCallback(
    (row: Automation) => {
      clearTimeout(timer.current)
      pending.current = {}
      version.current = row.version
      steps.current = { past: [], future: [], mark: '', at: 0 }
      show(row.graph)
      setSaving({ state: 'saved', at: row.updatedAt })
    },
    [show],
  )

  // Somebody else saved while nothing of mine was on its way: theirs is shown.
  useEffect(() => {
    if (automation.version <= version.current) return
    if (Object.keys(pending.current).length > 0 || sending.current) return
    if (JSON.stringify(automation.graph) === JSON.stringify(now.current)) version.current = automation.version
    else take(automation)
  }, [automation, take])

  // Leaving the page sends what still waits.
  useEffect(() => () => void send(), [send])

  const newest = () => api.get<Automation>(`/automations/${id}`)
  return {
    graph,
    saving,
    change,
    undo: () => step('past', 'future'),
    redo: () => step('future', 'past'),
    canUndo: counts.past > 0,
    canRedo: counts.future > 0,
    /** Name, description, who it acts as. */
    patch: later,
    /** Sends now what waits; answers the version the server has. Throws when it could not be saved. */
    async flush() {
      await send()
      if (Object.keys(pending.current).length > 0) throw new Error('The draft is not saved')
      return version.current
    },
    /** After a verb that made a new version of the record. */
    hasVersion(next: number) {
      version.current = Math.max(version.current, next)
    },
    async takeTheirs() {
      take(await newest())
    },
    async keepMine() {
      const row = await newest()
      version.current = row.version
      pending.current = { graph: now.current, ...pending.current }
      await send()
    },
    again: () => void send(),
  }
}

export type DraftOf = ReturnType<typeof useDraft>
