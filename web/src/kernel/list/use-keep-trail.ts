import { useEffect } from 'react'
import { rememberTrail } from '../record/trail.ts'
import type { ListModel } from './use-list-model.ts'

/** Keeps what the list asks, so that a record opened from it knows its neighbours and the way back. */
export function useKeepTrail({ noun, address, params, view, trash }: ListModel) {
  const kept = { view: address.view, filter: address.filter, sort: address.sort, q: address.q }
  const words = Object.entries(kept).filter((entry): entry is [string, string] => Boolean(entry[1]))
  const query = new URLSearchParams(words).toString()
  const title = view?.name ?? noun.label
  // biome-ignore lint/correctness/useExhaustiveDependencies: params are compared by what they ask
  useEffect(() => {
    if (!trash) rememberTrail(noun.path, { params, title, to: `${noun.path}${query ? `?${query}` : ''}` })
  }, [JSON.stringify(params), title, query, trash])
}
