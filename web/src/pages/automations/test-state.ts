import { createContext, use, useState } from 'react'
import { api } from '../../api/client.ts'
import type { Option } from '../../ui/options.ts'
import { toastFailure } from '../../ui/toast.ts'
import type { TestResult } from './automation.ts'
import type { Graph } from './graph.ts'

/** A dry run: with which record, what it said, and how waits are answered. */
export function useTestState(automationId: string, graph: Graph) {
  const [open, setOpen] = useState(false)
  const [record, setRecord] = useState<Option | null>(null)
  const [answers, setAnswers] = useState<Record<string, string>>({})
  const [result, setResult] = useState<TestResult | null>(null)
  const [busy, setBusy] = useState(false)
  const run = async (about: Option | null, ways: Record<string, string>) => {
    setBusy(true)
    try {
      const recordId = about ? { recordId: about.value } : {}
      const question = {
        id: automationId,
        graph,
        ...recordId,
        ...(Object.keys(ways).length > 0 ? { answers: ways } : {}),
      }
      setResult(await api.post<TestResult>('/automations/test', question))
    } catch (error) {
      toastFailure(error)
    } finally {
      setBusy(false)
    }
  }
  return {
    open,
    record,
    result,
    busy,
    start: () => setOpen(true),
    choose(next: Option | null) {
      setRecord(next)
      setAnswers({})
      if (next) void run(next, {})
      else setResult(null)
    },
    again: () => void run(record, answers),
    answer(node: string, way: string) {
      const next = { ...answers, [node]: way }
      setAnswers(next)
      void run(record, next)
    },
    end() {
      setOpen(false)
      setResult(null)
      setRecord(null)
      setAnswers({})
    },
  }
}

export type TestState = ReturnType<typeof useTestState>
const Shared = createContext<TestState | null>(null)
export const TestScope = Shared.Provider

export function useTest(): TestState {
  const state = use(Shared)
  if (!state) throw new Error('A test lives inside of the editor.')
  return state
}
