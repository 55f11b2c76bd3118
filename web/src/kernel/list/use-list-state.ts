import { useNavigate, useSearch } from '@tanstack/react-router'
import { useCallback } from 'react'

/** What of a list stands in the address, so that a link shows the same. */
export interface ListAddress {
  view?: string
  filter?: string
  sort?: string
  q?: string
  peek?: string
  trash?: string
  new?: string
}

/** Stands for "no filter" where the view has one: an empty word would vanish from the address. */
export const NO_FILTER = '-'

/** Reads and changes the address of a list. Steps that a person would not go back through replace the last one. */
export function useListAddress() {
  const address = useSearch({ strict: false }) as ListAddress
  const navigate = useNavigate()
  const set = useCallback(
    (change: Partial<ListAddress>, { replace = true } = {}) => {
      const search = (before: ListAddress) => ({ ...before, ...change })
      void navigate({ to: '.', search, replace } as unknown as { to: '/' })
    },
    [navigate],
  )
  return [address, set] as const
}
