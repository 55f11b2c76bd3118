import { useMemo } from 'react'
import { currentOrganization } from '../../api/place.ts'
import { type ListParams, useList } from '../../api/query.ts'

/** The list a record was opened from: what it asked for, what it is called, where it is. */
export interface Trail {
  params: ListParams
  title: string
  /** Path and query inside the organization. */
  to: string
}

const key = (noun: string) => `banyan.trail.${currentOrganization()}.${noun}`

/** Remembers the list while its records are read, for this tab. */
export function rememberTrail(noun: string, trail: Trail) {
  try {
    sessionStorage.setItem(key(noun), JSON.stringify(trail))
  } catch {
    // Without storage a record has no neighbours.
  }
}

function trailOf(noun: string): Trail | null {
  try {
    return JSON.parse(sessionStorage.getItem(key(noun)) ?? 'null') as Trail | null
  } catch {
    return null
  }
}

/** Where a record stands in the list it came from, with its neighbours. */
export function useTrail(noun: string, id: string) {
  const trail = useMemo(() => trailOf(noun), [noun])
  const { rows, count, countCapped, hasNextPage, more } = useList(noun, trail?.params ?? {}, {
    enabled: trail !== null,
  })
  const at = rows.findIndex((row) => row.id === id)
  // The neighbour of the last loaded row is asked for before it is needed.
  if (at >= 0 && at > rows.length - 5 && hasNextPage) queueMicrotask(more)
  return {
    trail,
    position: at < 0 ? null : { at: at + 1, of: count ?? rows.length, capped: countCapped },
    previous: at > 0 ? rows[at - 1]?.id : undefined,
    next: at >= 0 ? rows[at + 1]?.id : undefined,
  }
}
