import { useRemove, useUndoToast } from '../../api/query.ts'
import { toastFailure } from '../../ui/toast.ts'
import { problemWords } from '../fields/problem-words.ts'

/**
 * Moves a record to the trash and offers to take it back. What asked for it may be gone by the time the answer comes,
 * so the rest of the work does not hang on it.
 */
export function useDelete(noun: string) {
  const { mutateAsync } = useRemove(noun)
  const say = useUndoToast()
  return async (id: string, said: string, then?: () => void) => {
    try {
      const { requestId } = await mutateAsync(id)
      say(said, { requestId })
      then?.()
    } catch (error) {
      toastFailure(error, problemWords(error))
    }
  }
}
