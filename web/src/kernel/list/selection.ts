import { useCallback, useMemo, useReducer } from 'react'

/** Which records are chosen: some by id, or everything the list finds. */
export interface Selection {
  ids: ReadonlySet<string>
  /** Everything that matches, loaded or not. */
  all: boolean
  /** Where a range begins. */
  anchor: string | null
}

export type SelectionStep =
  | { do: 'toggle'; id: string }
  | { do: 'range'; to: string; order: string[] }
  | { do: 'set'; ids: string[] }
  | { do: 'all' }
  | { do: 'clear' }

export const nothing: Selection = { ids: new Set(), all: false, anchor: null }

export function select(now: Selection, step: SelectionStep): Selection {
  if (step.do === 'clear') return nothing
  if (step.do === 'all') return { ...now, all: true }
  if (step.do === 'set') return { ids: new Set(step.ids), all: false, anchor: step.ids.at(-1) ?? null }
  if (step.do === 'toggle') {
    const ids = new Set(now.ids)
    if (!ids.delete(step.id)) ids.add(step.id)
    return { ids, all: false, anchor: step.id }
  }
  const from = step.order.indexOf(now.anchor ?? step.to)
  const to = step.order.indexOf(step.to)
  if (from < 0 || to < 0) return select(now, { do: 'toggle', id: step.to })
  const range = step.order.slice(Math.min(from, to), Math.max(from, to) + 1)
  return { ids: new Set([...now.ids, ...range]), all: false, anchor: now.anchor ?? step.to }
}

/** The selection of a list; it survives refetching and forgets nothing that scrolled away. */
export function useSelection() {
  const [selection, step] = useReducer(select, nothing)
  const has = useCallback((id: string) => selection.all || selection.ids.has(id), [selection])
  return useMemo(() => ({ selection, step, has, some: selection.all || selection.ids.size > 0 }), [selection, has])
}

export type ListSelection = ReturnType<typeof useSelection>
