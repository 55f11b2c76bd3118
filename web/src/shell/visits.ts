import { currentOrganization } from '../api/place.ts'

export interface Visit {
  noun: string
  id: string
  title: string
}

const key = () => `banyan.visits.${currentOrganization()}`

/** Records opened lately on this device, newest first. */
export function recentVisits(): Visit[] {
  try {
    return JSON.parse(localStorage.getItem(key()) ?? '[]') as Visit[]
  } catch {
    return []
  }
}

export function rememberVisit(visit: Visit) {
  const rest = recentVisits().filter((each) => each.id !== visit.id)
  try {
    localStorage.setItem(key(), JSON.stringify([visit, ...rest].slice(0, 12)))
  } catch {
    // Without storage there are no recent records.
  }
}
