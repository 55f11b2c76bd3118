import { useCallback, useState } from 'react'
import { currentOrganization } from '../../api/place.ts'

const read = <T>(key: string, otherwise: T): T => {
  try {
    return (JSON.parse(localStorage.getItem(key) ?? 'null') as T | null) ?? otherwise
  } catch {
    return otherwise
  }
}

/** A setting kept on this device, per organization. Another key begins with what was kept for it. */
export function useKept<T>(name: string, otherwise: T): [T, (next: T) => void] {
  const key = `banyan.${currentOrganization()}.${name}`
  const [state, setState] = useState(() => ({ key, value: read(key, otherwise) }))
  const now = state.key === key ? state : { key, value: read(key, otherwise) }
  if (now !== state) setState(now)
  const set = useCallback(
    (value: T) => {
      setState({ key, value })
      try {
        localStorage.setItem(key, JSON.stringify(value))
      } catch {
        // Without storage it holds until the page is left.
      }
    },
    [key],
  )
  return [now.value, set]
}
