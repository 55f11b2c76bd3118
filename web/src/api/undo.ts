import { useQueryClient } from '@tanstack/react-query'
import { useCallback } from 'react'
import { toast, toastFailure } from '../ui/toast.ts'
import { words } from '../words/index.ts'
import { send } from './client.ts'
import { currentOrganization } from './place.ts'

export interface Undoable {
  requestId?: string
  batchId?: string
}

interface Undone {
  undone: number
  conflicts: { noun: string; id: string; field: string }[]
}

const fifteenMinutes = 15 * 60_000
let done: (Undoable & { at: number })[] = []
let undone: (Undoable & { at: number })[] = []

const fresh = (stack: (Undoable & { at: number })[]) => stack.filter((each) => Date.now() - each.at < fifteenMinutes)

/** Remembers a change of mine for Z. */
export function rememberChange(change: Undoable) {
  if (!change.requestId && !change.batchId) return
  done = [...fresh(done), { ...change, at: Date.now() }].slice(-50)
  undone = []
}

/** Takes back what a request or a batch of mine changed, and refreshes what is shown. */
function useUndo() {
  const client = useQueryClient()
  return useCallback(
    async (change: Undoable) => {
      const body = change.batchId ? { batchId: change.batchId } : { requestId: change.requestId }
      const { data, requestId } = await send<Undone>('POST', '/history/undo', { body })
      done = done.filter((each) => each.requestId !== change.requestId || each.batchId !== change.batchId)
      await client.invalidateQueries({ queryKey: [currentOrganization() ?? ''] })
      return { ...data, requestId }
    },
    [client],
  )
}

/** Says in a toast what was done and offers to take it back; Z does the same for fifteen minutes. */
export function useUndoToast() {
  const undo = useUndo()
  return useCallback(
    (text: string, change: Undoable) => {
      rememberChange(change)
      const run = async () => {
        try {
          const answer = await undo(change)
          if (answer.requestId) undone = [...fresh(undone), { requestId: answer.requestId, at: Date.now() }]
          toast(
            answer.conflicts.length > 0
              ? words.t('undo.partly', { count: answer.conflicts.length })
              : words.t('undo.done'),
          )
        } catch (error) {
          toastFailure(error)
        }
      }
      toast(text, { undo: change.requestId || change.batchId ? run : undefined })
    },
    [undo],
  )
}

/** The two steps behind Z and Shift Z. */
export function useUndoKeys() {
  const undo = useUndo()
  const step = useCallback(
    async (back: boolean) => {
      const stack = fresh(back ? done : undone)
      const last = stack.at(-1)
      if (!last) return toast(words.t(back ? 'undo.nothing' : 'undo.nothingAgain'))
      if (back) done = stack.slice(0, -1)
      else undone = stack.slice(0, -1)
      try {
        const answer = await undo(last)
        const entry = { requestId: answer.requestId, at: Date.now() }
        if (back) undone = [...fresh(undone), entry]
        else done = [...fresh(done), entry]
        toast(
          answer.conflicts.length > 0
            ? words.t('undo.partly', { count: answer.conflicts.length })
            : words.t(back ? 'undo.done' : 'undo.redone'),
        )
      } catch (error) {
        toastFailure(error)
      }
    },
    [undo],
  )
  return { undoLast: () => step(true), redoLast: () => step(false) }
}
